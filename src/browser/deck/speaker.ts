import { Asked } from './asked.ts';
import { formatTime, lateness, planOf } from './clock.ts';
import { Following, type Standing } from './following.ts';
import { type Action, listenToKeys } from './keys.ts';
import { leaveFullscreen, toggleDark, toggleFullscreen } from './look.ts';
import { onPress } from './press.ts';
import { type SlideElement, takeSlides } from './slides.ts';
import type { At, Blank } from './sync.ts';
import { readVersion, searchOf } from './version.ts';
import { deckWords } from './words.ts';

/** The parts of the presenter's window, by their `data-deel`. */
const PARTS = [
  'nu',
  'straks',
  'daarna',
  'notities',
  'titel',
  'plaats',
  'klok',
  'gebruikt',
  'gepland',
  'stand',
  'lijn',
  'herstel',
] as const;
type Parts = Readonly<Record<(typeof PARTS)[number], HTMLElement>>;

function findParts(root: HTMLElement): Parts | undefined {
  const found = PARTS.flatMap((name) => {
    const element = root.querySelector<HTMLElement>(`[data-deel="${name}"]`);
    return element ? [[name, element] as const] : [];
  });
  // Every name of Parts is in the list, and each was found.
  return found.length === PARTS.length ? (Object.fromEntries(found) as Parts) : undefined;
}

/** A copy of a slide, without ids, so that none stands twice on the page. */
function picture({ canvas }: SlideElement): HTMLElement {
  const copy = canvas.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new TypeError('A slide is an element.');
  copy.classList.add('doek');
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  return copy;
}

/** What the window says of the line to the slides, and what its button does about it. */
const STANDINGS: Readonly<Record<Standing, { readonly says: string; readonly button?: string }>> = {
  none: { says: deckWords.noDeck, button: deckWords.openDeck },
  seeking: { says: deckWords.seeking },
  linked: { says: deckWords.linked },
  lost: { says: deckWords.lost, button: deckWords.mend },
  otherVersion: { says: deckWords.otherVersion, button: deckWords.takeVersion },
};

class Speaker {
  readonly #root: HTMLElement;
  readonly #parts: Parts;
  readonly #slides: readonly SlideElement[];
  readonly #following: Following;
  readonly #asked = new Asked(Date.now);
  #index = 0;
  #blank: Blank | undefined;

  constructor(
    root: HTMLElement,
    parts: Parts,
    slides: readonly SlideElement[],
    version: string,
    deckAddress: DeckAddress,
  ) {
    this.#root = root;
    this.#parts = parts;
    this.#slides = slides;
    this.#following = new Following({
      deck: root.dataset['deck'] ?? '',
      version,
      deckAddress,
      slug: () => slides[this.#index]?.slug ?? '',
      heard: (at) => this.#hear(at),
      blocked: () => {
        parts.lijn.textContent = deckWords.blockedDeck;
      },
    });
  }

  open(): void {
    this.#root.hidden = false;
    for (const button of this.#root.querySelectorAll<HTMLElement>('[data-doe]'))
      onPress(button, () => this.act(button.dataset['doe'] as Action));
    listenToKeys(
      () => true,
      (action) => this.act(action),
    );
    this.#show(0);
    this.#live();
    window.setInterval(() => this.#live(), 1000);
  }

  #live(): void {
    this.#following.greet();
    this.#tick();
  }

  #hear({ slug, blank }: At): void {
    this.#blank = blank;
    this.#root.classList.toggle('zwart', blank !== undefined);
    const index = this.#slides.findIndex((slide) => slide.slug === slug);
    if (index >= 0 && this.#asked.isAnswered(slug) && index !== this.#index) this.#show(index);
    this.#sayStanding();
  }

  #sayStanding(): void {
    const { lijn, herstel } = this.#parts;
    const { standing } = this.#following;
    if (this.#root.dataset['lijn'] === standing) return;
    this.#root.dataset['lijn'] = standing;
    const { says, button } = STANDINGS[standing];
    lijn.textContent = says;
    herstel.hidden = button === undefined;
    herstel.textContent = button ?? '';
  }

  #show(index: number): void {
    const [slide, next] = [this.#slides[index], this.#slides[index + 1]];
    if (!slide) return;
    // Time begins to count when the first slide is left: until then people are still coming in.
    const { watch } = this.#following;
    if (index > 0 && this.#index === 0 && watch.state.changed === 0) watch.start();
    this.#index = index;
    this.#parts.nu.replaceChildren(picture(slide));
    this.#parts.straks.replaceChildren(...(next ? [picture(next)] : []));
    this.#parts.daarna.textContent = next?.title ?? deckWords.end;
    this.#parts.titel.textContent = slide.title;
    this.#parts.plaats.textContent = `${index + 1} / ${this.#slides.length}`;
    const notes = slide.section.querySelector('.dia-notities');
    const shown = notes?.cloneNode(true) ?? document.createTextNode(deckWords.noNotes);
    this.#parts.notities.replaceChildren(shown);
    this.#parts.notities.scrollTop = 0;
    this.#tick();
  }

  #go(index: number): void {
    const to = Math.min(Math.max(index, 0), this.#slides.length - 1);
    const slide = this.#slides[to];
    if (!slide || to === this.#index) return;
    this.#show(to);
    this.#asked.ask(slide.slug);
    this.#following.send({ kind: 'go', slug: slide.slug });
  }

  #tick(): void {
    const plan = planOf(
      this.#slides.map(({ minutes }) => minutes),
      this.#index,
    );
    const { watch } = this.#following;
    const used = watch.seconds;
    const now = new Date();
    this.#parts.klok.textContent = now.toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit' });
    this.#parts.gebruikt.textContent = formatTime(used);
    this.#parts.gepland.textContent = `${formatTime(plan.until * 60)} / ${formatTime(plan.total * 60)}`;
    const late = used === 0 ? 0 : lateness(used, plan);
    const stand = late === 0 ? deckWords.onTime : late > 0 ? deckWords.behind(late) : deckWords.ahead(-late);
    if (this.#parts.stand.textContent !== stand) this.#parts.stand.textContent = stand;
    this.#parts.stand.classList.toggle('laat', late > 0);
    const start = this.#root.querySelector('[data-doe="time"]');
    if (start) start.textContent = watch.runs ? deckWords.stop : deckWords.start;
    this.#sayStanding();
  }

  /** Does what a key or button asks. @returns false where there was nothing to do */
  act(action: Action | 'again' | 'mend'): boolean {
    switch (action) {
      case 'next':
        this.#go(this.#index + 1);
        return true;
      case 'previous':
        this.#go(this.#index - 1);
        return true;
      case 'first':
        this.#go(0);
        return true;
      case 'last':
        this.#go(this.#slides.length - 1);
        return true;
      case 'black':
        this.#following.send({ kind: 'blank', blank: this.#blank === 'black' ? undefined : 'black' });
        return true;
      case 'white':
        this.#following.send({ kind: 'blank', blank: this.#blank === 'white' ? undefined : 'white' });
        return true;
      case 'escape':
        return leaveFullscreen();
      case 'dark':
        toggleDark();
        return true;
      case 'fullscreen':
        toggleFullscreen();
        return true;
      case 'time':
        if (this.#following.watch.runs) this.#following.watch.stop();
        else this.#following.watch.start();
        this.#live();
        return true;
      case 'mend':
        this.#following.mend();
        return true;
      case 'again':
        this.#following.watch.reset();
        this.#live();
        return true;
      default:
        return false;
    }
  }
}

/** The address of the slides, given the query that names the version. */
export type DeckAddress = (search: string) => string;

/** Where the slides of a presenter's window are on a site. */
const above: DeckAddress = (search) => new URL(`../${search}`, location.origin + location.pathname).href;

/**
 * Makes the presenter's window of this page.
 * @param holder what holds the slides as text
 * @param made the query that names what is shown, where that is more than a version
 */
export function startSpeaker(holder: string, deckAddress: DeckAddress = above, made?: string): void {
  const root = document.querySelector<HTMLElement>('.spreker');
  const source = document.querySelector<HTMLElement>(holder);
  const parts = root ? findParts(root) : undefined;
  if (!root || !source || !parts) return;
  const shorter = (root.dataset['korter'] ?? '').split(' ').filter(Boolean).map(Number);
  const version = readVersion(location.search, shorter, Number(root.dataset['minuten'] ?? 0));
  source.hidden = true;
  new Speaker(root, parts, takeSlides(source, version), made ?? searchOf(version), deckAddress).open();
}
