import { didYouMean } from '../document/suggest.ts';
import { wordsOfQuery } from '../search/normalise.ts';
import { BINDING_WORDS } from '../search/stop-words.ts';
import { anchorsOfSections } from '../writers/search/sections.ts';
import { pageExists } from './known.ts';
import { at, rule } from './rule.ts';

/** One word that says something would be met in any question. */
const LEAST = 2;

/** Search can use what stands in synoniemen.yaml: its pages and their parts are there, and its phrases are more than small words. */
export const synoniemen = rule('synoniemen', 'De zoekfunctie kan met synoniemen.yaml werken.', function* (corpus) {
  const { nood, buiten, file, place } = corpus.wording;
  if (nood && !pageExists(corpus, nood.pagina))
    yield at(
      file,
      place(['nood', 'pagina']),
      `Bij nood staat de pagina "${nood.pagina}", maar die is er niet.`,
      didYouMean(nood.pagina, corpus.pages.keys(), (id) => `"${id}"`),
    );
  for (const asked of Object.keys(corpus.wording.gevraagd)) {
    const [id = '', anchor] = asked.split('#');
    const page = corpus.pages.get(id);
    const places = page === undefined ? [] : anchorsOfSections(corpus, page.root);
    if (page === undefined)
      yield at(
        file,
        place(['gevraagd', asked]),
        `Bij gevraagd staat de pagina "${id}", maar die is er niet.`,
        didYouMean(id, corpus.pages.keys(), (other) => `"${other}"`),
      );
    else if (anchor !== undefined && !places.includes(anchor))
      yield at(
        file,
        place(['gevraagd', asked]),
        `Bij gevraagd staat "${asked}", maar op die pagina is geen kop met het adres "${anchor}".`,
        didYouMean(anchor, places, (other) => `"${id}#${other}"`),
      );
  }
  const phrases = [
    ...(nood?.zinnen ?? []).map((phrase, i) => ({ phrase, path: ['nood', 'zinnen', i] })),
    ...(nood?.slot ?? []).map((phrase, i) => ({ phrase, path: ['nood', 'slot', i] })),
    ...buiten.flatMap(({ zinnen }, b) => zinnen.map((phrase, i) => ({ phrase, path: ['buiten', b, 'zinnen', i] }))),
  ];
  for (const { phrase, path } of phrases)
    if (wordsOfQuery(phrase).filter((word) => !BINDING_WORDS.has(word)).length < LEAST)
      yield at(
        file,
        place(path),
        `Van de zin "${phrase}" blijft zonder kleine woorden te weinig over.`,
        'Noem twee woorden die iets zeggen, zoals "einde leven". Kleine woorden als "ik", "van" en "is" tellen niet mee.',
      );
});
