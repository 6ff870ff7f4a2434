import { opened } from '../../addresses.ts';
import { takeOutcome } from './outcome.ts';
import { startDeck } from './start.ts';

void takeOutcome('.deck').then(() => startDeck((search) => new URL(opened('spreker/') + search, location.href).href));
