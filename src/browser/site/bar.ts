import { words } from './words.ts';

/** What one can do in the bar. */
interface Action {
  readonly label: string;
  /** An address to open in a window of its own, or what happens. */
  readonly does: string | (() => void);
}

let bar: HTMLElement | undefined;

function control({ label, does }: Action): HTMLElement {
  if (typeof does === 'string') {
    const link = document.createElement('a');
    Object.assign(link, { href: does, textContent: label, target: '_blank', rel: 'noopener' });
    return link;
  }
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', className: 'knop', textContent: label });
  button.addEventListener('click', does);
  return button;
}

/** Takes the bar away. */
export function hideBar(): void {
  bar?.replaceChildren();
}

/** Tells something about the whole site in a bar on top of the page, on screen and aloud, until the reader closes it. */
export function showBar(text: string, actions: readonly Action[] = []): void {
  if (bar === undefined) {
    bar = document.createElement('div');
    bar.className = 'balk';
    bar.role = 'status';
    document.body.prepend(bar);
  }
  const line = document.createElement('p');
  line.textContent = text;
  bar.replaceChildren(line, ...[...actions, { label: words.close, does: hideBar }].map(control));
}
