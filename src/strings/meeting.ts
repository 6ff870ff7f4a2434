/** The words of a meeting made to measure that the build writes; what script says stands in `scripts/meeting-words.ts`. */
export const meetingWords = {
  title: 'Een bijeenkomst op maat',
  description:
    'Kies voor wie, hoe lang en wat hier belangrijk is. Je krijgt een programma dat past, met dia’s en hand-out.',
} as const;
