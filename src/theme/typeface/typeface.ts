import { TYPEFACE_VARIABLE, type Typeface, type Weight } from './face.ts';
import { KIT } from './kit.ts';

/** What a house style chose, and what became of it. */
export interface Chosen {
  /** The package that it names. */
  readonly package: string;
  /** Why it cannot be used, for who chose it, in Dutch. */
  readonly fault?: { readonly message: string; readonly hint: string };
  /** What was noticed of it and can be lived with, a Dutch sentence each. */
  readonly told?: readonly string[];
  readonly made?: MadeTypeface;
}

/** A typeface as it was made of a package: what is known of it, and its files. */
export interface MadeTypeface {
  readonly face: Typeface;
  /** TrueType, each one weight and style, of one family. */
  readonly files: readonly { readonly weight: Weight; readonly style: 'normal' | 'italic'; readonly path: string }[];
  /** What stylesheets are made of: `weight` as CSS says it, "400 700" where one file has all. */
  readonly web: readonly { readonly weight: string; readonly path: string }[];
}

/** The typeface, put in by the bundler for what runs in a browser; null where it is the kit's. */
declare const TYPEFACE: Typeface | null | undefined;

/** There is no environment in a browser. */
const told = typeof process === 'object' ? process.env[TYPEFACE_VARIABLE] : undefined;

/** What the house style at work chose; undefined where it chose nothing, and in a browser. */
export const chosenTypeface: Chosen | undefined = told === undefined ? undefined : (JSON.parse(told) as Chosen);

const own: Typeface | null | undefined = typeof TYPEFACE === 'undefined' ? chosenTypeface?.made?.face : TYPEFACE;

/** The typeface of everything that is made: the one place that knows which. */
export const typeface: Typeface = own ?? KIT;

/** What a bundler puts in the place of `TYPEFACE`. */
export const TYPEFACE_DEFINED = { TYPEFACE: JSON.stringify(own ?? null) };
