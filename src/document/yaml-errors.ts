import { type Document, isCollection, isScalar, visit, type YAMLError, type YAMLWarning } from 'yaml';

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

/** One error of YAML, explained. */
export function explainYamlError(doc: Document.Parsed, error: YAMLError | YAMLWarning): Explained {
  const [message, hint] = EXPLAINED[error.code] ?? OTHERWISE;
  return { offset: openedAt(doc, error), message, hint };
}

/** Values that begin with `*`: YAML reads these as another value's name, which no text or ledger of ours needs. */
export function findAliases(doc: Document.Parsed): Explained[] {
  const found: Explained[] = [];
  visit(doc, {
    Alias: (_, { range }) => {
      found.push({ offset: range?.[0] ?? 0, message: 'Met * kan tekst niet beginnen.', hint: QUOTES });
    },
  });
  return found;
}
