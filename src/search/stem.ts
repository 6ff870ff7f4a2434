import { STOP_WORDS } from './stop-words.ts';

/** Verbs that change their vowel: the infinitive's stem, then forms of it. */
const STRONG_VERBS = `spreek sprak spraken gesproken spraak|geef gaf gaven gegeven|vind vond vonden gevonden|blijf bleef bleven gebleven
krijg kreeg kregen gekregen|help hielp hielpen geholpen|houd hield hielden gehouden hou|begin begon begonnen|vraag vroeg vroegen
denk dacht dachten gedacht|breng bracht brachten gebracht|zoek zocht zochten gezocht|loop liep liepen|slaap sliep sliepen
neem nam namen genomen|kom kwam kwamen|zeg zei zeiden gezegd|schrijf schreef schreven geschreven|lees las lazen|zit zat zaten gezeten
lig lag lagen gelegen|val viel vielen|sterf stierf stierven gestorven|overlijd overleed overleden|verlies verloor verloren
sluit sloot sloten gesloten|kies koos kozen gekozen|drink dronk gedronken|weet wist wisten geweten|doe deed deden gedaan
zie zien ziet zag zagen|ga ging gingen|sta stond stonden|trek trok trokken getrokken|wijs wees wezen gewezen|werf wierf geworven|dag dagen|weg wegen|spel spelen|mogen mag mocht mochten|moeten moet moest moesten`;

const STRONG: ReadonlyMap<string, string> = new Map(
  STRONG_VERBS.split(/[|\n]/).flatMap((line) => {
    const [infinitive = '', ...forms] = line.trim().split(' ');
    return forms.map((form) => [form, infinitive] as const);
  }),
);
const PARTICLES = 'aan|af|bij|door|in|mee|na|om|onder|op|over|samen|tegen|terug|thuis|toe|uit|vast|voor|weg|ziek';
const SEPARATED = new RegExp(`^(${PARTICLES}|be|ver|doorver)(.{3,})$`);
const PARTICIPLE = new RegExp(`^(${PARTICLES})?ge(.{3,}(?:de?|te?|en))$`);
const WITH_PARTICLE = new RegExp(`^(?:${PARTICLES}|bijeen|heen|mis|rond|voort)(.{5,})$`);
/** From two on: one asks for "5" and for "vijf", and means the same. */
const NUMERALS = 'twee tweede|drie derde|vier vierde|vijf vijfde|zes zesde|zeven|acht|negen|tien|elf|twaalf'
  .split('|')
  .map((forms) => forms.split(' '));
/** Words that look like a participle and are none. */
const NO_PARTICIPLE =
  /heid$|heden$|^ge(?:bied|breken|duld|heugen|ld|luid|recht|schikt|vecht|voelen|weld|wicht|zicht|zond|heimen|sprekken|vallen)e?n?$/;

function strong(word: string): string {
  const own = STRONG.get(word);
  if (own !== undefined) return own;
  const [, particle, verb = ''] = SEPARATED.exec(word) ?? [];
  const inside = STRONG.get(verb);
  return inside === undefined ? word : `${particle}${inside}`;
}

/** Spelling that changes with the ending: "huizen" and "huis", "afspraken" and "afspraak", "pakken" and "pak". */
function even(word: string): string {
  return word
    .replace(/([bcdfgklmnprstvz])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/(?<=[aeiouy].*)([aeou])\1(?=[^aeiouy]+$)/, '$1');
}

function strip(word: string, endings: RegExp, least: number): string {
  const found = endings.exec(word);
  const rest = found ? word.slice(0, found.index) : word;
  return rest.length >= least && /[aeiouy]/.test(rest) ? rest : word;
}

/** Takes off what inflection adds, one kind of ending after the other, so that all forms of a word end up in one place. */
function inflected(word: string): string {
  const base = strip(word, /ende?n?$/, 4);
  const bare = base === word ? strip(even(word), /en$|e$|(?<![^st]i)es$/, 3) : base;
  // "taken" is of "taak", "takken" of "tak": only in short words, elsewhere the vowel tells nothing.
  const open = bare === word ? word : bare.replace(/^([^aeiouy]*)([aeou])(?=[^aeiouyx]$)/, '$1$2$2');
  const single = strip(even(open), /(?<=[^aeiouy])s$/, 3);
  return even(strip(strip(single, /(?<=[^aeiouy])t$/, 3), /(?<=[^aeiouy])d$/, 4));
}

/**
 * What the inflections of a normalised word share: "gesprekken" → "gesprek", "huizen" → "huis", "steunde" → "steun".
 * Made for finding, so it need not be a word.
 */
export function stem(word: string): string {
  const figure = NUMERALS.findIndex((forms) => forms.includes(word));
  if (figure >= 0) return String(figure + 2);
  if (word.length < 4 || /\d/.test(word) || STOP_WORDS.has(word)) return word;
  const plain = strong(word).replace(/heden$/, 'heid');
  return inflected(strip(plain, /(?:(?<=[aeiouyw])tje|(?<=m)pje|(?<=ng)etje|(?<=[^aeiouy])je)s?$/, 3));
}

function derived(word: string): string {
  return inflected(strip(word, /(?:ing|heid|elijk|lijk|bar|zam|ig|isch|schap|ati|er)$/, 4));
}

/**
 * What a normalised word shares with those derived from it, and a participle with its verb: "aanpassing" and
 * "aangepast" → "aanpas", "somberheid" → "somber". Looser than the stem, so it should weigh less.
 */
export function root(word: string): string {
  if (word.length < 5 || /\d/.test(word) || STOP_WORDS.has(word)) return stem(word);
  const participle = NO_PARTICIPLE.test(word) ? null : PARTICIPLE.exec(word);
  const plain = participle ? stem(`${participle[1] ?? ''}${participle[2]}`) : stem(word);
  const base = derived(plain.replace(/ief$/, 'i'));
  return derived(base);
}

/** The verb in one that is put together: "bijpraten" → "praten"; undefined where there is none. */
export function withoutParticle(word: string): string | undefined {
  const [, verb] = WITH_PARTICLE.exec(word) ?? [];
  return verb;
}
