import { describe, expect, it } from 'vitest';
import { type Corpus, deckById, type Page } from '../../src/corpus/corpus.ts';
import { buildCorpus, readFiles } from '../../src/corpus/load.ts';
import { walk } from '../../src/document/text.ts';
import { buildCatalogue } from '../../src/meeting/build.ts';
import { firstChoice } from '../../src/meeting/choice.ts';
import { NO_OWN } from '../../src/meeting/own.ts';
import { planMeeting } from '../../src/meeting/plan.ts';
import { slidesOfMeeting } from '../../src/meeting/slides.ts';
import { slidesShown } from '../../src/slides/slides.ts';
import { palettes } from '../../src/theme/tokens.ts';
import { writeSections } from '../../src/writers/deck/section.ts';
import { writeCanvas, writeParagraphs, writeSection } from '../../src/writers/deck/slide.ts';
import { writeParticipants } from '../../src/writers/handout/participants.ts';
import { writePresenter } from '../../src/writers/handout/presenter.ts';
import { writeMarkdown } from '../../src/writers/markdown/markdown.ts';
import { toPresentation } from '../../src/writers/pptx/content.ts';
import { writePptx } from '../../src/writers/pptx/package.ts';
import { writePage } from '../../src/writers/typst/page.ts';
import { openPptx, paragraphsOf } from './pptx/read-pptx.ts';
import { stubDraw } from './pptx/stub.ts';

const LEDGER = 'content/feiten.yaml';
const DECK = 'informatiebijeenkomst';
const site = new URL('https://voorbeeld.test');
const files = readFiles('.');

/** The ledger with the values of one fact changed. @throws when it does not hold them */
function withFact(id: string, values: Readonly<Record<string, string>>): string {
  const ledger = files.get(LEDGER) ?? '';
  const [entry] = new RegExp(`^${id}:\\n(?: .*\\n)+`, 'm').exec(ledger) ?? [];
  if (entry === undefined) throw new Error(`${LEDGER} has no "${id}"`);
  const changed = Object.entries(values).reduce((text, [key, value]) => {
    const line = new RegExp(`^ {2}${key}: .*$`, 'm');
    if (!line.test(text)) throw new Error(`"${id}" has no "${key}"`);
    return text.replace(line, `  ${key}: "${value}"`);
  }, entry);
  return ledger.replace(entry, () => changed);
}

/** The first page whose own text names a fact. @throws when there is none */
function pageWith(corpus: Corpus, id: string): Page {
  const found = [...corpus.pages.values()].find(({ root }) =>
    [...walk(root)].some(
      (node) => node.type === 'feit' && node.attributes.id === id && node.attributes.vorm === 'tekst',
    ),
  );
  if (found === undefined) throw new Error(`No page names "${id}"`);
  return found;
}

/** The words on the slides of a PowerPoint file. */
function wordsIn(file: Uint8Array): string {
  const pptx = openPptx(file);
  return pptx.slides.flatMap((path) => paragraphsOf(pptx.root(path))).join('\n');
}

/** A meeting made to measure as the browser makes it: of the catalogue as plain data. */
function meetingOf(corpus: Corpus) {
  const { catalogue, drawings } = buildCatalogue(corpus);
  const received = structuredClone(catalogue);
  const choice = firstChoice(received.offer);
  const slides = slidesOfMeeting(received, choice, planMeeting(received, choice), NO_OWN);
  const media = new Map([...drawings].map(([name, svg]) => [name, stubDraw(svg)]));
  return { maker: 'Proef', slides, media, title: 'Proef', description: 'Proef', date: catalogue.date };
}

/** A page, a deck and a meeting in every form they come in. */
function outputsOf(ledger: string | undefined, fact: string): Readonly<Record<string, string>> {
  const corpus = buildCorpus(ledger === undefined ? files : new Map([...files, [LEDGER, ledger]]));
  const page = pageWith(corpus, fact);
  const deck = deckById(corpus, DECK);
  const slides = slidesShown(corpus, deck);
  const context = { corpus, palette: palettes.light, narrow: false, link: undefined, sink: 2 } as const;
  const meeting = meetingOf(corpus);
  const handout = { corpus, deck, slides, site };
  return {
    'the Markdown of a page': writeMarkdown(corpus, page, site),
    'the Typst source of a page': writePage(corpus, page, site).source,
    'the HTML of a deck': writeSections(slides, 'everything', context),
    'the slides of a PowerPoint file': wordsIn(writePptx(toPresentation(corpus, deck, stubDraw))),
    'the Typst source of the handout for who presents': writePresenter(handout).source,
    'the Typst source of the handout for participants': writeParticipants(handout).source,
    'the HTML of a meeting made to measure': meeting.slides
      .map((slide, i) =>
        writeSection(
          slide,
          writeCanvas(slide, i, () => ''),
          writeParagraphs(slide.notes),
        ),
      )
      .join(''),
    'the PowerPoint file of a meeting made to measure': wordsIn(writePptx(meeting)),
  };
}

describe('one number changed in the ledger', () => {
  const fact = 'werkenden-klachten';
  const values = { tekst: 'zeven op de negen werkenden', getal: '7 op 9' };
  const before = outputsOf(undefined, fact);
  const after = outputsOf(withFact(fact, values), fact);

  it.each(Object.keys(before))('changes %s', (output) => {
    const shown = new RegExp(`${values.tekst}|${values.getal}`);
    expect(before[output]).not.toMatch(shown);
    expect(after[output]).toMatch(shown);
  });

  it.each([
    'the slides of a PowerPoint file',
    'the Typst source of the handout for participants',
    'the PowerPoint file of a meeting made to measure',
  ])('leaves the old number nowhere in %s', (output) => {
    expect(before[output]).toContain('1 op 5');
    expect(after[output]).not.toContain('1 op 5');
    expect(after[output]).toContain('7 op 9');
  });
});

describe('one number of a figure changed in the ledger', () => {
  const fact = 'verzuimdag-kosten';
  const drawn = (ledger: string | undefined) => {
    const corpus = buildCorpus(ledger === undefined ? files : new Map([...files, [LEDGER, ledger]]));
    const presentation = toPresentation(corpus, deckById(corpus, DECK), stubDraw);
    const media = [...presentation.media].filter(([name]) => name.startsWith('figuur-')).map(([, { svg }]) => svg);
    // Of shapes the words alone: their places are numbers too.
    const shapes = [...(presentation.drawn?.values() ?? [])].flatMap((xml) => xml.match(/<a:t>[^<]*/g) ?? []);
    const figures = [...media, ...shapes];
    const pictures = presentation.slides.flatMap(({ figure }) => figure?.alt ?? []);
    const { catalogue, drawings } = buildCatalogue(corpus);
    return {
      figures: figures.join(''),
      pictures: pictures.join(' '),
      drawings: [...drawings.values()].join(''),
      catalogue: JSON.stringify(catalogue),
    };
  };
  const before = drawn(undefined);
  const after = drawn(withFact(fact, { tekst: '777 euro', getal: '777' }));

  it.each([
    ['the drawing in PowerPoint', 'figures'],
    ['its alternative text', 'pictures'],
    ['the drawing of a meeting made to measure', 'drawings'],
    ['the words of that meeting', 'catalogue'],
  ] as const)('changes %s', (_, kind) => {
    expect(before[kind]).not.toContain('777');
    expect(after[kind]).toContain('777');
  });
});
