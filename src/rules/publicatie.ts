import { targetOf } from '../corpus/words.ts';
import { didYouMean } from '../document/suggest.ts';
import { plainText, walk } from '../document/text.ts';
import { pageExists } from './known.ts';
import { at, type Finding, rule } from './rule.ts';

const FILE = 'content/publicatie.yaml';

/** Every page, heading and figure that the publication names is there; no part and no poster is named twice. */
export const publicatie = rule(
  'publicatie',
  'Wat publicatie.yaml noemt, is er: pagina’s, koppen en figuren.',
  function* (corpus) {
    const { publication, publicationPlace: place } = corpus;
    // Where nothing can be read, that alone is told.
    if (corpus.unread.has(FILE) || corpus.pages.size === 0) return;
    function* page(path: readonly PropertyKey[], written: string | undefined): Generator<Finding> {
      if (written === undefined) return;
      const { page: id, anchor } = targetOf(written);
      const found = corpus.pages.get(id);
      if (!pageExists(corpus, id))
        yield at(
          FILE,
          place(path),
          `De pagina "${id}" is er niet.`,
          didYouMean(id, [...corpus.pages.keys()], (k) => k),
        );
      else if (found && anchor !== undefined) {
        const slugs = [...walk(found.root)].flatMap((node) => (node.type === 'heading' ? [node.slug] : []));
        if (!slugs.includes(anchor))
          yield at(
            FILE,
            place(path),
            `De pagina "${id}" heeft geen kop "#${anchor}".`,
            didYouMean(anchor, slugs, (s) => `#${s}`),
          );
      }
    }
    function* figure(path: readonly PropertyKey[], name: string | undefined): Generator<Finding> {
      if (name !== undefined && !corpus.figures.has(name))
        yield at(
          FILE,
          place(path),
          `De figuur "${name}" is er niet.`,
          didYouMean(name, corpus.figures.keys(), (n) => n),
        );
    }
    function* once(key: 'delen' | 'publieken' | 'posters' | 'bladen', names: readonly string[]): Generator<Finding> {
      const above = key === 'bladen' ? ['papier', key] : [key];
      for (const [i, name] of names.entries())
        if (names.indexOf(name) < i)
          yield at(FILE, place([...above, i]), `"${name}" staat twee keer bij ${key}.`, 'Geef ze elk een eigen naam.');
    }
    function* said(path: readonly PropertyKey[], id: string, sentences: readonly string[]): Generator<Finding> {
      const found = corpus.pages.get(id);
      const own = found && [...walk(found.root)].flatMap((node) => (node.type === 'zeg' ? [plainText(node)] : []));
      for (const [i, sentence] of sentences.entries())
        if (own && !own.includes(sentence))
          yield at(
            FILE,
            place([...path, i]),
            `De zin "${sentence}" staat niet op de pagina "${id}".`,
            didYouMean(sentence, own, (s) => `“${s}”`),
          );
    }
    const { delen, publieken, families, begin, posters, word, papier, casussen, lijsten, nood } = publication;
    yield* once(
      'delen',
      delen.map(({ id }) => id),
    );
    yield* once(
      'publieken',
      publieken.map(({ id }) => id),
    );
    yield* once(
      'posters',
      posters.map(({ naam }) => naam),
    );
    // A part may name pages that are still to be written, but the first is where its entry in the menu leads.
    for (const [i, { paginas }] of delen.entries()) yield* page(['delen', i, 'paginas', 0], paginas[0]);
    for (const [i, { paginas }] of families.entries())
      yield* page(['families', i, 'paginas'], paginas.replace(/\/\*$/, ''));
    for (const [i, { naar }] of begin.situaties.entries()) yield* page(['begin', 'situaties', i, 'naar'], naar);
    for (const [i, weg] of begin.wegen.entries()) {
      if (weg.voor !== undefined && !publieken.some(({ id }) => id === weg.voor))
        yield at(
          FILE,
          place(['begin', 'wegen', i, 'voor']),
          `Het publiek "${weg.voor}" is er niet.`,
          didYouMean(
            weg.voor,
            publieken.map(({ id }) => id),
            (k) => `"${k}"`,
          ),
        );
      yield* page(['begin', 'wegen', i, 'begin'], weg.begin);
      for (const [j, step] of weg.stappen.entries()) yield* page(['begin', 'wegen', i, 'stappen', j], step);
    }
    yield* figure(['begin', 'kaart', 'figuur'], begin.kaart?.figuur);
    for (const [i, { figuur, pagina }] of posters.entries()) {
      yield* figure(['posters', i, 'figuur'], figuur);
      yield* page(['posters', i, 'pagina'], pagina);
    }
    for (const [i, id] of word.entries()) yield* page(['word', i], id);
    yield* page(['rekenhulp', 'pagina'], publication.rekenhulp?.pagina);
    yield* page(['rekenhulp', 'nota'], publication.rekenhulp?.nota);
    yield* page(['traject', 'pagina'], publication.traject?.pagina);
    for (const [i, { dias }] of publication.traject?.momenten.entries() ?? [])
      for (const [j, deck] of dias.entries())
        if (!corpus.decks.has(deck) && ![...corpus.unread].some((file) => file.startsWith('slides/')))
          yield at(
            FILE,
            place(['traject', 'momenten', i, 'dias', j]),
            `De presentatie "${deck}" is er niet.`,
            didYouMean(deck, corpus.decks.keys(), (k) => `"${k}"`),
          );
    for (const [i, { mee, achter, brieven }] of publication.traject?.momenten.entries() ?? [])
      for (const [key, ids] of Object.entries({ mee, achter, brieven }))
        for (const [j, id] of ids.entries()) yield* page(['traject', 'momenten', i, key, j], id);
    const { meting } = publication;
    yield* page(['meting', 'formulier'], meting?.formulier);
    yield* page(['meting', 'uitkomsten'], meting?.uitkomsten);
    for (const [i, id] of meting?.begin.entries() ?? []) yield* page(['meting', 'begin', i], id);
    yield* page(['meting', 'leerdoel', 'formulier'], meting?.leerdoel?.formulier);
    yield* page(['leren', 'formulier'], publication.leren?.formulier);
    yield* page(['leren', 'naar'], publication.leren?.naar);
    const { folder, bladen = [] } = papier ?? {};
    yield* page(['papier', 'folder', 'pagina'], folder?.pagina);
    for (const [i, { pagina, zeg }] of folder?.bladzijden.entries() ?? []) {
      yield* page(['papier', 'folder', 'bladzijden', i, 'pagina'], pagina);
      yield* said(['papier', 'folder', 'bladzijden', i, 'zeg'], pagina, zeg);
    }
    yield* once(
      'bladen',
      bladen.map(({ naam }) => naam),
    );
    for (const [i, { pagina }] of bladen.entries()) yield* page(['papier', 'bladen', i, 'pagina'], pagina);
    for (const [i, { pagina }] of papier?.rollenkaarten?.gesprekken.entries() ?? []) {
      const path = ['papier', 'rollenkaarten', 'gesprekken', i, 'pagina'];
      yield* page(path, pagina);
      const found = corpus.pages.get(pagina);
      if (found && !found.root.children.some(({ type }) => type === 'oefengesprek'))
        yield at(
          FILE,
          place(path),
          `Op "${pagina}" staat geen <Oefengesprek>.`,
          'Noem een pagina met een gesprek om te spelen.',
        );
    }
    if (casussen !== undefined && ![...corpus.filesById.keys()].some((id) => id.startsWith(`${casussen}/`)))
      yield at(
        FILE,
        place(['casussen']),
        `Onder "${casussen}" staat geen enkele pagina.`,
        'Noem de map met casussen, of laat het veld weg.',
      );
    for (const key of ['begrippen', 'bronnen', 'opslag'] as const) yield* page(['lijsten', key], lijsten[key]);
    yield* page(['nood', 'pagina'], nood.pagina);
    for (const [i, id] of nood.verplicht.entries()) yield* page(['nood', 'verplicht', i], id);
    for (const [i, { wie, nummer }] of nood.lijnen.entries())
      if (nummer !== undefined && !wie.includes(nummer))
        yield at(
          FILE,
          place(['nood', 'lijnen', i, 'nummer']),
          `Het nummer ${nummer} staat niet in "${wie}".`,
          'Zet het in de zin: dat woord wordt de link die belt.',
        );
  },
);
