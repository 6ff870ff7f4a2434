/** How Dutch sounds, roughly: spellings that are mixed up come out alike. "burnoud" and "burnout", "arbijd" and "arbeid". */
export function sound(word: string): string {
  return word
    .replace(/ij|ei|ey/g, 'y')
    .replace(/(?<=.{3})ie$/, 'y')
    .replace(/au/g, 'ou')
    .replace(/sch/g, 'sg')
    .replace(/ch|gh/g, 'g')
    .replace(/ck|q/g, 'k')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/c/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/th|dt/g, 't')
    .replace(/x/g, 'ks')
    .replace(/z/g, 's')
    .replace(/v/g, 'f')
    .replace(/d$/, 't')
    .replace(/(.)\1/g, '$1');
}
