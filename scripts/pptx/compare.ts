import { foot } from '../../src/theme/slide-layouts.ts';
import { lettersOf } from '../../tests/writers/typst/read-pdf.ts';
import type { Piece } from './pdf-page.ts';
import type { WebPiece } from './web-slide.ts';

/**
 * How far a text may stand from where the web has it, in px. LibreOffice reckons a line of any typeface as 1.2 times its
 * size, ours is 1.3: a text that fills its place ends that much earlier. The web also evens out the lines of a text.
 */
const APART = { x: 14, y: 12, share: 0.1 };
/** What fits on a line by a hair in one program does not in another: what is below may stand a line higher, of this size. */
const LINE = 1.3;
/** Where text begins below a title: what stands there is at its place in every program. */
const BEGIN = 190;

/** A letter, and the piece it is in. */
interface Letter<T> {
  readonly letter: string;
  readonly piece: T;
  /** Whether it is the first of that piece. */
  readonly first: boolean;
}

const lettersIn = <T extends { readonly text: string }>(pieces: readonly T[]): readonly Letter<T>[] =>
  pieces.flatMap((piece) => [...lettersOf(piece.text)].map((letter, i) => ({ letter, piece, first: i === 0 })));

const wordsFrom = <T>(letters: readonly Letter<T>[], at: number): string =>
  letters
    .slice(at, at + 24)
    .map(({ letter }) => letter)
    .join('');

/** What a program counts itself: numbers and letters of lists, the number of a slide, and of how many steps it is one. */
const isCounted = (letter: string): boolean => /[\dA-D]/.test(letter);

/** How far a text may stand from its place on the web, up or down. */
const roomFor = (baseline: number): number => APART.y + APART.share * Math.max(0, baseline - BEGIN);

const moved = (web: WebPiece, piece: Piece): readonly string[] => {
  const [right, down] = [piece.x - web.x, piece.baseline - web.baseline];
  const room = roomFor(web.baseline);
  if (Math.abs(right) <= APART.x && down <= room && down >= -room - LINE * piece.size) return [];
  return [
    `“${web.text.trim().slice(0, 40)}” staat ${Math.round(right)} px naar rechts en ${Math.round(down)} px lager dan op het web`,
  ];
};

/** What of one part of a slide differs. */
function comparePart(web: readonly WebPiece[], page: readonly Piece[]): readonly string[] {
  const [meant, drawn] = [lettersIn(web), lettersIn(page)];
  const wrong: string[] = [];
  let at = 0;
  for (const [i, { letter, piece, first }] of meant.entries()) {
    while (drawn[at] && drawn[at]?.letter !== letter && isCounted(drawn[at]?.letter ?? '')) at += 1;
    const found = drawn[at];
    if (found?.letter !== letter) {
      return [...wrong, `op het web staat “${wordsFrom(meant, i)}”, hier “${wordsFrom(drawn, at)}”`];
    }
    if (first && piece.begins && found.first) wrong.push(...moved(piece, found.piece));
    at += 1;
  }
  const rest = drawn.slice(at).filter(({ letter }) => !isCounted(letter));
  if (rest.length > 0) wrong.push(`staat er te veel: “${wordsFrom(rest, 0)}”`);
  return wrong;
}

/**
 * What of a slide differs between the web and a page that another program made of it: words, their order, and where each
 * paragraph, point, cell and line of a figure begins. LibreOffice draws a foot before all else, so it is read by itself.
 */
export const compareSlide = (web: readonly WebPiece[], page: readonly Piece[]): readonly string[] =>
  [false, true].flatMap((inFoot) => {
    const own = <T extends Pick<Piece, 'baseline'>>(pieces: readonly T[]) =>
      pieces.filter(({ baseline }) => baseline > foot.y === inFoot);
    return comparePart(own(web), own(page));
  });

/** What stands between two pieces of text of a page. */
const BETWEEN = '\u0000';

/** What a file says and is not on its page, and what is on the page that no paragraph says, but for what is counted. */
export function missingOn(paragraphs: readonly string[], page: readonly Piece[]): readonly string[] {
  const missing: string[] = [];
  let rest = BETWEEN + page.map(({ text }) => lettersOf(text) + BETWEEN).join('');
  for (const text of [...paragraphs].sort((a, b) => b.length - a.length)) {
    const letters = lettersOf(text);
    if (letters === '') continue;
    // A number is a piece by itself before it is part of others.
    const [whole, parts] = [BETWEEN + letters + BETWEEN, [...letters].map(RegExp.escape).join(`${BETWEEN}?`)];
    const at = rest.indexOf(whole);
    const found = at >= 0 ? { index: at, 0: whole } : new RegExp(parts).exec(rest);
    if (found === null) missing.push(`ontbreekt: “${text}”`);
    else rest = `${rest.slice(0, found.index)}${BETWEEN}${rest.slice(found.index + found[0].length)}`;
  }
  const left = rest.replaceAll(BETWEEN, '');
  return [...left].every(isCounted) ? missing : [...missing, `staat er te veel: “${left}”`];
}
