import { planner } from '../../strings/traject.ts';
import { isGroup, isPlannable, isTime } from '../../traject/choice.ts';
import { dayOff } from '../../traject/days.ts';
import type { Choice } from '../../traject/plan.ts';
import { within } from '../within.ts';
import { today } from './values.ts';

/** What is to be known of a day that somebody chose: that it is over, or that one does not work then. */
export const tellOfDay = (day: string, off: string | undefined): readonly string[] => [
  ...(off === undefined ? [] : [planner.dayOff(off)]),
  ...(day < today() ? [planner.past] : []),
];

/** The fields in which one chooses, and below each what is to be known of what stands in it. */
export class Chosen {
  readonly #form: HTMLElement;

  constructor(form: HTMLElement) {
    this.#form = form;
  }

  #field(name: string): HTMLInputElement {
    return within(this.#form, `[name="${name}"]:is(:checked, :not([type="radio"]))`);
  }

  #tell(name: string, told: string): void {
    within(this.#form, `[data-bij="${name}"]`).textContent = told;
  }

  /** Puts a choice in the fields. */
  show({ start, what, role, time, people }: Choice): void {
    this.#field('start').value = start;
    this.#field('tijd').value = time;
    this.#field('met').value = String(people);
    within<HTMLInputElement>(this.#form, `[name="wat"][value="${what}"]`).checked = true;
    within<HTMLInputElement>(this.#form, `[name="rol"][value="${role}"]`).checked = true;
    for (const name of ['tijd', 'met']) this.#tell(name, '');
    this.#tellOfStart(start);
  }

  #tellOfStart(start: string): void {
    const off = dayOff(start);
    this.#tell('start', [...tellOfDay(start, off), ...(off === undefined ? [] : [planner.beginsLater])].join(' '));
  }

  /** What is chosen now. What makes no sense is told at its field, and stays as it was. */
  read(now: Choice): Partial<Choice> {
    const [start, time, people] = (['start', 'tijd', 'met'] as const).map((name) => this.#field(name).value);
    const right = { start: isPlannable(start ?? ''), time: isTime(time ?? ''), people: isGroup(people ?? '') };
    if (right.start) this.#tellOfStart(start ?? '');
    else this.#tell('start', planner.noDay);
    this.#tell('tijd', right.time ? '' : planner.noTime);
    this.#tell('met', right.people ? '' : planner.noGroup);
    return {
      start: (right.start && start) || now.start,
      what: this.#field('wat').value,
      role: this.#field('rol').value,
      time: (right.time && time) || now.time,
      people: right.people ? Number(people) : now.people,
    };
  }
}
