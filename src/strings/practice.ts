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
} as const;
