/** The words of measuring: on the form, and on the page where a group comes together. */
export const measuring = {
  scan: {
    title: 'Waar kun je beginnen?',
    needsScript: 'Zet JavaScript aan om te zien waar je kunt beginnen. Zonder kun je het blad afdrukken.',
    private: 'Wat je aankruist, blijft op dit apparaat en wordt niet bewaard. Sluit je de pagina, dan is het weg.',
    none: 'Kruis hierboven aan wat bij je past. Dan lees je hier waar je kunt beginnen.',
    some: (answered: number, all: number) => `Je vulde ${answered} van de ${all} zinnen in.`,
    begin: 'Begin hier:',
    why: 'Waarom? Hier zei je nog geen ja op:',
    strong: 'Je zegt hier al ja. Toch is dit waar je het minst zeker was.',
    also: 'Lees daarna ook:',
    goal: 'Zet dit bij je leerdoelen',
    meeting: 'Maak hier een bijeenkomst over',
    save: 'Wil je het bewaren, of aan je begeleider geven?',
    saveWhy: 'Je krijgt een bestand zonder naam en zonder datum. Je begeleider telt het op bij de groep.',
    moment: 'Welke keer is dit?',
    saveIt: 'Bewaar als bestand',
    clear: 'Wis mijn antwoorden',
    fileName: (moment: string) => `meting-${moment}.json`,
  },
} as const;
