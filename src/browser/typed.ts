/** Fields whose text nothing keeps; what is searched for goes along in an address, and ticks of a checklist are kept. */
const TEXTS = 'main textarea, main input:is([type="text"], [type="date"], [type="number"], :not([type]))';

/** Whether the reader has written or chosen something on this page that a reload would lose. */
export function hasTyped(): boolean {
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(TEXTS);
  const written = [...fields].some(({ value, defaultValue }) => value !== defaultValue && value.trim() !== '');
  return written || document.querySelector('.invulveld input:checked') !== null;
}
