import { opened } from '../../addresses.ts';
import { takeOutcome } from './outcome.ts';
import { takeSum } from './own-sum.ts';
import { startDeck } from './start.ts';

void takeOutcome('.deck')
  .then(() => takeSum('.deck'))
  .then(() => startDeck((search) => new URL(opened('spreker/') + search, location.href).href));
