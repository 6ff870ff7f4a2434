import { linesHigh } from '../../slides/high.ts';
import type { Paragraph, PlainSlide } from '../../slides/plain.ts';
import { traits } from '../../theme/layout-kinds.ts';
import { type Box, type Frame, frameOf, gaps, type TextBox } from '../../theme/slide-layouts.ts';
import { chartGraphic } from '../office/chart.ts';
import { isChoice, writeChoices } from './choices.ts';
import { inkOnTintFill } from './colors.ts';
import { fillFoot } from './foot.ts';
import { hasLogo, writeGround } from './layouts.ts';
import { levelStyles } from './levels.ts';
import { type PlacedPicture, placePictures } from './places.ts';
import { isQuestion, writeQuestion } from './question.ts';
import { Ids, identity, type PictureIds, type Role, writePicture, writePlaceholder, writeTextBox } from './shapes.ts';
import { writeNumbers, writeTable } from './table.ts';
import { bodyProperties, type FindLink, writeLine, writeParagraphs } from './text.ts';
import { writeTiming } from './timing.ts';
import { comesByParagraph } from './twins.ts';
import { writeWritingLines } from './writing-lines.ts';
import { NAMESPACES, part, TREE_HEAD, transform } from './xml.ts';

/** Sizes of a title that does not fit as it is, in percent of its own: one at a step says which of how many too. */
const SMALLER = [90, 80, 70, 60];

/** Of how many steps a slide shows one, at the end of its title. */
const STEP = / \(\d+\/\d+\)$/;

/** How a title keeps within its place, and as high at each step of a slide as without saying which. */
function fitTitle(title: string, box: TextBox): string {
  const lines = (text: string, size: number) => Math.round(linesHigh(text, { ...box, size }) / (size * box.leading));
  const most = lines(title.replace(STEP, ''), box.size);
  const fits = (share: number) => {
    const size = (box.size * share) / 100;
    return linesHigh(title, { ...box, size }) <= box.height && lines(title, size) <= most;
  };
  if (fits(100)) return '<a:bodyPr/>';
  const share = SMALLER.find(fits) ?? SMALLER.at(-1) ?? 100;
  return `<a:bodyPr><a:normAutofit fontScale="${share * 1000}"/></a:bodyPr>`;
}

function writeTitle(ids: Ids, { title, accent }: PlainSlide, { ground, title: box }: Frame): string {
  const style = ground === 'tint' && accent !== 'basis' ? { fill: inkOnTintFill(accent) } : {};
  const body = `${fitTitle(title, box)}<a:lstStyle/>${writeLine(title, style)}`;
  return writePlaceholder({ id: ids.next(), name: 'Titel', role: 'title', body });
}

/** Date, place and who; empty, who presents still finds the place to fill in. */
function writeAbout(ids: Ids, about: string): string {
  const body = `<a:bodyPr/><a:lstStyle/>${writeLine(about)}`;
  return writePlaceholder({ id: ids.next(), name: 'Datum en plaats', role: 'about', body });
}

/** The place for a logo on a title, where its layout shows none: empty, it is there to be clicked. */
function writeLogoPlace(ids: Ids): string {
  return writePlaceholder({
    id: ids.next(),
    name: 'Logo',
    role: 'logo',
    body: `<a:bodyPr/><a:lstStyle/>${writeLine('')}`,
  });
}

function writeGrid(ids: Ids, { title, accent, layout, table, numbers }: PlainSlide, box: TextBox) {
  const frame = () => ({ id: ids.next(), title, box, accent, layout, inPlace: traits[layout].holds !== 'text' });
  if (table !== undefined) return writeTable(frame(), table);
  return numbers.length > 0 ? writeNumbers(frame(), numbers) : undefined;
}

/** The text of a slide: the question of a title, which has a place of its own, and what stands in the place of text. */
function divide({ layout, paragraphs }: PlainSlide): readonly [readonly Paragraph[], readonly Paragraph[]] {
  const asks = (paragraph: Paragraph) => layout === 'titel' && isQuestion(paragraph);
  return [paragraphs.filter(asks), paragraphs.filter((paragraph) => !asks(paragraph) && !isChoice(paragraph))];
}

/** The text of a slide: in its layout's own place, or a box of its own where that place is a table's. */
function writeText(
  id: number,
  paragraphs: readonly Paragraph[],
  { layout, accent }: PlainSlide,
  box: TextBox,
  grid: number | undefined,
  link: FindLink,
): string {
  if (paragraphs.length === 0) return '';
  const text = writeParagraphs(paragraphs, layout, accent, box, link);
  if (grid === undefined && traits[layout].holds === 'text')
    return writePlaceholder({ id, name: 'Tekst', role: 'body', body: `<a:bodyPr/><a:lstStyle/>${text}` });
  const y = grid === undefined ? box.y : box.y + grid + gaps.block;
  const below = { ...box, y, height: Math.max(box.size, box.y + box.height - y) };
  const body = `${bodyProperties(box)}<a:lstStyle>${levelStyles(box, layout)}</a:lstStyle>${text}`;
  return writeTextBox(id, 'Tekst', below, body);
}

/** The names of what a slide refers to among the relations of its file. */
interface References {
  /** Of a picture's files. */
  readonly pictures: (name: string) => PictureIds;
  /** Of a run's address. */
  readonly link: FindLink;
  /** Its figure as shapes; undefined where it is a picture. */
  readonly shapes: string | undefined;
  /** Of its chart, where it has one. */
  readonly chart: string;
  /** Whether its layout shows the logo of who publishes it. */
  readonly withLogo: boolean;
}

/** A chart where the picture of a slide would stand. */
function writeChartFrame(id: number, { chart, title }: PlainSlide, box: Box | undefined, name: string): string {
  if (chart === undefined || box === undefined) return '';
  const about = identity(id, title, chart.alt);
  return `<p:graphicFrame><p:nvGraphicFramePr>${about}<p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr>${transform(box, 'p')}${chartGraphic(name)}</p:graphicFrame>`;
}

/**
 * One slide: title first, then what it shows in reading order, then its foot and number.
 * @param number from 1
 * @param references the names of what it refers to
 */
export function writeSlide(
  slide: PlainSlide,
  number: number,
  { pictures, shapes, link, chart, withLogo }: References,
): string {
  const { layout, accent } = slide;
  const frame = frameOf(layout, slide.emblem !== undefined, slide.grade);
  const ids = new Ids();
  const { emblem, figure } = placePictures(slide);
  const picture = (placed: PlacedPicture | undefined, as?: Role) =>
    placed === undefined ? '' : writePicture(ids.next(), placed, pictures(placed.picture.name), as);
  const title = writeTitle(ids, slide, frame);
  // The layout is painted as a slide of no family is.
  const ground = accent === 'basis' ? undefined : writeGround(ids, frame, accent);
  const drawn = writeChartFrame(slide.chart ? ids.next() : 0, slide, frame.figure, chart);
  const shown = picture(emblem) + (shapes ?? picture(figure, 'pic')) + drawn;
  const grid = frame.text && writeGrid(ids, slide, frame.text);
  const textId = ids.next();
  const [asked, said] = divide(slide);
  const text = frame.text ? writeText(textId, said, slide, frame.text, grid?.height, link) : '';
  const question = frame.text && asked.length > 0 ? writeQuestion(ids, asked, frame.text) : '';
  const choices = frame.text ? writeChoices(ids, slide, frame.text, link) : [];
  const writing = frame.text ? writeWritingLines(ids, slide.paragraphs, layout, frame.text) : [];
  const about = frame.about ? writeAbout(ids, slide.about) : '';
  const logo = hasLogo(layout) && !withLogo ? writeLogoPlace(ids) : '';
  const foot = about + logo + fillFoot(ids, slide.foot, traits[layout].foot ? number : undefined);
  const tree = [TREE_HEAD, title, ground?.shapes, shown, grid?.xml, text, question, ...writing, ...choices, foot].join(
    '',
  );
  // Where a room chooses, a click beside the choices would pass over them.
  const waits = slide.row === undefined ? '' : '<p:transition advClick="0"/>';
  const timing = comesByParagraph(slide) && text !== '' ? writeTiming(textId, slide.paragraphs.length) : '';
  return part(
    `<p:sld ${NAMESPACES}><p:cSld>${ground?.background ?? ''}<p:spTree>${tree}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>${waits}${timing}</p:sld>`,
  );
}
