import { findUnprintable } from './characters.ts';
import type { Place } from './problem.ts';
import { placeOf } from './tags.ts';
import type { Position } from './tree.ts';

interface Found {
  readonly rule: string;
  readonly place: Place;
  readonly message: string;
  readonly hint: string;
}

/**
 * What a stretch of a text holds that no reader would see as it was meant: signs that cannot be seen or drawn, and in
 * running text stars that make nothing bold.
 * @param source the whole text, and `position` the stretch of it
 * @param value what the parser made of that stretch
 */
export function findSigns(source: string, value: string, { start, end }: Position, isText: boolean): Found[] {
  const written = source.slice(start.offset, end.offset);
  const at = (index: number): Place => placeOf(source, start.offset + Math.max(0, index));
  const found = findUnprintable(value, written).map(({ signs, message, hint }): Found => {
    const literal = written.indexOf(signs);
    return { rule: 'tekens', place: at(literal >= 0 ? literal : written.search(/&#?\w+;/)), message, hint };
  });
  if (!isText || !value.includes('**') || written.includes('\\*')) return found;
  const stars: Found = {
    rule: 'markdown',
    place: at(written.indexOf('**')),
    message: 'Hier staan losse sterretjes (**): dit wordt niet vet.',
    hint: 'Zet ze zonder spatie tegen de woorden, als **vet**, of haal ze weg.',
  };
  return [...found, stars];
}
