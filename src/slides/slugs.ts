import GithubSlugger from 'github-slugger';
import type { Neem } from '../document/tree.ts';

/** The slug of the title slide; no other slide gets it. */
export const BEGIN = 'begin';

/** The slug of the slide with the numbers to call, the last of every deck; no other slide gets it. */
export const HELP = 'hulp';

/** The last part of a page's id that says something by itself: "verhalen/6" → "verhalen-6". */
function lastName(id: string): string {
  const parts = id.split('/');
  const last = parts.at(-1) ?? id;
  return /^\d+$/.test(last) ? parts.slice(-2).join('-') : last;
}

/**
 * Gives each slide of one deck its slug. A slide taken from a page is named after that page and what it takes,
 * so that its address outlives a better title; a slide with a text of its own after its title.
 */
export class SlideSlugs {
  readonly #slugger = new GithubSlugger();

  constructor() {
    for (const taken of [BEGIN, HELP]) this.#slugger.slug(taken);
  }

  ofTitle(title: string): string {
    return this.#letters(title);
  }

  ofNeem({ uit, wat, welke }: Neem['attributes']): string {
    return this.#letters(`${lastName(uit)}-${wat}${welke === 1 ? '' : `-${welke}`}`);
  }

  /** A slide that is one of several of one `<Neem>`: by the slug of the first, and what tells it from the others. */
  ofRow(first: string, name: string): string {
    return this.#slugger.slug(`${first}-${name}`);
  }

  /** A name of digits alone would be read as the number of a slide. */
  #letters(text: string): string {
    const plain = text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
    return this.#slugger.slug(/[a-z]/i.test(plain) ? plain : `dia-${plain}`);
  }
}
