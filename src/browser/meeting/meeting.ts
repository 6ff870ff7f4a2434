import { opened } from '../../addresses.ts';
import type { Catalogue } from '../../meeting/catalogue.ts';
import { type Choice, readMeeting, writeChoice } from '../../meeting/choice.ts';
import { NO_EDITS } from '../../meeting/edits.ts';
import { MEETING_DECK } from '../../meeting/links.ts';
import { overfull } from '../../meeting/own-parts.ts';
import { type Programme, planMeeting } from '../../meeting/plan.ts';
import { slidesOfMeeting } from '../../meeting/slides.ts';
import type { PlainSlide } from '../../slides/plain.ts';
import { meetingWords } from '../../strings/meeting.ts';
import { showLogo } from '../deck/logo.ts';
import { loadPart } from '../part.ts';
import { save } from '../save.ts';
import { tellFailed } from '../site/missing.ts';
import type { Change } from './edit-part.ts';
import { answerFields } from './exchange.ts';
import { MeetingForm } from './form.ts';
import { showProgramme } from './list.ts';
import { loadCatalogue } from './load.ts';
import { OwnFields } from './own-fields.ts';
import { printHandout, type Reader } from './paper.ts';
import { StepsBack } from './steps-back.ts';
import { showTexts, tell } from './troubles.ts';

function find<T extends Element>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

/** The page on which one makes a meeting: what is chosen, the programme of it, and what one can do with it. */
class MeetingPage {
  readonly #form: MeetingForm;
  readonly #sum = find<HTMLElement>('.maat-som');
  readonly #warning = find<HTMLElement>('.maat-let-op');
  readonly #list = find<HTMLElement>('.maat-delen');
  readonly #state = find<HTMLElement>('.maat-stand');
  readonly #troubles = find<HTMLElement>('.maat-fout');
  readonly #catalogue: Catalogue;
  readonly #pause = find<HTMLSelectElement>('.maat-pauze select');
  readonly #steps = new StepsBack();
  readonly #own = new OwnFields(find<HTMLElement>('.maat-eigen'));
  #edits = NO_EDITS;

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
    this.#form = new MeetingForm(find<HTMLElement>('.maat-keuze'), catalogue.offer);
  }

  /** What is chosen and changed now. */
  get #choice(): Choice {
    return { ...this.#form.choice, edits: this.#edits };
  }

  get #programme(): Programme {
    return planMeeting(this.#catalogue, this.#choice, this.#own.own);
  }

  get #slides(): readonly PlainSlide[] {
    return slidesOfMeeting(this.#catalogue, this.#choice, this.#programme, this.#own.own);
  }

  /** The address of what is chosen now. */
  get #address(): string {
    return new URL(writeChoice(this.#choice) + this.#behind, location.href).href;
  }

  /** What stands behind the address: own amounts, which no server sees. */
  get #behind(): string {
    const { sum } = this.#own.own;
    return sum === '' ? '' : `#${sum}`;
  }

  open(): void {
    this.#own.start(() => this.#changed());
    if (location.hash.includes('=')) this.#own.takeSum(location.hash.slice(1));
    find<HTMLButtonElement>('[data-doe="som-weg"]').addEventListener('click', () => this.#own.takeSum(''));
    this.#fromAddress();
    this.#form.listen(
      () => this.#changed(),
      () => this.#settle(),
    );
    this.#pause.addEventListener('change', () => {
      this.#change((edits) => ({ ...edits, pause: Number(this.#pause.value) }));
    });
    for (const [name, does] of Object.entries({ terug: () => history.back(), opnieuw: () => history.forward() }))
      find<HTMLButtonElement>(`[data-doe="${name}"]`).addEventListener('click', ({ currentTarget }) => {
        if (currentTarget instanceof HTMLElement && currentTarget.ariaDisabled !== 'true') does();
      });
    window.addEventListener('popstate', () => this.#fromAddress());
    answerFields(() => this.#own.fields);
    const act = {
      powerpoint: () => this.#download(),
      bestand: () => this.#downloadAlone(),
      papier: () => this.#print('participant'),
      spreekblad: () => this.#print('presenter'),
      kopieer: () => this.#copy(),
    };
    for (const [name, does] of Object.entries(act))
      find<HTMLButtonElement>(`[data-doe="${name}"]`).addEventListener('click', ({ currentTarget }) => {
        if (currentTarget instanceof HTMLButtonElement) void this.#busy(currentTarget, does);
      });
    find<HTMLElement>('.maat-daden').hidden = false;
  }

  #fromAddress(): void {
    const { choice, troubles } = readMeeting(location.search, this.#catalogue);
    this.#form.choice = choice;
    this.#edits = choice.edits ?? NO_EDITS;
    showTexts(this.#troubles, troubles.map(tell));
    this.#show();
  }

  #changed(): void {
    this.#troubles.replaceChildren();
    this.#state.textContent = '';
    this.#show();
  }

  /** Keeps what is chosen now as a place to come back to. */
  #settle(): void {
    this.#steps.go(writeChoice(this.#choice), this.#behind);
    this.#showSteps();
  }

  #change(change: Change): void {
    this.#edits = change(this.#edits);
    this.#changed();
    this.#settle();
  }

  #showSteps(): void {
    find('[data-doe="terug"]').ariaDisabled = String(!this.#steps.canUndo);
    find('[data-doe="opnieuw"]').ariaDisabled = String(!this.#steps.canRedo);
  }

  #show(): void {
    const choice = this.#choice;
    const programme = this.#programme;
    const own = this.#catalogue.sum !== undefined && this.#behind !== '';
    const count = programme.parts.reduce((sum, { slides }) => sum + slides.length, own ? 2 : 1);
    find<HTMLElement>('.maat-eigen-som').hidden = !own;
    const sum = meetingWords.summary(meetingWords.minutes(choice.minutes), meetingWords.slides(count));
    this.#form.showState(choice);
    showProgramme(this.#list, programme, { edits: this.#edits, change: (change) => this.#change(change) });
    this.#pause.value = String(this.#edits.pause);
    this.#showSteps();
    if (this.#sum.textContent !== sum) this.#sum.textContent = sum;
    find('.maat-naar-som').textContent = sum;
    const warnings = this.#warningsOf(programme, choice.minutes);
    showTexts(this.#warning, warnings);
    this.#warning.hidden = warnings.length === 0;
    find<HTMLAnchorElement>('[data-doe="presenteer"]').href = opened(MEETING_DECK) + writeChoice(choice);
  }

  /** What is wrong with a programme, in words. */
  #warningsOf({ left, leastForAll, spare, talk, passedOver }: Programme, minutes: number): readonly string[] {
    const titles = left.map(({ title }) => title).join(', ');
    return [
      ...(passedOver ? [meetingWords.passedOver] : []),
      ...(left.length > 0 ? [meetingWords.left(titles, leastForAll)] : spare ? [meetingWords.spare] : []),
      ...overfull(this.#own.fields).map(meetingWords.overfull),
      ...(talk * 3 < minutes ? [meetingWords.fewTalk(talk, minutes)] : []),
    ];
  }

  /** Does what takes a while: not twice at once, and what goes wrong is told. */
  async #busy(button: HTMLButtonElement, work: () => Promise<string>): Promise<void> {
    if (button.ariaDisabled === 'true') return;
    button.ariaDisabled = 'true';
    try {
      this.#state.textContent = await work();
    } catch (error) {
      this.#state.textContent = tellFailed(error, meetingWords.failed);
    }
    button.ariaDisabled = null;
  }

  async #download(): Promise<string> {
    const slides = this.#slides;
    const { makePptx } = await loadPart(() => import('./pptx.ts'));
    const { maker, look, date } = this.#catalogue;
    const { logo } = this.#own.own;
    const about = { maker, look, logo, title: slides[0]?.title ?? meetingWords.title, date };
    const blob = await makePptx(slides, about, (text) => {
      this.#state.textContent = text;
    });
    const name = meetingWords.file(this.#form.choice.minutes);
    save(blob, name);
    return meetingWords.saved(name);
  }

  async #downloadAlone(): Promise<string> {
    this.#state.textContent = meetingWords.packingAlone;
    const { makeAlone } = await loadPart(() => import('./alone.ts'));
    const name = meetingWords.fileAlone(this.#form.choice.minutes);
    save(await makeAlone(this.#slides, this.#own.own.logo), name);
    return meetingWords.saved(name);
  }

  async #print(reader: Reader): Promise<string> {
    this.#state.textContent = meetingWords.paper;
    const { logo } = this.#own.own;
    showLogo(logo);
    await printHandout(reader, find('.maat-papier'), this.#slides, this.#list, { address: this.#address, logo });
    return meetingWords.paperReady;
  }

  async #copy(): Promise<string> {
    return navigator.clipboard.writeText(this.#address).then(
      () => meetingWords.copied,
      () => meetingWords.notCopied,
    );
  }
}

loadCatalogue().then(
  (catalogue) => new MeetingPage(catalogue).open(),
  () => {
    showTexts(find('.maat-fout'), [meetingWords.notLoaded]);
    find<HTMLElement>('.maat-vlak').hidden = true;
  },
);
