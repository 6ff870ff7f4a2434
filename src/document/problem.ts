/** Something wrong with a text or a ledger, told to its author. */
export interface Problem {
  /** Which rule found it: the name of its file in `src/rules/`, or the kind of thing that reading found. */
  readonly rule: string;
  /** Path from the project's folder, with forward slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units. */
  readonly column: number;
  /** What is wrong, in Dutch, with what was received. */
  readonly message: string;
  /** What to do, in Dutch. */
  readonly hint: string;
}

/** A place in a text; lines and columns count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Sorts problems by file, line and column, so that a report reads from top to bottom. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...problems].sort(
    (a, b) => order(a.file, b.file) || a.line - b.line || a.column - b.column || order(a.rule, b.rule),
  );
}
