/** Fields whose text nothing keeps; what is searched for or planned goes along in an address, and ticks of a checklist are kept. */
const TEXTS =
  'main :is(textarea, input:is([type="text"], [type="date"], [type="number"], :not([type]))):not([data-adres], [data-adres] *)';

/** Whether a reader wrote what stands in a field. */
export const isTyped = ({ value, defaultValue }: HTMLInputElement | HTMLTextAreaElement): boolean =>
  value !== defaultValue && value.trim() !== '';

/** Has the browser ask who leaves the page or loads it anew, as long as something would be lost by that. */
export function askFirst(wouldLose: () => boolean): void {
  addEventListener('beforeunload', (event) => {
    if (wouldLose()) event.preventDefault();
  });
}

/** Whether the reader has written or chosen something on this page that a reload would lose. */
export function hasTyped(): boolean {
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(TEXTS);
  return [...fields].some(isTyped) || document.querySelector('.invulveld input:checked') !== null;
}
