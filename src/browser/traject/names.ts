import { planner } from '../../strings/traject.ts';
import { asLine } from '../../xml.ts';
import { keep, recall } from '../storage.ts';
import { within } from '../within.ts';

/** The names somebody types: on this page alone, and kept on this device only where that is asked. */
export class Names {
  readonly #fields: readonly HTMLInputElement[];
  readonly #keep: HTMLInputElement;
  readonly #told: HTMLElement;

  constructor(form: HTMLElement) {
    this.#fields = [...form.querySelectorAll<HTMLInputElement>('[data-veld]')];
    this.#keep = within(form, '[data-bewaar]');
    this.#told = within(form, '[data-bewaard-tekst]');
  }

  of(name: string): string {
    // What is pasted may hold a soft line break, tabs or what no file can hold.
    const typed = this.#fields.find(({ dataset }) => dataset['veld'] === name)?.value ?? '';
    return asLine(typed).replace(/ {2,}/g, ' ').trim();
  }

  /** Puts back what was kept; what cannot be read is forgotten. */
  restore(): void {
    const kept = recall('traject');
    if (kept === null) return;
    try {
      const values: unknown = JSON.parse(kept);
      if (typeof values !== 'object' || values === null) return;
      for (const field of this.#fields) {
        const value: unknown = Reflect.get(values, field.dataset['veld'] ?? '');
        if (typeof value === 'string') field.value = value;
      }
      this.#keep.checked = true;
      this.#told.textContent = planner.kept;
    } catch {
      keep('traject', '');
    }
  }

  listen(changed: () => void): void {
    const save = () => {
      const values = Object.fromEntries(this.#fields.map(({ dataset, value }) => [dataset['veld'] ?? '', value]));
      keep('traject', this.#keep.checked ? JSON.stringify(values) : '');
    };
    for (const field of this.#fields)
      field.addEventListener('input', () => {
        if (this.#keep.checked) save();
        changed();
      });
    this.#keep.addEventListener('change', () => {
      save();
      const wanted = this.#keep.checked;
      // A browser may refuse, or be full: what is not kept is not said to be.
      this.#keep.checked = wanted && recall('traject') !== null;
      if (wanted && !this.#keep.checked) this.#told.textContent = planner.notKept;
      else this.#told.textContent = wanted ? planner.kept : planner.gone;
    });
  }
}
