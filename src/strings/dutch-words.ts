/** Dutch as search needs it, whatever a publication is about: as words are compared, without accents and hyphens. */

/** These only bind: left out even where whole phrases are compared. */
export const BINDING = `
aan als bij dan dat de den der des die dit door een en er haar hem hen het hij hun ik in is je jij jou jouw jullie maar me met mij mijn
naar of om onze op over s te ten ter t u uit uw van via voor want we wij ze zich zij zijn
`;

/** These say nothing about what one looks for, the words of questions among them. */
export const SAYING_NOTHING = `
k m n t dr mn zn ie nie ni niks da wa ff effe effen gwn idd iig mss wss evt bv bijv ipv vd vh ns hoezo nimmer trouwens toevallig misschien zowat best wel
al alle alles altijd elk elke ander andere anders ben bent bijvoorbeeld daar daarna daarom deze doe doen doet
dus echt eens eerst eigenlijk ergens even ga gaan gaat gaf gauw geen gewoon graag had hadden heb hebben hebt
heeft heel hier hoe hoeveel iemand iemands iets ja kan klopt kom komen komt kon
kunnen kun kunt meer mee na nee net niet niets nog nou nu ons
ook per precies raad sinds soms steeds tegen tijdens toch toen tot tussen vanuit
vanwege veel ver vinden vind vooral waar waarmee waarom waarover wanneer waren was wat weer weg wel welk welke werd 
wie wil wilt willen worden wordt wou zeer zelf zichzelf zit zo zoals zou zouden zulke
the to and for at about how what who when my your can do does is are the
betekenen betekent betekenis uitleg informatie info hallo help alstublieft svp zoek zoeken
`;

/** These say little: they count, but a page without them can still be the answer. */
export const SAYING_LITTLE = `
bedrag euro eur procent goed goede helpen hulp krijgen krijgt maak maken maakt mens mensen werk werken werkt werkte werkten gewerkt werkend geven geeft
manier tips tip zeg zeggen beste dag dagen
ziet mag mogen moet moeten nodig laten weten weet beter samen niemand
nieuw nieuwe tijd gebruiken gebruik belangrijk belangrijkste eerste gebeurt
`;

/** Endings and adverbs that only look like a part of a compound. */
export const NO_PARTS = `
achter boven buiten onder over terug tegen voor vast rond lang laat goed hoog deel heel lijk schap staat stand teit tijk ratie wijze
lees neem naar koning handel waard eigen leven beter liever
`;

/** What one types to be given a kind of thing. */
export const KIND_WORDS = {
  dia: 'powerpoint ppt pptx presentatie presenteren sheets slides dia diavoorstelling beamer keynote deck',
  pdf: 'pdf printen print uitprinten afdrukken afdruk downloaden download papier boekje folder brochure poster uitdelen handout flyer affiche',
  formulier: 'formulier invullen invulformulier invulblad sjabloon checklist',
  casus: 'casus casussen praktijkvoorbeeld praktijkverhaal',
};
