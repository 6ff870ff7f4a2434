/** A place in a text where blocks may stand, and with them a `<Voor>`. */
export interface Place {
  readonly name: string;
  readonly home: 'content' | 'slides' | 'both';
  /** The text around blocks that are put there. */
  readonly around: (blocks: string) => string;
}

const tagged = (open: string, home: Place['home'] = 'content'): Place => ({
  name: `<${open}>`,
  home,
  around: (blocks) => `<${open}>\n\n${blocks}\n\n</${open.split(' ')[0]}>`,
});
const indented = (blocks: string, by: string) => blocks.replace(/^(?=.)/gm, by);
const quoted = (blocks: string) => blocks.replace(/^/gm, '> ');
const points = (blocks: string) => `- Een punt.\n\n${indented(blocks, '  ')}\n\n- Nog een punt.\n- En nog een.`;
/** An element that holds a list, with the blocks in one of its points. */
const listed = (open: string, home: Place['home'] = 'content'): Place => ({
  ...tagged(open, home),
  around: (blocks) => `<${open}>\n\n${points(blocks)}\n\n</${open.split(' ')[0]}>`,
});

/** Every place where blocks may stand in another block. */
export const PLACES: readonly Place[] = [
  { name: 'a quotation', home: 'both', around: quoted },
  { name: 'a point of a list', home: 'both', around: points },
  { name: 'a step', home: 'both', around: (blocks) => `1. Een stap.\n\n${indented(blocks, '   ')}\n\n2. Nog een.` },
  listed('Kern'),
  listed('Vragen voor="team"', 'both'),
  listed('Checklist', 'both'),
  tagged('Tip'),
  tagged('Moment id="begin" titel="Stil"'),
  tagged('LetOp titel="Pas op"'),
  tagged('Verdieping titel="Toen"'),
  tagged('Stop titel="Wat nu?" voor="team"'),
  tagged('Actueel datum="2026-11-22" bron="krant"'),
  tagged('Verdieping titel="Waar dit vandaan komt"'),
  tagged('Notitie', 'both'),
  tagged('Voor publiek="leidinggevende arbeidsdeskundige arboprofessional"', 'both'),
  tagged('Dia titel="Een dia" minuten="1"', 'slides'),
  tagged('Neem uit="a" wat="kern" minuten="1"', 'slides'),
];
