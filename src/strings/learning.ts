/** The words below a form on which one says what one wants to learn. */
export const learning = {
  title: 'Wat je wilt leren',
  none: 'Kies hierboven wat je wilt leren. Dan staat het hier, en neem je het mee naar je leerdoelen.',
  one: 'Kies er één om mee te beginnen:',
  needsScript: 'Zet JavaScript aan om wat je kiest mee te nemen. Of schrijf het zelf over.',
  to: (what: string) => `Maak er een leerdoel van: ${what}`,
  stays: 'Alleen het punt dat je kiest, gaat mee in het adres naar het volgende blad. Er wordt niets bewaard.',
} as const;
