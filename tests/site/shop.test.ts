import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { flawsOf } from '../../scripts/shop/flaws.ts';
import { within } from '../../src/addresses.ts';
import { guide } from '../../src/guide.ts';
import { SHOP } from '../../src/outputs.ts';
import { fileSize } from '../../src/strings/kit.ts';
import { shopPrintsOf } from '../../src/writers/shop/prints.ts';

const zip = readFileSync(`dist${within(SHOP)}`);
const files = unzipSync(zip);
const prints = shopPrintsOf(guide().corpus, undefined);
const named = (end: string) => Object.keys(files).filter((path) => path.endsWith(end));

describe('what one hands to a print shop', () => {
  it('stands in one folder with a name of its own: every file, and what each is', () => {
    const [folder, ...others] = new Set(Object.keys(files).map((path) => path.split('/')[0]));
    expect(folder).toMatch(/-drukkerij$/);
    expect(others).toEqual([]);
    expect(named('.pdf').sort()).toEqual(prints.map(({ name }) => `${folder}/${name}.pdf`).sort());
    const about = new TextDecoder().decode(files[`${folder}/lees-mij.txt`]);
    for (const { name, document } of prints) expect(about).toContain(`${name}.pdf\r\n  ${document.title}.`);
  });

  it.each(prints.map((print) => [print.name, print] as const))('%s: nothing to send back', async (name, { sides }) => {
    const [path = ''] = named(`/${name}.pdf`);
    expect(await flawsOf(files[path] ?? new Uint8Array(), sides)).toEqual([]);
  });

  it('is told on the page with everything on paper, with its size', () => {
    const html = readFileSync('dist/afdrukken/index.html', 'utf8');
    const [, said] = new RegExp(`href="${SHOP}"[^>]*>[^<]+</a>\\s*<span[^>]*>([^<]+)<`).exec(html) ?? [];
    expect(said).toBe(fileSize(zip.length));
    expect(html).not.toContain('npm run');
  });
});
