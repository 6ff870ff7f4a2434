/** The words of a meeting made to measure, on its page, on its slides and in its messages. */
export const meetingWords = {
  title: 'Een bijeenkomst op maat',
  description:
    'Kies voor wie, hoe lang en wat hier belangrijk is. Je krijgt een programma dat past, met dia’s en een hand-out.',
  opening: 'Waarom dit hier telt',
  closing: 'Praten en afspreken',
  timeline: (name: string) => `${name}: de tijdlijn`,
  rooms: {
    leidinggevende: 'leidinggevenden',
    werkgever: 'directie en HR',
    arbeidsdeskundige: 'arbeidsdeskundigen',
    arboprofessional: 'andere arboprofessionals',
  },
  forRoom: (room: string) => `Voor ${room}`,
  ofOrganisation: (room: string, organisation: string) => `${room} van ${organisation}`,
  minutes: (n: number) => (n === 1 ? '1 minuut' : `${n} minuten`),
} as const;
