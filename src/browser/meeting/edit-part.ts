import { type Edits, giveMinutes, movePart, PART_MINUTES, PAUSE_PART, switchSlide } from '../../meeting/edits.ts';
import type { PlannedPart } from '../../meeting/plan.ts';
import { meetingWords } from '../../strings/meeting.ts';

/** Makes other edits of those there are. */
export type Change = (edits: Edits) => Edits;

/** What a part needs to know to be changed. */
export interface Editing {
  readonly edits: Edits;
  /** The names of the parts that can be moved, in the order shown. */
  readonly movable: readonly string[];
  readonly change: (change: Change) => void;
}

function make<T extends keyof HTMLElementTagNameMap>(
  name: T,
  attributes: Partial<HTMLElementTagNameMap[T]>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[T] {
  const made = Object.assign(document.createElement(name), attributes);
  made.append(...children);
  return made;
}

function mover(part: PlannedPart, by: -1 | 1, { movable, change }: Editing): HTMLButtonElement {
  const { title } = part.part;
  const label = by < 0 ? meetingWords.up(title) : meetingWords.down(title);
  const end = movable[by < 0 ? 0 : movable.length - 1] === part.name;
  const button = make('button', { type: 'button', className: 'knop stil', ariaLabel: label }, by < 0 ? '↑' : '↓');
  button.dataset['zet'] = `${part.name} ${by}`;
  // It keeps the focus at the end of the row, where there is nothing more to do.
  button.ariaDisabled = String(end);
  button.addEventListener('click', () => {
    if (!end) change((edits) => movePart(edits, movable, part.name, by));
  });
  return button;
}

function minutesField({ name, part, minutes }: PlannedPart, { edits, change }: Editing): HTMLElement {
  const given = edits.minutes[name];
  const input = make('input', {
    type: 'number',
    className: 'invoer',
    min: String(PART_MINUTES.from),
    max: String(PART_MINUTES.to),
    value: given === undefined ? '' : String(minutes),
    placeholder: meetingWords.asPlanned,
    ariaLabel: meetingWords.minutesOf(part.title),
  });
  input.dataset['zet'] = `${name} duur`;
  input.addEventListener('change', () => {
    const typed = input.value === '' ? undefined : Math.round(input.valueAsNumber);
    const fits = typed !== undefined && typed >= PART_MINUTES.from && typed <= PART_MINUTES.to;
    change((now) => giveMinutes(now, name, fits ? typed : undefined));
  });
  return make('label', { className: 'maat-minuten' }, input, ` ${meetingWords.minutesWord}`);
}

function slideRow(
  { piece, shown }: { readonly piece: PlannedPart['part']['pieces'][number]; readonly shown: boolean },
  name: string,
  { edits, change }: Editing,
): HTMLElement {
  const { slug, title } = piece.slide;
  const input = make('input', { type: 'checkbox', checked: !edits.without.includes(slug) });
  input.dataset['zet'] = `${name} ${slug}`;
  input.addEventListener('change', () => change((now) => switchSlide(now, slug, input.checked)));
  const late = input.checked && !shown ? ` (${meetingWords.noTime})` : '';
  return make('label', { className: 'maat-rij' }, input, make('span', {}, title + late));
}

/** The controls with which one part of a programme is changed; folded until they are asked for. */
export function editPart(part: PlannedPart, editing: Editing): HTMLElement {
  const { kind, name } = part;
  const moves = editing.movable.includes(name) ? [mover(part, -1, editing), mover(part, 1, editing)] : [];
  const time = kind === 'closing' || name === PAUSE_PART ? [] : [minutesField(part, editing)];
  // What every meeting ends with stays in it.
  const own = kind === 'pause' ? [] : part.part.pieces.filter(({ rank }) => kind !== 'closing' || rank !== 'needed');
  const rows = own.map((piece) =>
    slideRow({ piece, shown: part.slides.some((one) => one.piece === piece) }, name, editing),
  );
  const parts = [make('div', { className: 'maat-zetten' }, ...moves, ...time), ...rows];
  const about = make('span', { className: 'onzichtbaar' }, meetingWords.editOf(part.part.title));
  const details = make(
    'details',
    { className: 'maat-bewerk' },
    make('summary', {}, meetingWords.edit, about),
    ...parts,
  );
  details.dataset['deel'] = name;
  return details;
}
