import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { deckById } from '../../../src/corpus/corpus.ts';
import { guide } from '../../../src/guide.ts';
import { slidesShown } from '../../../src/slides/slides.ts';
import { cssPalette } from '../../../src/theme/css.ts';
import { writeAlone } from '../../../src/writers/deck/alone.ts';

const { corpus } = guide();
const deck = deckById(corpus, 'overtuigen');
const context = { corpus, palette: cssPalette, narrow: false, link: undefined, sink: 2 };
const inside = { script: 'let a="</script><!--";', style: 'p{color:red}' };
const html = writeAlone(deck, slidesShown(corpus, deck), context, inside);
const between = (tag: string) => new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(html)?.[1] ?? '';
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('a deck as one file', () => {
  it('allows exactly its own script and style', () => {
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(policy).toBe(
      `default-src 'none'; script-src ${hash(between('script'))}; style-src ${hash(between('style'))}; ` +
        "font-src data:; img-src data:; base-uri 'none'; form-action 'none'",
    );
  });

  it('keeps its script whole, whatever stands in it', () => {
    expect(between('script')).toBe('let a="<\\/script><\\!--";');
  });

  it('asks for nothing from anywhere', () => {
    expect(html).not.toMatch(/\s(src|srcset|href)="(?!#|tel:)/);
    expect(html).not.toMatch(/url\(|@import/);
  });

  it('carries the notes', () => {
    expect(html).toContain('Je hebt tien minuten.');
  });
});
