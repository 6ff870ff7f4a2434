import { slideAnchor } from '../../addresses.ts';
import { keepHere, keptHere } from './address.ts';
import { makeBar } from './bar.ts';
import { editionOf } from './edition.ts';
import { type Action, listenToKeys } from './keys.ts';
import { leaveFullscreen, stayAwake, toggleDark, toggleFullscreen } from './look.ts';
import { Pointer } from './pointer.ts';
import { Road } from './road.ts';
import { offerScreens } from './screen-choice.ts';
import { Showing, type SpeakerAddress } from './showing.ts';
import { jumpsOn, partsOf, type SlideElement, stepOf } from './slides.ts';
import { openStage, type Stage } from './stage.ts';
import { onSwipe } from './swipe.ts';
import { type Blank, isCount } from './sync.ts';
import { Votes, wayOf } from './votes.ts';
import { deckWords } from './words.ts';

const KEPT = 'weg';
const HANDS = 'handen';
const PLACE = 'plek';

/** The step of a slide that a window kept; undefined where it kept none of this one. */
function keptStep(kept: unknown, slug: string | undefined): number | undefined {
  if (typeof kept !== 'object' || kept === null || Reflect.get(kept, 'slug') !== slug) return undefined;
  const step: unknown = Reflect.get(kept, 'step');
  return isCount(step) && step > 1 ? step : undefined;
}

function say(text: string): void {
  const status = document.querySelector('.deck-stem');
  if (status) status.textContent = text;
}

function openDialog(id: string): void {
  const dialog = document.getElementById(id);
  if (!(dialog instanceof HTMLDialogElement)) return;
  dialog.showModal();
  // Else the first thing to press has it, and what one came to read is scrolled out of sight above that.
  (dialog.querySelector<HTMLElement>('[aria-current]') ?? dialog.querySelector('h2'))?.focus();
}

/** Whether a switch in the help is on. */
function isOn(id: 'letters' | 'klikken'): boolean {
  const box = document.getElementById(id);
  return !(box instanceof HTMLInputElement) || box.checked;
}

/** The slides of a deck as a room sees them: keys, pointer and the presenter's window move them. */
export class Presentation {
  readonly #root: HTMLElement;
  readonly #slides: readonly SlideElement[];
  readonly #showing: Showing;
  readonly #road: Road;
  readonly #votes = new Votes();
  #stage: Stage | undefined;
  #pointer: Pointer | undefined;

  constructor(root: HTMLElement, slides: readonly SlideElement[], version: string, speakerAddress: SpeakerAddress) {
    this.#root = root;
    this.#slides = slides;
    this.#road = new Road(slides);
    this.#road.take(keptHere(KEPT));
    this.#votes.restore(slides, keptHere(HANDS));
    for (const slide of slides) this.#votes.show(slide, slide.canvas);
    this.#showing = new Showing({
      deck: root.dataset['deck'] ?? '',
      version,
      edition: editionOf(slides),
      speakerAddress,
      at: () => {
        const slide = slides[this.#stage?.index() ?? -1];
        const [step, blank] = [this.#stage?.step() ?? 1, this.#stage?.blank()];
        return slide && { slug: slide.slug, step, blank, votes: this.#votes.of(slide) };
      },
      show: (slug, step) => {
        const index = slides.findIndex((slide) => slide.slug === slug);
        if (index >= 0) this.#stage?.show(index, step);
      },
      blank: (blank) => this.#stage?.setBlank(blank),
      vote: (slug, way, by) => {
        const slide = slides.find((one) => one.slug === slug);
        if (slide) this.#count(slide, way, by);
      },
    });
  }

  async present(): Promise<void> {
    document.documentElement.classList.add('presenteert');
    stayAwake();
    // Of a page of text they lead to a place on it; of slides to a slide, which the way back of the browser undoes.
    for (const link of this.#slides.flatMap(({ canvas }) => jumpsOn(canvas)))
      link.hash = `#${slideAnchor(link.dataset['naar'] ?? '')}`;
    const kept = keptHere(PLACE);
    this.#stage = await openStage(this.#root, this.#slides, {
      moved: (index) => this.#moved(index),
      stepped: (index, step) => this.#stepped(index, step),
      blanked: (blank) => {
        say(blank === undefined ? deckWords.notBlank : deckWords[blank]);
        this.#showing.tell();
      },
    });
    const index = this.#stage.index();
    const steps = keptStep(kept, this.#slides[index]?.slug);
    if (steps !== undefined) this.#stage.show(index, Math.min(steps, this.#slides[index]?.steps ?? 1));
    const bar = makeBar((action) => this.act(action));
    this.#root.after(bar);
    offerScreens(bar, () => this.#showing.openSpeaker(), say);
    const stage = { ...this.#stage, next: () => this.#walk(1) };
    this.#pointer = new Pointer(this.#root, stage, () => isOn('klikken'));
    onSwipe(this.#root, (by) => this.#walk(by));
    listenToKeys({
      letters: () => isOn('letters'),
      act: (action) => this.act(action),
      vote: (letter, by) => this.#vote(letter, by),
      jump: (n) => this.#stage?.show(Math.min(Math.max(n, 1), this.#slides.length) - 1),
    });
    this.#root.classList.add('klaar');
    this.#moved(this.#stage.index());
    this.#showing.open();
  }

  #moved(index: number): void {
    const slide = this.#slides[index];
    if (!slide) return;
    this.#pointer?.leave();
    this.#road.moved(index);
    this.#keep();
    // The letterbox takes the slide's own ground, so that a wide screen shows no bars.
    for (const name of ['grond', 'accent', 'opmaak']) this.#root.dataset[name] = slide.canvas.dataset[name] ?? '';
    for (const link of document.querySelectorAll<HTMLAnchorElement>('#dialijst ol a'))
      link.ariaCurrent = link.hash === `#${slideAnchor(slide.slug)}` ? 'true' : null;
    const last = index === this.#slides.length - 1 ? ` ${deckWords.end}` : '';
    say(deckWords.at(index + 1, this.#slides.length, slide.title, slide.alt) + last);
    this.#showing.tell();
  }

  #stepped(index: number, step: number): void {
    const slide = this.#slides[index];
    if (!slide) return;
    this.#keep();
    const came = partsOf(slide.canvas).filter((part) => stepOf(part) === step);
    const words = came.map(({ textContent }) => textContent).join(' ');
    say(`${deckWords.step(step, slide.steps)} ${words}`.trim());
    this.#showing.tell();
  }

  /** A reload in the middle of a slide comes back there, by the way the room took and with the hands that were counted. */
  #keep(): void {
    const stage = this.#stage;
    keepHere({
      [KEPT]: this.#road.state,
      ...(stage && {
        [PLACE]: { slug: this.#slides[stage.index()]?.slug, step: stage.step() },
        [HANDS]: this.#votes.state,
      }),
    });
  }

  /** One on or back: in order, and through a conversation by what the room chose. */
  #walk(by: 1 | -1): void {
    const stage = this.#stage;
    const slide = this.#slides[stage?.index() ?? -1];
    if (!stage || !slide) return;
    const index = stage.index();
    const inside = by === 1 ? stage.step() < slide.steps : stage.step() > 1;
    const to = by === 1 ? this.#road.onward(index, this.#votes.of(slide)) : this.#road.back(index);
    if (stage.blank() === undefined && !inside && to !== undefined) stage.show(to);
    else if (by === 1) stage.next();
    else stage.previous();
  }

  /** Counts a hand for the choice a letter stands for. @returns whether it stands for one on this slide */
  #vote(letter: string, by: 1 | -1): boolean {
    const slide = this.#slides[this.#stage?.index() ?? -1];
    const way = slide && wayOf(letter, slide);
    if (!slide || way === undefined || this.#stage?.isOverview()) return false;
    this.#count(slide, way, by);
    say(deckWords.choice(letter.toUpperCase(), this.#votes.of(slide)[way] ?? 0));
    this.#showing.tell();
    return true;
  }

  #count(slide: SlideElement, way: number, by: 1 | -1): void {
    this.#votes.add(slide, way, by);
    this.#votes.show(slide, slide.canvas);
    this.#keep();
  }

  #blank(blank: Blank): void {
    this.#stage?.setBlank(this.#stage.blank() === blank ? undefined : blank);
  }

  #overview(): void {
    this.#pointer?.leave();
    this.#stage?.toggleOverview();
    if (this.#stage?.isOverview()) say(deckWords.overview);
  }

  readonly #acts: Readonly<Partial<Record<Action, () => unknown>>> = {
    next: () => this.#walk(1),
    previous: () => this.#walk(-1),
    first: () => this.#stage?.show(0),
    last: () => this.#stage?.show(this.#slides.length - 1),
    list: () => openDialog('dialijst'),
    help: () => openDialog('hulp'),
    overview: () => this.#overview(),
    enter: () => (this.#stage?.isOverview() ? this.#overview() : false),
    speaker: () => this.#showing.openSpeaker(),
    black: () => this.#blank('black'),
    white: () => this.#blank('white'),
    escape: () => leaveFullscreen() || this.#pointer?.leave() || this.#overview(),
    fullscreen: toggleFullscreen,
    dark: toggleDark,
    laser: () => say(this.#pointer?.toggleDot() ? deckWords.laser : deckWords.notLaser),
    zoom: () => say(this.#pointer?.toggleNear() ? deckWords.zoom : deckWords.notZoom),
  };

  /** Does what a key or button asks. @returns false where there was nothing to do */
  act(action: Action): boolean {
    const act = this.#stage && this.#acts[action];
    return act !== undefined && act() !== false;
  }
}
