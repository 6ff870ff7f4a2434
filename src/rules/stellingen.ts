import { findSource } from '../corpus/corpus.ts';
import { statementsIn } from '../corpus/statements.ts';
import { didYouMean } from '../document/suggest.ts';
import { walk } from '../document/text.ts';
import { sourceHint } from './feiten.ts';
import { pageExists } from './known.ts';
import { at, type Finding, nodesOf, rule } from './rule.ts';

const PUBLICATION = 'content/publicatie.yaml';

/** Statements stand on the form that the publication names, each by a name of its own, with what it rests on and where to read on. */
export const stellingen = rule(
  'stellingen',
  'Elke <Stelling> staat op het formulier van de meting, met een eigen naam, een kant, een pagina en een bron.',
  function* (corpus) {
    const { meting } = corpus.publication;
    const known = !corpus.unread.has(PUBLICATION);
    const names = new Set<string>();
    for (const { text, node } of nodesOf(corpus, 'stelling')) {
      const { naam, over, naar, bron } = node.attributes;
      const tell = (message: string, hint: string): Finding => at(text.file, node.position.start, message, hint);
      if (known && (!('id' in text) || text.id !== meting?.formulier))
        yield tell(
          'Deze <Stelling> staat niet op het formulier van de meting.',
          meting === undefined
            ? 'Zet een "meting" in publicatie.yaml, met deze pagina als formulier.'
            : `Zet haar op "${meting.formulier}", of noem deze pagina bij "formulier" in publicatie.yaml.`,
        );
      const sides = meting?.kanten.map(({ id }) => id) ?? [];
      if (known && meting && !sides.includes(over))
        yield tell(
          `De kant "${over}" van <Stelling> staat niet in publicatie.yaml.`,
          didYouMean(over, sides, (id) => `"${id}"`),
        );
      if (names.has(naam))
        yield tell(`Er is al een <Stelling> met de naam "${naam}".`, 'Geef elke stelling een eigen naam.');
      names.add(naam);
      const page = naar.split('#')[0] ?? '';
      if (!pageExists(corpus, page))
        yield tell(
          `<Stelling> wijst naar "${naar}", maar die pagina is er niet.`,
          didYouMean(page, corpus.pages.keys(), (id) => `"${id}"`),
        );
      if (!corpus.unread.has('content/bronnen.yaml') && !findSource(corpus, bron))
        yield tell(
          `De bron "${bron}" van <Stelling> staat niet in bronnen.yaml.`,
          sourceHint(bron, corpus.sources.get(bron.split(' ')[0] ?? '')?.delen),
        );
    }
    for (const deck of corpus.decks.values()) {
      const { uitkomst } = deck.matter;
      const titles = [...walk(deck.root)].flatMap((node) => (node.type === 'dia' ? [node.attributes.titel] : []));
      if (uitkomst !== undefined && !titles.includes(uitkomst))
        yield at(
          deck.file,
          deck.place(['uitkomst']),
          `Er is geen <Dia titel="${uitkomst}">.`,
          didYouMean(uitkomst, titles, (title) => `"${title}"`),
        );
    }
    const goals = meting?.leerdoel && corpus.pages.get(meting.leerdoel.formulier);
    const labels = goals
      ? [...walk(goals.root)].flatMap((n) => (n.type === 'invulveld' ? [n.attributes.label] : []))
      : [];
    if (known && goals && meting?.leerdoel && !labels.includes(meting.leerdoel.veld))
      yield at(
        PUBLICATION,
        corpus.publicationPlace(['meting', 'leerdoel', 'veld']),
        `Op "${goals.id}" staat geen <Invulveld label="${meting.leerdoel.veld}">.`,
        didYouMean(meting.leerdoel.veld, labels, (label) => `"${label}"`),
      );
    const form = meting && corpus.pages.get(meting.formulier);
    if (known && form && statementsIn(form).length === 0)
      yield at(
        PUBLICATION,
        corpus.publicationPlace(['meting', 'formulier']),
        `Op "${form.id}" staat geen <Stelling>.`,
        'Noem de pagina met de stellingen, of laat "meting" weg.',
      );
  },
);
