import { describe, expect, it } from 'vitest';
import { corpus, first, pageOf, search } from './whole.ts';

/** What people ask, by kind, and one or more pages of which one must be among the first three. */
const QUESTIONS: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'compounds we do not have': [
    ['verzuimgesprek', 'handreiking/in-gesprek', 'handreiking/signaleren'],
    ['werkbelasting', 'bijlagen/belastbaarheidsmodel', 'bijlagen/eisen-regelmogelijkheden'],
    ['burn-outcoach', 'bijlagen/psychische-aandoeningen', 'werkwijzer/rollen/coachen'],
    ['verzuimregistratie', 'onderbouwing/adviezen', 'onderbouwing/maatregelen', 'handreiking/signaleren'],
  ],
  'spelling as one likes': [
    ['HR-afdeling', 'handreiking/hulp-inschakelen', 'werkwijzer/stappenplan/aan-de-slag', 'onderbouwing/ervaringen'],
    ['werk-privébalans', 'handreiking/ken-je-medewerker/risicofactoren'],
    ['één op de vijf', 'werkwijzer/medewerkers', 'werkwijzer'],
    ['r.i.&e.', 'handreiking/versterk-je-team/visie-op-gezond-werk'],
  ],
  'words of the street': [
    ['depri', 'bijlagen/psychische-aandoeningen', 'begrippen'],
    ['zuipen', 'handreiking/signaleren', 'bijlagen/psychische-aandoeningen'],
    ['zielenknijper', 'handreiking/ken-je-medewerker/interventies-en-diensten'],
    [
      'briefje',
      'handreiking/versterk-je-team/sociale-steun',
      'formulieren/gespreksverslag',
      'formulieren',
      'traject/na-een-gesprek',
    ],
    ['parttime werken', 'handreiking/werkaanpassingen'],
    ['mijn chef snapt me niet', 'handreiking/ken-je-medewerker/vertrouwensrelatie'],
    ['hij trekt het niet meer', 'handreiking/signaleren'],
  ],
  'a word for the same beside the word itself': [
    ['mag ik appen als iemand ziek is', 'formulieren/contactplan', 'oefenen/bij-ziekte', 'handreiking/in-gesprek'],
  ],
  'typing errors': [
    ['overspanenheid', 'bijlagen/psychische-aandoeningen'],
    ['burn-otu', 'bijlagen/psychische-aandoeningen'],
    ['regelmogelijheden', 'bijlagen/eisen-regelmogelijkheden'],
    ['informatiebijenkomst', 'werkwijzer/stappenplan/aan-de-slag', 'presenteren/informatiebijeenkomst'],
  ],
  'full sentences': [
    ['mag mijn baas weten wat ik heb', 'handreiking/hulp-inschakelen', 'werkwijzer/competenties'],
    ['wat zeg ik tegen iemand die huilt', 'handreiking/in-gesprek'],
    ['wie betaalt de bedrijfsarts', 'handreiking/verzuim-stap-voor-stap', 'handreiking/hulp-inschakelen'],
    ['hoe zeg ik het tegen mijn collega’s', 'handreiking/versterk-je-team/sociale-steun'],
    ['hoe krijg ik mijn directeur mee', 'werkwijzer/stappenplan/besluit', 'werkwijzer/stappenplan/introduceren'],
    [
      'binnen hoeveel weken moet er een plan van aanpak zijn',
      'handreiking/verzuim-stap-voor-stap',
      'handreiking/verzuim-stap-voor-stap',
      'onderbouwing/leidraad',
    ],
    ['te laat komen', 'handreiking/signaleren', 'bijlagen/psychische-aandoeningen'],
    ['werkt het wel echt', 'onderbouwing', 'onderbouwing/mentaal-gezonde-zaak'],
    ['ik heb hulp nodig', 'handreiking/hulp-inschakelen'],
    ['wie zijn jullie', 'over'],
    ['wat doen jullie met mijn gegevens', 'privacy'],
    ['waar kan ik een fout melden', 'toegankelijkheid'],
  ],
  'numbers and facts': [
    ['84 procent hersteld', 'werkwijzer/medewerkers'],
    ['32 maatregelen', 'onderbouwing/maatregelen'],
    ['week 8 plan van aanpak', 'onderbouwing/leidraad', 'werkwijzer/rollen/samenwerken'],
    ['28 interviews', 'onderbouwing/ervaringen'],
  ],
  'names and parts': [
    ['handvat 2', 'handreiking/in-gesprek'],
    ['stap 3', 'werkwijzer/stappenplan/besluit'],
    ['casus 4', 'casussen/4'],
    ['presentatie terugkomen', 'presenteren/terugkomen'],
    ['zo open je het gesprek', 'handreiking/in-gesprek'],
  ],
  'forms of output': [
    ['kaartjes met vragen', 'afdrukken', 'afdrukken/bundels/de-gesprekskaarten-een-kaart-per-handvat.pdf'],
    ['poster', 'afdrukken'],
    ['ppt', 'presenteren'],
  ],
  'what a traject asks for': [
    ['uitnodiging', 'traject/uitnodiging'],
    ['agenda', 'traject'],
    ['meten', 'formulieren/meting'],
    ['evaluatie', 'traject/verslag-directie', 'traject/resultaten', 'formulieren/meting'],
    ['aanwezigheidslijst', 'formulieren/aanwezigheidslijst'],
    ['verslag voor directie', 'traject/verslag-directie'],
    ['word', 'traject/verslag-directie', 'traject/verslag-medewerkers', 'afdrukken'],
  ],
  English: [
    ['work-life balance', 'handreiking/ken-je-medewerker/risicofactoren', 'werkwijzer/medewerkers'],
    ['workload', 'bijlagen/eisen-regelmogelijkheden'],
    ['coping', 'bijlagen/psychische-aandoeningen', 'handreiking/ken-je-medewerker/risicofactoren'],
  ],
};

describe.each(Object.entries(QUESTIONS))('%s', (_, questions) => {
  it.each(questions.map(([query, ...pages]) => ({ query, pages })))('$query', ({ query, pages }) => {
    const found = first(query).map(pageOf);
    expect(
      found.some((page) => pages.includes(page)),
      found.join(', ') || 'nothing',
    ).toBe(true);
  });
});

/** By the rule that wins it: without that, another page stands first. */
const WON = [
  [
    'a rare word for the same counts for no more than the word itself',
    'zingeving',
    ['handreiking/ken-je-medewerker/wat-is-belangrijk', 'werkwijzer/medewerkers'],
  ],
  ['small forms', 'werkaanpassing formulier', ['formulieren/werkaanpassingen']],
  [
    'compounds that a word ends',
    'gestrest',
    ['bijlagen/psychische-aandoeningen', 'handreiking/signaleren', 'handreiking/versterk-je-team/voorlichting'],
  ],
  ['the page that explains a term', 'arbeidsongeschikt', ['onderbouwing/leidraad', 'onderbouwing']],
  [
    'the t of a verb',
    'ziekteverzuim',
    [
      'werkwijzer/voordelen',
      'werkgevers',
      'werkwijzer/preventie',
      'handreiking/signaleren',
      'handreiking/hulp-inschakelen',
      'onderbouwing/leidraad',
    ],
  ],
  ['two letters wrong in a word of eight', 'privacie', ['privacy', 'handreiking/hulp-inschakelen']],
  ['words for a term', 'opgebrand', ['bijlagen/psychische-aandoeningen']],
  ['words that say nothing by themselves, in names', 'wil het er niet over hebben', ['handreiking/in-gesprek']],
  ['what readers ask in their own words', 'betuttelen', ['handreiking/eigen-regie']],
  ['a word of every day counts for little', 'medewerker wil niet praten', ['handreiking/in-gesprek']],
] as const;

describe('a question that one rule wins', () => {
  it.each(WON)('%s: %s', (_, query, pages) => {
    expect(pages).toContain(pageOf(first(query)[0] ?? ''));
  });
});

describe('whom to call', () => {
  it.each([
    'ik wil niet meer leven',
    'mijn medewerker praat over zelfmoord',
    'een einde aan mijn leven maken',
    '0800-0113',
  ])('stands on top, and below it the pages that say more: %s', (query) => {
    const { urgent } = search.ask(query);
    expect(urgent?.lines.map(({ phone }) => phone)).toContain('112');
    expect(urgent?.see).toBe(`/${corpus.wording.nood?.pagina}/`);
  });
});

describe('a definition is for who asks for it', () => {
  it.each(['werkt', 'werkte', 'lastig', 'organiseren'])('%s explains no term', (word) => {
    expect(search.ask(word).definition).toBeUndefined();
  });

  it('prefers a term’s own name, and knows it by a word from abroad', () => {
    expect(search.ask('psychotherapeut').definition?.term).toBe('psychotherapeut');
    expect(search.ask('workload').definition?.term).toBe('werkdruk');
  });
});
