import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { flawsOf } from '../../scripts/shop/flaws.ts';
import { within } from '../../src/addresses.ts';
import { guide } from '../../src/guide.ts';
import { SHOP } from '../../src/outputs.ts';
import { shopZip } from '../../src/pages/afdrukken/_shop.ts';
import { fileSize } from '../../src/strings/kit.ts';
import { shopPrintsOf } from '../../src/writers/shop/prints.ts';

const zip = readFileSync(`dist${within(SHOP)}`);
const files = unzipSync(zip);
const { corpus } = guide();
const prints = shopPrintsOf(corpus, undefined);
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

  it('leaves out a logo whose colours run into each other, and says so', async () => {
    const gradient =
      '<linearGradient id="a"><stop stop-color="#7A1FA2"/><stop offset="1" stop-color="#1F7AA2"/></linearGradient>';
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 6"><defs>${gradient}</defs><path d="M0 0h20v6H0Z" fill="url(#a)"/></svg>`;
    const logo = { ...corpus.look.logos?.licht, svg, ratio: 20 / 6 };
    const given = { ...corpus, look: { ...corpus.look, logos: { licht: logo, donker: logo } } };
    const made = unzipSync(await shopZip(given, undefined));
    expect(Object.keys(made)).toEqual(Object.keys(files));
    expect(new TextDecoder().decode(Object.values(made)[0])).toContain('het logo heeft een kleurverloop');
  });

  it('is told on the page with everything on paper, with its size', () => {
    const html = readFileSync('dist/afdrukken/index.html', 'utf8');
    const [, said] = new RegExp(`href="${SHOP}"[^>]*>[^<]+</a>\\s*<span[^>]*>([^<]+)<`).exec(html) ?? [];
    expect(said).toBe(fileSize(zip.length));
    expect(html).not.toContain('npm run');
  });
});
