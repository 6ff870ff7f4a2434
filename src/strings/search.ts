import { zoekvenster } from './search-shell.ts';

const found = (count: number, query: string) =>
  count === 1 ? `1 resultaat voor “${query}”` : `${count} resultaten voor “${query}”`;
const none = (query: string) => `Niets gevonden voor “${query}”`;

/** The words of search: of its page, and of the scripts that show answers. */
export const zoek = {
  ...zoekvenster,
  description:
    'Zoek in alle teksten, casussen, formulieren, presentaties, PDF’s en begrippen, of kies uit de lijst van A tot Z.',
  kinds: { tekst: 'Tekst', casus: 'Casus', formulier: 'Formulier', dia: 'Presentatie', pdf: 'PDF', begrip: 'Begrip' },
  kindFilter: {
    tekst: 'Teksten',
    casus: 'Casussen',
    formulier: 'Formulieren',
    dia: 'Presentaties',
    pdf: 'PDF’s',
    begrip: 'Begrippen',
  },
  slide: 'Dia',
  everything: 'Alles',
  filters: 'Kies soort of voor wie',
  kindLegend: 'Soort',
  roleLegend: 'Voor wie',
  everyone: 'iedereen',
  busy: 'Even zoeken …',
  failed: 'Zoeken lukt nu niet. Hieronder staat alles van A tot Z.',
  found,
  /** What stands above the answer; nothing where a notice says all there is to say. */
  state: (answer: { results: readonly unknown[]; urgent: unknown; elsewhere: unknown }, query: string) => {
    if (answer.results.length > 0) return found(answer.results.length, query);
    return answer.urgent || answer.elsewhere ? '' : none(query);
  },
  meant: (typed: string, word: string) => `“${typed}” staat er niet in. Dit zijn resultaten voor “${word}”.`,
  unknown: (words: readonly string[]) => `Staat er niet in en is overgeslagen: ${words.join(', ')}.`,
  more: 'Toon meer resultaten',
  fullText: 'Zoek ook in alle andere teksten',
  fullTextServed: 'Je leest deze site als losse bestanden. Zoeken in alle andere teksten kan alleen op een webserver.',
  fullTextNote: 'Dan worden er bij deze site stukjes opgehaald die bij je woorden horen.',
  fullTextMissing: {
    noConnection: 'Zoeken in alle andere teksten kan alleen met internet. De resultaten hieronder zijn er wel.',
    renewed: 'De site is vernieuwd. Laad deze pagina opnieuw om in alle andere teksten te zoeken.',
  },
  fullTextNone: 'In de andere teksten staat niets meer.',
  all: (count: number) => `Alle resultaten (${count})`,
  readMore: 'Lees meer:',
  urgent: 'Is er nu gevaar? Bel meteen',
  orChat: 'Of chat op',
  notHere: (topic: string) => `Daar gaat deze site niet over: ${topic}.`,
  ask: (who: string) => `Vraag het aan ${who}.`,
  none,
  noneHere: 'Met deze keuze is er niets gevonden.',
  elsewhere: 'Zoek in alles',
  advice: [
    'Kijk of je woord goed is gespeld.',
    'Probeer een ander of korter woord, zoals “druk” of “praten”.',
    'Typ alleen de woorden waar het om gaat.',
    'Kijk in de lijst van A tot Z hieronder.',
  ],
  often: 'Vaak gezocht',
  aToZ: 'Alles van A tot Z',
  letters: 'Letters',
  withoutScript:
    'Zoeken werkt alleen met script, en dat staat in deze browser uit. In deze lijst staat alles wat je kunt vinden. Kies een letter, of zoek op deze bladzijde met Ctrl+F of “Zoek op pagina”.',
  dialogHint: 'Met de pijltjes loop je door de resultaten, met Esc sluit je dit venster.',
  shortcut: 'Zoeken openen met de toets /',
} as const;
