import { byGroup, type Offer } from '../../meeting/catalogue.ts';
import { type Choice, FIRST_MINUTES, type Known } from '../../meeting/choice.ts';
import type { Typed } from '../../meeting/slides.ts';
import { meetingWords } from '../../strings/meeting.ts';

/** The part of the page on which one chooses; no form, because nothing of it is ever sent. */
export class MeetingForm {
  readonly #form: HTMLElement;
  readonly #offer: Offer;

  constructor(form: HTMLElement, offer: Offer) {
    this.#form = form;
    this.#offer = offer;
  }

  #inputs(name: string): readonly HTMLInputElement[] {
    return [...this.#form.querySelectorAll<HTMLInputElement>(`[name="${name}"], [data-groep="${name}"]`)];
  }

  #checked(name: string): readonly string[] {
    return this.#inputs(name).flatMap((input) => (input.checked && input.value !== '' ? [input.value] : []));
  }

  #text(id: string): string {
    return this.#form.querySelector<HTMLInputElement>(`#${id}`)?.value.trim() ?? '';
  }

  /** The numbers there are to choose from. */
  get known(): Known {
    return byGroup(this.#offer, ({ id }) =>
      this.#inputs(id).flatMap(({ value }) => (value === '' ? [] : [Number(value)])),
    );
  }

  /** What is chosen now. */
  get choice(): Choice {
    return {
      room: this.#checked('voor')[0] ?? this.#offer.rooms[0] ?? '',
      minutes: Number(this.#inputs('minuten')[0]?.value ?? FIRST_MINUTES),
      numbers: byGroup(this.#offer, ({ id }) => this.#checked(id).map(Number)),
    };
  }

  set choice({ room, minutes, numbers }: Choice) {
    for (const input of this.#inputs('voor')) input.checked = input.value === room;
    for (const input of this.#inputs('minuten')) input.value = String(minutes);
    for (const [group, some] of Object.entries(numbers)) {
      const chosen = some.map(String);
      for (const input of this.#inputs(group))
        input.checked = chosen.includes(input.value) || (chosen.length === 0 && input.value === '');
      // What is chosen is in sight.
      const details = this.#inputs(group)[0]?.closest('details');
      if (details && chosen.length > 0) details.open = true;
    }
  }

  /** What is typed for the title slide. */
  get typed(): Typed {
    return { organisation: this.#text('organisatie'), speaker: this.#text('spreker'), date: this.#text('datum') };
  }

  /** Shows beside the controls what they stand at. */
  showState({ minutes, numbers }: Choice): void {
    const strong = this.#form.querySelector('output strong');
    if (strong) strong.textContent = String(minutes);
    for (const element of this.#form.querySelectorAll<HTMLElement>('[data-aantal]')) {
      element.textContent = meetingWords.chosen(numbers[element.dataset['aantal'] ?? '']?.length ?? 0);
    }
  }

  /** Calls `change` while something is chosen or typed, and `settled` when that is done. */
  listen(change: () => void, settled: () => void): void {
    this.#form.addEventListener('input', change);
    this.#form.addEventListener('change', settled);
  }
}
