/** The words of the page on which an employer reckons. */
export const costs = {
  title: 'Reken het zelf uit',
  needsScript:
    'Zet JavaScript aan om met eigen bedragen te rekenen. Hieronder staat de som met de bedragen uit de bronnen.',
  how: 'Vul in wat je weet. Weet je het niet precies? Schrijf dan twee getallen, zoals 250 tot 400.',
  labels: {
    leidinggevenden: 'Hoeveel leidinggevenden doen mee?',
    uren: 'Hoeveel uur begeleiding krijgt elk?',
    tarief: 'Wat kost een uur begeleiding?',
    dag: 'Wat kost een dag verzuim?',
    dagen: 'Hoeveel dagen duurt lang verzuim bij jullie?',
  },
  units: { leidinggevenden: '', uren: 'uur', tarief: 'euro', dag: 'euro', dagen: 'dagen' },
  days: 'Wat voor dagen zijn dat?',
  kinds: {
    onbekend: 'Weet ik niet. De bron zegt het niet.',
    werkdagen: 'Werkdagen',
    alle: 'Alle dagen, ook het weekend',
  },
  ours: 'Een voorbeeld van ons. Vul je eigen aantal in.',
  perHour: (price: string, hours: string) => `Zelf uitgerekend: ${price} voor ${hours}.`,
  from: 'Uit',
  also: 'Er staat ook:',
  outcome: 'Wat eruit komt',
  guidance: 'De begeleiding kost samen',
  absence: 'Eén keer lang verzuim kost',
  breakEven: 'Zo veel werkdagen verzuim moet de begeleiding samen voorkomen',
  each: 'Dat is voor elke leidinggevende',
  euros: (range: string) => `ongeveer ${range} euro`,
  workdays: (range: string) => `${range} ${range === '1' ? 'werkdag' : 'werkdagen'}`,
  promise: 'Dit is een som, geen belofte. Of de begeleiding deze dagen voorkomt, is niet aangetoond.',
  wrong: {
    none: (written: string) =>
      `“${written}” is geen bedrag. Schrijf een getal, of twee met “tot” ertussen: 250 tot 400.`,
    empty: 'Hier staat niets. Schrijf een getal, of kies “Terug naar de bronnen”.',
    order: 'Het eerste getal is groter dan het tweede. Draai ze om.',
    high: (most: string) => `Dat is te veel om mee te rekenen. Schrijf hoogstens ${most}.`,
    low: (least: string) => `Dat is te weinig om mee te rekenen. Schrijf minstens ${least}.`,
  },
  waiting: 'Kijk eerst naar het veld dat niet klopt.',
  again: 'Terug naar de bronnen',
  copy: 'Kopieer de som',
  copied: 'De som is gekopieerd, met een link naar je bedragen.',
  notCopied: 'Kopiëren lukt niet in deze browser. Selecteer de som en kopieer hem zelf.',
  share:
    'Je bedragen staan in het adres van deze pagina, en gaan nergens heen. Stuur het adres aan wie mee wil rekenen.',
} as const;
