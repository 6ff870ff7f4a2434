/**
 * Every output names here, once, the addresses it takes on the site, the files it puts there and the anchors it sets on
 * pages. The check refuses texts that would take the same (`rules/dubbel.ts`, `rules/ankers.ts`); the copy for reading
 * offline, the settings of servers, search and the kit draw their addresses and endings from it.
 */
import { at, PRINTS, within } from './addresses.ts';

/** Names in this folder hold a digest of the content, so a browser may keep them for a year. */
export const HASHED = 'bestanden';
/** The folders that may start the search in full text. */
export const SEARCHING: readonly string[] = ['zoeken', 'pagefind'];
/** How the address of a deck in one file ends. */
export const ALONE = '-los.html';
/** The settings for other servers, which stand at the top of the site and are no part of it. */
export const SETTINGS = ['nginx.conf', '.htaccess', 'web.config', '_headers'] as const;
/** All that is on paper, and the presentations, in one file. */
export const KIT = at('afdrukken/kit.zip');
/** What one orders in numbers, as a print shop wants it. */
export const SHOP = at('afdrukken/drukkerij.zip');
/** The service worker of the copy for reading offline. */
export const WORKER = at('sw.js');

/** The address of a letter alone as a Word file, as one role sends it. */
export const letterHref = (role: string, page: string): string => `${PRINTS}brieven/${role}/${page}.docx`;

/** What files of the site may end with; each has a kind (`server/media-types.ts`). */
export type Ending =
  | '.css'
  | '.docx'
  | '.html'
  | '.js'
  | '.json'
  | '.md'
  | '.pdf'
  | '.png'
  | '.pptx'
  | '.svg'
  | '.txt'
  | '.webp'
  | '.woff2'
  | '.xml'
  | '.zip';

/** The media types of files of Office, which a browser makes too. */
export const OFFICE = {
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
} as const satisfies Partial<Record<Ending, string>>;

/** Files of one output. */
interface Files {
  /** Their whole addresses, or a folder with all below it; neither where they are pages, which stand anywhere else. */
  readonly at?: readonly string[];
  readonly below?: string;
  /** How they end; whatever, where nothing is said. */
  readonly ends?: readonly (Ending | typeof ALONE)[];
  /** Whether they are in the copy for reading offline: not what is only for others; what is large when one chooses it. */
  readonly offline: boolean | 'chosen';
  /** Whether a script fetches them, and whether only a server or another program has use for them. */
  readonly fetched?: true;
  readonly served?: true;
}

/** One output of the site: what stands at its addresses is never a page of `content/`. */
interface Output {
  /** What it is, as an author reads it: "de zoekpagina". */
  readonly name: string;
  /** Addresses it takes, without slashes at the ends; all that is below each is its own too. */
  readonly roots?: readonly string[];
  /** Names that decks may not have, because something else stands at `/presenteren/<name>`. */
  readonly decks?: readonly string[];
  /** What it puts behind the name of a deck, so that another may not end so. */
  readonly deckEndings?: readonly string[];
  /** Anchors it sets on a page, and beginnings of anchors. */
  readonly anchors?: readonly string[];
  readonly anchorsFrom?: readonly string[];
  /** Its files; of two that fit a file, the first is meant. */
  readonly files: readonly Files[];
}

const OUTPUTS: readonly Output[] = [
  {
    name: 'een pagina van de site',
    roots: ['404', 'index', 'content', 'slides', 'licenties', 'over/deze-kit', 'over/licenties'],
    anchors: [
      'inhoud',
      'hoofdmenu',
      'menu',
      'keuzes',
      'kern',
      'cijfers',
      'uitleg',
      'noten-kop',
      'bronnen-kop',
      'hierna-kop',
      'opslag',
    ],
    anchorsFrom: ['feit-', 'bron-', 'figuur-', 'veld-', 'letter-', 'planner-', 'groep-', 'zelfscan'],
    files: [
      { at: ['/404.html'], offline: true, served: true },
      {
        at: ['/index.html', '/licenties/index.html', '/over/deze-kit/index.html', '/over/licenties/index.html'],
        offline: true,
      },
      { ends: ['.html'], offline: true },
      { ends: ['.md'], offline: false, served: true },
    ],
  },
  {
    name: 'zoeken',
    roots: SEARCHING,
    anchors: ['zoek-venster', 'zoek-boven'],
    files: [
      { at: ['/zoeken/index.html'], offline: true },
      { below: '/zoeken/zoek', ends: ['.json'], offline: true, fetched: true },
      // Many small files, which only add to what the list answers.
      { below: '/pagefind/', offline: false },
    ],
  },
  {
    name: 'het drukwerk',
    roots: ['afdrukken', 'brieven', 'bundels', 'bladen'],
    files: [
      { below: '/afdrukken/', ends: ['.html', '.webp'], offline: true },
      { below: '/afdrukken/', ends: ['.pdf'], offline: 'chosen' },
      // What people fill in goes along, so that a traject can be planned without a connection.
      { below: '/afdrukken/', ends: ['.docx'], offline: true, fetched: true },
    ],
  },
  {
    name: 'de presentaties',
    roots: ['presenteren'],
    decks: ['op-maat', 'index'],
    deckEndings: ['-los', '-minuten', '-deelnemers', '-deelnemers-kort', '-spreker'],
    files: [
      { at: [`/presenteren/op-maat${ALONE}`], offline: true, fetched: true },
      { below: '/presenteren/op-maat/powerpoint/', ends: ['.svg', '.png'], offline: true, fetched: true },
      { below: '/presenteren/', ends: [ALONE, '.pptx', '.pdf'], offline: false },
      { below: '/presenteren/', ends: ['.json', '.svg'], offline: true, fetched: true },
      { below: '/presenteren/', ends: ['.html'], offline: true },
    ],
  },
  // Only other sites show them.
  {
    name: 'de plaatjes om te delen',
    roots: ['og'],
    files: [{ below: '/og/', ends: ['.png'], offline: false, served: true }],
  },
  {
    name: 'de kopie om zonder internet te lezen',
    roots: ['offline'],
    files: [
      { at: ['/offline/index.html'], offline: true, served: true },
      { at: [within(WORKER)], offline: false, served: true },
    ],
  },
  { name: 'de map met alles', files: [{ at: [within(KIT), within(SHOP)], offline: false }] },
  {
    name: 'bestanden van de site',
    roots: [HASHED],
    files: [
      { below: `/${HASHED}/`, ends: ['.js', '.css', '.woff2', '.svg'], offline: true },
      { at: ['/icoon.svg', '/keuzes.js'], offline: true },
    ],
  },
  {
    name: 'bestanden voor andere programma’s',
    files: [
      { at: ['/llms.txt', '/robots.txt', '/sitemap.xml'], offline: false, served: true },
      { at: ['/licenties.txt'], offline: false },
    ],
  },
  { name: 'instellingen van servers', files: [{ at: SETTINGS.map((name) => `/${name}`), offline: false }] },
];

/** The output that takes an address, or the ending of one; undefined where a text can have it. */
export function claimantOf(
  kind: 'pages' | 'decks',
  id: string,
): { readonly name: string; readonly taken: string } | undefined {
  for (const { name, roots = [], decks = [], deckEndings = [] } of OUTPUTS) {
    const root = kind === 'pages' ? roots.find((one) => id === one || id.startsWith(`${one}/`)) : undefined;
    const deck = kind === 'decks' ? decks.find((one) => id === one) : undefined;
    const ending = kind === 'decks' ? deckEndings.find((one) => id.endsWith(one)) : undefined;
    const taken = root ?? deck ?? ending;
    if (taken !== undefined) return { name, taken };
  }
  return undefined;
}

/** Whether the page itself sets an anchor. */
export function isOwnAnchor(anchor: string): boolean {
  return OUTPUTS.some(
    ({ anchors = [], anchorsFrom = [] }) =>
      anchors.includes(anchor) || anchorsFrom.some((begin) => anchor.startsWith(begin)),
  );
}

const isBelowRoot = (file: string) =>
  OUTPUTS.some(({ roots = [] }) => roots.some((root) => file.startsWith(`/${root}/`)));

function isOf(file: string, { at, below, ends }: Files): boolean {
  if (at) return at.includes(file);
  if (below === undefined && isBelowRoot(file)) return false;
  return file.startsWith(below ?? '/') && (ends === undefined || ends.some((end) => file.endsWith(end)));
}

/** What is known of a file, by each output that puts it on the site. */
const knownOf = (file: string) =>
  OUTPUTS.flatMap(({ name, files }) => {
    const known = files.find((some) => isOf(file, some));
    return known ? [{ name, known }] : [];
  });

/** The outputs that put a file on the site, with whether it is read offline. @param file as "/zoeken/index.html" */
export const outputsOf = (file: string): readonly { readonly name: string; readonly offline: Files['offline'] }[] =>
  knownOf(file).map(({ name, known }) => ({ name, offline: known.offline }));

/** Whether a script fetches a file: where the site is opened as files, it needs another way to it. */
export const isFetched = (file: string): boolean => knownOf(file).some(({ known }) => known.fetched);

/** Whether only a server or another program has use for a file. */
export const isForServers = (file: string): boolean => knownOf(file).some(({ known }) => known.served);

/** Whether a file is in every copy for reading offline; what no output names is not. */
export const isReadOffline = (file: string): boolean => outputsOf(file).some(({ offline }) => offline === true);

/** Whether a reader may choose to have a file in the copy for reading offline. */
export const isChosenOffline = (file: string): boolean => outputsOf(file).some(({ offline }) => offline === 'chosen');
