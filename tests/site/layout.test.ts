import { beforeAll, describe, expect, it } from 'vitest';
import { pagesOfBundle } from '../../src/corpus/bundles.ts';
import { figureByName, pageById } from '../../src/corpus/corpus.ts';
import type { Print } from '../../src/corpus/prints.ts';
import { fullTitle } from '../../src/corpus/titles.ts';
import { readableText, targetOf } from '../../src/corpus/words.ts';
import { walk } from '../../src/document/text.ts';
import type { Root } from '../../src/document/tree.ts';
import { nl } from '../../src/strings/nl.ts';
import { print as words } from '../../src/strings/print.ts';
import { bookSizes, formSizes, pageSizes } from '../../src/theme/paper-sizes.ts';
import { hangOnRule, overprinted, picturesOf, struckThrough, within } from '../writers/pdf/collisions.ts';
import { partedGreetings } from '../writers/pdf/greetings.ts';
import { findNoteFlaws, notesOn } from '../writers/pdf/notes.ts';
import { emptyHeadings, firstWords, linesWithin } from '../writers/pdf/order.ts';
import { partsLoneRow, tablesOn } from '../writers/pdf/rows.ts';
import type { LaidOut, Sheet } from '../writers/pdf/sheet.ts';
import {
  beginsWith,
  blankBeside,
  blankShare,
  hasLooseRule,
  isWrittenOn,
  linesOfText,
  longLine,
  partedMarks,
  placesOfDates,
  smallLetters,
  smallMarks,
  titleLines,
  warnsTooLate,
} from '../writers/pdf/sheet-flaws.ts';
import { lettersOf, tagsOf, textOfTag } from '../writers/typst/read-pdf.ts';
import {
  bodyOf,
  corpus,
  findings,
  HANDOUT,
  isBooklet,
  isForm,
  isTicked,
  isWhite,
  MM,
  onSheets,
  papers,
  prints,
  readPapers,
  sizesOf,
} from './papers.ts';

/** What a letter or a form may leave blank of a page, and any other text but on the last page of a chapter. */
const MOST_BLANK = { form: 0.4, side: 0.3, text: 0.25 };
/** What may be blank of the right half of a form on one side. */
const MOST_BESIDE = 0.3;
/** So many lines a last page holds at least: fewer should have found room before it. */
const LEAST_LINES = 5;
/** What is only looked up, and may be set smaller, has no page of its own for fewer lines than this. */
const LEAST_LINES_OF_SOURCES = 12;
/** How wide a slide is for who presents, in mm: of words, and of a drawing. */
const SLIDES = [86, 100] as const;
/** The least size of letters, in drawings too, in pt; on a slide of who presents, who has the screen as well, less. */
const LEAST_LETTERS = { paper: 6.4, drawing: 6, slide: 5.2 };
/** The letters of nineteen of twenty lines. */
const MOST_LETTERS = 75;

function mostBlank(print: Print | undefined): number {
  if (print && isForm(print)) return MOST_BLANK.form;
  return print?.kind === 'one-page' || print?.kind === 'sheet' ? MOST_BLANK.side : MOST_BLANK.text;
}

/** Whether the text of a page goes on at the next: else it may end anywhere. */
function goesOn({ bookmarks, sheets }: LaidOut, i: number): boolean {
  const next = sheets[i + 1];
  if (next === undefined || isWhite(next)) return false;
  const title = beginsWith(next);
  return title === '' || !bookmarks.some((bookmark) => lettersOf(bookmark) === title);
}

/** The pages of a file that are blank for a part too large. */
function blankPages(print: Print | undefined, file: LaidOut, name: string): string[] {
  const sizes = sizesOf(print, name);
  if (sizes === undefined) return [];
  const ends = print && ((isForm(print) && !isTicked(print)) || print.kind === 'one-page' || print.kind === 'sheet');
  return file.sheets.flatMap((sheet, i) => {
    // A cover stands by itself, and a side left white before a sheet to hand out.
    if ((print?.kind === 'bundle' && i === 0) || isWhite(sheet)) return [];
    const share = ends || goesOn(file, i) ? blankShare(sheet, bodyOf(sheet, sizes), file.bookmarks) : 0;
    // The sheet of a form stands in a book as it does by itself.
    const most =
      print?.kind === 'bundle' && isWrittenOn(sheet, bodyOf(sheet, sizes)) ? MOST_BLANK.form : mostBlank(print);
    return share > most ? [`page ${i + 1}: ${Math.round(100 * share)} %`] : [];
  });
}

/** Where each row of boxes to tick begins. */
function rowsOfBoxes({ marks }: Sheet): number[] {
  const boxes = marks.filter(({ left, right, top, bottom, text }) => {
    const [wide, high] = [right - left, bottom - top].map((pt) => pt / MM);
    return text === undefined && Math.abs((wide ?? 0) - 3.4) < 0.2 && Math.abs((high ?? 0) - 3.4) < 0.2;
  });
  const rows = Map.groupBy(boxes, ({ top }) => Math.round(top / 4));
  return [...rows.values()].map((row) => Math.min(...row.map(({ left }) => left)));
}

/** What stands behind the number where a page says how long one reads. */
const ofMinutes = nl.minutes(2).replace(/^\d+ /, '');

/** The drawings and tables with a title of a text, each with the end of the sentence before it, in letters alone. */
function leadsTo(root: Root): { readonly title: string; readonly sentence: string }[] {
  return root.children.flatMap((block, i) => {
    const before = root.children[i - 1];
    if (before?.type !== 'paragraph') return [];
    const sentence = lettersOf(readableText(corpus, before)).slice(-40);
    if (block.type === 'tabel') return [{ title: block.attributes.titel, sentence }];
    return block.type === 'figuur' ? [{ title: figureByName(corpus, block.attributes.naam).title, sentence }] : [];
  });
}

beforeAll(readPapers, 240_000);

describe('the layout of everything on paper', () => {
  it('is read in full', () => {
    expect(papers.size).toBeGreaterThan(prints.size);
  });

  it('has a title for each file that no other has', () => {
    const byTitle = Map.groupBy(papers, ([, { title }]) => title);
    expect([...byTitle.values()].filter((same) => same.length > 1).map((same) => same.map(([name]) => name))).toEqual(
      [],
    );
  });

  it('has lines one can find one’s way back from', () => {
    expect(
      findings(({ sheets }) => {
        const letters = longLine(sheets);
        return letters > MOST_LETTERS ? [String(letters)] : [];
      }),
    ).toEqual({});
  });

  it('breaks no address with a hyphen that is not part of it', () => {
    expect(findings(({ sheets }) => sheets.flatMap(linesOfText).filter((line) => /\/\S*\u00ad$/.test(line)))).toEqual(
      {},
    );
  });

  it('leaves no page half empty while its text goes on', () => {
    expect(findings((file, print, name) => blankPages(print, file, name))).toEqual({});
  });

  it('prints no words over others, and no rule through them', () => {
    expect(
      findings(({ sheets }) => sheets.flatMap((sheet) => [...overprinted(sheet), ...struckThrough(sheet)])),
    ).toEqual({});
  });

  it('keeps each slide of who presents apart from the rule above it', () => {
    let seen = 0;
    expect(
      findings((file, _, name) => {
        if (!name.endsWith('-spreker.pdf')) return [];
        seen += 1;
        return onSheets((sheet) => SLIDES.some((wide) => hangOnRule(sheet, wide * MM).length > 0))(file);
      }),
    ).toEqual({});
    expect(seen).toBeGreaterThan(5);
  });

  it('ends with no few lines on a page of their own', () => {
    expect(
      findings(({ sheets }, print) => {
        const last = sheets.at(-1);
        const ends = print?.kind === 'page' || print?.kind === 'explained' || print?.kind === 'bundle';
        if (!ends || isForm(print) || last === undefined || sheets.length === 1) return [];
        const lines = linesWithin(last, bodyOf(last, print.kind === 'bundle' ? bookSizes : pageSizes));
        return lines < LEAST_LINES ? [`${lines} lines`] : [];
      }),
    ).toEqual({});
  });

  it('ends what is for who presents with no few lines of sources on a page of their own', () => {
    expect(
      findings(({ sheets }, _, name) => {
        const last = sheets.at(-1);
        if (!name.endsWith('-spreker.pdf') || last === undefined) return [];
        const lines = linesWithin(last, bodyOf(last, HANDOUT));
        return lines < LEAST_LINES_OF_SOURCES ? [`${lines} lines`] : [];
      }),
    ).toEqual({});
  });

  it('says once on a side of a card which edition it is, and whose', () => {
    let seen = 0;
    expect(
      findings(({ sheets }, print) => {
        if (print?.kind !== 'bundle' || print.bundle.vorm !== 'kaarten') return [];
        return sheets.flatMap((sheet, i) => {
          const lines = linesOfText(sheet);
          const said = [words.edition, corpus.publication.naam].map(
            (begin) => lines.filter((line) => line.includes(begin)).length,
          );
          seen += 1;
          return said.every((times) => times === 1) ? [] : [`page ${i + 1}: ${said.join(' and ')} times`];
        });
      }),
    ).toEqual({});
    expect(seen).toBeGreaterThan(5);
  });

  it('says of a point that only leads elsewhere where that is', () => {
    let seen = 0;
    expect(
      findings(({ sheets }, print) => {
        if (print?.kind !== 'page') return [];
        const text = lettersOf(sheets.map(({ tags }) => (tags ? textOfTag(tags) : '')).join(' '));
        const alone = [...walk(print.page.root)].flatMap((node) => {
          const [block, ...others] = node.type === 'listItem' ? node.children : [];
          const only = block?.type === 'paragraph' && others.length === 0 && block.children.length === 1;
          const [reference] = only ? block.children : [];
          return reference?.type === 'verwijs' && reference.children.length === 0 ? [reference] : [];
        });
        seen += alone.length;
        return alone.flatMap(({ attributes: { id } }) => {
          const { page } = targetOf(id);
          const named = lettersOf(fullTitle(corpus, pageById(corpus, page).matter));
          const where = page === print.page.id ? words.page : words.onSite;
          return text.includes(named + lettersOf(where)) ? [] : [id];
        });
      }),
    ).toEqual({});
    expect(seen).toBeGreaterThan(5);
  });

  it('leaves no word of a title on one side alone on its last line', () => {
    let seen = 0;
    expect(
      findings(({ sheets: [side] }, print, name) => {
        if (side === undefined || (print?.kind !== 'sheet' && !name.endsWith('-kort.pdf'))) return [];
        const title = titleLines(side);
        seen += title.length > 1 ? 1 : 0;
        const widths = title.map(({ left, right }) => right - left);
        return (widths.at(-1) ?? 0) < Math.max(...widths) / 3 ? [`${title.length} lines`] : [];
      }),
    ).toEqual({});
    expect(seen).toBeGreaterThan(0);
  });

  it('names the page of what stands before the sentence that leads to it', () => {
    let before = 0;
    expect(
      findings(({ sheets }, print) => {
        if (print?.kind !== 'bundle' || print.bundle.vorm === 'kaarten') return [];
        const texts = sheets.map(({ tags }) => lettersOf(tags ? textOfTag(tags) : ''));
        const captions = sheets.map(({ tags }) =>
          tagsOf(tags ? [tags] : [], 'Caption')
            .map(textOfTag)
            .map(lettersOf),
        );
        return pagesOfBundle(corpus, print.bundle).flatMap(({ root }) =>
          leadsTo(root).flatMap(({ title, sentence }) => {
            const told = texts.findIndex((text) => text.includes(sentence));
            const shown = captions.findIndex((all) => all.some((caption) => caption.startsWith(lettersOf(title))));
            if (told < 0 || shown < 0 || shown >= told) return [];
            before += 1;
            const named = lettersOf(`${title} ${words.page} ${shown + 1}`);
            return texts[told]?.includes(named) ? [] : [`page ${shown + 1}: ${title}`];
          }),
        );
      }),
    ).toEqual({});
    expect(before).toBeGreaterThan(0);
  });

  it('has no heading above nothing: a drawing takes along the one it belongs to', () => {
    expect(
      findings((file, print, name) => {
        const sizes = print?.kind === 'bundle' ? bookSizes : print?.kind === 'page' ? pageSizes : undefined;
        if (sizes === undefined || (print && isForm(print)) || sizesOf(print, name) !== sizes) return [];
        return file.sheets.flatMap((sheet) => emptyHeadings(sheet, bodyOf(sheet, sizes), sizes.h2));
      }),
    ).toEqual({});
  });

  it('begins no page with where the page before it has it from', () => {
    expect(
      findings((file, print, name) => {
        const sizes = sizesOf(print, name);
        if (sizes === undefined) return [];
        return onSheets((sheet) => firstWords(sheet, bodyOf(sheet, sizes)).startsWith(`${words.source}:`))(file);
      }),
    ).toEqual({});
  });

  it('keeps a number with what it counts where it says how long one reads', () => {
    expect(findings(({ sheets }) => sheets.flatMap(linesOfText).filter((line) => line.startsWith(ofMinutes)))).toEqual(
      {},
    );
  });

  it('says something on every page that is not left white', () => {
    expect(
      findings((file, print, name) => {
        const sizes = print === undefined ? HANDOUT : sizesOf(print, name);
        if (sizes === undefined) return [];
        return onSheets((sheet) => !isWhite(sheet) && linesWithin(sheet, bodyOf(sheet, sizes)) === 0)(file);
      }),
    ).toEqual({});
  });

  it('has nothing on a side left white', () => {
    expect(
      findings(({ sheets }, print) =>
        print?.kind !== 'bundle' || print.bundle.vorm === 'kaarten'
          ? []
          : sheets.flatMap((sheet, i) => (isWhite(sheet) && sheet.marks.length > 0 ? [`page ${i + 1}`] : [])),
      ),
    ).toEqual({});
  });

  it('has each form on one sheet, both of its sides at most', () => {
    expect(
      findings(({ sheets }, print) => (print && isForm(print) && sheets.length > 2 ? [String(sheets.length)] : [])),
    ).toEqual({});
  });

  it('lets all choices of a form stand alike: below what is asked, or beside it', () => {
    let seen = 0;
    const mixed = findings(({ sheets }, print) => {
      if (print?.kind !== 'page' || !isForm(print) || isTicked(print)) return [];
      const kinds = [...walk(print.page.root)].map((node) => node.type);
      if (kinds.includes('checklist') || !kinds.includes('invulveld')) return [];
      const places = new Set(
        sheets.flatMap((sheet) => rowsOfBoxes(sheet).map((left) => (left < sheet.width / 3 ? 'below' : 'beside'))),
      );
      seen += places.size;
      return places.size > 1 ? [...places] : [];
    });
    expect(mixed).toEqual({});
    expect(seen).toBeGreaterThan(3);
  });

  it('lets dates stand below each other', () => {
    let most = 0;
    expect(
      findings(({ sheets }, print) => {
        if (print?.kind === 'one-page' || !print || !isForm(print)) return [];
        return sheets.flatMap((sheet) => {
          const places = placesOfDates(sheet, words.day);
          most = Math.max(most, sheet.marks.filter(({ text }) => text === words.day).length);
          return places.size > 1 ? [[...places].join(', ')] : [];
        });
      }),
    ).toEqual({});
    expect(most).toBeGreaterThan(4);
  });

  it('fills both halves of a form on one side', () => {
    let seen = 0;
    expect(
      findings(({ sheets }, print) => {
        if (print?.kind !== 'one-page' || print.page.matter.soort !== 'formulier') return [];
        const blank = sheets.map((sheet) => blankBeside(sheet, bodyOf(sheet, formSizes)));
        seen += sheets.filter((sheet) => !isWrittenOn(sheet, bodyOf(sheet, formSizes))).length;
        return blank.some((share) => share > MOST_BESIDE) ? blank.map((share) => share.toFixed(2)) : [];
      }),
    ).toEqual({});
    expect(seen).toBeGreaterThan(5);
  });

  it('has letters one can read, in drawings too', () => {
    let drawings = 0;
    expect(
      findings(({ sheets }, _, name) =>
        sheets.flatMap((sheet, i) => {
          const presents = name.endsWith('-spreker.pdf');
          const drawn = presents ? picturesOf(sheet, SLIDES[1] * MM) : [];
          drawings += drawn.length;
          const small = [
            ...smallLetters(sheet, presents ? LEAST_LETTERS.slide : LEAST_LETTERS.paper),
            ...drawn.flatMap((picture) =>
              smallLetters({ ...sheet, marks: within(sheet, picture) }, LEAST_LETTERS.drawing),
            ),
          ];
          return small.length > 0 ? [`page ${i + 1}: ${small.join(' ').slice(0, 60)}`] : [];
        }),
      ),
    ).toEqual({});
    expect(drawings).toBeGreaterThan(20);
  });

  it('leaves no rule at a foot without what it stands above', () => {
    expect(
      findings((file, print, name) => {
        const sizes = sizesOf(print, name);
        if (sizes === undefined || print?.kind !== 'bundle') return [];
        return onSheets((sheet) => hasLooseRule(sheet, bodyOf(sheet, sizes)))(file);
      }),
    ).toEqual({});
  });

  it('leaves no row of a table alone above or below the break of its column', () => {
    const parted = [...papers.values()].flatMap(({ sheets }) => sheets.flatMap(tablesOn));
    expect(
      parted.filter(({ count, groups }) => groups.flat().length < count || groups.length > 1).length,
    ).toBeGreaterThan(5);
    expect(findings(onSheets(partsLoneRow))).toEqual({});
  });

  it('keeps a greeting with the letter it begins', () => {
    expect(findings(({ sheets }) => sheets.flatMap(partedGreetings))).toEqual({});
  });

  it('warns on the page of what it warns about', () => {
    expect(
      findings((file, print) => (isBooklet(print) ? [] : onSheets((sheet) => warnsTooLate(sheet, nl.letOp))(file))),
    ).toEqual({});
  });

  it('has marks of notes one can read', () => {
    expect(findings(onSheets((sheet) => smallMarks(sheet).length > 0))).toEqual({});
  });

  it('begins no line with the mark of a note: it stands with the sentence it ends', () => {
    expect(findings(onSheets((sheet) => partedMarks(sheet) > 0))).toEqual({});
  });

  it('says once on a page what stands below it, with the marks of a note at the end of a sentence', () => {
    const isNoted = ({ sheets }: LaidOut) => sheets.some(({ tags }) => tags && notesOn(tags).length > 0);
    expect([...papers.values()].filter(isNoted).length).toBeGreaterThan(30);
    expect(findings(({ sheets }) => findNoteFlaws(sheets.flatMap(({ tags }) => tags ?? [])))).toEqual({});
  });

  it('says whom to call in danger, and names no address that is made up', () => {
    expect(
      findings(({ sheets }) => {
        const text = sheets.flatMap(linesOfText).join(' ');
        const missing = ['112', '113'].filter((number) => !text.includes(number));
        return [...missing, ...(text.includes('.example') ? ['.example'] : [])];
      }),
    ).toEqual({});
  });
});
