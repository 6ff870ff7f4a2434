import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { buildCorpus, readFiles } from '../../src/corpus/load.ts';
import { readPng } from '../../src/corpus/png.ts';
import { readSvg } from '../../src/corpus/svg.ts';
import type { Logo } from '../../src/theme/logo.ts';

const real = readFiles('.');
const DRAWN = readFileSync('tests/huisstijl/logo.svg', 'utf8');
const svg = (inside: string, head = 'viewBox="0 0 20 10"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${head}>\n${inside}\n</svg>`;
const SHAPE = '<path d="M0 0h20v10z"/>';

/** What the report says of a logo, with its line. */
function faultOf(name: string, content: string): string {
  const files = new Map([
    ...real,
    ['content/huisstijl.yaml', `naam: Voorbeeld\nlogo:\n  licht: ${name}\n`],
    [`content/huisstijl/${name}`, content],
  ]);
  const { problems, look } = buildCorpus(files);
  expect(look.logos).toBeUndefined();
  return problems.map(({ file, line, message, hint }) => `${file}:${line}: ${message} ${hint}`).join('\n');
}

function drawn(found: Logo | string): Logo {
  if (typeof found === 'string') throw new Error(found);
  return found;
}

describe('a logo that is drawn', () => {
  it('is cleaned: its styles are attributes, and nothing of the program that drew it is left', () => {
    const { svg: clean, ratio } = drawn(readSvg(DRAWN));
    expect(ratio).toBe(3);
    expect(clean).not.toMatch(/style|class|<title|<!--|<\?xml|data-|Laag/);
    expect(clean).toContain('#12202f');
    expect(clean).toContain('#f2a900');
  });

  it('keeps what it refers to inside itself', () => {
    const gradient = '<defs><linearGradient id="a"><stop stop-color="red"/></linearGradient></defs>';
    const { svg: clean } = drawn(readSvg(svg(`${gradient}<rect width="20" height="10" fill="url(#a)"/>`)));
    expect(clean).toMatch(/id="(logo-?[^"]*)"[\s\S]*url\(#\1\)/);
  });

  it.each([
    ['a script', svg(`${SHAPE}<script>alert(1)</script>`), /:3: .*"l.svg" heeft een script \(regel 2\)/],
    ['HTML', svg(`<foreignObject><p>x</p></foreignObject>${SHAPE}`), /foreignObject/],
    ['what runs at loading', svg(SHAPE, 'viewBox="0 0 2 1" onload="alert(1)"'), /uitgevoerd \(regel 1\)/],
    ['something elsewhere', svg(`<use href="https://voorbeeld.nl/a.svg#b"/>${SHAPE}`), /buiten de tekening/],
    ['a link', svg(`<a xlink:href="javascript:alert(1)">${SHAPE}</a>`), /buiten de tekening/],
    ['a picture from elsewhere', svg(`<rect width="2" height="1" fill="url(https://voorbeeld.nl/a)"/>`), /buiten/],
    ['a stylesheet', svg(`<style>@import "a.css"</style>${SHAPE}`), /buiten de tekening/],
    ['entities', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg(SHAPE)}`, /ENTITY/],
    ['movement', svg(`<path d="M0 0h9v9z"><animate attributeName="d"/></path>`), /beweegt/],
    ['letters', svg('<text>Wij</text>'), /letters/],
    ['no size', svg(SHAPE, ''), /hoe groot/],
    ['no shape', svg('<g/>'), /tekent niets/],
    ['what is no shape', svg(`<switch>${SHAPE}</switch>`), /<switch>/],
    ['no SVG', 'geen tekening', /geen SVG|hoe groot/],
    ['5 MB', svg(`${SHAPE}<!--${'x'.repeat(5_000_000)}-->`), /5001 kB groot.*100 kB/],
    ['a line', svg('<path d="M0 0h2000v10z"/>', 'viewBox="0 0 2000 10"'), /zo smal/],
  ])('is refused with %s', (_what, content, message) => {
    expect(faultOf('l.svg', content)).toMatch(message);
  });
});

describe('a logo of pixels', () => {
  const pixels = (width = 60, height = 20) =>
    sharp({ create: { width, height, channels: 4, background: '#0a4a45' } })
      .withMetadata({ exif: { IFD0: { Artist: 'Iemand met een naam' } } })
      .png();

  it('loses all that is not drawn, as who made it', async () => {
    const bytes = await pixels().toBuffer();
    expect(bytes.toString('latin1')).toContain('Iemand met een naam');
    const { svg: wrapped, ratio } = drawn(readPng(bytes));
    expect(ratio).toBe(3);
    const kept = Buffer.from(/base64,([^"]+)/.exec(wrapped)?.[1] ?? '', 'base64');
    expect(kept.toString('latin1')).not.toContain('Iemand');
    expect(await sharp(kept).raw().toBuffer()).toEqual(await sharp(bytes).raw().toBuffer());
  });

  it.each([
    ['no PNG', async () => Buffer.from('GIF89a'), /geen PNG/],
    ['half a PNG', async () => (await pixels().toBuffer()).subarray(0, 60), /geen hele PNG/],
    ['a photograph', () => pixels(3000, 2000).png({ palette: true }).toBuffer(), /3000 bij 2000/],
  ])('is refused when it is %s', async (_what, content, message) => {
    expect(faultOf('l.png', (await content()).toString('base64'))).toMatch(message);
  });
});

it('a logo that is not there is told', () => {
  const files = new Map([...real, ['content/huisstijl.yaml', 'logo: { licht: weg.svg }\n']]);
  expect(buildCorpus(files).problems.map(({ line, message }) => `${line}: ${message}`)).toEqual([
    '1: Het logo "weg.svg" is er niet.',
  ]);
});
