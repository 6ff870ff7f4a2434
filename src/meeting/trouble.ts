/** Something in an address that is not known, and what is shown instead. */
export interface Trouble {
  /** The name in the address: one of ours, or what stood there, cut short. */
  readonly name: string;
  /** What stood there, cut short. */
  readonly received: string;
  /** What may stand there; undefined where the name itself is not known. */
  readonly allowed: readonly string[] | undefined;
}
