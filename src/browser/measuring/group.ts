import { heldBack, writeCsv } from '../../measuring/csv.ts';
import type { Given } from '../../measuring/given.ts';
import type { Measure } from '../../measuring/measure.ts';
import { hasCells, paste } from '../../measuring/paste.ts';
import { EMPTY, type Fault, faultsIn, fill, type Sheet } from '../../measuring/sheet.ts';
import { group } from '../../strings/measuring.ts';
import { afterPress } from '../after-press.ts';
import { answerOutcome } from '../outcome-given.ts';
import { loadPart } from '../part.ts';
import { save } from '../save.ts';
import { tellFailed } from '../site/missing.ts';
import { askFirst, hasTyped } from '../typed.ts';
import { History } from './history.ts';
import { type Counted, openFiles } from './opened.ts';
import { writeOutcome } from './outcome.ts';

const sayFault = (fault: Fault): string =>
  fault.kind === 'no-number' ? group.noNumber(fault.text) : group.tooMany(fault.given, fault.group);

/** The page where the answers of a group come together. */
class Group {
  readonly #root: HTMLElement;
  readonly #measure: Measure;
  readonly #cells: ReadonlyMap<string, HTMLInputElement>;
  readonly #history = new History();

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#measure = JSON.parse(root.dataset['groep'] ?? '{}') as Measure;
    const cells = [...root.querySelectorAll<HTMLInputElement>('[data-vak]')];
    this.#cells = new Map(cells.map((cell) => [cell.dataset['vak'] ?? '', cell]));
  }

  open(): void {
    for (const [address, cell] of this.#cells) {
      cell.addEventListener('change', () => this.#change(fill(this.#sheet, [[address, cell.value]]), ''));
      cell.addEventListener('paste', (event) => this.#paste(event, address));
    }
    const files = this.#find<HTMLInputElement>('[type="file"]');
    files.addEventListener('change', async () => {
      const { counted, told } = await openFiles([...(files.files ?? [])], this.#history.now, this.#measure);
      files.value = '';
      if (counted === undefined) this.#tell(told);
      else this.#take(counted, told);
    });
    this.#on('terug', () => {
      this.#history.undo();
      this.#show(group.undone);
    });
    this.#on('wis', () => this.#take({ sheet: EMPTY, numbers: new Set() }, group.cleared));
    this.#on('csv', () => this.#saveCsv());
    answerOutcome(() => this.#given);
    this.#offer();
    askFirst(hasTyped);
    for (const button of this.#root.querySelectorAll('[data-druk-af]')) button.addEventListener('click', () => print());
    // A browser that goes back to a page may put text into fields by itself.
    const typed = [...this.#cells].map(([address, { value }]) => [address, value] as const);
    if (typed.some(([, value]) => value !== '')) this.#change(fill(EMPTY, typed), '');
  }

  get #given(): Given {
    return { measure: this.#measure, sheet: this.#sheet };
  }

  get #sheet(): Sheet {
    return this.#history.now.sheet;
  }

  /** Saves the counts that may be told, and tells where that is not all that stands here. */
  #saveCsv(): void {
    save(new Blob([writeCsv(this.#sheet, this.#measure)], { type: 'text/csv' }), group.fileNames.csv);
    const lost = heldBack(this.#sheet, this.#measure);
    this.#find('[data-csv]').textContent = lost === 0 ? '' : group.csvWithout(lost, this.#measure.least);
  }

  /** The outcome as slides, PowerPoint and reports: what makes them is loaded when it is asked for. */
  #offer(): void {
    for (const button of this.#root.querySelectorAll<HTMLElement>('[data-dias]'))
      button.addEventListener('click', () => {
        const opened = window.open(button.dataset['dias'], '_blank');
        this.#find('[data-gemaakt]').textContent = opened === null ? group.blocked : '';
      });
    for (const [key, make] of [
      ['pptx', 'makePresentation'],
      ['word', 'makeReport'],
    ] as const)
      for (const button of this.#root.querySelectorAll<HTMLElement>(`[data-${key}]`))
        button.addEventListener('click', () =>
          this.#make(make, button.dataset[key] ?? '', button.dataset['naam'] ?? ''),
        );
  }

  async #make(make: 'makePresentation' | 'makeReport', href: string, name: string): Promise<void> {
    const told = this.#find('[data-gemaakt]');
    told.textContent = group.making;
    try {
      const part = await loadPart(() => import('./office.ts'));
      const { blob, ending } =
        make === 'makeReport'
          ? await part.makeReport(href, this.#given, JSON.parse(this.#root.dataset['papier'] ?? ''))
          : await part.makePresentation(href, this.#given);
      save(blob, `${name}${ending}`);
      told.textContent = group.made;
    } catch (error) {
      told.textContent = tellFailed(error, group.failed);
    }
  }

  #find<T extends Element>(selector: string): T {
    const found = this.#root.querySelector<T>(selector);
    if (found === null) throw new Error(`The page of a group has no ${selector}.`);
    return found;
  }

  #on(act: string, does: () => void): void {
    this.#find(`[data-doe="${act}"]`).addEventListener('click', does);
  }

  #paste(event: ClipboardEvent, address: string): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const [moment = '', naam = '', answer] = address.split('/');
    if (answer === undefined || !hasCells(text)) return;
    event.preventDefault();
    const made = paste(this.#sheet, this.#measure, moment, { naam, answer: Number(answer) }, text);
    if ('kind' in made) this.#tell(group[made.kind](made.given, made.room));
    else this.#change(made, group.pasted);
  }

  /** Takes a sheet over that was typed or pasted. */
  #change(sheet: Sheet, told: string): void {
    this.#take({ ...this.#history.now, sheet }, told);
  }

  #take(counted: Counted, told: string): void {
    this.#history.change(counted);
    afterPress(() => {
      if (this.#history.now === counted) this.#show(told);
    });
  }

  #tell(told: string): void {
    this.#find('[data-stand]').textContent = told;
  }

  #show(told: string): void {
    const { canUndo } = this.#history;
    const now = this.#sheet;
    for (const [address, cell] of this.#cells) cell.value = now.get(address) ?? '';
    const faults = faultsIn(now, this.#measure);
    this.#mark(faults);
    this.#tell(told);
    this.#find<HTMLButtonElement>('[data-doe="terug"]').disabled = !canUndo;
    const outcome = writeOutcome(now, this.#measure, faults.length > 0);
    this.#find('[data-uitkomst]').replaceChildren(...outcome);
    this.#find<HTMLElement>('[data-uit]').hidden = this.#root.querySelector('[data-uitkomst] table') === null;
    for (const details of this.#root.querySelectorAll<HTMLDetailsElement>('details[data-moment]'))
      if ([...now.keys()].some((cell) => cell.startsWith(`${details.dataset['moment']}/`))) details.open = true;
  }

  /** Says at each cell what is wrong with it, and nowhere else. */
  #mark(faults: readonly Fault[]): void {
    for (const old of this.#root.querySelectorAll('.groep-fout')) old.remove();
    for (const cell of this.#cells.values()) {
      cell.removeAttribute('aria-invalid');
      cell.removeAttribute('aria-describedby');
    }
    for (const [i, fault] of faults.entries()) {
      const cell = this.#cells.get(fault.cell);
      if (!cell) continue;
      const told = document.createElement('p');
      told.className = 'groep-fout';
      told.id = `groep-fout-${i}`;
      told.textContent = sayFault(fault);
      cell.setAttribute('aria-invalid', 'true');
      cell.setAttribute('aria-describedby', told.id);
      (cell.closest('tr')?.querySelector('th') ?? cell.parentElement)?.append(told);
    }
  }
}

const root = document.querySelector<HTMLElement>('[data-groep]');
if (root) new Group(root).open();
