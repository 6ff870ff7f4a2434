import { startDeck } from './start.ts';

startDeck((search) => new URL(`spreker/${search}`, location.origin + location.pathname).href);
