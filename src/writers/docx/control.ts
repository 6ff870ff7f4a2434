import { BuilderElement, type IRunOptions, TextRun, type XmlComponent } from 'docx';
import { RUNS } from './styles.ts';

/** One element of WordprocessingML with its attributes. */
function element(name: string, attributes: Readonly<Record<string, string>>, children: readonly XmlComponent[] = []) {
  const keyed = Object.entries(attributes).map(([key, value]) => [key, { key, value }] as const);
  return new BuilderElement({ name, attributes: Object.fromEntries(keyed), children });
}

const valued = (name: string, value: string) => element(name, { 'w:val': value });

/** What one can do in a content control. */
const KINDS = {
  words: () => element('w:text', {}),
  lines: () => element('w:text', { 'w:multiLine': '1' }),
  date: () =>
    element('w:date', {}, [
      valued('w:dateFormat', 'd MMMM yyyy'),
      valued('w:lid', 'nl-NL'),
      valued('w:storeMappedDataAs', 'dateTime'),
      valued('w:calendar', 'gregorian'),
    ]),
  box: () =>
    element('w14:checkbox', {}, [
      element('w14:checked', { 'w14:val': '0' }),
      element('w14:checkedState', { 'w14:val': '2612', 'w14:font': 'MS Gothic' }),
      element('w14:uncheckedState', { 'w14:val': '2610', 'w14:font': 'MS Gothic' }),
    ]),
} as const;

/** A place to fill: what it is called, by which name programs find it, and what stands there until it is filled. */
export interface Control {
  readonly kind: keyof typeof KINDS;
  readonly label: string;
  readonly tag: string;
  readonly shown: string;
  /** Whether that is what belongs there already, and no invitation to type. */
  readonly filled?: boolean;
}

/** The longest name and tag a control may have. */
const MOST = 64;

/**
 * A content control within a sentence (ECMA-376, 17.5.2).
 * @param count gives each control of a document a number of its own
 * @param look how its words look until they are filled in
 */
export function makeControl(
  { kind, label, tag, shown, filled = false }: Control,
  count: { controls: number },
  look: IRunOptions = { style: RUNS.empty },
): XmlComponent {
  count.controls += 1;
  const isBox = kind === 'box';
  const run = isBox ? { text: shown, font: 'MS Gothic' } : { ...(filled ? {} : look), text: shown };
  return element('w:sdt', {}, [
    element('w:sdtPr', {}, [
      valued('w:alias', label.slice(0, MOST)),
      valued('w:tag', tag.slice(0, MOST)),
      valued('w:id', String(count.controls)),
      ...(isBox || filled ? [] : [element('w:showingPlcHdr', {})]),
      KINDS[kind](),
    ]),
    element('w:sdtContent', {}, [new TextRun(run)]),
  ]);
}

/** A box to tick, empty. */
export const makeBox = (label: string, count: { controls: number }): XmlComponent =>
  makeControl({ kind: 'box', label, tag: `vakje-${count.controls + 1}`, shown: '☐' }, count);
