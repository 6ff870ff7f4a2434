import type { PlaceName } from '../../document/vocabulary.ts';
import { letterHref } from '../../outputs.ts';
import { planner } from '../../strings/traject.ts';
import type { Values } from '../../traject/fill-word.ts';
import { within } from '../within.ts';

/** The longest address of a mail that every mail program still opens. */
const LONGEST_MAIL = 1_900;

/** One letter on the page: filled for a role and a moment, to copy, to mail and to fetch as Word. */
export class Letter {
  readonly id: string;
  readonly name: string;
  readonly choice: HTMLSelectElement;
  readonly #element: HTMLElement;
  #role = '';

  constructor(element: HTMLElement) {
    this.#element = element;
    this.id = element.dataset['brief'] ?? '';
    this.name = element.dataset['naam'] ?? '';
    this.choice = within(element, 'select');
    for (const place of element.querySelectorAll<HTMLElement>('[data-plek]'))
      place.dataset['leeg'] = place.textContent ?? '';
  }

  /** The letter as it stands there now, as plain text. */
  get text(): string {
    const parts = [...within<HTMLElement>(this.#element, `[data-rol="${this.#role}"]`).children];
    const words = (one: Element) => (one.textContent ?? '').replace(/\s+/g, ' ').trim();
    return parts
      .map((part) =>
        /^[UO]L$/.test(part.tagName) ? [...part.children].map((item) => `- ${words(item)}`).join('\n') : words(part),
      )
      .join('\n\n');
  }

  /** What stands open in it for the role it is filled for. */
  get places(): readonly PlaceName[] {
    const found = this.#element.querySelectorAll<HTMLElement>(`[data-rol="${this.#role}"] [data-plek]`);
    // The page was written with these names.
    return [...found].map(({ dataset }) => dataset['plek'] as PlaceName);
  }

  /** The Word file of it, empty. */
  get href(): string {
    return letterHref(this.#role, this.id);
  }

  /** Offers the moments it can be for; where the one chosen is still there, it stays. */
  offer(moments: readonly { readonly naam: string; readonly label: string }[]): void {
    const { value } = this.choice;
    within<HTMLElement>(this.#element, '[data-keuze]').hidden = moments.length === 0;
    this.choice.replaceChildren(...moments.map(({ naam, label }) => new Option(label, naam)));
    if (moments.some(({ naam }) => naam === value)) this.choice.value = value;
  }

  fill(values: Values, role: string): void {
    this.#role = role;
    for (const text of this.#element.querySelectorAll<HTMLElement>('[data-rol]'))
      text.hidden = text.dataset['rol'] !== role;
    for (const place of this.#element.querySelectorAll<HTMLElement>('[data-plek]')) {
      const value = [...values].find(([name]) => name === place.dataset['plek'])?.[1] ?? '';
      place.textContent = value === '' ? (place.dataset['leeg'] ?? '') : value;
      place.toggleAttribute('data-vol', value !== '');
    }
    const mail = `mailto:?subject=${encodeURIComponent(values.get('onderwerp') ?? '')}&body=${encodeURIComponent(this.text.replaceAll('\n', '\r\n'))}`;
    const link = within<HTMLAnchorElement>(this.#element, '[data-doe="mail"]');
    link.hidden = mail.length > LONGEST_MAIL;
    link.href = mail;
    const noMoment = this.choice.options.length === 0 ? [planner.noMoment] : [];
    this.tell([...noMoment, ...(mail.length > LONGEST_MAIL ? [planner.tooLong] : [])].join(' '));
  }

  tell(message: string): void {
    within(this.#element, '.planner-melding').textContent = message;
  }

  /** Prints the letter and nothing else of the page; a browser offers a PDF there too. */
  print(): void {
    const letter = within<HTMLElement>(this.#element, `[data-rol="${this.#role}"]`);
    letter.dataset['drukt'] = '';
    window.addEventListener('afterprint', () => delete letter.dataset['drukt'], { once: true });
    print();
  }

  listen(act: 'kopieer' | 'word' | 'druk', does: () => void): void {
    within(this.#element, `[data-doe="${act}"]`).addEventListener('click', does);
  }
}
