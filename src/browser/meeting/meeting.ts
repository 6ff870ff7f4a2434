import type { Catalogue } from '../../meeting/catalogue.ts';
import { readChoice, writeChoice } from '../../meeting/choice.ts';
import { MEETING_DECK } from '../../meeting/links.ts';
import { type Programme, planMeeting } from '../../meeting/plan.ts';
import { slidesOfMeeting } from '../../meeting/slides.ts';
import type { PlainSlide } from '../../slides/plain.ts';
import { meetingWords } from '../../strings/meeting.ts';
import { rewriteAddress } from '../deck/address.ts';
import { loadPart, PartMissing } from '../part.ts';
import { save } from '../save.ts';
import { showMissing } from '../site/missing.ts';
import { MeetingForm } from './form.ts';
import { showProgramme } from './list.ts';
import { loadCatalogue } from './load.ts';
import { printHandout } from './paper.ts';
import { showTexts, tell } from './troubles.ts';
import { answerTyped } from './typed.ts';

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

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
    this.#form = new MeetingForm(find<HTMLElement>('.maat-keuze'), catalogue.offer);
  }

  get #programme(): Programme {
    return planMeeting(this.#catalogue, this.#form.choice);
  }

  get #slides(): readonly PlainSlide[] {
    return slidesOfMeeting(this.#catalogue, this.#form.choice, this.#programme, this.#form.typed);
  }

  /** The address of what is chosen now. */
  get #address(): string {
    return new URL(writeChoice(this.#form.choice), location.href).href;
  }

  open(): void {
    this.#fromAddress();
    this.#form.listen(
      () => this.#changed(),
      () => rewriteAddress(writeChoice(this.#form.choice)),
    );
    window.addEventListener('popstate', () => this.#fromAddress());
    answerTyped(() => this.#form.typed);
    const act = { powerpoint: () => this.#download(), papier: () => this.#print(), kopieer: () => this.#copy() };
    for (const [name, does] of Object.entries(act))
      find<HTMLButtonElement>(`[data-doe="${name}"]`).addEventListener('click', ({ currentTarget }) => {
        if (currentTarget instanceof HTMLButtonElement) void this.#busy(currentTarget, does);
      });
    find<HTMLElement>('.maat-daden').hidden = false;
  }

  #fromAddress(): void {
    const { choice, troubles } = readChoice(location.search, this.#catalogue.offer, this.#form.known);
    this.#form.choice = choice;
    showTexts(this.#troubles, troubles.map(tell));
    this.#show();
  }

  #changed(): void {
    this.#troubles.replaceChildren();
    this.#state.textContent = '';
    this.#show();
  }

  #show(): void {
    const { choice } = this.#form;
    const programme = this.#programme;
    const count = programme.parts.reduce((sum, { slides }) => sum + slides.length, 1);
    const sum = meetingWords.summary(meetingWords.minutes(choice.minutes), meetingWords.slides(count));
    this.#form.showState(choice);
    showProgramme(this.#list, programme);
    if (this.#sum.textContent !== sum) this.#sum.textContent = sum;
    find('.maat-naar-som').textContent = sum;
    const { left, leastForAll, spare } = programme;
    const titles = left.map(({ title }) => title).join(', ');
    const warning = left.length > 0 ? meetingWords.left(titles, leastForAll) : spare ? meetingWords.spare : '';
    this.#warning.textContent = warning;
    this.#warning.hidden = warning === '';
    find<HTMLAnchorElement>('[data-doe="presenteer"]').href = MEETING_DECK + writeChoice(choice);
  }

  /** Does what takes a while: not twice at once, and what goes wrong is told. */
  async #busy(button: HTMLButtonElement, work: () => Promise<string>): Promise<void> {
    if (button.ariaDisabled === 'true') return;
    button.ariaDisabled = 'true';
    try {
      this.#state.textContent = await work();
    } catch (error) {
      this.#state.textContent = meetingWords.failed;
      if (error instanceof PartMissing) showMissing(error);
    }
    button.ariaDisabled = null;
  }

  async #download(): Promise<string> {
    const slides = this.#slides;
    const { makePptx } = await loadPart(() => import('./pptx.ts'));
    const { maker, look, date } = this.#catalogue;
    const about = { maker, look, title: slides[0]?.title ?? meetingWords.title, date };
    const blob = await makePptx(slides, about, (text) => {
      this.#state.textContent = text;
    });
    const name = meetingWords.file(this.#form.choice.minutes);
    save(blob, name);
    return meetingWords.saved(name);
  }

  async #print(): Promise<string> {
    this.#state.textContent = meetingWords.paper;
    await printHandout(find('.maat-papier'), this.#slides, this.#list, this.#address);
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
