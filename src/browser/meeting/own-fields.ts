import { type Fields, OWN_LIMITS, type Own, ownFrom } from '../../meeting/own.ts';
import { meetingWords } from '../../strings/meeting.ts';
import { ownWords } from '../../strings/own.ts';
import { keep, onKeptElsewhere, recall } from '../storage.ts';
import { askFirst, isTyped } from '../typed.ts';
import { within } from '../within.ts';
import { keptFields } from './exchange.ts';
import { readLogo } from './own-logo.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** What somebody adds of their own: it stays on this page, and on this device where that is asked. */
export class OwnFields {
  readonly #form: HTMLElement;
  readonly #keep: HTMLInputElement;
  readonly #told: HTMLElement;
  /** What no field shows: the logo. */
  #logo: Fields = {};
  /** The amounts that the address of the page brought. */
  #sum = '';
  #changed: () => void = () => undefined;
  /** Whether what is typed was to be kept, and the browser could not. */
  #refused = false;

  constructor(form: HTMLElement) {
    this.#form = form;
    this.#keep = within(form, '[data-bewaar]');
    this.#told = within(form, '[data-bewaard-tekst]');
  }

  get #fields(): readonly Field[] {
    return [...this.#form.querySelectorAll<Field>('[data-eigen]')];
  }

  get fields(): Fields {
    const typed = this.#fields.map((field) => [field.dataset['eigen'] ?? '', field.value]);
    return { ...Object.fromEntries(typed), ...this.#notInFields };
  }

  get #notInFields(): Fields {
    return { ...this.#logo, ...(this.#sum !== '' && { som: this.#sum }) };
  }

  get own(): Own {
    return ownFrom(this.fields);
  }

  /** Takes amounts to reckon with, as an address has them behind its #; '' lets them go. */
  takeSum(written: string): void {
    this.#sum = written;
    this.#save();
    this.#changed();
  }

  /** Puts back what was kept, and calls `changed` whenever something is typed. */
  start(changed: () => void): void {
    this.#changed = changed;
    const kept = keptFields();
    if (Object.keys(kept).length > 0) this.#restore(kept);
    this.#form.addEventListener('input', ({ target }) => {
      if (!(target instanceof HTMLElement) || target.dataset['eigen'] === undefined) return;
      this.#save();
      changed();
    });
    this.#keep.addEventListener('change', () => {
      if (this.#keep.checked) this.#begin();
      else {
        keep('bijeenkomst', '');
        this.#told.textContent = ownWords.gone;
      }
    });
    // Cleared or unticked in another window: then this one keeps nothing either, whatever is typed here next.
    onKeptElsewhere('bijeenkomst', () => {
      if (!this.#keep.checked) return;
      if (recall('bijeenkomst') !== null) {
        // Typed in another window: what is kept is one, and the window that saves next would else undo it.
        this.#restore(keptFields());
        changed();
        return;
      }
      this.#keep.checked = false;
      this.#told.textContent = ownWords.goneElsewhere;
    });
    // Who asked to keep it counts on it; who did not, and reads that it is gone with the page, is not asked.
    askFirst(() => this.#refused && this.#fields.some(isTyped));
    within(this.#form, '[data-wis-eigen]').addEventListener('click', () => this.#clear());
    within(this.#form, '[data-nog-een]').addEventListener('click', () => this.#addSlide(true));
    const file = within<HTMLInputElement>(this.#form, '[data-logo]');
    file.addEventListener('change', () => void this.#takeLogo(file));
    within(this.#form, '[data-logo-weg]').addEventListener('click', () => this.#dropLogo());
    this.#showLogo();
  }

  #restore(kept: Fields): void {
    for (let number = this.#ownSlides.length + 1; `dia-${number}` in kept; number++) if (!this.#addSlide(false)) break;
    for (const field of this.#fields) field.value = kept[field.dataset['eigen'] ?? ''] ?? field.defaultValue;
    const { logo, 'logo-verhouding': ratio } = kept;
    this.#logo = logo && ratio ? { logo, 'logo-verhouding': ratio } : {};
    this.#showLogo();
    this.#sum = kept['som'] ?? '';
    this.#keep.checked = true;
    this.#told.textContent = ownWords.kept;
  }

  /** Begins to keep what is typed. Where another window keeps something, this one adds to it: it would else wipe the rest. */
  #begin(): void {
    const kept = keptFields();
    if (Object.keys(kept).length > 0) {
      const typed = this.#fields.filter(isTyped).map((field) => [field.dataset['eigen'] ?? '', field.value]);
      this.#restore({ ...kept, ...Object.fromEntries(typed), ...this.#notInFields });
      this.#changed();
    }
    this.#told.textContent = ownWords.kept;
    this.#save();
  }

  /**
   * Keeps what is typed where that is asked; what another window keeps is not this one's to forget. A browser may refuse,
   * or be full: then that is told, and what it kept before goes, or it would come back in place of what was typed since.
   */
  #save(): void {
    if (!this.#keep.checked) return;
    this.#refused = !keep('bijeenkomst', JSON.stringify(this.fields));
    if (!this.#refused) return;
    keep('bijeenkomst', '');
    this.#keep.checked = false;
    this.#told.textContent = ownWords.notKept;
  }

  #clear(): void {
    for (const field of this.#fields) field.value = field.defaultValue;
    for (const more of this.#ownSlides.slice(1)) more.remove();
    within<HTMLElement>(this.#form, '[data-nog-een]').hidden = false;
    within(this.#form, '[data-logo-tekst]').textContent = '';
    this.#logo = {};
    this.#sum = '';
    this.#keep.checked = false;
    keep('bijeenkomst', '');
    this.#showLogo();
    this.#told.textContent = ownWords.cleared;
    this.#changed();
  }

  get #ownSlides(): readonly HTMLElement[] {
    return [...this.#form.querySelectorAll<HTMLElement>('[data-eigen-dia]')];
  }

  /** Fields for one more slide, below those there are. @returns false where there are as many as can be */
  #addSlide(focus: boolean): boolean {
    const groups = this.#ownSlides;
    const last = groups.at(-1);
    if (last === undefined || groups.length >= OWN_LIMITS.slides) return false;
    const number = groups.length + 1;
    const made = last.cloneNode(true) as HTMLElement;
    within(made, 'legend').textContent = meetingWords.ownSlide(number);
    for (const field of made.querySelectorAll<Field>('[data-eigen]')) {
      const name = `${(field.dataset['eigen'] ?? '').replace(/\d+$/, '')}${number}`;
      const label = made.querySelector<HTMLLabelElement>(`label[for="${field.id}"]`);
      field.dataset['eigen'] = name;
      field.id = `eigen-${name}`;
      field.value = '';
      if (label) label.htmlFor = field.id;
    }
    last.after(made);
    within<HTMLElement>(this.#form, '[data-nog-een]').hidden = number >= OWN_LIMITS.slides;
    if (focus) within<Field>(made, '[data-eigen]').focus();
    return true;
  }

  async #takeLogo(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    const read = await readLogo(file);
    input.value = '';
    const told = within(this.#form, '[data-logo-tekst]');
    if (typeof read === 'string') {
      told.textContent = ownWords.logoTroubles[read];
      return;
    }
    this.#logo = { logo: read.png, 'logo-verhouding': String(read.ratio) };
    this.#showLogo();
    told.textContent = ownWords.logoThere;
    this.#save();
    this.#changed();
  }

  #dropLogo(): void {
    this.#logo = {};
    this.#showLogo();
    within(this.#form, '[data-logo-tekst]').textContent = '';
    this.#save();
    this.#changed();
  }

  #showLogo(): void {
    const { logo } = this.own;
    const shown = within<HTMLElement>(this.#form, '[data-logo-beeld]');
    within<HTMLElement>(this.#form, '[data-logo-gekozen]').hidden = logo === undefined;
    const image = Object.assign(new Image(), { src: logo?.png ?? '', alt: shown.dataset['tekst'] ?? '' });
    shown.replaceChildren(...(logo ? [image] : []));
  }
}
