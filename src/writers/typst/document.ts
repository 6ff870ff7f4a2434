/** A document as the compiler takes it. */
export interface TypstDocument {
  readonly title: string;
  /** Date of the last review, as "2026-11-22". */
  readonly date: string;
  /** Who publishes it; left out where nobody is named. */
  readonly author?: string | undefined;
  /** What it is about, in a sentence. */
  readonly about?: string | undefined;
  /** Under which licence it may be copied. */
  readonly rights?: string | undefined;
  /** Typst markup. */
  readonly source: string;
  /** Files that go with it: name → content. */
  readonly files: ReadonlyMap<string, string>;
}

/** A PDF, and how many pages it has. */
export interface Compiled {
  readonly pdf: Uint8Array<ArrayBuffer>;
  readonly pages: number;
}

/** A PDF, or what is wrong with the document. */
type Outcome = Compiled | { readonly findings: readonly string[] };

/** Makes a PDF of a document, here or in a process of its own: the platform does, which writers do not know. */
export type Compile = (document: TypstDocument) => Outcome | Promise<Outcome>;
