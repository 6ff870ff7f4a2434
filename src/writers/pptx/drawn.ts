import { textWidth } from '../../figures/measure.ts';
import { lead } from '../../figures/svg.ts';
import type { Box } from '../../theme/slide-layouts.ts';
import { colorOf } from './colors.ts';
import { boundsOf, readOutline, writeOutline } from './outline.ts';
import type { PlacedPicture } from './places.ts';
import { Ids, identity } from './shapes.ts';
import { readSvg, type SvgNode } from './svg-nodes.ts';
import { emu, escapeXml, points, transform } from './xml.ts';

/** How a drawing comes to stand on a slide: every place times `scale`, and moved. */
interface Scale {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** What is drawn on the way: ids are given, and the colour that what has none of its own gets. */
interface Pen extends Scale {
  readonly ids: Ids;
  readonly ink: string;
}

/** Where a baseline is below the top of its line, as a multiple of the size. */
const BASELINE = 0.92;

const number = (node: SvgNode, name: string): number => Number(node.attributes[name] ?? 0);
const boxAt = ({ x, y, scale }: Scale, left: number, top: number, width: number, height: number): Box => ({
  x: x + left * scale,
  y: y + top * scale,
  width: width * scale,
  height: height * scale,
});

const fillOf = (color: string) => (color === 'none' ? '<a:noFill/>' : colorOf(color));

function lineOf({ attributes }: SvgNode, { scale }: Scale): string {
  const { stroke = 'none', 'stroke-width': width = '1', 'stroke-dasharray': dash } = attributes;
  if (stroke === 'none') return '<a:ln><a:noFill/></a:ln>';
  const dashed = dash === undefined ? '' : '<a:prstDash val="dash"/>';
  return `<a:ln w="${emu(Number(width) * scale)}">${colorOf(stroke)}${dashed}</a:ln>`;
}

function shape(pen: Pen, node: SvgNode, box: Box, geometry: string): string {
  const fill = fillOf(node.attributes['fill'] ?? pen.ink);
  return `<p:sp><p:nvSpPr><p:cNvPr id="${pen.ids.next()}" name="Vorm"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${transform(box)}${geometry}${fill}${lineOf(node, pen)}</p:spPr></p:sp>`;
}

const preset = (name: string) => `<a:prstGeom prst="${name}"><a:avLst/></a:prstGeom>`;

function drawLine(pen: Pen, node: SvgNode): string {
  const [x1, y1, x2, y2] = [number(node, 'x1'), number(node, 'y1'), number(node, 'x2'), number(node, 'y2')];
  const box = boxAt(pen, Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
  const flip = (x2 - x1) * (y2 - y1) < 0 ? ' flipV="1"' : '';
  const at = transform(box).replace('<a:xfrm', `<a:xfrm${flip}`);
  return `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="${pen.ids.next()}" name="Lijn"/><p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr>${at}${preset('line')}${lineOf(node, pen)}</p:spPr></p:cxnSp>`;
}

const isBold = ({ attributes }: SvgNode): boolean => Number(attributes['font-weight'] ?? 400) >= 600;

/** The lines of one text, in one box that can be edited. */
function drawText(pen: Pen, lines: readonly SvgNode[]): string {
  const [first] = lines;
  if (first === undefined) return '';
  const { x = '0', y = '0', 'text-anchor': anchor = 'start' } = first.attributes;
  const size = number(first, 'font-size');
  const width = Math.max(
    ...lines.map((line) => textWidth(line.text, { size: number(line, 'font-size'), weight: isBold(line) ? 700 : 400 })),
  );
  const left = Number(x) - { start: 0, middle: width / 2, end: width }[anchor as 'start' | 'middle' | 'end'];
  const box = boxAt(pen, left, Number(y) - size * BASELINE, width, size * lead * lines.length);
  const look = (line: SvgNode) =>
    `lang="nl-NL" sz="${points(number(line, 'font-size') * pen.scale)}"${isBold(line) ? ' b="1"' : ''} dirty="0"`;
  const said = lines
    .map((line) => {
      const fill = fillOf(line.attributes['fill'] ?? pen.ink);
      return `<a:r><a:rPr ${look(line)}>${fill}</a:rPr><a:t>${escapeXml(line.text)}</a:t></a:r>`;
    })
    .join(`<a:br><a:rPr ${look(first)}/></a:br>`);
  const align = { start: 'l', middle: 'ctr', end: 'r' }[anchor as 'start' | 'middle' | 'end'];
  const spacing = `<a:lnSpc><a:spcPts val="${points(size * lead * pen.scale)}"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/>`;
  const body = `<a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:noAutofit/></a:bodyPr><a:lstStyle/><a:p><a:pPr marL="0" indent="0" algn="${align}">${spacing}</a:pPr>${said}</a:p>`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="${pen.ids.next()}" name="Tekst"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>${transform(box)}${preset('rect')}<a:noFill/></p:spPr><p:txBody>${body}</p:txBody></p:sp>`;
}

function drawOutline(pen: Pen, node: SvgNode, d: string): string | undefined {
  const steps = readOutline(d);
  if (steps === undefined) return undefined;
  const [left, top, right, bottom] = boundsOf(steps);
  return shape(pen, node, boxAt(pen, left, top, right - left, bottom - top), writeOutline(steps));
}

/** The same pen after an element's own move and scale; undefined where it turns or skews. */
function moved(pen: Pen, written: string | undefined): Pen | undefined {
  if (written === undefined) return pen;
  const [, x, y, by = '1'] = /^translate\(([-\d.]+)[ ,]([-\d.]+)\)(?: scale\(([\d.]+)\))?$/.exec(written) ?? [];
  if (x === undefined || y === undefined) return undefined;
  return { ...pen, x: pen.x + Number(x) * pen.scale, y: pen.y + Number(y) * pen.scale, scale: pen.scale * Number(by) };
}

/** What only an image can show makes a drawing one. */
function drawNode(pen: Pen, node: SvgNode): string | undefined {
  const { attributes } = node;
  const own = moved(pen, attributes['transform']);
  if (own === undefined || attributes['opacity'] === '0') return own && '';
  switch (node.name) {
    case 'g':
      return drawAll({ ...own, ink: attributes['fill'] ?? own.ink }, node.children);
    case 'rect': {
      const box = boxAt(own, number(node, 'x'), number(node, 'y'), number(node, 'width'), number(node, 'height'));
      // What nobody sees is for a pointer.
      return attributes['pointer-events'] === undefined ? shape(own, node, box, preset('rect')) : '';
    }
    case 'circle': {
      const [cx, cy, r] = [number(node, 'cx'), number(node, 'cy'), number(node, 'r')];
      return shape(own, node, boxAt(own, cx - r, cy - r, 2 * r, 2 * r), preset('ellipse'));
    }
    case 'line':
      return drawLine(own, node);
    case 'polygon':
      return drawOutline(own, node, `M${attributes['points'] ?? ''}Z`);
    case 'path':
      return drawOutline(own, node, attributes['d'] ?? '');
    case 'svg':
      // A texture, cut off at an edge as no shape can be; colour and words say the same.
      return attributes['aria-hidden'] === 'true' ? '' : undefined;
    default:
      return undefined;
  }
}

function drawAll(pen: Pen, nodes: readonly SvgNode[]): string | undefined {
  let drawn = '';
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i];
    if (node === undefined) continue;
    if (node.name === 'text') {
      const lines = [node];
      while (nodes[i + 1]?.name === 'text' && nodes[i + 1]?.goesOn) lines.push(nodes[++i] ?? node);
      drawn += drawText(pen, lines);
      continue;
    }
    const more = drawNode(pen, node);
    if (more === undefined) return undefined;
    drawn += more;
  }
  return drawn;
}

/** Above the ids of all else on a slide, which has one drawing at most. */
const BEFORE_FIRST = 1000;

/**
 * A drawing as shapes with text that can be edited, in one group; undefined where it holds what only an image can show.
 * @param svg made with `cssPalette`, so that its colours have names
 */
export function writeDrawing({ picture, box }: PlacedPicture, svg: string): string | undefined {
  const root = readSvg(svg);
  const [, , width = '0'] = root?.attributes['viewBox']?.split(' ') ?? [];
  if (root === undefined || Number(width) === 0) return undefined;
  const ids = new Ids(BEFORE_FIRST);
  const id = ids.next();
  const pen = { x: box.x, y: box.y, scale: box.width / Number(width), ids, ink: root.attributes['fill'] ?? '' };
  const drawn = drawAll(pen, root.children);
  if (drawn === undefined) return undefined;
  const [x, y, cx, cy] = [emu(box.x), emu(box.y), emu(box.width), emu(box.height)];
  const place = `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/><a:chOff x="${x}" y="${y}"/><a:chExt cx="${cx}" cy="${cy}"/></a:xfrm>`;
  return `<p:grpSp><p:nvGrpSpPr>${identity(id, picture.name, picture.alt)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>${place}</p:grpSpPr>${drawn}</p:grpSp>`;
}
