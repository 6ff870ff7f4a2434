import { formatTime, lateness, planOf, Stopwatch } from './clock.ts';
import { type Action, listenToKeys } from './keys.ts';
import { toggleDark, toggleFullscreen } from './look.ts';
import { type SlideElement, takeSlides } from './slides.ts';
import { Asked, connect, type Line, type Message } from './sync.ts';
import { readVersion } from './version.ts';
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

class Speaker {
  readonly #root: HTMLElement;
  readonly #parts: Parts;
  readonly #slides: readonly SlideElement[];
  readonly #line: Line;
  readonly #watch = new Stopwatch(() => performance.now());
  readonly #asked = new Asked(() => performance.now());
  #index = 0;
  #linked = false;

  constructor(root: HTMLElement, parts: Parts, slides: readonly SlideElement[]) {
    this.#root = root;
    this.#parts = parts;
    this.#slides = slides;
    this.#line = connect(
      root.dataset['deck'] ?? '',
      () => window.opener,
      (message) => this.#receive(message),
    );
  }

  open(): void {
    this.#root.hidden = false;
    for (const button of this.#root.querySelectorAll<HTMLElement>('[data-doe]'))
      button.addEventListener('click', () => this.act(button.dataset['doe'] as Action));
    listenToKeys(
      () => true,
      (action) => this.act(action),
    );
    this.#parts.lijn.textContent = deckWords.noDeck;
    this.#show(0);
    this.#line.send({ kind: 'where' });
    this.#tick();
    window.setInterval(() => this.#tick(), 1000);
  }

  #receive(message: Message): void {
    if (message.kind !== 'at') return;
    const index = this.#slides.findIndex(({ slug }) => slug === message.slug);
    if (index < 0) return;
    if (!this.#linked) this.#parts.lijn.textContent = deckWords.linked;
    this.#linked = true;
    this.#root.classList.toggle('zwart', message.black);
    if (this.#asked.isAnswered(message.slug) && index !== this.#index) this.#show(index);
  }

  #show(index: number): void {
    const [slide, next] = [this.#slides[index], this.#slides[index + 1]];
    if (!slide) return;
    // Time begins to count when the first slide is left: until then people are still coming in.
    if (index > 0 && this.#index === 0 && this.#watch.seconds === 0) this.#watch.start();
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
    this.#line.send({ kind: 'go', slug: slide.slug });
  }

  #tick(): void {
    const plan = planOf(
      this.#slides.map(({ minutes }) => minutes),
      this.#index,
    );
    const used = this.#watch.seconds;
    const now = new Date();
    this.#parts.klok.textContent = now.toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit' });
    this.#parts.gebruikt.textContent = formatTime(used);
    this.#parts.gepland.textContent = `${formatTime(plan.until * 60)} / ${formatTime(plan.total * 60)}`;
    const late = this.#watch.seconds === 0 ? 0 : lateness(used, plan);
    const stand = late === 0 ? deckWords.onTime : late > 0 ? deckWords.behind(late) : deckWords.ahead(-late);
    if (this.#parts.stand.textContent !== stand) this.#parts.stand.textContent = stand;
    this.#parts.stand.classList.toggle('laat', late > 0);
    const start = this.#root.querySelector('[data-doe="time"]');
    if (start) start.textContent = this.#watch.runs ? deckWords.stop : deckWords.start;
  }

  /** Does what a key or button asks. @returns false where there was nothing to do */
  act(action: Action | 'again'): boolean {
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
        this.#line.send({ kind: 'black' });
        return true;
      case 'dark':
        toggleDark();
        return true;
      case 'fullscreen':
        toggleFullscreen();
        return true;
      case 'time':
        if (this.#watch.runs) this.#watch.stop();
        else this.#watch.start();
        this.#tick();
        return true;
      case 'again':
        this.#watch.reset();
        this.#tick();
        return true;
      default:
        return false;
    }
  }
}

/**
 * Makes the presenter's window of this page.
 * @param holder what holds the slides as text
 */
export function startSpeaker(holder: string): void {
  const root = document.querySelector<HTMLElement>('.spreker');
  const source = document.querySelector<HTMLElement>(holder);
  const parts = root ? findParts(root) : undefined;
  if (!root || !source || !parts) return;
  const shorter = (root.dataset['korter'] ?? '').split(' ').filter(Boolean).map(Number);
  const version = readVersion(location.search, shorter, Number(root.dataset['minuten'] ?? 0));
  source.hidden = true;
  new Speaker(root, parts, takeSlides(source, version)).open();
}
