import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bundleById, deckById, pageById } from '../../src/corpus/corpus.ts';
import { type Audience, VOCABULARY } from '../../src/document/vocabulary.ts';
import { takeSlides, takingsOf } from '../../src/meeting/takings.ts';
import { plainSlide } from '../../src/slides/plain-slide.ts';
import { slidesShown } from '../../src/slides/slides.ts';
import { palettes } from '../../src/theme/tokens.ts';
import { writeSections } from '../../src/writers/deck/section.ts';
import { writeCanvas, writeParagraphs, writeSection } from '../../src/writers/deck/slide.ts';
import { writeParticipants } from '../../src/writers/handout/participants.ts';
import { writePresenter } from '../../src/writers/handout/presenter.ts';
import { toPresentation } from '../../src/writers/pptx/content.ts';
import { writePptx } from '../../src/writers/pptx/package.ts';
import { writeBook } from '../../src/writers/typst/bundle.ts';
import { writeCards } from '../../src/writers/typst/cards.ts';
import { writeOnePage } from '../../src/writers/typst/one-page.ts';
import { PLACES, type Place } from '../corpus/places.ts';
import { AUDIENCES, corpusOf, page } from '../corpus/small.ts';
import { stubDraw } from './pptx/stub.ts';

const site = new URL('https://voorbeeld.test');

/** Every kind of block that shows words of its own, with a word to find it by. */
const ELEMENTS: Readonly<Record<string, (word: string) => string>> = {
  paragraph: (word) => `Zin ${word}.`,
  emphasis: (word) => `Zin met **vet ${word}** en *schuin ${word}*.`,
  link: (word) => `Zie [${word}](https://voorbeeld.test/).`,
  verwijs: (word) => `Zie <Verwijs id="a">${word}</Verwijs>.`,
  Zeg: (word) => `Je zegt: <Zeg>hoe gaat het ${word}</Zeg>.`,
  begrip: (word) => `Bij <Begrip id="verzuim">${word}</Begrip>.`,
  heading: (word) => `### Kop ${word}\n\nEn meer.`,
  list: (word) => `- Punt ${word}.\n- Nog een.`,
  steps: (word) => `1. Stap ${word}.\n2. Nog een.`,
  quote: (word) => `> Gezegd: ${word}.`,
  table: (word) => `| Wat | Wie |\n|---|---|\n| ${word} | jij |`,
  Tabel: (word) => `<Tabel titel="Tabel ${word}">\n\n| Wat | Wie |\n|---|---|\n| ${word} | jij |\n\n</Tabel>`,
  Vragen: (word) => `<Vragen voor="team" titel="Vragen ${word}">\n\n- Wat ${word}?\n- En dan?\n\n</Vragen>`,
  Checklist: (word) => `<Checklist titel="Lijst ${word}">\n\n- Doe ${word}.\n- En dit.\n\n</Checklist>`,
  Tip: (word) => `<Tip titel="Tip ${word}">\n\nDoe ${word}.\n\n</Tip>`,
  LetOp: (word) => `<LetOp titel="Pas op ${word}">\n\nLaat ${word}.\n\n</LetOp>`,
  Actueel: (word) => `<Actueel datum="2026-11-22" bron="krant" titel="Nu ${word}">\n\nNu ${word}.\n\n</Actueel>`,
  Stop: (word) =>
    `<Stop titel="Stop ${word}" voor="team">\n\n- Wat ${word}?\n- Wat nu?\n\n<Actueel datum="2026-11-22" bron="krant">Dit ${word}.</Actueel>\n\n</Stop>`,
  Verdieping: (word) => `<Verdieping titel="Meer ${word}">\n\nToen ${word}.\n\n</Verdieping>`,
  Gesprek: (word) =>
    `<Gesprek titel="Gesprek ${word}">\n\n<Beurt wie="jij">Ik zeg ${word}.</Beurt>\n\n<Beurt wie="ander">Goed.</Beurt>\n\n</Gesprek>`,
  Oefengesprek: (word) =>
    `<Oefengesprek titel="Kies ${word}">\n\n<Moment id="begin" titel="Stil">\n\nHij zwijgt.\n\n<Keuze naar="slot">Je wacht.</Keuze>\n\n</Moment>\n\n</Oefengesprek>`,
  Voor: (word) => `<Voor publiek="${AUDIENCES.join(' ')}">\n\nAllen ${word}.\n\n</Voor>`,
  Notitie: (word) => `<Notitie>\n\nZeg ${word}.\n\n</Notitie>`,
  Invulveld: (word) => `<Invulveld label="Veld ${word}" />`,
  Figuur: (word) => `<Figuur naam="belasting-belastbaarheid" bijschrift="Beeld ${word}" />`,
};
/** What of a page is not said by who presents it: it is meant for paper, or for one page alone. */
const NOT_SAID = ['Gesprek', 'Oefengesprek', 'Notitie', 'Invulveld', 'Figuur'];

/** An element for one audience, in places within each other, the outermost first. */
interface Case {
  readonly places: readonly Place[];
  readonly element: string;
  readonly audience: Audience;
}
const wordOf = ({ audience }: Case, index: number) => `zq${audience.slice(0, 7)}${index}q`;
const textOf = (one: Case, index: number) =>
  one.places.reduceRight(
    (text, place) => place.around(text),
    `Vooraf.\n\n<Voor publiek="${one.audience}">\n\n${ELEMENTS[one.element]?.(wordOf(one, index))}\n\n</Voor>`,
  );

const byHome = (home: Place['home']) => PLACES.filter((place) => place.home === home || place.home === 'both');
const isKern = ({ name }: Place) => name === '<Kern>';

/** A page with some cases in its Kern and others below it, a deck that takes it, and a bundle, for each audience. */
function corpusFor(cases: readonly Case[], deckText = '') {
  const texts = cases.map((one, index) => ({ one, text: textOf(one, index) }));
  const inKern = texts.filter(({ one }) => one.places[0] && isKern(one.places[0]));
  const kern = inKern.map(({ text }) => text.replace(/^<Kern>\n\n|\n\n<\/Kern>$/g, '')).join('\n');
  const below = texts.filter((text) => !inKern.includes(text)).map(({ text }) => text);
  const body = `<Kern>\n\n- Eén.\n${kern}\n\n</Kern>\n\n${below.join('\n\n')}`;
  const files = AUDIENCES.flatMap((who) => [
    [`content/${who}.mdx`, page(body).replace('publiek: [leidinggevende]', `publiek: [${who}]`)],
    [
      `slides/${who}.mdx`,
      `---
titel: Een presentatie
beschrijving: Een korte presentatie om mee te proeven of alles op zijn plek komt te staan.
voor: wie wil proeven
publiek: [${who}]
minuten: 10
herzien: 2026-11-22
---

<Neem uit="${who}" wat="kern" minuten="10" />

${deckText}
`,
    ],
    [
      `content/bundels/${who}.yaml`,
      `titel: Een bundel\nondertitel: Teksten\nbeschrijving: Een bundel om mee te proeven of alles op zijn plek komt.\npubliek: [${who}]\npaginas: [${who}]\ndoel: nalezen\nversie: "1.0"\nherzien: 2026-11-22\n`,
    ],
  ]);
  return corpusOf({ 'content/a.mdx': page('<Kern>\n\n- Eén.\n\n</Kern>'), ...Object.fromEntries(files) });
}

const unpacked = (file: Uint8Array) =>
  Object.entries(unzipSync(file))
    .filter(([name]) => name.endsWith('.xml'))
    .map(([, bytes]) => strFromU8(bytes))
    .join('\n');

/** All that is made for one audience. `said`: with the prose of the page; `shown`: its slides or its essence alone. */
function outputsFor(corpus: ReturnType<typeof corpusFor>, who: Audience) {
  const deck = deckById(corpus, who);
  const bundle = bundleById(corpus, who);
  const slides = slidesShown(corpus, deck);
  const handout = { corpus, deck, slides, site };
  const context = { corpus, palette: palettes.light, narrow: true, link: () => '#', sink: 2 } as const;
  const taken = takeSlides(corpus, who, takingsOf(corpus, pageById(corpus, who), who))
    .flat()
    .map((slide) => {
      const plain = plainSlide(corpus, slide, new Map(), palettes.light);
      return writeSection(
        plain,
        writeCanvas(plain, 1, () => ''),
        writeParagraphs(plain.notes),
      );
    });
  return {
    said: {
      'the reading page': writeSections(slides, 'everything', context),
      'the handout for who presents': writePresenter(handout).source,
      'the book': writeBook(corpus, bundle, site).source,
    },
    shown: {
      PowerPoint: unpacked(writePptx(toPresentation(corpus, deck, stubDraw))),
      'the measured meeting': taken.join('\n'),
      'the deck': writeSections(slides, 'notes', context),
      'the handout for participants': writeParticipants(handout).source,
      'the cards': writeCards(corpus, bundle, site).source,
      'the one-page version': writeOnePage(corpus, pageById(corpus, who), site).source,
    },
  };
}

/** Holds that each word is in what is made for its own audience, and in nothing made for others. */
function hold(cases: readonly Case[]): void {
  const corpus = corpusFor(cases);
  for (const who of AUDIENCES) {
    const { said, shown } = outputsFor(corpus, who);
    const find = (text: string) => new Set(text.match(/zq[a-z]+\d+q/g));
    const foreign = new Set(cases.flatMap((one, i) => (one.audience === who ? [] : [wordOf(one, i)])));
    for (const [output, text] of Object.entries({ ...said, ...shown }))
      expect(
        [...find(text)].filter((word) => foreign.has(word)),
        `for others, in ${output} for ${who}`,
      ).toEqual([]);
    const own = cases.map((one, i) => ({ ...one, word: wordOf(one, i) })).filter(({ audience }) => audience === who);
    const isSaid = ({ element, places }: Case) =>
      !NOT_SAID.includes(element) && !places.some(({ name }) => /^<(Notitie|Moment)\b/.test(name));
    for (const [output, text] of Object.entries(said))
      expect(
        own.filter((one) => isSaid(one) && !find(text).has(one.word)).map(({ element, places }) => [element, places]),
        `missing in ${output} for ${who}`,
      ).toEqual([]);
    const inKern = own.filter(
      (one) => isSaid(one) && one.places[0] && isKern(one.places[0]) && one.element === 'paragraph',
    );
    for (const [output, text] of Object.entries(shown))
      for (const { word } of inKern) expect(text, `missing in ${output} for ${who}`).toContain(word);
  }
}

const dia = (title: string, inside: string) =>
  `<Dia titel="Dia ${title}" minuten="1">\n\nVooraf.\n\n${inside}\n\n</Dia>`;
/** Where a deck of its own can say something to some alone. */
const IN_A_DECK: Readonly<Record<string, (voor: string, who: Audience) => string>> = {
  'a slide': (voor, who) => dia(who, voor),
  'a point on a slide': (voor, who) => dia(who, `- Een.\n\n${voor.replace(/^(?=.)/gm, '  ')}`),
  'the notes of its own': (voor, who) => dia(who, `<Notitie>\n\n${voor}\n\n</Notitie>`),
  'the notes of what it takes': (voor) =>
    `<Neem uit="a" wat="kern" minuten="1">\n\n<Notitie>\n\n${voor}\n\n</Notitie>\n\n</Neem>`,
  'all around its slides': (_, who) => `<Voor publiek="${who}">\n\n${dia(who, `Zin zq${who}q.`)}\n\n</Voor>`,
};

const places = byHome('content');

describe('what is for one audience is in all that is made for it, and in nothing made for others', () => {
  it.each(places)('in $name: every element', (place) => {
    hold(
      Object.keys(ELEMENTS).flatMap((element) => AUDIENCES.map((audience) => ({ places: [place], element, audience }))),
    );
  });

  it('alone on the page: every element', () => {
    hold(Object.keys(ELEMENTS).flatMap((element) => AUDIENCES.map((audience) => ({ places: [], element, audience }))));
  });

  it('in any place within any other', () => {
    const anyCase: fc.Arbitrary<Case> = fc.record({
      // A page has one Kern, and it stands in nothing else.
      places: fc
        .tuple(
          fc.constantFrom(...places),
          fc.array(fc.constantFrom(...places.filter((place) => !isKern(place))), { maxLength: 2 }),
        )
        .map(([first, inner]) => [first, ...inner])
        // Lists go no deeper than three, and an element may hold one.
        .filter((all) => all.filter(({ name }) => /point|step|Kern|Vragen|Checklist/.test(name)).length < 3),
      element: fc.constantFrom(...Object.keys(ELEMENTS)),
      audience: fc.constantFrom(...AUDIENCES),
    });
    fc.assert(
      fc.property(fc.array(anyCase, { minLength: 1, maxLength: 8 }), (cases) => hold(cases)),
      { numRuns: 60 },
    );
  });

  it.each(Object.keys(IN_A_DECK))('in %s', (name) => {
    const texts = AUDIENCES.map((who) =>
      IN_A_DECK[name]?.(`<Voor publiek="${who}">\n\nZin zq${who}q.\n\n</Voor>`, who),
    );
    const corpus = corpusFor([], texts.join('\n\n'));
    for (const who of AUDIENCES) {
      const { said, shown } = outputsFor(corpus, who);
      const outputs = {
        'the reading page': said['the reading page'],
        PowerPoint: shown.PowerPoint,
        'the handout for who presents': said['the handout for who presents'],
        ...(name.includes('slide') && { deck: shown['the deck'], paper: shown['the handout for participants'] }),
      };
      for (const [output, text] of Object.entries(outputs))
        expect(new Set(text.match(/zq[a-z]+q/g)), `in ${output} for ${who}`).toEqual(new Set([`zq${who}q`]));
    }
  });

  it('knows every element that a page can hold', () => {
    const written = Object.values(ELEMENTS)
      .map((element) => element('woord'))
      .join('\n');
    // Statements make the one-page version another: they have tests of their own. A case, a place to fill and the numbers to call have no words of a page's own; a fact has those of the ledger.
    const without = ['Casus', 'Crisis', 'Feit', 'Kern', 'Plek', 'Stelling'];
    for (const [name, { home }] of Object.entries(VOCABULARY))
      if (home !== 'slides' && !without.includes(name)) expect(written, name).toMatch(new RegExp(`<${name}\\b`));
  });
});
