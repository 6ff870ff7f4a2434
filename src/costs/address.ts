import { type Range, readRange, writeRange } from './range.ts';
import { AMOUNTS, DAYS, type Input, LIMITS } from './sum.ts';

/** Own amounts as they stand behind the # of an address, where no server sees them; only what differs from `first`. */
export function writeInput(input: Input, first: Input): string {
  const same = (one: Range, other: Range) => one.from === other.from && one.to === other.to;
  const own = AMOUNTS.filter((name) => !same(input[name], first[name])).map((name) => [
    name,
    writeRange(input[name]).replace(' tot ', '-'),
  ]);
  const kind = input.soort === first.soort ? [] : [['soort', input.soort]];
  return new URLSearchParams([...own, ...kind]).toString();
}

/** Reads an address; what is not known or makes no sense stays as `first` has it. */
export function readInput(written: string, first: Input): Input {
  const given = new URLSearchParams(written.replace(/^#/, ''));
  const read = (name: (typeof AMOUNTS)[number]) => {
    const range = readRange(given.get(name) ?? '', LIMITS[name]);
    return [name, typeof range === 'string' ? first[name] : range];
  };
  const soort = DAYS.find((one) => one === given.get('soort')) ?? first.soort;
  return { ...first, ...Object.fromEntries(AMOUNTS.map(read)), soort };
}
