import type { Corpus } from '../../corpus/corpus.ts';

const FILE = 'logo.svg';

/** The logo of who publishes this copy, as files of a document; none where there is no logo. */
export function logoFiles({ look }: Corpus): readonly (readonly [string, string])[] {
  return look.logos === undefined ? [] : [[FILE, look.logos.licht.svg]];
}

/** What a template is told of the logo: its file, and its width by its height. */
export function logoOf({ look }: Corpus): { readonly logo?: string; readonly logoRatio?: number } {
  return look.logos === undefined ? {} : { logo: FILE, logoRatio: look.logos.licht.ratio };
}
