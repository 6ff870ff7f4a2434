/** The words around a conversation in which one chooses what to say. */
export const practice = {
  moment: (number: number) => `Moment ${number}`,
  effect: 'Wat dit doet',
  choose: 'Wat doe je?',
  goTo: (number: number) => `ga naar moment ${number}`,
  end: { goed: 'Einde. Dit is een goed begin.', stroef: 'Einde. Probeer ook een andere weg.' },
  about: 'Lees moment 1, kies wat jij zou doen, en ga naar het moment dat erbij staat. Er zijn meer goede wegen.',
  road: 'Jouw weg',
  back: 'Eén stap terug',
  again: 'Opnieuw beginnen',
  all: 'Toon alle momenten',
  one: 'Toon één moment tegelijk',
  toBegin: 'Terug naar het begin',
  or: 'of',
  toNext: 'verder met de presentatie',
  /** Where a way leads on paper. */
  onward: (letter: string, slide: number) => `${letter}: naar dia ${slide}`,
  ways: 'Hoe het verdergaat',
  votes: (letter: string, votes: number) => `${letter}: ${votes === 1 ? '1 stem' : `${votes} stemmen`}`,
  /** What who presents says with a moment or a conversation on a slide. */
  say: {
    ask: 'Vraag',
    watch: 'Let op',
    leave: 'Laat achter',
    choose: (leads: readonly { readonly letter: string; readonly title: string }[]) => ({
      ask: 'Lees voor wat er gebeurt. “Wat zou jij doen? Overleg kort met wie naast je zit.” Laat handen opsteken en tel. Vraag aan twee mensen waarom.',
      watch: `Zeg niet vooraf wat het beste is. ${leads.map(({ letter, title }) => `${letter} leidt naar “${title}”.`).join(' ')}`,
      leave:
        'De weg met de meeste handen. Druk op die letter, of klik op de keuze. Loopt het stroef, dan mag de zaal terug.',
    }),
    goed: {
      ask: '“Welke zin maakte hier het verschil?” Laat twee mensen die zin hardop zeggen, in hun eigen woorden.',
      watch: 'Dit is een goed begin en niet het enige. Er zijn meer wegen die goed aflopen. Ga terug als er tijd is.',
      leave: 'Eén zin die iemand morgen zelf kan zeggen.',
    },
    stroef: {
      ask: '“Waar had het anders gekund?” Ga samen terug naar dat moment, en kies daar opnieuw.',
      watch: 'Niemand deed het fout: de zaal koos, en je ziet wat dat doet. Zoek geen schuld en noem geen namen.',
      leave: 'Het moment waarop iemand het nog kon keren.',
    },
    further:
      'Lees verder, weer beurt voor beurt. Vraag bij elke zin van “Jij”: “Wat doet deze zin met je?” Laat iemand een andere zin proberen die hier ook past.',
    aloud:
      'Laat twee mensen dit hardop lezen. De een leest “Jij”, de ander leest de rest. Stop na elke beurt even: “Wat zou jij nu zeggen?” Lees daarna pas verder.',
  },
} as const;
