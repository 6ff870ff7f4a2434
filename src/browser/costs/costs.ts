/** The page on which an employer reckons: own amounts, what comes out, and an address that carries them. */
import { readInput, writeInput } from '../../costs/address.ts';
import { readRange, writeNumber, writeRange } from '../../costs/range.ts';
import { AMOUNTS, type Amount, DAYS, type Input, LIMITS } from '../../costs/sum.ts';
import { tell, tellGiven } from '../../costs/told.ts';
import { costs } from '../../strings/costs.ts';
import { rewriteAddress } from '../deck/address.ts';
import { loadPart } from '../part.ts';
import { save } from '../save.ts';
import { tellFailed } from '../site/missing.ts';
import { within } from '../within.ts';

/** What is wrong with what somebody wrote for an amount, in words; '' where nothing is. */
function wrongWith(name: Amount, written: string): string {
  const { none, empty, order, high, low } = costs.wrong;
  if (written === '') return empty;
  const { least, most } = LIMITS[name];
  const read = readRange(written, LIMITS[name]);
  if (typeof read !== 'string') return '';
  return { none: none(written), order, high: high(writeNumber(most)), low: low(writeNumber(least)) }[read];
}

class Sum {
  readonly #root: HTMLElement;
  readonly #form: HTMLElement;
  readonly #first: Input;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#form = within(root, '.rekenvelden');
    this.#first = JSON.parse(root.dataset['rekenhulp'] ?? '');
  }

  open(): void {
    this.#read();
    addEventListener('hashchange', () => this.#read());
    this.#form.addEventListener('input', () => {
      // Halfway a number nothing is wrong yet.
      if (this.#input) this.#show();
    });
    this.#form.addEventListener('change', () => this.#show());
    within(this.#root, '[data-doe="kopieer"]').addEventListener('click', () => void this.#copy());
    for (const button of this.#root.querySelectorAll('[data-doe="powerpoint"]'))
      button.addEventListener('click', () => void this.#makePowerPoint());
    for (const button of this.#root.querySelectorAll('[data-doe="nota"]'))
      button.addEventListener('click', () => void this.#makeNote());
    within(this.#root, '[data-doe="terug"]').addEventListener('click', () => this.#fill(this.#first));
  }

  #field(name: Amount): HTMLInputElement {
    return within(this.#form, `[name="${name}"]`);
  }

  /** What stands in the fields; undefined where one of them holds no amount. */
  get #input(): Input | undefined {
    const ranges = AMOUNTS.map((name) => [name, readRange(this.#field(name).value, LIMITS[name])] as const);
    if (ranges.some(([, range]) => typeof range === 'string')) return undefined;
    const soort = DAYS.find((kind) => within<HTMLInputElement>(this.#form, `[value="${kind}"]`).checked);
    return { ...this.#first, ...Object.fromEntries(ranges), soort: soort ?? this.#first.soort };
  }

  /** Takes the amounts of the address; where an anchor of the page stands there, nothing is taken. */
  #read(): void {
    if (location.hash === '' || location.hash.includes('=')) this.#fill(readInput(location.hash, this.#first));
  }

  #fill(input: Input): void {
    for (const name of AMOUNTS) this.#field(name).value = writeRange(input[name]);
    within<HTMLInputElement>(this.#form, `[value="${input.soort}"]`).checked = true;
    this.#show();
  }

  /** Shows what comes out, and beside each field what is wrong with it. */
  #show(): void {
    for (const name of AMOUNTS) {
      const field = this.#field(name);
      const wrong = wrongWith(name, field.value.trim());
      if (wrong === '') field.removeAttribute('aria-invalid');
      else field.setAttribute('aria-invalid', 'true');
      within(this.#form, `#reken-${name}-fout`).textContent = wrong;
    }
    const input = this.#input;
    within<HTMLElement>(this.#root, '[data-wacht]').hidden = input !== undefined;
    this.#write('[data-gegeven]', input && tellGiven(input));
    this.#write('[data-uitkomst]', input && tell(input));
    if (!input) return;
    const address = writeInput(input, this.#first);
    for (const link of this.#root.querySelectorAll<HTMLAnchorElement>('[data-dia]'))
      link.hash = address === '' ? `soort=${input.soort}` : address;
    // An anchor that leads to a part of the page stays while nothing is changed.
    if (address !== '' || location.hash.includes('='))
      rewriteAddress(address === '' ? location.pathname : `#${address}`);
  }

  /** Writes lines into a list that the build wrote of the same; hides it where there are none. */
  #write(selector: string, lines: ReturnType<typeof tell> | undefined): void {
    const list = within<HTMLElement>(this.#root, selector);
    list.hidden = lines === undefined;
    const places = list.querySelectorAll('dd');
    for (const [i, [, much]] of (lines ?? []).entries()) {
      const place = places[i];
      if (place) place.textContent = much;
    }
  }

  /** Makes a file of the sum as it stands and saves it; tells what is going on, and what came of it. */
  async #make(make: (input: Input) => Promise<Blob>, name: string, made: string, notMade: string): Promise<void> {
    const message = within(this.#root, '.rekenmelding');
    const input = this.#input;
    message.textContent = input ? costs.making : costs.waiting;
    if (!input) return this.#show();
    try {
      save(await make(input), name);
      message.textContent = made;
    } catch (error) {
      message.textContent = tellFailed(error, notMade);
    }
  }

  #makePowerPoint(): Promise<void> {
    const make = async (input: Input) => {
      const { makeSumDeck } = await loadPart(() => import('./pptx.ts'));
      return makeSumDeck(this.#root.dataset['powerpoint'] ?? '', input);
    };
    return this.#make(make, costs.fileName, costs.made, costs.notMade);
  }

  #makeNote(): Promise<void> {
    const href = this.#root.dataset['nota'] ?? '';
    const make = async (input: Input) => {
      const { makeNote } = await loadPart(() => import('./note.ts'));
      return makeNote(href, input);
    };
    return this.#make(make, href.slice(href.lastIndexOf('/') + 1), costs.noteMade, costs.noteNotMade);
  }

  async #copy(): Promise<void> {
    const message = within(this.#root, '.rekenmelding');
    const input = this.#input;
    if (!input) {
      this.#show();
      message.textContent = costs.waiting;
      return;
    }
    const given = tellGiven(input).map((line) => line.join(' '));
    const outcome = tell(input).map(([what, much]) => `${what}: ${much}`);
    const text = [...given, '', ...outcome, '', costs.promise, location.href];
    try {
      await navigator.clipboard.writeText(text.join('\n'));
      message.textContent = costs.copied;
    } catch {
      message.textContent = costs.notCopied;
    }
  }
}

new Sum(within(document, '[data-rekenhulp]')).open();
