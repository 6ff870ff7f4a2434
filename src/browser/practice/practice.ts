/** Practice conversations: one moment at a time, and the road one took. Nothing is kept but in this window's history. */
import { practice } from '../../strings/practice.ts';
import { keepHere, keptHere } from '../deck/address.ts';

const KEPT = 'weg';

class Practice {
  readonly #root: HTMLElement;
  readonly #moments: ReadonlyMap<string, HTMLElement>;
  readonly #first: string;
  #road: readonly string[] = [];

  constructor(root: HTMLElement) {
    this.#root = root;
    const moments = [...root.querySelectorAll<HTMLElement>('.moment')];
    this.#moments = new Map(moments.map((moment) => [moment.id, moment]));
    this.#first = moments[0]?.id ?? '';
  }

  open(): void {
    this.#root.dataset['een'] = '';
    // Its buttons do nothing where this script did not come, as in a window that was open while a newer site came.
    this.#root.dataset['klaar'] = '';
    this.#root.addEventListener('click', (event) => this.#click(event));
    addEventListener('popstate', () => this.#read());
    this.#read();
  }

  /** The road this window was on; else the moment that the address names, or the beginning. */
  #read(): void {
    const kept = keptHere(KEPT);
    const road = Array.isArray(kept) ? kept.filter((id) => this.#moments.has(id)) : [];
    const named = location.hash.slice(1);
    if (road.length > 0 && (road.at(-1) === named || !this.#moments.has(named))) this.#show(road);
    else this.#show([this.#moments.has(named) ? named : this.#first]);
  }

  #click(event: MouseEvent): void {
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>('.moment-keuzes a');
    const act = event.target.closest<HTMLElement>('[data-doe]')?.dataset['doe'];
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
      const to = link.hash.slice(1);
      if (!this.#moments.has(to)) return;
      event.preventDefault();
      this.#go([...this.#road, to]);
    }
    if (act === 'terug') this.#go(this.#road.slice(0, -1));
    if (act === 'opnieuw') this.#go([this.#first]);
    if (act === 'alles') this.#showAll(this.#root.hasAttribute('data-een'));
  }

  /** One step that the back button of the browser can undo. */
  #go(road: readonly string[]): void {
    const to = road.at(-1) ?? this.#first;
    history.pushState(null, '', `#${to}`);
    keepHere({ [KEPT]: road });
    this.#showAll(false);
    this.#show(road);
    this.#moments.get(to)?.querySelector<HTMLElement>('.moment-kop')?.focus();
  }

  #show(road: readonly string[]): void {
    this.#road = road;
    const now = road.at(-1);
    for (const [id, moment] of this.#moments) moment.toggleAttribute('data-nu', id === now);
    const list = this.#root.querySelector('.moment-weg ol');
    list?.replaceChildren(
      ...road.map((id) => {
        const item = document.createElement('li');
        item.textContent = this.#moments.get(id)?.dataset['titel'] ?? '';
        return item;
      }),
    );
    this.#root.querySelector('[data-doe="terug"]')?.toggleAttribute('hidden', road.length < 2);
  }

  #showAll(all: boolean): void {
    this.#root.toggleAttribute('data-een', !all);
    const button = this.#root.querySelector('[data-doe="alles"]');
    if (!button) return;
    button.textContent = all ? practice.one : practice.all;
    button.setAttribute('aria-pressed', String(all));
  }
}

for (const root of document.querySelectorAll<HTMLElement>('[data-oefengesprek]')) new Practice(root).open();
