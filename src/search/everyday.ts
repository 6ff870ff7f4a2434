/**
 * Everyday words for the same thing that are no terms to explain, one group a line, as they are compared.
 * Terms, with their words of the street, stand in `content/begrippen.yaml`.
 */
export const EVERYDAY: readonly (readonly string[])[] = `
praten spreken gesprek bespreken vertellen zeggen kletsen overleggen
vragen stellen doorvragen
kosten geld prijs euro bedrag betalen
duurt lang termijn periode
besparen bezuinigen opleveren voordeel winst rendement
moe moeheid vermoeid uitgeput futloos lusteloos
slapen slecht slaap slaapproblemen wakker
boos prikkelbaar kortaf chagrijnig agressief geirriteerd
huilen verdrietig emotioneel tranen
alcohol drank drinken drugs verslaving
beginnen starten start opstarten
stoppen eindigen afronden einde
uitprinten printen print afdrukken afdruk
dossier vastleggen opschrijven noteren registreren bewaren
geheim vertrouwelijk geheimhouding beroepsgeheim privacy
thuis prive gezin familie
kinderen kind opvoeding
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
mail mailen bellen contact
kaartje bloemen attentie
feedback terugkoppeling
wetgeving wet wettelijk regels verplicht verplichting plicht
schema planning planner rooster agenda
week weken
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));
