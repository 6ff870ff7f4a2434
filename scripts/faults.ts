import { relative } from 'node:path';

/** What is known of a fault: what Node, Astro and our own code put on an error. */
interface Fault {
  readonly message: string;
  readonly code?: unknown;
  readonly path?: unknown;
  readonly hint?: unknown;
  readonly stack?: string;
  readonly cause?: unknown;
}

const AGAIN = 'Probeer het daarna opnieuw.';

/** By the code of the fault: what to say. `what` is the file or folder, or "een bestand" when it is not known. */
const SAYINGS: Readonly<Record<string, (what: string) => string>> = {
  EACCES: (what) =>
    `Geen toegang tot ${what}. Zorg dat je het mag lezen en schrijven ("chmod -R u+rwX ."), of zet het project in een map die van jou is. ${AGAIN}`,
  EROFS: (what) => `Op deze schijf mag niet worden geschreven (${what}). Kopieer het project naar een andere map.`,
  ENOSPC: (what) => `De schijf is vol: ${what} past er niet meer op. Maak ten minste 500 MB vrij. ${AGAIN}`,
  EMFILE: () => `Er staan te veel bestanden open. Sluit andere programma’s, of geef eerst "ulimit -n 4096". ${AGAIN}`,
  ENOENT: (what) => `${what} ontbreekt. Zet het terug ("git status" toont wat weg is). ${AGAIN}`,
  ENOTDIR: (what) => `${what} is geen map, en dat hoort het wel te zijn. Zet de map terug. ${AGAIN}`,
  EISDIR: (what) => `${what} is een map, en hoort een bestand te zijn. Geef de map een andere naam. ${AGAIN}`,
  EBUSY: (what) =>
    `${what} is in gebruik. Sluit de programma’s en vensters die deze map of een bestand erin open hebben. ${AGAIN}`,
  ENOMEM: () => `Er is te weinig geheugen. Sluit andere programma’s. ${AGAIN}`,
};
const SAME: Readonly<Record<string, string>> = {
  EPERM: 'EACCES',
  EDQUOT: 'ENOSPC',
  ENFILE: 'EMFILE',
  ENOTEMPTY: 'EBUSY',
};

/** What is said of `.cache/` that is damaged: nothing in it needs to be put right. */
const DAMAGED = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'EEXIST', 'ELOOP']);
const sayCache = (what: string) =>
  `${what} klopt niet. Gooi .cache weg: daarin staat alleen wat eerder is gemaakt, en dat wordt opnieuw gemaakt. ${AGAIN}`;

/** The package that an error says is not there: its name, without the file in it. */
const MISSING =
  /Cannot find (?:module|package) '(?:[^']*\/node_modules\/)?((?:@[^/']+\/)?[\w-][^/']*)|Cannot find (native binding)|Could not load the "([^"]+)" module/;

function isFault(error: unknown): error is Fault {
  return typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string';
}

/** The place of a fault, as one sees it from the project's folder. */
function placeOf({ message, path }: Fault): string {
  const place = typeof path === 'string' ? path : /'(\/[^']+|[A-Za-z]:[^']+)'/.exec(message)?.[1];
  return place === undefined ? 'een bestand' : relative(process.cwd(), place) || 'de map van het project';
}

/**
 * Says in plain Dutch what is wrong and what to do: for what a machine does (a full disk, a closed folder, a package
 * that is not there) in one sentence, without a stack. With UITLEG=1 the place in the code comes after it.
 * @param error whatever was thrown
 */
export function wordsFor(error: unknown): string {
  if (!isFault(error)) return `Er ging iets mis: ${String(error)}`;
  const stack = process.env['UITLEG'] === '1' ? `\n\n${error.stack ?? ''}` : '';
  const missing = MISSING.exec(error.message);
  const name = missing?.[1] ?? missing?.[3] ?? 'voor dit systeem';
  if (missing)
    return `Het pakket ${name} ontbreekt. Voer "npm ci" uit, zonder --omit=optional of --omit=dev. ${AGAIN}${stack}`;
  const code = typeof error.code === 'string' ? error.code : (/\b(E[A-Z]{3,}): /.exec(error.message)?.[1] ?? '');
  const word = code.startsWith('ERR_PARSE_ARGS_') ? /'([^']+)'/.exec(error.message)?.[1] : undefined;
  if (word !== undefined)
    return `Wat ${word} hier doet, is niet bekend. Een publicatie kies je met een losse -- ervoor, als npm run check:texts -- --map publicaties/mijn-gids.${stack}`;
  const place = placeOf(error);
  const kind = SAME[code] ?? code;
  const say = DAMAGED.has(kind) && /(^|[\\/])\.cache([\\/]|$)/.test(place) ? sayCache : SAYINGS[kind];
  if (say) return say(place) + stack;
  if (isFault(error.cause) && error.cause !== error) return wordsFor(error.cause);
  const hint = typeof error.hint === 'string' ? `\n\n${error.hint}` : '';
  return `${error.message}${hint}${stack}`;
}
