import {
  type Box,
  type Frame,
  frameOf,
  type Layout,
  layoutNames,
  layoutsWithEmblem,
  logoPlace,
  slideSize,
  type TextBox,
  traits,
} from '../../theme/slide-layouts.ts';
import type { AccentName, Palette } from '../../theme/tokens.ts';
import { accentFill, PALETTE, rgb, role } from './colors.ts';
import { placeFoot } from './foot.ts';
import type { SlideLook } from './model.ts';
import { placeInCorner } from './places.ts';
import { NO_MARK, pointMarks } from './points.ts';
import { Ids, type PictureIds, type Role, writePicture, writePlaceholder, writeRectangle } from './shapes.ts';
import { bodyProperties, levelStyle, writeLine } from './text.ts';
import { NAMESPACES, part, TREE_HEAD } from './xml.ts';

/** A layout of the master: one for each of ours, and one more where a big numeral moves the text. */
export interface PptxLayout {
  readonly name: Layout;
  readonly withEmblem: boolean;
  /** As PowerPoint lists it. */
  readonly title: string;
}

const TITLES: Readonly<Record<Layout, string>> = {
  titel: 'Titel',
  punten: 'Punten',
  figuur: 'Figuur',
  'figuur-punten': 'Figuur met punten',
  vraag: 'Vragen',
  casus: 'Casus',
  tabel: 'Tabel',
  getallen: 'Getallen',
  slot: 'Slot',
};

/** All layouts in order; a slide's layout is found by its place here. */
export const LAYOUTS: readonly PptxLayout[] = [
  ...layoutNames.map((name) => ({ name, withEmblem: false, title: TITLES[name] })),
  ...layoutsWithEmblem.map((name) => ({ name, withEmblem: true, title: `${TITLES[name]} met groot cijfer` })),
];

/** The place in `LAYOUTS` of the layout a slide has. */
export function layoutIndex(name: Layout, withEmblem: boolean): number {
  const exact = LAYOUTS.findIndex((layout) => layout.name === name && layout.withEmblem === withEmblem);
  return exact >= 0 ? exact : LAYOUTS.findIndex((layout) => layout.name === name);
}

const styled = (box: TextBox, style: string, words: string) =>
  `${bodyProperties(box)}<a:lstStyle>${style}</a:lstStyle>${writeLine(words)}`;

/** The place a layout has for its main content: text, or a table one can fill in. */
function writeContent(ids: Ids, box: TextBox, name: Layout): string {
  const { holds, sentences, foot } = traits[name];
  const table = holds !== 'text';
  const mark = table || sentences ? NO_MARK : pointMarks('bullet', name, 'basis');
  const style = levelStyle(box, { mark, fill: foot ? '' : role('tx2') });
  const asRole: Role = table ? 'tbl' : 'body';
  const words = table ? 'Klik op het pictogram om een tabel te maken' : 'Klik om tekst te schrijven';
  return writePlaceholder({
    id: ids.next(),
    name: table ? 'Tabel' : 'Tekst',
    role: asRole,
    box,
    body: styled(box, style, words),
  });
}

function writeFigure(ids: Ids, box: Box): string {
  const body = `<a:bodyPr/><a:lstStyle/>${writeLine('Klik op het pictogram om een figuur te kiezen')}`;
  return writePlaceholder({ id: ids.next(), name: 'Figuur', role: 'pic', box, body });
}

/** The places of a layout or master: title, content and figure. */
export function writePlaces(ids: Ids, { title, text, figure }: Frame, name: Layout): string {
  const body = styled(title, levelStyle(title), 'Klik om de titel te schrijven');
  return [
    writePlaceholder({ id: ids.next(), name: 'Titel', role: 'title', box: title, body }),
    text ? writeContent(ids, text, name) : '',
    figure ? writeFigure(ids, figure) : '',
  ].join('');
}

const PANEL: Box = { x: 0, y: 0, width: 400, height: slideSize.height };

/** What a slide or layout paints in the colour of an accent: its ground, and the shapes behind its text. */
export function writeGround(
  ids: Ids,
  { ground, rule }: Frame,
  accent: AccentName,
  palette: Palette,
): { readonly background: string; readonly shapes: string } {
  const fill = accentFill(accent);
  const tint = `<p:bg><p:bgPr>${rgb(palette.accents[accent].tint)}<a:effectLst/></p:bgPr></p:bg>`;
  return {
    background: ground === 'tint' ? tint : '',
    shapes: [
      ground === 'panel' ? writeRectangle(ids.next(), 'Vlak', PANEL, fill) : '',
      rule ? writeRectangle(ids.next(), 'Lijn', rule, fill) : '',
    ].join(''),
  };
}

/** What an organisation gives a layout: its colours, its logo, and that logo's names among the layout's relations. */
interface Dressed {
  readonly look?: SlideLook | undefined;
  readonly ids?: PictureIds;
}

/** Whether a layout shows the logo of who publishes it. */
export const hasLogo = (name: Layout): boolean => name === 'titel';

/** A slide layout, painted in the colour of no family; a slide of a family paints its own over it. */
export function writeLayout({ name, withEmblem, title }: PptxLayout, { look, ids: pictures }: Dressed = {}): string {
  const frame = frameOf(name, withEmblem);
  const ids = new Ids();
  const { background, shapes } = writeGround(ids, frame, 'basis', look?.palette ?? PALETTE);
  const shown = hasLogo(name) && look?.logo && pictures ? placeInCorner(look.logo, logoPlace) : undefined;
  const logo = shown && pictures ? writePicture(ids.next(), shown, pictures) : '';
  const tree = `${TREE_HEAD}${shapes}${writePlaces(ids, frame, name)}${placeFoot(ids, frame.ground)}${logo}`;
  return part(
    `<p:sldLayout ${NAMESPACES} preserve="1" userDrawn="1"><p:cSld name="${title}">${background}<p:spTree>${tree}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`,
  );
}
