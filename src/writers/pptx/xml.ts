import type { Box } from '../../theme/slide-layouts.ts';
import { asLine, escapeXml as escapeMarkup } from '../../xml.ts';

/**
 * Text as it may stand in XML, between tags and in attributes. Tabs and line ends become spaces, since a paragraph is
 * one line of text; what XML cannot hold is left out.
 */
export function escapeXml(text: string): string {
  return escapeMarkup(asLine(text));
}

/** px at 1280 wide → EMU, the unit of Office: 914,400 an inch, 96 px an inch. */
export const emu = (px: number): number => Math.round(px * 9525);

/** px at 1280 wide → hundredths of a point, the unit of text sizes. */
export const points = (px: number): number => Math.round(px * 75);

/** A file of the package: the XML declaration and one root. */
export const part = (xml: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`;

/** Place and size of a shape. */
export function transform(box: Box, prefix: 'a' | 'p' = 'a'): string {
  return `<${prefix}:xfrm><a:off x="${emu(box.x)}" y="${emu(box.y)}"/><a:ext cx="${emu(box.width)}" cy="${emu(box.height)}"/></${prefix}:xfrm>`;
}

/** The namespaces of a slide, layout or master. */
export const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A reference from one part of the package to another. */
export interface Relation {
  readonly type: string;
  readonly target: string;
  /** Whether it leads out of the package. */
  readonly external?: boolean;
}

/** The file of references of a part: they are named rId1, rId2 … in order. */
export function relations(list: readonly Relation[]): string {
  const items = list.map(
    ({ type, target, external }, i) =>
      `<Relationship Id="rId${i + 1}" Type="${type.startsWith('http') ? type : `${RELATIONS}/${type}`}" Target="${escapeXml(target)}"${external ? ' TargetMode="External"' : ''}/>`,
  );
  return part(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`,
  );
}

/** The group every tree of shapes must open with. */
export const TREE_HEAD =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';
