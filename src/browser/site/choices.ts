import { onKeptElsewhere, recall } from '../storage.ts';
import { keepOrTell } from './not-kept.ts';

const CHOICES = ['rol', 'thema'] as const;
type Choice = (typeof CHOICES)[number];

function isChoice(key: string | undefined): key is Choice {
  return CHOICES.some((choice) => choice === key);
}

/** Puts a choice on the page; '' is no choice. */
function apply(key: Choice, value: string): void {
  const { dataset } = document.documentElement;
  if (value === '') delete dataset[key];
  else dataset[key] = value;
}

/** Marks in every control what is chosen now. */
export function showChoices(): void {
  for (const control of document.querySelectorAll<HTMLElement>('[data-kies]')) {
    const chosen = document.documentElement.dataset[control.dataset['kies'] ?? ''] ?? '';
    for (const radio of control.querySelectorAll('input')) radio.checked = radio.value === chosen;
  }
}

/** Role and light or dark: chosen by the reader, kept in the browser, the same in every control. */
export function startChoices(): void {
  showChoices();
  const choose = (key: Choice, value: string) => {
    apply(key, value);
    keepOrTell(key, value);
    showChoices();
  };
  // A door of the first page is a choice too; the line that tells of it takes it back.
  document.addEventListener('click', ({ target }) => {
    const role = target instanceof Element && target.closest<HTMLElement>('[data-rol]:not(html)')?.dataset['rol'];
    if (typeof role === 'string') choose('rol', role);
  });
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const key = target.closest<HTMLElement>('[data-kies]')?.dataset['kies'];
    if (!isChoice(key)) return;
    choose(key, target.value);
  });
  for (const key of CHOICES)
    onKeptElsewhere(key, () => {
      const value = recall(key) ?? '';
      // What another version of the site offers may be kept too.
      const offered = [...document.querySelectorAll<HTMLInputElement>(`[data-kies="${key}"] input`)];
      if (value !== '' && !offered.some((one) => one.value === value)) return;
      apply(key, value);
      showChoices();
    });
}

/** Shows what an address points to, also where it stands in a part for another role. */
export function revealTarget(): void {
  // The browser has found the target already, whatever signs the address holds.
  const target = document.querySelector(':target');
  const hidden = target?.closest('.voor');
  if (!target || !hidden || hidden.checkVisibility()) return;
  hidden.classList.add('open');
  target.scrollIntoView();
}
