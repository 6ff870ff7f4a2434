/** The address of a deck, from the root of the site. */
export function deckHref(id: string): string {
  return `/presenteren/${id}/`;
}

/** Its page with all texts and notes. */
export function readingHref(id: string): string {
  return `${deckHref(id)}lezen/`;
}

/** Its presenter's window. */
export function speakerHref(id: string): string {
  return `${deckHref(id)}spreker/`;
}

/** The deck as one file that needs nothing else. */
export function aloneHref(id: string): string {
  return `/presenteren/${id}-los.html`;
}

/** One slide in its deck. */
export function slideHref(id: string, slug: string): string {
  return `${deckHref(id)}#/dia/${slug}`;
}

/** The deck as PowerPoint. */
export function powerpointHref(id: string): string {
  return `/presenteren/${id}.pptx`;
}

/** For whom there is a handout: for who listens, and for who presents. */
export const HANDOUT_KINDS = ['deelnemers', 'spreker'] as const;
export type HandoutKind = (typeof HANDOUT_KINDS)[number];

/** A handout to print. */
export function handoutHref(id: string, who: HandoutKind): string {
  return `/presenteren/${id}-${who}.pdf`;
}
