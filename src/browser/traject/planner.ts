import { OFFICE } from '../../outputs.ts';
import { longDate } from '../../strings/nl.ts';
import { planner } from '../../strings/traject.ts';
import { type Event, writeCalendar } from '../../traject/calendar.ts';
import { firstChoice, isPlannable, readChoice, writeChoice } from '../../traject/choice.ts';
import type { Values } from '../../traject/fill-word.ts';
import { type Choice, type Offer, type Planned, plan, type Step } from '../../traject/plan.ts';
import { rewriteAddress } from '../deck/address.ts';
import { loadPart } from '../part.ts';
import { save } from '../save.ts';
import { tellFailed } from '../site/missing.ts';
import { within } from '../within.ts';
import { Chosen, tellOfDay } from './chosen.ts';
import type { Sheets } from './folder.ts';
import { Letter } from './letter.ts';
import { Names } from './names.ts';
import { dayName, today, valuesAt } from './values.ts';

interface Moment extends Step {
  readonly titel: string;
  readonly brieven: readonly string[];
  /** The forms one takes along or leaves behind. */
  readonly bladen: readonly string[];
}

/** The page on which one plans a traject: what is chosen, the days that follow from it, and the letters. */
class Planner {
  readonly #root: HTMLElement;
  readonly #offer: Offer<Moment> & { readonly sheets: Sheets };
  readonly #form: HTMLElement;
  readonly #chosen: Chosen;
  readonly #names: Names;
  readonly #letters: readonly Letter[];
  #choice: Choice;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#offer = JSON.parse(root.dataset['planner'] ?? '');
    this.#form = within(root, '.planner-keuze');
    this.#chosen = new Chosen(this.#form);
    this.#names = new Names(this.#form);
    this.#letters = [...root.querySelectorAll<HTMLElement>('[data-brief]')].map((element) => new Letter(element));
    this.#choice = firstChoice(today(), this.#offer);
  }

  get #planned(): readonly Planned<Moment>[] {
    return plan(this.#offer.steps, this.#choice);
  }

  open(): void {
    this.#names.restore();
    this.#fromAddress();
    window.addEventListener('hashchange', () => this.#fromAddress());
    // A browser that goes back to a page puts names into fields by itself.
    window.addEventListener('pageshow', () => this.#show());
    this.#form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.name !== '') this.#choose(this.#chosen.read(this.#choice));
    });
    this.#names.listen(() => this.#show());
    for (const step of this.#offer.steps) this.#listenTo(step);
    for (const letter of this.#letters) {
      letter.choice.addEventListener('change', () => this.#show());
      letter.listen('kopieer', () => this.#copy(letter));
      letter.listen('word', () => this.#word(letter));
      letter.listen('druk', () => letter.print());
    }
    this.#on(this.#root, 'alles', () => this.#calendar(this.#planned, planner.fileNames.calendar));
    this.#on(this.#root, 'map', () => this.#folder());
  }

  #on(parent: ParentNode, act: string, does: () => void): void {
    within(parent, `[data-doe="${act}"]`).addEventListener('click', does);
  }

  #item({ naam }: Step): HTMLElement {
    return within(this.#root, `[data-moment="${naam}"]`);
  }

  #fromAddress(): void {
    this.#choice = readChoice(location.hash, firstChoice(today(), this.#offer), this.#offer);
    this.#chosen.show(this.#choice);
    this.#show();
  }

  #choose(more: Partial<Choice>): void {
    this.#choice = { ...this.#choice, ...more };
    rewriteAddress(`#${writeChoice(this.#choice)}`);
    this.#show();
  }

  #listenTo(step: Moment): void {
    const item = this.#item(step);
    const day = within<HTMLInputElement>(item, '[type="date"]');
    const follow = within<HTMLInputElement>(item, '[type="checkbox"]');
    const move = () => {
      const moves = new Map(this.#choice.moves);
      if (!isPlannable(day.value)) {
        within(item, '.planner-melding').textContent = planner.noDay;
        return;
      }
      moves.set(step.naam, { day: day.value, follow: follow.checked });
      this.#choose({ moves });
    };
    day.addEventListener('change', move);
    follow.addEventListener('change', () => {
      if (this.#choice.moves.has(step.naam)) move();
    });
    this.#on(item, 'terug', () => {
      const moves = new Map(this.#choice.moves);
      moves.delete(step.naam);
      this.#choose({ moves });
    });
    this.#on(item, 'agenda', () =>
      this.#calendar(
        this.#planned.filter((one) => one.step === step),
        `${step.naam}.ics`,
      ),
    );
  }

  #show(): void {
    const planned = this.#planned;
    for (const step of this.#offer.steps) this.#item(step).hidden = !planned.some((one) => one.step === step);
    for (const [i, one] of planned.entries()) this.#showMoment(one, i === 0);
    const [first, last] = [planned[0], planned.at(-1)];
    within(this.#root, '.planner-stand').textContent =
      first === undefined || last === undefined || first === last
        ? planner.plannedOne(dayName(first?.day ?? this.#choice.start))
        : planner.planned(planned.length, dayName(first.day), dayName(last.day));
    const { people } = this.#choice;
    const { least = 0 } = this.#offer;
    const few = people > 1 && people < least ? ` ${planner.tooFew(least)}` : '';
    within(this.#root, '.planner-met').textContent = (people === 1 ? planner.withOne : planner.withGroup(people)) + few;
    for (const letter of this.#letters) {
      const fit = planned.filter(({ step }) => step.brieven.includes(letter.id));
      letter.offer(fit.map(({ step: { naam, titel }, day }) => ({ naam, label: `${titel}, ${longDate(day)}` })));
      letter.fill(this.#valuesFor(letter, planned), this.#choice.role);
    }
  }

  #showMoment({ step, day, moved, off, clash }: Planned<Moment>, isFirst: boolean): void {
    const item = this.#item(step);
    const time = within<HTMLTimeElement>(item, 'time');
    time.dateTime = `${day}T${this.#choice.time}`;
    time.textContent = `${dayName(day)}, ${this.#choice.time}`;
    within<HTMLElement>(item, '.planner-dag').hidden = false;
    const after = within<HTMLElement>(item, '[data-na]');
    const onPage = isFirst ? planner.first : (after.dataset['na'] ?? '');
    after.textContent = moved ? planner.ownDay : onPage;
    within<HTMLInputElement>(item, '[type="date"]').value = day;
    within<HTMLInputElement>(item, '[type="checkbox"]').checked = this.#choice.moves.get(step.naam)?.follow ?? true;
    within<HTMLElement>(item, '[data-doe="terug"]').hidden = !moved;
    const told = [
      ...(moved ? tellOfDay(day, off) : []),
      ...(clash ? [planner.clash(clash.step.titel, clash.sameDay)] : []),
    ];
    within(item, '.planner-melding').textContent = told.join(' ');
  }

  #valuesFor(letter: Letter, planned: readonly Planned<Moment>[]): Values {
    const at = planned.findIndex(({ step }) => step.naam === letter.choice.value);
    return valuesAt(planned, at, this.#choice.time, this.#names);
  }

  #events(planned: readonly Planned<Moment>[]): readonly Event[] {
    const { start, what, time } = this.#choice;
    return planned.map(({ step: { naam, titel, duur }, day }) => ({
      id: `${naam}.${start}.${what}@traject`,
      day,
      time,
      minutes: duur,
      subject: this.#names.of('onderwerp') || titel,
      about: titel,
      place: this.#names.of('plaats'),
    }));
  }

  #calendar(planned: readonly Planned<Moment>[], name: string): void {
    save(new Blob([writeCalendar(this.#events(planned), new Date())], { type: 'text/calendar' }), name);
  }

  async #copy(letter: Letter): Promise<void> {
    try {
      await navigator.clipboard.writeText(letter.text);
      letter.tell(planner.copied);
    } catch {
      letter.tell(planner.notCopied);
    }
  }

  async #word(letter: Letter): Promise<void> {
    try {
      const { fillFile } = await loadPart(() => import('./folder.ts'));
      const bytes = await fillFile(letter.href, this.#valuesFor(letter, this.#planned));
      save(new Blob([bytes], { type: OFFICE['.docx'] }), `${letter.name}.docx`);
      letter.tell('');
    } catch (error) {
      letter.tell(tellFailed(error, planner.failed));
    }
  }

  async #folder(): Promise<void> {
    const told = within(this.#root, '[data-map]');
    told.textContent = planner.making;
    try {
      const planned = this.#planned;
      const { fillFolder } = await loadPart(() => import('./folder.ts'));
      const { zip, empty } = await fillFolder({
        calendar: writeCalendar(this.#events(planned), new Date()),
        moments: planned.map(({ step, day }, at) => ({
          ...step,
          when: `${dayName(day)}, ${this.#choice.time}`,
          needs: [...this.#item(step).querySelectorAll('dt')].map(
            ({ textContent, nextElementSibling }) => `${textContent}: ${nextElementSibling?.textContent ?? ''}`,
          ),
          values: valuesAt(planned, at, this.#choice.time, this.#names),
        })),
        letters: this.#letters,
        role: this.#choice.role,
        sheets: this.#offer.sheets,
      });
      save(new Blob([zip], { type: 'application/zip' }), planner.fileNames.folder);
      told.textContent = planner.made(empty);
    } catch (error) {
      told.textContent = tellFailed(error, planner.failed);
    }
    this.#show();
  }
}

const root = document.querySelector<HTMLElement>('[data-planner]');
if (root) new Planner(root).open();
