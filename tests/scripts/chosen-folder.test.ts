import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chosenFolder } from '../../scripts/chosen-folder.ts';

describe('the publication that a script works on', () => {
  it('is the one behind --map, and the other arguments stay', () => {
    const folder = resolve('tests/publicatie');
    expect(chosenFolder(['--map', 'tests/publicatie', '--outDir', 'x'])).toEqual({ folder, rest: ['--outDir', 'x'] });
    expect(chosenFolder(['dev', '--map=tests/publicatie'])).toEqual({ folder, rest: ['dev'] });
  });

  it('is our own where none is asked for', () => {
    expect(chosenFolder(['--outDir', 'x'])).toEqual({ folder: undefined, rest: ['--outDir', 'x'] });
  });

  it.each([
    [['--map'], /hoort de map/],
    [['--map='], /hoort de map/],
    [['--map', '--plat'], /hoort de map/],
    [['--map', 'tests/site'], /geen content\/publicatie\.yaml.*npm run new/],
    [['--map', '..'], /niet binnen deze map/],
  ])('is refused in one sentence: %j', (args, message) => {
    expect(() => chosenFolder(args)).toThrow(message);
  });
});
