/**
 * Every output names here, once, the addresses it takes on the site and the anchors it sets on pages. The check refuses
 * texts that would take the same (`rules/dubbel.ts`, `rules/koppen.ts`).
 */

/** One output of the site: what stands at its addresses is never a page of `content/`. */
interface Output {
  /** What it is, as an author reads it: "de zoekpagina". */
  readonly name: string;
  /** Addresses it takes, without slashes at the ends; all that is below each is its own too. */
  readonly roots?: readonly string[];
  /** Names that decks may not have, because something else stands at `/presenteren/<name>`. */
  readonly decks?: readonly string[];
  /** What it puts behind the address of a text, page or bundle, so that another text may not end so. */
  readonly endings?: {
    readonly pages?: readonly string[];
    readonly bundles?: readonly string[];
    readonly decks?: readonly string[];
  };
  /** Anchors it sets on a page, and beginnings of anchors. */
  readonly anchors?: readonly string[];
  readonly anchorsFrom?: readonly string[];
}

export const OUTPUTS: readonly Output[] = [
  {
    name: 'een pagina van de site',
    roots: ['404', 'index', 'content', 'slides'],
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
    anchorsFrom: ['feit-', 'bron-', 'figuur-', 'veld-', 'letter-'],
  },
  { name: 'zoeken', roots: ['zoeken', 'pagefind'], anchors: ['zoek-venster', 'zoek-boven'] },
  {
    name: 'het drukwerk',
    roots: ['afdrukken', 'bundels'],
    endings: { pages: ['-een-bladzijde', '-invulbaar'], bundles: ['-boekje', '-snijvel'] },
  },
  {
    name: 'de presentaties',
    roots: ['presenteren'],
    decks: ['op-maat', 'index'],
    endings: { decks: ['-los', '-deelnemers', '-spreker'] },
  },
  { name: 'de plaatjes om te delen', roots: ['og'] },
  { name: 'de kopie om zonder internet te lezen', roots: ['offline'] },
  { name: 'bestanden van de site', roots: ['bestanden'] },
];

/** The output that takes an address, or the ending of one; undefined where a text can have it. */
export function claimantOf(
  kind: 'pages' | 'decks' | 'bundles',
  id: string,
): { readonly name: string; readonly taken: string } | undefined {
  for (const { name, roots = [], decks = [], endings } of OUTPUTS) {
    const root = kind === 'pages' ? roots.find((one) => id === one || id.startsWith(`${one}/`)) : undefined;
    const deck = kind === 'decks' ? decks.find((one) => id === one) : undefined;
    const ending = endings?.[kind]?.find((one) => id.endsWith(one));
    const poster = kind === 'pages' && id.startsWith('poster-') && name === 'het drukwerk' ? 'poster-' : undefined;
    const taken = root ?? deck ?? ending ?? poster;
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
