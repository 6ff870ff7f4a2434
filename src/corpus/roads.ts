import type { Audience } from '../document/vocabulary.ts';
import { type Corpus, type Page, pageById } from './corpus.ts';

/** Where a reader of one kind begins, and what he or she then reads, in order. */
interface Road {
  readonly start: Page;
  readonly steps: readonly Page[];
}

/** The few steps of each road; those of a manager are the handvatten themselves. */
const stops = {
  arbeidsdeskundige: ['werkwijzer', 'werkwijzer/stappenplan', 'werkwijzer/rollen', 'werkwijzer/competenties'],
  arboprofessional: ['werkgevers', 'werkwijzer/stappenplan', 'handreiking', 'formulieren'],
} as const;

/** The road of a reader. @throws when one of its pages does not exist */
export function roadOf(corpus: Corpus, audience: Audience): Road {
  if (audience === 'leidinggevende') {
    const steps = [...corpus.pages.values()].filter((page) => page.matter.soort === 'handvat');
    return { start: pageById(corpus, 'handreiking'), steps };
  }
  const steps = stops[audience].map((id) => pageById(corpus, id));
  const [start = pageById(corpus, 'werkwijzer')] = steps;
  return { start, steps };
}
