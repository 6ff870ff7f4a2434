import { byGroup, type Offer } from '../../meeting/catalogue.ts';
import { type Choice, FIRST_MINUTES, type Known } from '../../meeting/choice.ts';
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

  /** Shows beside the controls what they stand at. */
  showState({ minutes, numbers }: Choice): void {
    const strong = this.#form.querySelector('output strong');
    if (strong) strong.textContent = String(minutes);
    for (const element of this.#form.querySelectorAll<HTMLElement>('[data-aantal]')) {
      element.textContent = meetingWords.chosen(numbers[element.dataset['aantal'] ?? '']?.length ?? 0);
    }
  }

  /** Takes back what was chosen where of a group more is chosen than there may be, and says so. */
  #keepFew(chosen: Element): void {
    const group = chosen.closest<HTMLElement>('[data-hoogstens]');
    if (!group) return;
    const most = Number(group.dataset['hoogstens']);
    const many = group.querySelectorAll('input:checked').length > most;
    if (many && chosen instanceof HTMLInputElement) chosen.checked = false;
    const told = group.querySelector('.maat-teveel');
    if (told) told.textContent = many ? meetingWords.atMost(most) : '';
  }

  /** Calls `change` while something is chosen, and `settled` when that is done. */
  listen(change: () => void, settled: () => void): void {
    const heard = (does: (target: Element) => void) => (event: Event) => {
      // What is one's own is heard by its own fields.
      if (event.target instanceof Element && event.target.closest('.maat-eigen') === null) does(event.target);
    };
    const chosen = (target: Element) => {
      this.#keepFew(target);
      change();
    };
    this.#form.addEventListener('input', heard(chosen));
    this.#form.addEventListener('change', heard(settled));
  }
}
