import { stemmer } from '@orama/stemmers/dutch';

/** Verbs that change their vowel: the stem of the infinitive, then the forms that the stemmer does not bring there. */
const STRONG_VERBS = `spreek sprak spraken gesproken spraak|geef gaf gaven gegeven|vind vond vonden gevonden|blijf bleef bleven gebleven blijven
krijg kreeg kregen gekregen|help hielp hielpen geholpen|houd hield hielden gehouden hou|begin begon begonnen beginnen|vraag vroeg vroegen
denk dacht dachten gedacht|breng bracht brachten gebracht|zoek zocht zochten gezocht|loop liep liepen|slaap slaapt slapen sliep sliepen
neem nam namen genomen|kom kwam kwamen|zeg zei zeiden gezegd|schrijf schreef schreven geschreven schrijven|lees las lazen gelezen
zit zat zaten gezeten|lig lag lagen gelegen|val viel vielen|sterf stierf stierven gestorven|overlijd overleed overleden overlijden
verlies verloor verloren verliezen|sluit sloot sloten gesloten|kies koos kozen gekozen kiezen|drink dronk gedronken|weet wist wisten geweten
doe doet doen deed deden gedaan|zie zien ziet zag zagen gezien|ga ging gingen|sta stond stonden|trek trok trokken getrokken|wijs wees wezen gewezen wijzen|heb heeft had hadden
mag mogen mocht mochten|moet moest moesten|word werd werden geworden|wil wilt wilde wilden wou willen`;

const STRONG: ReadonlyMap<string, string> = new Map(
  STRONG_VERBS.split(/[|\n]/).flatMap((line) => {
    const [infinitive = '', ...forms] = line.trim().split(' ');
    return forms.map((form) => [form, infinitive] as const);
  }),
);
const PARTICLES = 'aan|af|bij|door|in|mee|na|om|onder|op|over|samen|tegen|terug|thuis|toe|uit|vast|voor|weg|ziek';
const SEPARATED = new RegExp(`^(${PARTICLES}|be|ver)(.{3,})$`);
const PARTICIPLE = new RegExp(`^(${PARTICLES})?ge(.{3,}(?:de?|te?|en))$`);
/** From two on: one asks for "5" and for "vijf", and means the same. */
const NUMERALS = 'twee|drie|vier|vijf|zes|zeven|acht|negen|tien'.split('|');

function strong(word: string): string | undefined {
  const [, particle = '', verb = ''] = SEPARATED.exec(word) ?? [];
  const inside = STRONG.get(word) ?? STRONG.get(verb);
  return inside === undefined || STRONG.has(word) ? inside : `${particle}${inside}`;
}

const PRESENT = /(?<=[aeiou]{2}[^aeiou]|[^aeiou]{2}|ij.)t$/;
const PAST = /(?<=[aeiou]{2}[^aeiou]|[^aeiou]{2}|ij.)[dt]$/;

const known = new Map<string, string>();

function make(word: string): string {
  const figure = NUMERALS.indexOf(word);
  if (figure >= 0) return String(figure + 2);
  if (word.length < 4 || /\d/.test(word)) return STRONG.get(word) ?? word;
  const plain = strong(word) ?? word.replace(/(?<=[tsnrg])ies$/, 'ie').replace(/(?<=\p{L}{3})(?:[tp]je|je)s?$/u, '');
  // The stemmer leaves the t and d of a verb, and v and z at the end, which no Dutch word has when it stands alone.
  return stemmer(plain)
    .replace(plain.endsWith('de') ? PAST : PRESENT, '')
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/(.)\1$/, '$1');
}

/**
 * What the inflections of a normalised word share, by Snowball's Dutch stemmer with what it does not know of Dutch:
 * verbs that change their vowel, small forms, "huis" and "huizen". Made for finding, so it need not be a word.
 */
export function stem(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const made = make(word);
  known.set(word, made);
  return made;
}

/**
 * What a stem shares with those derived from it, and a participle with its verb: "aanpassing" and "aangepast", "somberheid"
 * and "somber". Looser than the stem, so it should weigh less.
 */
export function root(word: string): string {
  const participle = /heid$|^ge(?:bied|zicht|zond|voel|wicht|sprek|beur|val|drag)/.test(word)
    ? null
    : PARTICIPLE.exec(word);
  const plain = participle ? stem(`${participle[1] ?? ''}${participle[2]}`).replace(/[dt]$/, '') : stem(word);
  const base = plain.replace(/(?<=.{4})(?:ing|heid|elijk|lijk|baar|ig|isch|schap|end|er)$/, '');
  return stem(base).replace(/(.)\1$/, '$1');
}
