import type { Box } from '../../theme/slide-layouts.ts';
import type { PlacedPicture } from './places.ts';
import { escapeXml, transform } from './xml.ts';

/** Gives the shapes of one slide, layout or master their ids; 1 is the tree itself. */
export class Ids {
  #last: number;

  /** @param last the id before the first that is given */
  constructor(last = 1) {
    this.#last = last;
  }

  next(): number {
    this.#last += 1;
    return this.#last;
  }
}

/** Tells screen readers to pass a shape over. */
const DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

/** Name and words of a shape; without words it is decoration. */
export function identity(id: number, name: string, alt = ''): string {
  const words = alt === '' ? '' : ` descr="${escapeXml(alt)}"`;
  return `<p:cNvPr id="${id}" name="${escapeXml(name)}"${words}${alt === '' ? `>${DECORATIVE}</p:cNvPr>` : '/>'}`;
}

/** What a placeholder is for: Office's own names for title, text, foot, number, table and picture; and three of ours. */
export type Role = 'title' | 'body' | 'about' | 'question' | 'ftr' | 'sldNum' | 'tbl' | 'pic' | 'logo';

/** What ours are to Office. */
const TYPES: Partial<Record<Role, Role>> = { about: 'body', question: 'body', logo: 'pic' };

/** The number by which a slide finds the place of its layout; a title needs none, a slide has one only. */
const PLACES: Readonly<Record<Role, string>> = {
  title: '',
  body: ' idx="1"',
  about: ' sz="quarter" idx="14"',
  tbl: ' idx="1"',
  pic: ' idx="13"',
  logo: ' sz="quarter" idx="15"',
  question: ' sz="quarter" idx="16"',
  ftr: ' sz="quarter" idx="11"',
  sldNum: ' sz="quarter" idx="12"',
};

/** Ties a shape to the place its layout has for it. */
export const holdPlace = (role: Role): string =>
  `<p:nvPr><p:ph type="${TYPES[role] ?? role}"${PLACES[role]}/></p:nvPr>`;

/** A placeholder: text that belongs to the layout's own place for it. */
export interface Placeholder {
  readonly id: number;
  readonly name: string;
  readonly role: Role;
  /** Its own place; absent where it stands where the layout says. */
  readonly box?: Box | undefined;
  /** What is in it: a text body. */
  readonly body: string;
}

export function writePlaceholder({ id, name, role, box, body }: Placeholder): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escapeXml(name)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>${holdPlace(role)}</p:nvSpPr><p:spPr>${box ? transform(box) : ''}</p:spPr><p:txBody>${body}</p:txBody></p:sp>`;
}

/** A text that stands beside the places of its layout. @param leads where a click on it leads; '' for nowhere */
export function writeTextBox(id: number, name: string, box: Box, body: string, leads = ''): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escapeXml(name)}">${leads}</p:cNvPr><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>${transform(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody>${body}</p:txBody></p:sp>`;
}

/** A plain filled rectangle that decorates: a rule or a panel. */
export function writeRectangle(id: number, name: string, box: Box, fill: string): string {
  return `<p:sp><p:nvSpPr>${identity(id, name)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${transform(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${fill}<a:ln><a:noFill/></a:ln></p:spPr></p:sp>`;
}

/** The names of the two files of a picture among the relations of its slide. */
export interface PictureIds {
  readonly png: string;
  readonly svg: string;
}

/** A picture: the vector, and the pixels for programs that show no vectors. */
export function writePicture(
  id: number,
  { picture, box }: PlacedPicture,
  { png, svg }: PictureIds,
  role?: Role,
): string {
  const vector = `<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${svg}"/></a:ext></a:extLst>`;
  const locks = `<a:picLocks${role ? ' noGrp="1"' : ''} noChangeAspect="1"/>`;
  return `<p:pic><p:nvPicPr>${identity(id, picture.name, picture.alt)}<p:cNvPicPr>${locks}</p:cNvPicPr>${role ? holdPlace(role) : '<p:nvPr/>'}</p:nvPicPr><p:blipFill><a:blip r:embed="${png}">${vector}</a:blip><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${transform(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;
}
