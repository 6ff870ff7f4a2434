import { startDeck } from './deck-start.ts';

startDeck((search) => new URL(`spreker/${search}`, location.origin + location.pathname).href);
