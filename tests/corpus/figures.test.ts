import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figuresIn } from '../../src/corpus/figures.ts';

let folder = '';
beforeAll(() => {
  mkdirSync('.cache', { recursive: true });
  folder = mkdtempSync('.cache/figuren-');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes the files of a publication's figures and gives its folder. */
function folderOf(name: string, files: Readonly<Record<string, string>>): string {
  const path = join(folder, name);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(path, 'content/figuren', file, '..'), { recursive: true });
    writeFileSync(join(path, 'content/figuren', file), text);
  }
  return path;
}
const figure = (name: string, title = 'Een tekening') =>
  `{ name: '${name}', title: '${title}', draw: () => '<svg/>', alt: () => 'Een.', description: () => [], table: () => undefined }`;
const told = (path: string) => figuresIn(path).problems.map(({ file, message }) => `${file}: ${message}`);

describe('the figures of a publication', () => {
  it('are all that the files of its folder give, one or more, with what they share in folders', () => {
    const path = folderOf('goed', {
      'een.ts': `import { title } from './delen/titel.ts';\nexport default { ...${figure('een')}, title };\n`,
      'twee.ts': `export default [${figure('twee')}, ${figure('drie')}];\n`,
      'delen/titel.ts': "export const title: string = 'Van elders';\n",
    });
    const { byName, problems } = figuresIn(path);
    expect(problems).toEqual([]);
    expect([...byName].map(([name, { file, title }]) => [name, file, title])).toEqual([
      ['een', 'content/figuren/een.ts', 'Van elders'],
      ['twee', 'content/figuren/twee.ts', 'Een tekening'],
      ['drie', 'content/figuren/twee.ts', 'Een tekening'],
    ]);
    expect(figuresIn(folderOf('leeg', {})).byName.size).toBe(0);
  });

  it('are told with their file where they cannot be read', () => {
    const path = folderOf('fout', {
      'a.ts': `export default ${figure('a')};\n`,
      'dubbel.ts': `export default ${figure('a')};\n`,
      'geen.ts': 'export const niets = 1;\n',
      'half.ts': "export default { name: 'half', title: 'Zonder tekening' };\n",
      'stuk.ts': "throw new Error('Weg');\n",
    });
    expect(told(path)).toEqual([
      'content/figuren/dubbel.ts: Er is al een figuur "a", in content/figuren/a.ts.',
      'content/figuren/geen.ts: Dit bestand geeft geen figuur.',
      'content/figuren/half.ts: Dit bestand geeft geen figuur.',
      'content/figuren/stuk.ts: Deze figuur kan niet worden gelezen: Weg.',
    ]);
  });

  it('are those of an edit once they are read anew, also where what they share was edited', () => {
    const file = `import { title } from './delen/titel.ts';\nexport default { ...${figure('een')}, title };\n`;
    const path = folderOf('nieuw', { 'een.ts': file, 'delen/titel.ts': "export const title: string = 'Oud';\n" });
    // In a Node of its own: here, modules are loaded by what runs the tests.
    const script = `
      import { writeFileSync } from 'node:fs';
      import { figuresIn, renewFigures } from './src/corpus/figures.ts';
      const tell = () => console.log(figuresIn(${JSON.stringify(path)}).byName.get('een')?.title);
      tell();
      for (const next of ['Nieuw', 'Nieuwer']) {
        writeFileSync(${JSON.stringify(join(path, 'content/figuren/delen/titel.ts'))}, "export const title = '" + next + "';");
        await renewFigures(${JSON.stringify(path)});
        tell();
      }`;
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    expect(said).toBe('Oud\nNieuw\nNieuwer\n');
  });
});
