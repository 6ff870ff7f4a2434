import type { Box, TextBox } from '../../theme/slide-layouts.ts';
import type { Picture } from './model.ts';
import { escapeXml, transform } from './xml.ts';

/** Tells screen readers to pass a shape over. */
const DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

/** Name and words of a shape; without words it is decoration. */
export function identity(id: number, name: string, alt = ''): string {
  const words = alt === '' ? '' : ` descr="${escapeXml(alt)}"`;
  return `<p:cNvPr id="${id}" name="${escapeXml(name)}"${words}${alt === '' ? `>${DECORATIVE}</p:cNvPr>` : '/>'}`;
}

/** A placeholder: text that belongs to the layout's own place for it. */
export interface Placeholder {
  readonly id: number;
  readonly name: string;
  /** `title`, `body`, `ftr` or `sldNum`. */
  readonly type: string;
  readonly index?: number;
  readonly box?: Box;
  readonly body: string;
}

export function writePlaceholder({ id, name, type, index, box, body }: Placeholder): string {
  const place =
    type === 'title' ? 'type="title"' : `type="${type}" ${type === 'body' ? '' : 'sz="quarter" '}idx="${index}"`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escapeXml(name)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${place}/></p:nvPr></p:nvSpPr><p:spPr>${box ? transform(box) : ''}</p:spPr><p:txBody>${body}</p:txBody></p:sp>`;
}

/** A plain filled rectangle that decorates: a rule or a panel. */
export function writeRectangle(id: number, name: string, box: Box, fill: string): string {
  return `<p:sp><p:nvSpPr>${identity(id, name)}<p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${transform(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${fill}<a:ln><a:noFill/></a:ln></p:spPr></p:sp>`;
}

/** The largest place for a picture of this ratio inside a box: against its top left corner, or in its middle. */
export function fitInside(box: Box, ratio: number, where: 'corner' | 'middle'): Box {
  const width = Math.min(box.width, box.height * ratio);
  const height = width / ratio;
  if (where === 'corner') return { x: box.x, y: box.y, width, height };
  return { x: box.x + (box.width - width) / 2, y: box.y + (box.height - height) / 2, width, height };
}

/** A picture: the vector, and the pixels for programs that show no vectors. */
export function writePicture(id: number, picture: Picture, box: Box, png: string, svg: string): string {
  const vector = `<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${svg}"/></a:ext></a:extLst>`;
  return `<p:pic><p:nvPicPr>${identity(id, picture.name, picture.alt)}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="${png}">${vector}</a:blip><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${transform(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;
}

export type { TextBox };
