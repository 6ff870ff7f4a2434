import { handoutWords } from '../../strings/handout.ts';
import { print } from '../../strings/print.ts';
import type { TypstDocument } from '../typst/document.ts';
import { call, words } from '../typst/escape.ts';
import { writePicture, writeWays } from './picture.ts';
import { type Handout, readingAddress, writeSheet } from './sheet.ts';

/** Width of a slide in mm: three stand on a page. */
const WIDTH = 120;

/** The handout for who listens: three slides a page, each with lines to write beside it. */
export function writeParticipants(handout: Handout): TypstDocument {
  return writeSheet(handout, handoutWords.participants, (slides) =>
    slides.map((slide, index) => {
      const picture = writePicture(slide, { number: index + 1, level: index === 0 ? 1 : 2, width: WIDTH });
      const onPaper = slide.paper?.map(({ runs }) => words(runs.map(({ text }) => text).join(''))) ?? [];
      const points = [...onPaper, ...writeWays(slide, slides)];
      // The last four stand two and two, so that none is alone on a sheet.
      const tall = slides.length > 3 && slides.length % 3 === 1 && index >= slides.length - 4;
      if (index > 0) return call('slide-to-write', { tall }, picture, ...points);
      const address = readingAddress(handout);
      const about = [...(address === '' ? [] : [`${handoutWords.readOn} ${address}.`]), print.independent];
      return call('slide-to-begin', { fields: handoutWords.fields, about }, picture);
    }),
  );
}
