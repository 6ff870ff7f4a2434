import type { Catalogue, Choosable, Offer, Part, Piece } from '../../src/meeting/catalogue.ts';
import type { PlainSlide } from '../../src/slides/plain.ts';

function slide(slug: string): PlainSlide {
  return {
    slug,
    title: slug,
    layout: 'punten',
    accent: 'basis',
    minutes: 0,
    versions: [],
    paragraphs: [],
    numbers: [],
    table: undefined,
    figure: undefined,
    emblem: undefined,
    grade: 0,
    about: '',
    foot: '',
    notes: [],
  };
}

export const piece = (slug: string, least: number, usual: number, rank: Piece['rank'], talk = false): Piece => ({
  slide: slide(slug),
  least,
  usual,
  rank,
  talk,
});

const opening: Part = { title: 'Begin', pieces: [piece('waarom', 1, 2, 'needed'), piece('cijfers', 2, 3, 1)] };
const closing: Part = { title: 'Slot', pieces: [piece('gesprek', 3, 6, 1, true), piece('afspraken', 2, 4, 'needed')] };

function topic(name: string, number: number): Choosable {
  const named = `${name}-${number}`;
  return {
    title: named,
    number,
    pieces: [
      piece(`${named}-kern`, 2, 4, 'needed'),
      piece(`${named}-vragen`, 3, 6, 1, true),
      piece(`${named}-tabel`, 2, 4, 2),
    ],
  };
}

const five = (name: string) => [1, 2, 3, 4, 5].map((number) => topic(name, number));
export const everywhere = <T>(value: T): Readonly<Record<string, T>> => ({
  leidinggevende: value,
  werkgever: value,
  arbeidsdeskundige: value,
  arboprofessional: value,
});

/** What there is to choose from in it. */
export const smallOffer: Offer = {
  rooms: ['leidinggevende', 'werkgever', 'arbeidsdeskundige', 'arboprofessional'],
  groups: [
    { id: 'handvatten', accent: 'eerste', first: [1, 2, 3, 4, 5] },
    { id: 'medewerker', accent: 'tweede', first: [] },
    { id: 'team', accent: 'derde', first: [] },
    { id: 'casus', accent: 'basis', most: 1, first: [6] },
  ],
};

/** A catalogue of plain parts, to plan with. */
export const smallCatalogue: Catalogue = {
  maker: 'Wie het maakt',
  date: '2026-11-22',
  offer: smallOffer,
  begin: everywhere({ ...slide('begin'), paragraphs: [{ runs: [{ text: 'Voor leidinggevenden' }], mark: 'none' }] }),
  opening: everywhere(opening),
  closing: everywhere(closing),
  groups: {
    handvatten: five('handvat'),
    medewerker: five('medewerker'),
    team: five('team'),
    casus: [...five('casus'), topic('casus', 6)],
  },
};
