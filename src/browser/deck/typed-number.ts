/** After how many milliseconds a number that was not closed is forgotten. */
const FORGOTTEN = 5000;

type Typed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** The number of a slide, typed digit by digit. */
export class TypedNumber {
  #digits = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #tell: (digits: string) => void;

  /** @param tell gets what is typed; '' once it is done with or forgotten */
  constructor(tell: (digits: string) => void) {
    this.#tell = tell;
  }

  /** Takes a digit. @returns whether the key was one */
  press({ key, ctrlKey, altKey, metaKey }: Typed): boolean {
    if (ctrlKey || altKey || metaKey || !/^\d$/.test(key)) return false;
    this.#set((this.#digits + key).slice(-3));
    this.#timer = setTimeout(() => this.#set(''), FORGOTTEN);
    return true;
  }

  /** The number, which is then done with; undefined where none was typed. */
  take(): number | undefined {
    const digits = this.#digits;
    if (digits === '') return undefined;
    this.#set('');
    return Number(digits);
  }

  #set(digits: string): void {
    clearTimeout(this.#timer);
    this.#digits = digits;
    this.#tell(digits);
  }
}
