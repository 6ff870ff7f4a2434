import { describe, expect, it } from 'vitest';
import { cssPalette, writeTokensCss } from '../../src/theme/css.ts';
import { writeRoleCss } from '../../src/theme/role-css.ts';
import { palettes } from '../../src/theme/tokens.ts';

const css = writeTokensCss(palettes);

/** The declarations of the rules whose selector, media query included, is written exactly so. */
function rule(selector: string): string {
  const start = css.indexOf(`${selector}{`);
  if (start < 0) throw new Error(`No rule ${selector} in ${css}`);
  return css.slice(start, css.indexOf('}', start));
}

function leaves(value: object): string[] {
  return Object.values(value).flatMap((part) => (typeof part === 'string' ? [part] : leaves(part)));
}

describe('the tokens as CSS', () => {
  it('are light unless the system or the reader says otherwise', () => {
    expect(rule(':root')).toContain(`--ground:${palettes.light.ground}`);
  });

  it.each([
    '@media screen and (prefers-color-scheme:dark){:root:not([data-thema="licht"])',
    '@media screen{:root[data-thema="donker"]',
  ])('are dark in %s', (selector) => {
    expect(rule(selector)).toContain(`--ground:${palettes.dark.ground}`);
    expect(rule(selector)).toContain('color-scheme:dark');
  });

  it('are those of paper in print', () => {
    expect(rule('@media print{:root')).toContain(`--ground:${palettes.print.ground}`);
  });

  it('declare every name the palette of references uses', () => {
    const names = leaves(cssPalette).map((reference) => reference.replace(/^var\((.+)\)$/, '$1'));
    for (const name of names) expect(rule(':root')).toContain(`${name}:#`);
  });

  it('let a part of the page take the accent of a family', () => {
    expect(rule('[data-accent="derde"]')).toContain('--accent-ink-on-tint:var(--derde-ink-on-tint)');
  });

  it('give sizes in rem, so the text grows with the reader’s own setting', () => {
    expect(rule(':root')).toMatch(/--size-text:1\.1875rem/);
    expect(rule(':root')).not.toMatch(/--size-[a-z0-9]+:[\d.]+px/);
  });
});

describe('the sheet for the audience a reader chose', () => {
  it('leaves out what is only for others where the page has it for that audience, and names it', () => {
    const sheet = writeRoleCss(['leraar', 'ouder']);
    for (const role of ['leraar', 'ouder']) {
      const own = `[data-publiek~="${role}"]`;
      expect(sheet).toContain(
        `:root[data-rol="${role}"] .tekst:has(${own}) .voor:not(${own}, .open) { display: none; }`,
      );
      expect(sheet).toContain(`:root[data-rol="${role}"] [data-rolnaam="${role}"] { display: inline; }`);
    }
    expect(writeRoleCss([])).toBe('');
  });
});
