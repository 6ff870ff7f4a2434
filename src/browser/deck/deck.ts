import { takeOutcome } from './outcome.ts';
import { startDeck } from './start.ts';

await takeOutcome('.deck');
startDeck((search) => new URL(`spreker/${search}`, location.origin + location.pathname).href);
