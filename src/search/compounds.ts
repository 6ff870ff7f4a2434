import { root, stem } from './stem.ts';

/** Parts that end many Dutch compounds, and may not stand alone in our texts. */
const HEADS =
  `aanpak aanvraag advies afspraak arts begeleiding beleid bijeenkomst coach contract cultuur dag dagen dienst
druk duur factor formulier gesprek groep hulp kaart klachten kosten kracht last leider les lijst maatregel melding moment
overleg periode plaats plan plek plicht recht regeling reis relatie ruimte sfeer stress taak team termijn test tijd training
uren uur verlof verslag verzuim voorbeeld vraag weg werk wet zorg`
    .split(/\s+/)
    .map(stem);

/** Words of the texts that are no part of a compound, however often letters say so. */
const NO_PART = new Set(
  `aan achter acht actie alles anders bent boven buiten deel deze door eens eer eerst elke even gaan geen goed haar heel hier hoog
iets king kans laat lang lees lijk meer mens mogen naar neem niet onder oude over ratie rond schap staat stand tegen teit terug tijk
toch toen vast veel voor waar want weer weet wijze zijn zoals zonder`.split(/\s+/),
);

/** Words that only look put together. */
const WHOLE = new Set(
  `aandacht aanpak beleid bijna daarom december eenvoud eenvoudig eigenlijk elkaar ergens februari handelen hierna iedereen januari
medewerker medewerkers misschien november oktober opnieuw overal september september tegelijk tegenover tussen vandaag vanzelf verder voordat
waarom wanneer woensdag zaterdag zondag maandag dinsdag donderdag vrijdag zomaar zodat zolang`.split(/\s+/),
);

const SHORTEST = 4;
/** Short words that do make compounds. */
const SHORT = new Set(['rol', 'wet', 'hr', 'dag', 'uur', 'rij', 'arbo']);
function fits(part: string): boolean {
  return (part.length >= SHORTEST || SHORT.has(part)) && !NO_PART.has(part) && !/\d/.test(part);
}

const LINKS = ['', 's', 'e', 'en', 'n'];

/** The two parts of a compound: what comes first, and the head, which says what it is. */
export interface Compound {
  readonly first: string;
  readonly head: string;
}

/**
 * Takes compounds apart by a list of words. A word counts as one only when its first part is in that list as it
 * stands, and its head in one of its forms, or among the heads above.
 */
export class Splitter {
  readonly #words = new Set<string>();
  readonly #heads = new Set(HEADS);

  /**
   * @param words the normalised words of the texts
   * @param formsOf stem and root of a word, where they are known already
   */
  constructor(words: Iterable<string>, formsOf = (word: string): readonly string[] => [stem(word), root(word)]) {
    for (const word of words) {
      if (!fits(word)) continue;
      this.#words.add(word);
      for (const form of formsOf(word)) this.#heads.add(form);
    }
  }

  #isHead(part: string): boolean {
    return (
      fits(part) &&
      (this.#words.has(part) ||
        (stem(part).length >= SHORTEST && (this.#heads.has(stem(part)) || this.#heads.has(root(part)))))
    );
  }

  #withoutLink(first: string): string | undefined {
    for (const link of LINKS) {
      const bare = first.endsWith(link) ? first.slice(0, first.length - link.length) : '';
      if (this.#words.has(bare)) return bare;
    }
    return undefined;
  }

  /** The parts of a normalised word, the longest head first; undefined when it is no compound. */
  split(word: string): Compound | undefined {
    if (word.length < 7 || WHOLE.has(word) || /\d/.test(word)) return undefined;
    for (let at = 3; at <= word.length - 3; at++) {
      // The first part first: it takes a look in a list, where the head must be stemmed.
      const first = this.#withoutLink(word.slice(0, at));
      if (first === undefined) continue;
      const head = word.slice(at);
      if (this.#isHead(head)) return { first, head };
    }
    return undefined;
  }

  /**
   * A word of which only one part is ours, the longer one if it could be either: "verzuimprotocol" → verzuim and the
   * rest, protocol.
   */
  half(word: string): { readonly part: string; readonly rest: string } | undefined {
    let best: { part: string; rest: string } | undefined;
    for (let at = SHORTEST; at <= word.length - SHORTEST; at++) {
      const part = this.#withoutLink(word.slice(0, at));
      if (part !== undefined && part.length >= Math.max(SHORTEST, best?.part.length ?? 0))
        best = { part, rest: word.slice(at) };
    }
    for (let at = 3; at <= word.length - 6; at++) {
      const part = word.slice(at);
      if (part.length > (best?.part.length ?? 0) && this.#isHead(part)) best = { part, rest: word.slice(0, at) };
    }
    return best;
  }
}
