import { type Document, isCollection, isScalar, visit, type YAMLError, type YAMLWarning } from 'yaml';
import { findUnprintable } from './characters.ts';

const QUOTES = 'Zet tekst met ": " erin, of met een teken als @ * & ! % vooraan, tussen aanhalingstekens.';

/** What to say for each way in which YAML breaks, by the code of the `yaml` package. */
const EXPLAINED: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  BLOCK_AS_IMPLICIT_KEY: ['Hier staat een dubbele punt te veel, of de regel springt verkeerd in.', QUOTES],
  BAD_SCALAR_START: ['Met dit teken kan tekst niet beginnen.', QUOTES],
  TAG_RESOLVE_FAILED: ['Met ! kan tekst niet beginnen.', QUOTES],
  BAD_DQ_ESCAPE: ['Een \\ kan hier niet.', 'Gebruik enkele aanhalingstekens, of schrijf \\\\.'],
  TAB_AS_INDENT: ['Deze regel springt in met een tab.', 'Spring in met spaties.'],
  DUPLICATE_KEY: ['Dit veld staat er twee keer.', 'Laat er één staan.'],
  MULTIPLE_DOCS: ['Hier begint een tweede lijst, door een regel met --- of met drie punten.', 'Haal die regel weg.'],
  MISSING_CHAR: [
    'Hier mist iets: een aanhalingsteken, een haakje of een dubbele punt met spatie.',
    'Sluit wat open is; schrijf een veld als "naam: waarde".',
  ],
  BAD_INDENT: [
    'Hier blijft iets open, of een regel springt verkeerd in.',
    'Sluit elke [ en {, en laat velden die bij elkaar horen even ver inspringen.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'Deze regel springt verkeerd in, of er mist een dubbele punt.',
    'Laat velden die bij elkaar horen even ver inspringen; schrijf een veld als "naam: waarde".',
  ],
};
const OTHERWISE: readonly [string, string] = [
  'Deze regel is niet te lezen.',
  'Kijk naar inspringen, dubbele punten en aanhalingstekens; zet tekst met ": " erin tussen aanhalingstekens.',
];

/** Where the quote or bracket was opened that an error found unclosed; the error's own place otherwise. */
function openedAt(doc: Document.Parsed, { code, pos }: YAMLError | YAMLWarning): number {
  let opened = pos[0];
  if (code !== 'MISSING_CHAR' && code !== 'BAD_INDENT') return opened;
  visit(doc, {
    Value: (_, node) => {
      const quoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
      if ((quoted || (isCollection(node) && node.flow === true)) && node.range && node.range[0] < pos[0])
        if (node.range[1] >= pos[0]) opened = node.range[0];
    },
  });
  return opened;
}

/** Where to look, what is wrong, and what to do. */
interface Explained {
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

/** A value that begins with #, which YAML passes over with all that follows on its line. */
const PASSED_OVER = /^[ \t]*(#[^\s,}\]]+)/;
const PASSED_OVER_WITHIN = /[:,[{][ \t]+(#[^\s,}\]]+)/;

/** One error of YAML, explained. */
export function explainYamlError(doc: Document.Parsed, text: string, error: YAMLError | YAMLWarning): Explained {
  const [message, hint] = EXPLAINED[error.code] ?? OTHERWISE;
  const offset = openedAt(doc, error);
  const [line = ''] = text.slice(offset).split('\n', 1);
  const lost =
    error.code === 'BAD_INDENT' || error.code === 'MISSING_CHAR' ? PASSED_OVER_WITHIN.exec(line)?.[1] : undefined;
  if (lost !== undefined)
    return {
      offset,
      message: 'Wat achter een # staat, leest niemand: hier blijft iets open.',
      hint: `Zet er aanhalingstekens om: "${lost}".`,
    };
  return { offset, message, hint };
}

/** What stands in a text for a value that is no text without quotes: a number digit by digit, a colour that YAML passes over. */
export function asWritten(node: unknown, text: string): string | undefined {
  if (!isScalar(node)) return undefined;
  if (typeof node.value === 'number') return node.source;
  return node.value === null && node.range ? PASSED_OVER.exec(text.slice(node.range[0]))?.[1] : undefined;
}

/**
 * Values that begin with `*` or `&`: YAML reads these as the name of a value, which no text or ledger of ours needs, and
 * the word behind `&` would be gone.
 */
export function findAliases(doc: Document.Parsed, text: string): Explained[] {
  const found: Explained[] = [];
  const tell = (sign: string, offset: number | undefined) =>
    found.push({ offset: offset ?? 0, message: `Met ${sign} kan tekst niet beginnen.`, hint: QUOTES });
  visit(doc, {
    Alias: (_, { range }) => {
      tell('*', range?.[0]);
    },
    Value: (_, { anchor, range }) => {
      if (anchor !== undefined) tell('&', text.lastIndexOf(`&${anchor}`, range?.[0]));
    },
  });
  return found;
}

/** Brackets open at once: a list of a ledger has one or two, and reading thousands takes a quarter of a minute. */
const MOST_OPEN_BRACKETS = 50;

/** Where a ledger is too tangled to be read at all; undefined for one that can be read. */
export function findDepth(text: string): Explained | undefined {
  let open = 0;
  for (const { 0: sign, index } of text.matchAll(/[[{\]}]/g)) {
    open = '[{'.includes(sign) ? open + 1 : Math.max(0, open - 1);
    if (open > MOST_OPEN_BRACKETS)
      return {
        offset: index,
        message: `Hier staan meer dan ${MOST_OPEN_BRACKETS} haakjes open.`,
        hint: 'Sluit de haakjes, of haal ze weg.',
      };
  }
  return undefined;
}

/** The signs in the values of a document that cannot be seen or drawn, each with its place. */
export function findSigns(doc: Document.Parsed, text: string): Explained[] {
  const found: Explained[] = [];
  visit(doc, {
    Scalar: (_, { value, range }) => {
      if (typeof value !== 'string' || !range) return;
      const [from, to] = range;
      const written = text.slice(from, to);
      for (const { signs, message, hint } of findUnprintable(value, written))
        found.push({ offset: from + Math.max(0, written.indexOf(signs)), message, hint });
    },
  });
  return found;
}
