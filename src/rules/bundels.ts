import { forAudiences } from '../corpus/audiences.ts';
import { pagesOfBundle } from '../corpus/bundles.ts';
import type { Bundle, Corpus } from '../corpus/corpus.ts';
import { isBelow } from '../corpus/publications.ts';
import { walk } from '../document/text.ts';
import { at, rule } from './rule.ts';

/** What only one form of a bundle can be printed as, and what to do where it does not fit. */
const FORM_OF = { boekje: 'boek', snijvel: 'kaarten' } as const;

/** Every bundle can be made: its form fits its print, each page stands in it once, and a card has something on it. */
export const bundels = rule(
  'bundels',
  'Elke bundel kan worden gedrukt, en elke bladzijde staat er één keer in.',
  function* (corpus) {
    for (const bundle of corpus.bundles.values()) {
      const { file, place, drukwerk, vorm, paginas, publiek, katernen } = bundle;
      if (drukwerk !== undefined && FORM_OF[drukwerk] !== vorm)
        yield at(
          file,
          place(['drukwerk']),
          `Van ${vorm === 'boek' ? 'een boek' : 'kaarten'} kan geen ${drukwerk} worden gemaakt.`,
          `Schrijf "drukwerk: ${vorm === 'boek' ? 'boekje' : 'snijvel'}", of zet er "vorm: ${FORM_OF[drukwerk]}" bij.`,
        );
      const inside = katernen === undefined ? [] : idsOf(corpus, bundle);
      for (const [i, id] of (katernen ?? []).entries()) {
        const own = inside.indexOf(id);
        const before = inside.indexOf(katernen?.[i - 1] ?? inside[0] ?? '');
        if (drukwerk !== 'boekje' || own <= before)
          yield at(
            file,
            place(['katernen', i]),
            drukwerk === 'boekje'
              ? `Met "${id}" kan geen nieuw deel van het boekje beginnen.`
              : 'Alleen een boekje heeft katernen.',
            drukwerk === 'boekje'
              ? 'Noem pagina’s van deze bundel, in hun volgorde, en niet de eerste.'
              : 'Schrijf "drukwerk: boekje", of haal "katernen" weg.',
          );
      }
      for (const [i, id] of paginas.entries()) {
        const earlier = paginas.slice(0, i).find((other) => other === id || holds(other, id));
        if (earlier !== undefined)
          yield at(
            file,
            place(['paginas', i]),
            `De bundel noemt "${id}" twee keer${earlier === id ? '' : `: het valt onder "${earlier}"`}.`,
            'Haal er één weg.',
          );
        const page = corpus.pages.get(id);
        if (page && [...walk(forAudiences(page.root, publiek))].length < 2)
          yield at(
            file,
            place(['paginas', i]),
            `Van "${id}" blijft voor het publiek van deze bundel niets over.`,
            'Haal de pagina weg, of kies een ander publiek.',
          );
      }
    }
  },
);

/** The pages of a bundle in their order, without those that are not there. */
function idsOf(corpus: Corpus, bundle: Bundle): readonly string[] {
  const paginas = bundle.paginas.filter((id) => id.endsWith('/*') || corpus.pages.has(id));
  return pagesOfBundle(corpus, { ...bundle, paginas }).map(({ id }) => id);
}

/** Whether a name with a star stands for a page too. */
function holds(written: string, id: string): boolean {
  const root = written.slice(0, -2);
  return written.endsWith('/*') && id.replace(/\/\*$/, '') !== root && isBelow(id, root);
}
