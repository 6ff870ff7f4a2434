import { askFirst, hasTyped } from '../typed.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

const longDay = new Intl.DateTimeFormat('nl', { dateStyle: 'long', timeZone: 'UTC' });

function writtenIn(field: Field): string {
  if (field instanceof HTMLTextAreaElement) return field.value;
  return field.valueAsDate ? longDay.format(field.valueAsDate) : '';
}

/** Puts what is written in a field into a copy below it: the copy makes the field grow, and is what gets printed. */
function copyBelow(field: Field): () => void {
  const copy = document.createElement('div');
  copy.className = 'geschreven invoer';
  copy.ariaHidden = 'true';
  field.before(copy);
  // An empty last line has no height without something on it.
  const show = () => {
    const text = writtenIn(field);
    copy.textContent = text.endsWith('\n') ? `${text}\u200b` : text;
  };
  field.addEventListener('input', show);
  show();
  return show;
}

/** Fields grow with their text and print in full; a reader who wrote something is asked before it is lost. */
export function startFields(): void {
  const fields = document.querySelectorAll<Field>('.invulveld :is(textarea, [type="date"])');
  if (!document.querySelector('.invulveld')) return;
  fillFromAddress();
  const shows = [...fields].map(copyBelow);
  // A browser that goes back to a page may put text into fields by itself.
  for (const moment of ['pageshow', 'beforeprint'])
    addEventListener(moment, () => {
      for (const show of shows) show();
    });
  askFirst(hasTyped);
  for (const button of document.querySelectorAll('[data-druk-af]')) button.addEventListener('click', () => print());
}

/** The longest text an address may put into a field. */
const MOST = 120;

/** An address may name a field and what stands in it ("#veld-naam=tekst"): so one page hands a word to a form. */
function fillFromAddress(): void {
  const [, id = '', text = ''] = /^#(veld-[a-z0-9-]+)=(.+)$/.exec(location.hash) ?? [];
  const field = id === '' ? null : document.querySelector<HTMLTextAreaElement>(`.invulveld textarea[id="${id}"]`);
  if (field?.value !== '') return;
  try {
    field.value = decodeURIComponent(text).slice(0, MOST);
    field.focus();
  } catch {
    // Not an address we wrote: the field stays empty.
  }
}
