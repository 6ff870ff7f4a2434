import { root, stem } from './stem.ts';

/**
 * Everyday words for the same thing that are no terms to explain, one group a line, as they are compared; those of the
 * street and English ones that people type among them.
 * Terms, with their words of the street, stand in `content/begrippen.yaml`.
 */
const EVERYDAY: readonly (readonly string[])[] = `
praten spreken gesprek bespreken vertellen zeggen kletsen overleggen
vragen stellen doorvragen
kosten geld prijs euro bedrag betalen poen cash centen goedkoop budget tarief
duurt lang termijn periode
besparen bezuinigen opleveren voordeel winst rendement roi terugverdientijd terugverdienen
moe moeheid vermoeid uitgeput futloos lusteloos doodmoe afgepeigerd bekaf
slapen slecht slaap slaapproblemen wakker
boos prikkelbaar kortaf chagrijnig agressief geirriteerd pissig kwaad opgefokt
huilen verdrietig emotioneel emoties tranen janken huilbui huilbuien
alcohol drank drinken drugs verslaving
alcohol drank drugs verslaving zuipen bier wijn dronken kater bezopen blowen
dood levensmoe zelfmoord zelfdoding
burnout burnie opgebrand afgebrand
lelijk gemeen onaardig bot pesten intimidatie
depri sip neerslachtig somber depressief
beginnen starten start opstarten
stoppen eindigen afronden einde
uitprinten printen print afdrukken afdruk
dossier vastleggen opschrijven noteren registreren bewaren
geheim vertrouwelijk geheimhouding beroepsgeheim privacy
thuis prive gezin familie scheiding relatieproblemen
kinderen kind opvoeding
parttime deeltijd uren halftime
focus concentratie concentreren aandacht
vergeetachtig vergeten geheugen onthouden
schulden geldzorgen
geluid lawaai herrie koptelefoon prikkels
psychose bipolair schizofrenie borderline psychiatrische stoornis
adhd autisme ptss trauma aandoening
mkb bedrijf werkgever ondernemer
ontslag ontslaan kwijtraken
loon salaris inkomen
wachten wachttijd wachtlijst
cursus training opleiding workshop scholing
cijfers getallen statistiek percentage procent
symptomen signalen kenmerken verschijnselen
tekenen signalen
oorzaak oorzaken komt reden
oplossing oplossingen aanpak
boete sanctie straf
pauze pauzes uitrusten
collega collegas teamgenoot teamleden
jongeren jong
mail mailen mailtje email bellen contact appen whatsapp berichtje
kaartje bloemen attentie briefje kaart
briefje papiertje blaadje formulier verslag
feedback terugkoppeling
psycholoog zielenknijper psych psychiater psychologe therapeut
begrip begrijpen snappen
pillen medicijnen medicatie antidepressiva tabletten
herstel genezen opknappen beter
vergoeding vergoed betaalt betalen verzekering
verminderen verlagen terugdringen voorkomen minder
nut voordeel meerwaarde oplevert baat
instorten ingestort klap crash
website site pagina app internet online
plaatje figuur afbeelding tekening infographic schema
video filmpje film
vakantie verlof vrij
wetgeving wet wettelijk regels verplicht verplichting plicht
schema planning planner rooster agenda
week weken
absence absenteeism verzuim
anxiety angst
awareness bewustwording
benefits voordelen
case casus
balance balans
colleague collega
conversation talk gesprek
coping omgaan
culture cultuur
cure recovery herstel hersteld
depression depressie
doctor arts
employee medewerker
employer werkgever
empowerment regie
engagement bevlogenheid betrokkenheid
evidence bewijs
facts feiten cijfers
flexible flexibel flexibele
form formulier
goals doelen
grief rouw
guide gids handreiking
baas chef bazin werkgever leidinggevende
health gezond gezondheid
hours uren
job functie baan werk
law wet
leadership leiderschap leidinggeven
leave verlof verzuim
manual handleiding handreiking
meeting bijeenkomst overleg
mindset houding
life leven prive
mental psychisch mentaal
panic paniek
performance functioneren prestaties
policy beleid
poster affiche
pressure druk
prevention preventie voorkomen
psychologist psycholoog
questions vragen
relapse terugval
remote thuiswerken
research onderzoek
results resultaten
roadmap stappenplan
schedule rooster
resilience belastbaarheid veerkracht
return terugkeer terug
risk risico
role rol
safe safety veilig veiligheid
sick ill ziek
skills vaardigheden competenties
signs signals signalen
sleep slaap slapen
step steps stap stappen
suicide zelfmoord
support steun
task tasks taak taken
template sjabloon formulier
tool tools hulpmiddel formulier checklist
trust vertrouwen
wellbeing welzijn
work werk
workload werkdruk taaklast belasting
workplace werkplek
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

/** The groups by stem and root of each of their words. */
const byKey = new Map<string, Set<string>>();
for (const group of EVERYDAY)
  for (const word of group)
    for (const key of [stem(word), root(word)]) byKey.set(key, new Set([...(byKey.get(key) ?? []), ...group]));

/** Everyday words for the same as this one, in whatever form it is typed; it may be among them. */
export function everydayWordsFor(word: string): ReadonlySet<string> {
  return new Set([stem(word), root(word)].flatMap((key) => [...(byKey.get(key) ?? [])]));
}
