import { GREETING, planner } from '../../strings/traject.ts';
import { asLine, withoutUnseen } from '../../xml.ts';
import { keep, onKeptElsewhere, recall } from '../storage.ts';
import { isTyped } from '../typed.ts';
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
    const line = asLine(withoutUnseen(typed)).replace(/ {2,}/g, ' ').trim();
    return name === 'aan' ? line.replace(GREETING, '') : line;
  }

  #tell(text: string): void {
    // What already stands there is not read aloud again at each letter that is typed.
    if (this.#told.textContent !== text) this.#told.textContent = text;
  }

  /** Puts back what was kept, in the fields that `into` takes; what cannot be read is forgotten. */
  restore(into: (field: HTMLInputElement) => boolean = () => true): void {
    const kept = recall('traject');
    if (kept === null) return;
    try {
      const values: unknown = JSON.parse(kept);
      if (typeof values !== 'object' || values === null) return;
      for (const field of this.#fields) {
        const value: unknown = Reflect.get(values, field.dataset['veld'] ?? '');
        if (typeof value === 'string' && into(field)) field.value = value;
      }
      this.#keep.checked = true;
      this.#tell(planner.kept);
    } catch {
      keep('traject', '');
    }
  }

  listen(changed: () => void): void {
    const save = () => {
      const values = Object.fromEntries(this.#fields.map(({ dataset, value }) => [dataset['veld'] ?? '', value]));
      const isKept = keep('traject', this.#keep.checked ? JSON.stringify(values) : '');
      if (isKept) return this.#tell(this.#keep.checked ? planner.kept : planner.gone);
      // A browser may refuse, or be full: what is not kept is not said to be, and what was kept before is wiped.
      keep('traject', '');
      this.#keep.checked = false;
      this.#tell(planner.notKept);
    };
    for (const field of this.#fields)
      field.addEventListener('input', () => {
        if (this.#keep.checked) save();
        changed();
      });
    this.#keep.addEventListener('change', () => {
      // Where another tab keeps something, this one adds what was typed here: it would else wipe the rest of it.
      if (this.#keep.checked) this.restore((field) => !isTyped(field));
      save();
      changed();
    });
    // What is kept or wiped in another tab holds here too: else this one would put back what was wiped there.
    onKeptElsewhere('traject', () => {
      if (!this.#keep.checked) return;
      if (recall('traject') === null) {
        this.#keep.checked = false;
        this.#tell(planner.goneElsewhere);
      } else {
        this.restore();
        changed();
      }
    });
  }
}
