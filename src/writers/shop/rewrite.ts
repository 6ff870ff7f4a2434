import { BLACK, blackOf, type Hex, hexOf, type InkTable, inkOfLetters, setInks } from './inks.ts';
import { type Operation, operationsOf } from './operations.ts';

/** Letters smaller than this, in pt, are printed in black alone: four inks never fall exactly on one another. */
export const SMALL = 18;

/** What a content stream has set, as `q` keeps it. */
interface State {
  /** How much larger things come out than they are written. */
  scale: number;
  fill: Hex | undefined;
  fillSpace: string;
  strokeSpace: string;
  size: number;
}

const PATTERN = '/Pattern';
const SHOWS = new Set(['Tj', 'TJ', "'", '"']);
const SETS_FILL = new Set(['sc', 'scn', 'rg', 'g']);
const SETS_STROKE = new Set(['SC', 'SCN', 'RG', 'G']);

const scaleOf = (operands: readonly string[]): number => {
  const [a = 1, b = 0, c = 0, d = 1] = operands.map(Number);
  return Math.sqrt(Math.abs(a * d - b * c));
};

/** The colours of a screen that a content stream sets, each once. */
export function colorsOf(content: string): ReadonlySet<Hex> {
  const sets = operationsOf(content).filter(
    ({ operator, operands }) =>
      (SETS_FILL.has(operator) || SETS_STROKE.has(operator)) && !operands.some((one) => one.startsWith('/')),
  );
  return new Set(sets.map(({ operands }) => hexOf(operands.map(Number))));
}

/**
 * A content stream in the inks of a printing press: greys in black alone, small letters in black alone or left as paper,
 * and every other colour as the table has it.
 * @throws Error when it holds what has no inks (a gradient), or a colour that is not in the table
 */
export function toInks(content: string, table: InkTable): string {
  const inksOf = (hex: Hex) => {
    const inks = blackOf(hex) ?? table.get(hex);
    if (inks === undefined) throw new Error(`The colour ${hex} has no inks.`);
    return inks;
  };
  let state: State = { scale: 1, fill: undefined, fillSpace: '', strokeSpace: '', size: 0 };
  const kept: State[] = [];
  let letters = 1;
  /** What letters are set in now, where that is not what areas are. */
  let lettersIn = '';
  const out: string[] = [];

  const write = ({ operator, operands }: Operation) => out.push([...operands, operator].join(' '));
  const setFill = () => (state.fill === undefined ? setInks(BLACK, 'k') : setInks(inksOf(state.fill), 'k'));
  const setLetters = () => {
    const small = state.size * letters * state.scale < SMALL;
    if (state.fillSpace === PATTERN) return '';
    return small ? setInks(inkOfLetters(state.fill ?? '#000000'), 'k') : setFill();
  };

  for (const operation of operationsOf(content)) {
    const { operator, operands } = operation;
    const [first = ''] = operands;
    if (operator === 'sh') throw new Error('A gradient cannot be set in inks.');
    if (SHOWS.has(operator)) {
      const wanted = setLetters();
      if (wanted !== '' && wanted !== (lettersIn || setFill())) out.push(wanted);
      lettersIn = wanted;
      write(operation);
    } else if (operator === 'cs' || operator === 'CS') {
      if (operator === 'cs') state.fillSpace = first;
      else state.strokeSpace = first;
      if (first === PATTERN) write(operation);
    } else if (SETS_FILL.has(operator)) {
      if (state.fillSpace === PATTERN && operator.startsWith('sc')) write(operation);
      else {
        if (!operator.startsWith('sc')) state.fillSpace = '';
        state.fill = hexOf(operands.map(Number));
        lettersIn = '';
        out.push(setFill());
      }
    } else if (SETS_STROKE.has(operator)) {
      if (state.strokeSpace === PATTERN && operator.startsWith('SC')) write(operation);
      else out.push(setInks(inksOf(hexOf(operands.map(Number))), 'K'));
    } else {
      if (operator === 'q') kept.push({ ...state });
      else if (operator === 'Q') {
        state = kept.pop() ?? state;
        lettersIn = '';
      } else if (operator === 'cm') state.scale *= scaleOf(operands);
      else if (operator === 'BT') letters = 1;
      else if (operator === 'Tm') letters = scaleOf(operands);
      else if (operator === 'Tf') state.size = Number(operands[1] ?? 0);
      write(operation);
      if (operator === 'ET' && lettersIn !== '' && lettersIn !== setFill()) {
        out.push(setFill());
        lettersIn = '';
      }
    }
  }
  return `${out.join('\n')}\n`;
}
