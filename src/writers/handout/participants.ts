import { handoutWords } from '../../strings/handout.ts';
import { print } from '../../strings/print.ts';
import type { TypstDocument } from '../typst/document.ts';
import { call, words } from '../typst/escape.ts';
import { writePicture, writeWays } from './picture.ts';
import { type Handout, readingAddress, writeSheet } from './sheet.ts';

/** Width of a slide in mm: three stand on a page. */
const WIDTH = 112;

/** How many slides at the end stand two on a page, by how many are left over when three do. */
const ENDING = [0, 4, 2];

/** The handout for who listens: three slides a page, each with lines to write beside it. */
export function writeParticipants(handout: Handout): TypstDocument {
  return writeSheet(handout, handoutWords.participants, (slides) =>
    slides.map((slide, index) => {
      const picture = writePicture(slide, { number: index + 1, level: index === 0 ? 1 : 2, width: WIDTH });
      const onPaper = slide.paper?.map(({ runs }) => words(runs.map(({ text }) => text).join(''))) ?? [];
      const points = [...onPaper, ...writeWays(slide, slides)];
      // The last four stand two and two, or the last two by themselves, so that no sheet has one alone or a third blank.
      const tall = slides.length > 3 && index >= slides.length - (ENDING[slides.length % 3] ?? 0);
      if (index > 0) return call('slide-to-write', { tall }, picture, ...points);
      const address = readingAddress(handout);
      const about = [...(address === '' ? [] : [`${handoutWords.readOn} ${address}.`]), print.independent];
      return call('slide-to-begin', { fields: handoutWords.fields, ask: handoutWords.ask, about }, picture);
    }),
  );
}
