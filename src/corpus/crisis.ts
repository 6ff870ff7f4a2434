/** One place to turn to, as a question and what to do. */
interface Help {
  readonly when: string;
  readonly who: string;
  /** The number in `who` that calls it. */
  readonly phone?: string;
  /** Where one can write instead. */
  readonly url?: string;
}

/**
 * Where to turn when it is no longer safe, the same in every output. 113 is free from any phone since October 2025, and
 * the line says what 113 asks to be said (source `113-gratis` in bronnen.yaml, read on 26 November 2026).
 */
export const CRISIS: readonly Help[] = [
  { when: 'Is er direct levensgevaar?', who: 'Bel 112', phone: '112' },
  {
    when: 'Denk je aan zelfmoord, of maak je je zorgen om iemand?',
    who: 'Bel 113, gratis en anoniem, dag en nacht',
    phone: '113',
    url: 'https://www.113.nl',
  },
  { when: 'Kan het niet wachten?', who: 'Bel je huisarts, of ’s avonds en in het weekend de huisartsenpost' },
];

/** The page on what a manager does and says in an emergency. */
export const HELP_PAGE = 'handreiking/nu-hulp-nodig';

/** What to do, cut at its number, so that the number alone can be what one taps. */
export function cutAtNumber({ who, phone }: Help): { before: string; phone: string | undefined; after: string } {
  const at = phone === undefined ? -1 : who.indexOf(phone);
  if (phone === undefined || at < 0) return { before: who, phone: undefined, after: '' };
  return { before: who.slice(0, at), phone, after: who.slice(at + phone.length) };
}
