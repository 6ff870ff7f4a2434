/** A turn with as many words as half a conversation needs. */
const turn = (who: string, words: string) => `<Beurt wie="${who}">\n\n${words.repeat(30).trim()}\n\n</Beurt>`;

/** A moment of a practice conversation, and a way on. */
const scene = (id: string, attributes: string, ways: string) =>
  `<Moment id="${id}" titel="Wat nu"${attributes}>\n\nHij zegt niets.\n\n${ways}</Moment>`;
const way = (to: string) => `<Keuze naar="${to}">Praat met hem.</Keuze>\n\n`;
const LED = ' gevolg="Hij hoort het." bron="krant"';
const END = ' einde="goed"';

/** Every element and every kind of Markdown, each as small as it can be; blocks stand on lines of their own. */
export const BLOCKS: Readonly<Record<string, string>> = {
  paragraph: 'Praat met hem over werk.',
  'heading 2': '## Een kop',
  'heading 3': '### Een kop',
  list: '- Praat eerst.\n- Luister dan.',
  'ordered list': '1. Praat eerst.\n2. Luister dan.',
  quote: '> Hij zei niets.',
  table: '| Wie | Wat |\n|---|---|\n| Je baas | belt |',
  kern: '<Kern>\n\n- Praat over werk.\n- Vraag en luister.\n- Maak een afspraak.\n\n</Kern>',
  figuur: '<Figuur naam="demand-control" />',
  vragen: '<Vragen voor="team">\n\n- Wat lukt er?\n- Wat lukt niet?\n- Wat nu?\n\n</Vragen>',
  stop: '<Stop titel="Wat nu?" voor="team">\n\n- Bel je?\n- Wacht je?\n\n<Actueel datum="2026-11-22" bron="krant">\n\nDit is nu anders.\n\n</Actueel>\n\n</Stop>',
  tip: '<Tip titel="Zo doe je dat">\n\nPraat met hem.\n\n</Tip>',
  letOp: '<LetOp>\n\nPraat met hem.\n\n</LetOp>',
  checklist: '<Checklist>\n\n- Praat eerst.\n- Luister dan.\n\n</Checklist>',
  casus: '<Casus id="1" />',
  tabel: '<Tabel titel="Wie wat doet">\n\n| Wie | Wat |\n|---|---|\n| Je baas | belt |\n\n</Tabel>',
  voor: '<Voor publiek="leidinggevende">\n\nPraat met hem.\n\n</Voor>',
  actueel: '<Actueel datum="2026-11-22" bron="krant">\n\nDit is nu anders.\n\n</Actueel>',
  verdieping: '<Verdieping titel="Hoe het was">\n\nPraat met hem.\n\n</Verdieping>',
  gesprek: `<Gesprek titel="Een gesprek">\n\n${turn('jij', 'Praat hierover. ')}\n\n${turn('ander', 'Dat is goed. ')}\n\n</Gesprek>`,
  oefengesprek: `<Oefengesprek titel="Kies maar">\n\n${scene('begin', '', way('links') + way('rechts'))}\n\n${scene('links', LED, way('slot') + way('goed'))}\n\n${scene('rechts', LED + END, '')}\n\n${scene('goed', LED + END, '')}\n\n${scene('slot', LED + END, '')}\n\n</Oefengesprek>`,
  moment: scene('los', '', ''),
  keuze: way('los').trim(),
  notitie: '<Notitie>\n\nZeg dit zacht.\n\n</Notitie>',
  crisis: '<Crisis />',
  invulveld: '<Invulveld label="Wat spreken we af?" />',
  'invulveld vak': '<Invulveld soort="vak" label="Wat nog?" />',
  'invulveld datum': '<Invulveld soort="datum" label="Wanneer?" />',
  'invulveld keuze': '<Invulveld soort="keuze" label="Lukt het?" keuzes="ja | nee" />',
  stelling: '<Stelling naam="weet-dit" zin="Ik weet dit." over="weet" naar="proef" bron="krant" />',
  dia: '<Dia titel="Praat eerst" minuten="1">\n\nPraat met hem.\n\n</Dia>',
  neem: '<Neem uit="casussen/1" wat="kern" minuten="1" />',
};

/** What stands in a sentence. */
export const INLINES: Readonly<Record<string, string>> = {
  text: 'woorden',
  emphasis: '*nadruk*',
  strong: '**vet**',
  break: 'eerst\\\ndan',
  link: '[de krant van nu](https://www.example.nl/krant)',
  feit: '<Feit id="verzuimdag-kosten" />',
  'feit getal': '<Feit id="verzuimdag-kosten" vorm="getal" bron="nee" />',
  begrip: '<Begrip id="verzuim">verzuim</Begrip>',
  zeg: '<Zeg>Hoe gaat het nu?</Zeg>',
  plek: '<Plek naam="datum" />',
  'begrip leeg': '<Begrip id="verzuim" />',
  verwijs: '<Verwijs id="casussen/1" />',
  'verwijs kop': '<Verwijs id="proef#een-kop-om-naar-te-wijzen">die kop</Verwijs>',
};

const indent = (text: string, by: string) => text.replaceAll('\n', `\n${' '.repeat(by.length)}`);
const item = (mark: string) => (inner: string) => `${mark}${indent(inner, mark)}`;
const around = (begin: string, end: string) => (inner: string) => `${begin}\n\n${inner}\n\n</${end}>`;
const others = (mark: string) => `\n${mark}Vraag wat lukt.\n${mark}Wat nu?`;

/** Containers: what stands around a block or the words of a sentence. */
export const CONTAINERS: Readonly<Record<string, (inner: string) => string>> = {
  root: (inner) => inner,
  listItem: item('- '),
  'ordered item': item('1. '),
  'second item': (inner) => `- Praat.\n${item('- ')(inner)}`,
  'item in item': (inner) => `- Praat.\n\n  ${indent(item('- ')(inner), '  ')}`,
  blockquote: (inner) => `> ${inner.replaceAll('\n', '\n> ')}`,
  kern: (inner) => `<Kern>\n\n${item('- ')(inner)}${others('- ')}\n\n</Kern>`,
  vragen: (inner) => `<Vragen voor="team">\n\n${item('- ')(inner)}${others('- ')}\n\n</Vragen>`,
  checklist: (inner) => `<Checklist>\n\n${item('- ')(inner)}\n- Luister.\n\n</Checklist>`,
  tip: around('<Tip>', 'Tip'),
  letOp: around('<LetOp titel="Let hierop">', 'LetOp'),
  voor: around('<Voor publiek="leidinggevende arbeidsdeskundige">', 'Voor'),
  actueel: around('<Actueel datum="2026-11-22" bron="krant">', 'Actueel'),
  stop: (inner) =>
    `<Stop titel="Wat nu?" voor="team">\n\n${item('- ')(inner)}${others('- ')}\n\n<Actueel datum="2026-11-22" bron="krant">\n\n${inner}\n\n</Actueel>\n\n</Stop>`,
  verdieping: around('<Verdieping titel="Hoe het was">', 'Verdieping'),
  zeg: (inner) => `Vraag: <Zeg>hoe ${inner} nu?</Zeg>`,
  notitie: around('<Notitie>', 'Notitie'),
  tableCell: (inner) => `| Wie | Wat |\n|---|---|\n| Je baas | ${inner.replaceAll('\n', ' ')} |`,
  'header cell': (inner) => `| Wie | ${inner.replaceAll('\n', ' ')} |\n|---|---|\n| Je baas | belt |`,
  tabel: (inner) =>
    `<Tabel titel="Wie wat doet">\n\n| Wie | Wat |\n|---|---|\n| Je baas | ${inner.replaceAll('\n', ' ')} |\n\n</Tabel>`,
  heading: (inner) => `## Kop ${inner.replaceAll('\n', ' ')}`,
  emphasis: (inner) => `Praat *nu ${inner} dan* met hem.`,
  strong: (inner) => `Praat **nu ${inner} dan** met hem.`,
  link: (inner) => `Lees [de ${inner} krant](https://www.example.nl/krant).`,
  begrip: (inner) => `Praat over <Begrip id="verzuim">dit ${inner} woord</Begrip> met hem.`,
  verwijs: (inner) => `Lees <Verwijs id="casussen/1">dit ${inner} stuk</Verwijs> nu.`,
  sentence: (inner) => `Praat ${inner} met hem.`,
  dia: around('<Dia titel="Een eigen dia" minuten="1">', 'Dia'),
  neem: around('<Neem uit="casussen/1" wat="kern" minuten="1" titel="Een dia van elders">', 'Neem'),
  'dia notitie': (inner) =>
    `<Dia titel="Een dia met uitleg" minuten="1">\n\nPraat met hem.\n\n<Notitie>\n\n${inner}\n\n</Notitie>\n\n</Dia>`,
  'dia voor': (inner) =>
    `<Voor publiek="leidinggevende">\n\n<Dia titel="Een dia voor jou" minuten="1">\n\n${inner}\n\n</Dia>\n\n</Voor>`,
};

/** Pieces that break something when they come in the wrong place. */
export const SLIPS: readonly string[] = [
  '', '', '', '\n', '\n\n', ' ', '  ', '\t', '- ', '1. ', '> ', '## ', '### ', '*', '**', '_', '\\', '&amp;', '&nbsp;', '\u00A0', '"', "'",
  '|', '`', '<', '>', '{', '}', '[', ']', '(', ')', '#', '@', '$', '~', '%', '//', '/*', '\u2011', '\u0301', '–', '…', '0', '12', 'é', 'ß',
  'x'.repeat(80), 'woord '.repeat(30), '</Tip>', '<Tip>', '<Kern>', '</Kern>', '- [ ] ', '---\n', '| a |\n', ': ', '*/', '""',
  'https://a.nl', 'null', 'true', '[]', '{}', '""', "''", '&x ', '*x ', '!x ', '? ', '- - - a', '> > > a',
]; // biome-ignore format: a table
