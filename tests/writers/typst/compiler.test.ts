import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/platform/typst-compiler.ts';

const given = { title: 'Een titel', date: '2026-11-22', files: new Map<string, string>() };
const findings = (source: string, files: ReadonlyMap<string, string> = given.files) => {
  const outcome = compile({ ...given, files, source });
  return 'findings' in outcome ? outcome.findings.join('; ') : '';
};
const make = (source: string, title: string = given.title, files: ReadonlyMap<string, string> = given.files) => {
  const outcome = compile({ ...given, title, files, source });
  if ('findings' in outcome) throw new Error(outcome.findings.join('; '));
  return outcome.pdf;
};
const textSvg = (family: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"><text x="1" y="20" font-family="${family}">abc</text></svg>`;

describe('the compiler refuses', () => {
  it.each([
    ['an unknown font family, which Typst only warns about', '#set text(font: "Bestaat Niet")\n= Kop', /unknown font/],
    [
      'the monospaced font that Typst carries itself',
      '= Kop\n#raw("code")',
      /font that is not ours: \w+\+DejaVuSansMono/,
    ],
    ['a character that the font does not have', '= Kop\n漢', /could not be displayed/],
    ['a picture without alternative text', '= Kop\n#image("figuur.svg")', /alt text/],
    ['a heading that skips a level', '= Kop\n=== Te diep', /heading/],
    ['a package from elsewhere', '#import "@preview/cetz:0.4.0"\n= Kop', /a package/],
    ['a file outside the template folder', '= Kop\n#read("../../../../package.json")', /outside of project root/],
    ['a file of the machine', '= Kop\n#read("/etc/hostname")', /file not found/],
    ['code that is wrong', '= Kop\n#bestaat-niet()', /unknown variable/],
  ])('%s', (_, source, message) => {
    const files = new Map([['figuur.svg', textSvg('Atkinson Hyperlegible Next')]]);
    expect(findings(source, files)).toMatch(message);
  });

  it('fonts of the machine in a drawing', () => {
    const files = new Map([['figuur.svg', textSvg('DejaVu Sans Mono')]]);
    expect(findings('= Kop\n#image("figuur.svg", alt: "letters")', files)).toMatch(/not ours/);
  });
});

describe('the compiler', () => {
  it('gives the same bytes again, whatever came between', () => {
    const first = make('= Kop\nTekst.');
    make('= Iets anders\n*Vet*, _schuin_.');
    expect(Buffer.from(make('= Kop\nTekst.')).equals(first)).toBe(true);
  });

  it('keeps files to the document they came with', () => {
    const source = '= Kop\n#image("figuur.svg", alt: "letters")';
    const files = new Map([['figuur.svg', textSvg('Atkinson Hyperlegible Next')]]);
    expect(make(source, given.title, files).length).toBeGreaterThan(1000);
    expect(findings(source)).toMatch(/file not found/);
  });

  it('takes a title as text, never as code', () => {
    const pdf = make('= Kop', '"); #panic("x');
    expect(Buffer.from(pdf).toString('latin1')).toContain('#panic');
  });
});
