/** A statement about oneself. */
export interface Statement {
  /** Stays the same for ever: files and addresses know the statement by it. */
  readonly naam: string;
  readonly zin: string;
  /** Which side of the matter it is about. */
  readonly over: string;
  /** The page to read. */
  readonly naar: string;
}

export interface Named {
  readonly id: string;
  readonly naam: string;
}

/** What is asked, how one can answer, and when. */
export interface Measure {
  readonly statements: readonly Statement[];
  /** The answers, from not at all to wholly. */
  readonly scale: readonly string[];
  /** From which of the answers, counted from 1, somebody agrees. */
  readonly agree: number;
  readonly sides: readonly Named[];
  readonly moments: readonly Named[];
  /** With fewer answers nothing is told of one statement. */
  readonly least: number;
}

/** What somebody answered: the number of the answer, from 1, by the name of the statement. */
export type Answers = ReadonlyMap<string, number>;
