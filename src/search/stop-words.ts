const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that only bind: left out even where whole phrases are compared. */
export const BINDING_WORDS: ReadonlySet<string> = list(`
aan als bij dan dat de den der des die dit door een en er haar hem hen het hij hun ik in is je jij jou jouw jullie maar me met mij mijn
naar of om onze op over s te ten ter t u uit uw van via voor want we wij ze zich zij zijn
`);

/** Words that say nothing about what one looks for, the words of questions among them; as they are compared. */
export const STOP_WORDS: ReadonlySet<string> = new Set([
  ...BINDING_WORDS,
  ...list(`
al alle alles altijd elk elke ander andere anders ben bent bijvoorbeeld daar daarna daarom deze doe doen doet
dus echt eens eerst eigenlijk ergens even ga gaan gaat gaf gauw geen gewoon graag had hadden heb hebben hebt
heeft heel hier hoe hoeveel iemand iemands iets ja kan klopt kom komen komt kon
kunnen kun kunt meer mee na nee net niet niets nog nou nu ons
ook per precies raad sinds soms steeds tegen tijdens toch toen tot tussen vanuit
vanwege veel ver vinden vind vooral waar waarmee waarom waarover wanneer waren was wat weer weg wel welk welke werd 
wie wil wilt willen worden wordt wou zeer zelf zichzelf zit zo zoals zou zouden zulke
the to and for at about how what who when my your can do does is are the
betekenen betekent betekenis uitleg informatie info hallo help alstublieft svp zoek zoeken
`),
]);

/** Words that say little: they count, but a page without them can still be the answer. */
const WEAK_WORDS: ReadonlySet<string> = list(`
bedrag euro eur procent goed goede helpen hulp krijgen krijgt maak maken maakt mens mensen werk werken werkt werkte werkten gewerkt werkend geven geeft
manier tips tip zeg zeggen beste dag dagen
ziet mag mogen moet moeten nodig laten weten weet beter samen niemand
nieuw nieuwe tijd gebruiken gebruik belangrijk belangrijkste eerste gebeurt
`);

/** The same with those of a publication. @param own normalised */
export const weakWords = (own: readonly string[] = []): ReadonlySet<string> => new Set([...WEAK_WORDS, ...own]);

/** Words without those of a list, unless none would be left. */
export function without(words: readonly string[], list: ReadonlySet<string>): readonly string[] {
  const rest = words.filter((word) => !list.has(word));
  return rest.length > 0 ? rest : words;
}
