const delay = 150;

/**
 * Explains a word of the glossary where it stands: by pointing at it, by keyboard, and by a first tap.
 * The explanation stays while one points at it, and Esc puts it away. Without script the word is a plain link.
 */
export function startTerms(): void {
  const words = document.querySelectorAll<HTMLElement>('a.begrip[data-uitleg]');
  if (words.length === 0) return;
  const box = document.createElement('div');
  box.className = 'uitleg';
  box.id = 'uitleg';
  box.role = 'tooltip';
  box.hidden = true;
  document.querySelector('main')?.append(box);
  let shown: HTMLElement | undefined;
  let timer = 0;

  const hide = () => {
    clearTimeout(timer);
    shown?.removeAttribute('aria-describedby');
    shown = undefined;
    box.hidden = true;
  };
  const show = (word: HTMLElement) => {
    hide();
    shown = word;
    box.textContent = word.dataset['uitleg'] ?? '';
    box.hidden = false;
    word.setAttribute('aria-describedby', box.id);
    place(box, word);
  };
  const later = (act: () => void) => {
    clearTimeout(timer);
    timer = window.setTimeout(act, delay);
  };

  for (const word of words) {
    let wasOpen = false;
    word.addEventListener('pointerenter', ({ pointerType }) => pointerType === 'mouse' && later(() => show(word)));
    word.addEventListener('pointerleave', ({ pointerType }) => pointerType === 'mouse' && later(hide));
    word.addEventListener('pointerdown', () => {
      wasOpen = shown === word;
    });
    word.addEventListener('focus', () => show(word));
    word.addEventListener('blur', hide);
    // A first tap explains, a second one follows the link.
    word.addEventListener('click', (event) => {
      if (!(event instanceof PointerEvent) || event.pointerType !== 'touch' || wasOpen) return;
      event.preventDefault();
      show(word);
    });
  }
  box.addEventListener('pointerenter', () => clearTimeout(timer));
  box.addEventListener('pointerleave', () => later(hide));
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
  document.addEventListener('pointerdown', ({ target }) => {
    if (shown && target instanceof Node && !shown.contains(target) && !box.contains(target)) hide();
  });
}

/** Puts the box below the word's first line, or above it where the window ends, within the window's width. */
function place(box: HTMLElement, word: HTMLElement): void {
  const [line] = word.getClientRects();
  const frame = box.offsetParent?.getBoundingClientRect();
  if (!line || !frame) return;
  const gap = 6;
  const { offsetWidth: width, offsetHeight: height } = box;
  const right = document.documentElement.clientWidth - width - gap;
  const below = word.getBoundingClientRect().bottom + gap;
  const top = below + height > window.innerHeight && line.top - gap - height > 0 ? line.top - gap - height : below;
  box.style.left = `${Math.max(gap, Math.min(line.left, right)) - frame.left}px`;
  box.style.top = `${top - frame.top}px`;
}
