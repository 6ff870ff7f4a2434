import type { Corpus } from './corpus.ts';

/** A piece of a text: in Dutch, or a title in another language. */
export interface Spoken {
  readonly text: string;
  readonly lang: 'en' | undefined;
}

/** A text cut where a source with a title in another language is named, so that each piece can say its language. */
export function spokenParts({ sources }: Pick<Corpus, 'sources'>, text: string): readonly Spoken[] {
  for (const { titel, taal } of sources.values()) {
    const at = taal === undefined ? -1 : text.indexOf(titel);
    if (at < 0) continue;
    const before = text.slice(0, at);
    return [
      ...(before === '' ? [] : spokenParts({ sources }, before)),
      { text: titel, lang: taal },
      ...(at + titel.length === text.length ? [] : spokenParts({ sources }, text.slice(at + titel.length))),
    ];
  }
  return [{ text, lang: undefined }];
}
