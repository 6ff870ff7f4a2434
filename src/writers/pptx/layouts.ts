import type { PlainSlide } from '../../slides/plain.ts';
import { type Layout, layoutNames, traits } from '../../theme/layout-kinds.ts';
import { gradesOf } from '../../theme/slide-grades.ts';
import {
  type Box,
  type Frame,
  frameOf,
  layoutsWithEmblem,
  logoPlace,
  slideSize,
  type TextBox,
} from '../../theme/slide-layouts.ts';
import type { AccentName } from '../../theme/tokens.ts';
import { accentFill, inkOnTintFill, role, tintFill } from './colors.ts';
import { placeFoot } from './foot.ts';
import { levelStyles } from './levels.ts';
import type { SlideLook } from './model.ts';
import { placeInCorner } from './places.ts';
import { isQuestion, writeQuestionPlace } from './question.ts';
import { Ids, type PictureIds, type Role, writePicture, writePlaceholder, writeRectangle } from './shapes.ts';
import { bodyProperties, levelStyle, writeLine } from './text.ts';
import { NAMESPACES, part, points, TREE_HEAD } from './xml.ts';

/** A layout of the master: one for each size of each of ours, and more where a big numeral or a code moves the text. */
export interface PptxLayout {
  readonly name: Layout;
  /** Whether a title has a question to think about. */
  readonly asks: boolean;
  /** Whether a slide draws its figure as shapes: an empty place for a picture would come back behind them with Reset. */
  readonly drawn: boolean;
  readonly withEmblem: boolean;
  /** Which of the sizes of its text, 0 the largest. */
  readonly grade: number;
  /** As PowerPoint lists it. */
  readonly title: string;
}

const TITLES: Readonly<Record<Layout, string>> = {
  titel: 'Titel',
  zin: 'Zin',
  citaat: 'Citaat',
  punten: 'Punten',
  figuur: 'Figuur',
  'figuur-punten': 'Figuur met punten',
  vraag: 'Vragen',
  casus: 'Casus',
  tabel: 'Tabel',
  contrast: 'Tegenover elkaar',
  getallen: 'Getallen',
  momenten: 'Momenten',
  slot: 'Slot',
  moment: 'Moment met keuzes',
  gesprek: 'Gesprek',
};

const BESIDE: Partial<Record<Layout, string>> = { punten: ' met groot cijfer', slot: ' met code' };

/** What a table holds is sized in its cells, so that its layout needs no sizes of its own. */
const sizesOf = (name: Layout, withEmblem: boolean) =>
  traits[name].holds === 'text' ? gradesOf(name, withEmblem) : gradesOf(name, withEmblem).slice(-1);

/** What sets layouts of the same name apart. */
type Kind = Partial<Pick<PptxLayout, 'withEmblem' | 'asks' | 'drawn'>>;

function layoutsFor(
  name: Layout,
  { withEmblem = false, asks = false, drawn = false }: Kind = {},
): readonly PptxLayout[] {
  const sizes = sizesOf(name, withEmblem);
  const beside = withEmblem ? (BESIDE[name] ?? '') : '';
  const title = `${TITLES[name]}${beside}${asks ? ' met vraag' : ''}${drawn ? ' van vormen' : ''}`;
  return sizes.map(({ size }, index) => ({
    name,
    withEmblem,
    asks,
    drawn,
    grade: traits[name].holds === 'text' ? index : gradesOf(name, withEmblem).length - 1,
    title: sizes.length === 1 ? title : `${title}, ${points(size) / 100} punts`,
  }));
}

/** All layouts in order; a slide's layout is found by its place here. */
export const LAYOUTS: readonly PptxLayout[] = [
  ...layoutNames.flatMap((name) => layoutsFor(name)),
  ...layoutsWithEmblem.flatMap((name) => layoutsFor(name, { withEmblem: true })),
  ...layoutNames.filter((name) => frameOf(name, false).figure).flatMap((name) => layoutsFor(name, { drawn: true })),
  ...layoutsFor('titel', { asks: true }),
];

/** The place in `LAYOUTS` of the layout a slide has. @param drawn whether its figure is shapes or a chart */
export function layoutIndex({ layout: name, emblem, grade, paragraphs }: PlainSlide, drawn: boolean): number {
  const beside = emblem !== undefined && layoutsWithEmblem.includes(name);
  const asks = name === 'titel' && paragraphs.some(isQuestion);
  const all = LAYOUTS.flatMap((layout, index) =>
    layout.name === name && layout.withEmblem === beside && layout.drawn === drawn && layout.asks === asks
      ? [index]
      : [],
  );
  return all[Math.min(grade, all.length - 1)] ?? 0;
}

const styled = (box: TextBox, style: string, words: string) =>
  `${bodyProperties(box)}<a:lstStyle>${style}</a:lstStyle>${writeLine(words)}`;

/** The place a layout has for its main content: text, or a table one can fill in. */
function writeContent(ids: Ids, box: TextBox, name: Layout): string {
  const table = traits[name].holds !== 'text';
  const asRole: Role = table ? 'tbl' : 'body';
  const words = table ? 'Klik op het pictogram om een tabel te maken' : 'Klik om tekst te schrijven';
  return writePlaceholder({
    id: ids.next(),
    name: table ? 'Tabel' : 'Tekst',
    role: asRole,
    box,
    body: styled(box, levelStyles(box, name), words),
  });
}

/** The place of date, place and who on a title: nothing is seen of it while it is empty. */
function writeAbout(ids: Ids, box: TextBox): string {
  const body = styled(box, levelStyle(box, { fill: role('tx2') }), 'Datum, plaats en wie er spreekt');
  return writePlaceholder({ id: ids.next(), name: 'Datum en plaats', role: 'about', box, body });
}

function writeFigure(ids: Ids, box: Box): string {
  const body = `<a:bodyPr/><a:lstStyle/>${writeLine('Klik op het pictogram om een figuur te kiezen')}`;
  return writePlaceholder({ id: ids.next(), name: 'Figuur', role: 'pic', box, body });
}

/** How much wider than on the web a title may be, in px: letters stand a hair closer there. */
const SPARE = 24;

/** The places of a layout or master: title, content and figure. */
export function writePlaces(ids: Ids, frame: Frame, name: Layout): string {
  const { title, text, figure, about, ground } = frame;
  const fill = ground === 'tint' ? inkOnTintFill('basis') : role('tx1');
  const body = styled(title, levelStyle(title, { font: '+mj-lt', fill }), 'Klik om de titel te schrijven');
  const box = { ...title, width: title.width + SPARE };
  return [
    writePlaceholder({ id: ids.next(), name: 'Titel', role: 'title', box, body }),
    text ? writeContent(ids, text, name) : '',
    figure ? writeFigure(ids, figure) : '',
    about ? writeAbout(ids, about) : '',
  ].join('');
}

const PANEL: Box = { x: 0, y: 0, width: 400, height: slideSize.height };

/** What a slide or layout paints in the colour of an accent: its ground, and the shapes behind its text. */
export function writeGround(
  ids: Ids,
  { ground, rule }: Frame,
  accent: AccentName,
): { readonly background: string; readonly shapes: string } {
  const fill = accentFill(accent);
  const tint = `<p:bg><p:bgPr>${tintFill(accent)}<a:effectLst/></p:bgPr></p:bg>`;
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

/** Whether a layout shows the logo of who publishes it, or has a place for one. */
export const hasLogo = (name: Layout): boolean => name === 'titel';

/** The place of a logo where who publishes it gave none: a click puts one there, and nothing is seen of it until then. */
function writeLogoPlace(ids: Ids): string {
  const body = `<a:bodyPr/><a:lstStyle/>${writeLine('Klik op het pictogram om het logo van je organisatie te kiezen')}`;
  return writePlaceholder({ id: ids.next(), name: 'Logo', role: 'logo', box: logoPlace, body });
}

/** A slide layout, painted in the colour of no family; a slide of a family paints its own over it. */
export function writeLayout(
  { name, withEmblem, asks, drawn, grade, title }: PptxLayout,
  { look, ids: pictures }: Dressed = {},
): string {
  const usual = frameOf(name, withEmblem, grade);
  const frame = drawn ? { ...usual, figure: undefined } : usual;
  const ids = new Ids();
  const { background, shapes } = writeGround(ids, frame, 'basis');
  const shown = hasLogo(name) && look?.logo && pictures ? placeInCorner(look.logo, logoPlace) : undefined;
  const empty = hasLogo(name) ? writeLogoPlace(ids) : '';
  const logo = shown && pictures ? writePicture(ids.next(), shown, pictures) : empty;
  const question = asks && frame.text ? writeQuestionPlace(ids, frame.text) : '';
  const tree = `${TREE_HEAD}${shapes}${writePlaces(ids, frame, name)}${question}${placeFoot(ids, frame.ground)}${logo}`;
  return part(
    `<p:sldLayout ${NAMESPACES} preserve="1" userDrawn="1"><p:cSld name="${title}">${background}<p:spTree>${tree}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`,
  );
}
