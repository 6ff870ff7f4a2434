import { type Box, frameOf, slideSize } from '../../theme/slide-layouts.ts';
import { accentFill, PALETTE, rgb } from './colors.ts';
import { writeFootAndNumber } from './layouts.ts';
import type { Picture, PptxSlide } from './model.ts';
import { fitInside, writePicture, writePlaceholder, writeRectangle } from './shapes.ts';
import { writeNumbers, writeTable } from './table.ts';
import { writeLine, writeParagraphs } from './text.ts';
import { NAMESPACES, part, TREE_HEAD } from './xml.ts';

/** The names a slide refers to its pictures by: the pixels and the vector. */
export type PictureIds = (name: string) => { readonly png: string; readonly svg: string };

const PANEL: Box = { x: 0, y: 0, width: 400, height: slideSize.height };
const background = (fill: string) => `<p:bg><p:bgPr>${fill}<a:effectLst/></p:bgPr></p:bg>`;

/** Gives shapes their ids; 1 is the tree itself. */
class Ids {
  #last = 1;
  next(): number {
    this.#last += 1;
    return this.#last;
  }
}

/** One slide: title first, then what it shows in reading order, then its foot and number. */
export function writeSlide(slide: PptxSlide, pictures: PictureIds): string {
  const frame = frameOf(slide.layout, slide.emblem !== undefined);
  const ids = new Ids();
  const shapes: string[] = [];
  const picture = (shown: Picture | undefined, box: Box | undefined, where: 'corner' | 'middle') => {
    if (shown === undefined || box === undefined) return;
    const { png, svg } = pictures(shown.name);
    shapes.push(writePicture(ids.next(), shown, fitInside(box, shown.ratio, where), png, svg));
  };
  if (frame.ground === 'panel') shapes.push(writeRectangle(ids.next(), 'Vlak', PANEL, accentFill(slide.accent)));
  shapes.push(
    writePlaceholder({
      id: ids.next(),
      name: 'Titel',
      type: 'title',
      body: `<a:bodyPr/><a:lstStyle/>${writeLine(slide.title)}`,
    }),
  );
  if (frame.rule) shapes.push(writeRectangle(ids.next(), 'Lijn', frame.rule, accentFill(slide.accent)));
  picture(slide.emblem, frame.emblem, 'corner');
  picture(slide.figure, frame.figure, 'middle');
  if (slide.table !== undefined && frame.text !== undefined)
    shapes.push(writeTable(ids.next(), slide.title, slide.table, frame.text, slide.accent));
  if (slide.numbers.length > 0 && frame.text !== undefined)
    shapes.push(writeNumbers(ids.next(), slide.title, slide.numbers, frame.text, slide.accent));
  const text = writeParagraphs(slide.paragraphs, slide.accent);
  if (text !== '' && frame.text !== undefined)
    shapes.push(
      writePlaceholder({
        id: ids.next(),
        name: 'Tekst',
        type: 'body',
        index: 1,
        body: `<a:bodyPr/><a:lstStyle/>${text}`,
      }),
    );
  picture(slide.marks, frame.marks, 'corner');
  shapes.push(writeFootAndNumber(ids.next(), slide.foot, true));
  const ground = frame.ground === 'tint' ? background(rgb(PALETTE.accents[slide.accent].tint)) : '';
  return part(
    `<p:sld ${NAMESPACES}><p:cSld>${ground}<p:spTree>${TREE_HEAD}${shapes.join('')}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`,
  );
}
