import type { PlainSlide } from '../../slides/plain.ts';
import { type Frame, frameOf, gaps, type TextBox, traits } from '../../theme/slide-layouts.ts';
import type { Palette } from '../../theme/tokens.ts';
import { PALETTE, rgb, role } from './colors.ts';
import { fillFoot } from './foot.ts';
import { writeGround } from './layouts.ts';
import { keepLastWords } from './line-ends.ts';
import { type PlacedPicture, placePictures } from './places.ts';
import { Ids, type PictureIds, type Role, writePicture, writePlaceholder, writeTextBox } from './shapes.ts';
import { writeNumbers, writeTable } from './table.ts';
import { bodyProperties, levelStyle, writeLine, writeParagraphs } from './text.ts';
import { writeTiming } from './timing.ts';
import { comesByParagraph } from './twins.ts';
import { NAMESPACES, part, TREE_HEAD } from './xml.ts';

function writeTitle(ids: Ids, { title, accent }: PlainSlide, { ground }: Frame, palette: Palette): string {
  const style = ground === 'tint' ? { fill: rgb(palette.accents[accent].inkOnTint) } : {};
  const body = `<a:bodyPr/><a:lstStyle/>${writeLine(keepLastWords(title), style)}`;
  return writePlaceholder({ id: ids.next(), name: 'Titel', role: 'title', body });
}

function writeGrid(ids: Ids, { title, accent, layout, table, numbers }: PlainSlide, box: TextBox) {
  const frame = () => ({ id: ids.next(), title, box, accent, inPlace: traits[layout].holds !== 'text' });
  if (table !== undefined) return writeTable(frame(), table);
  return numbers.length > 0 ? writeNumbers(frame(), numbers) : undefined;
}

/** The text of a slide: in its layout's own place, or a box of its own where that place is a table's. */
function writeText(
  id: number,
  { paragraphs, layout, accent }: PlainSlide,
  box: TextBox,
  grid: number | undefined,
): string {
  if (paragraphs.length === 0) return '';
  const text = writeParagraphs(paragraphs, layout, accent);
  if (grid === undefined && traits[layout].holds === 'text')
    return writePlaceholder({ id, name: 'Tekst', role: 'body', body: `<a:bodyPr/><a:lstStyle/>${text}` });
  const y = grid === undefined ? box.y : box.y + grid + gaps.block;
  const below = { ...box, y, height: Math.max(box.size, box.y + box.height - y) };
  const body = `${bodyProperties(box)}<a:lstStyle>${levelStyle(box, { fill: role('tx1') })}</a:lstStyle>${text}`;
  return writeTextBox(id, 'Tekst', below, body);
}

/**
 * One slide: title first, then what it shows in reading order, then its foot and number.
 * @param number from 1
 * @param pictures the names of a picture's files among the relations of this slide
 */
export function writeSlide(
  slide: PlainSlide,
  number: number,
  pictures: (name: string) => PictureIds,
  palette: Palette = PALETTE,
): string {
  const { layout, accent } = slide;
  const frame = frameOf(layout, slide.emblem !== undefined);
  const ids = new Ids();
  const { emblem, figure, marks } = placePictures(slide);
  const picture = (placed: PlacedPicture | undefined, as?: Role) =>
    placed ? writePicture(ids.next(), placed, pictures(placed.picture.name), as) : '';
  const title = writeTitle(ids, slide, frame, palette);
  // The layout is painted as a slide of no family is.
  const ground = accent === 'basis' ? undefined : writeGround(ids, frame, accent, palette);
  const shown = picture(emblem) + picture(figure, 'pic');
  const grid = frame.text && writeGrid(ids, slide, frame.text);
  const textId = ids.next();
  const text = frame.text ? writeText(textId, slide, frame.text, grid?.height) : '';
  const foot = picture(marks) + fillFoot(ids, slide.foot, traits[layout].foot ? number : undefined);
  const tree = [TREE_HEAD, title, ground?.shapes, shown, grid?.xml, text, foot].join('');
  const timing = comesByParagraph(slide) && text !== '' ? writeTiming(textId, slide.paragraphs.length) : '';
  return part(
    `<p:sld ${NAMESPACES}><p:cSld>${ground?.background ?? ''}<p:spTree>${tree}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>${timing}</p:sld>`,
  );
}
