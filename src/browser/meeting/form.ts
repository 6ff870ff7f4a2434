import { GROUPS, type Group, ROOMS } from '../../meeting/catalogue.ts';
import { type Choice, FIRST_CHOICE, type Known } from '../../meeting/choice.ts';
import type { Typed } from '../../meeting/slides.ts';
import { meetingWords } from '../../strings/meeting.ts';

/** The part of the page on which one chooses; no form, because nothing of it is ever sent. */
export class MeetingForm {
  readonly #form: HTMLElement;

  constructor(form: HTMLElement) {
    this.#form = form;
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
    const numbers = (group: Group) => this.#inputs(group).flatMap(({ value }) => (value === '' ? [] : [Number(value)]));
    return {
      handvatten: numbers('handvatten'),
      medewerker: numbers('medewerker'),
      team: numbers('team'),
      casus: numbers('casus'),
    };
  }

  /** What is chosen now. */
  get choice(): Choice {
    const numbers = (group: Group) => this.#checked(group).map(Number);
    const [room] = this.#checked('voor');
    return {
      room: ROOMS.find((one) => one === room) ?? FIRST_CHOICE.room,
      minutes: Number(this.#inputs('minuten')[0]?.value ?? FIRST_CHOICE.minutes),
      numbers: {
        handvatten: numbers('handvatten'),
        medewerker: numbers('medewerker'),
        team: numbers('team'),
        casus: numbers('casus'),
      },
    };
  }

  set choice({ room, minutes, numbers }: Choice) {
    for (const input of this.#inputs('voor')) input.checked = input.value === room;
    for (const input of this.#inputs('minuten')) input.value = String(minutes);
    for (const group of GROUPS) {
      const chosen = numbers[group].map(String);
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
      const group = GROUPS.find((one) => one === element.dataset['aantal']);
      element.textContent = group ? meetingWords.chosen(numbers[group].length) : '';
    }
  }

  /** Calls `change` while something is chosen or typed, and `settled` when that is done. */
  listen(change: () => void, settled: () => void): void {
    this.#form.addEventListener('input', change);
    this.#form.addEventListener('change', settled);
  }
}
