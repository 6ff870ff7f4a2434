import { expect, it } from 'vitest';
import { pageById } from '../../src/corpus/corpus.ts';
import { walk } from '../../src/document/text.ts';
import { guide } from '../../src/guide.ts';

it('leads on paper too from the statements to every page that a screen leads to', () => {
  const { corpus } = guide();
  const { meting } = corpus.publication;
  const nodes = [...walk(pageById(corpus, meting?.formulier ?? '').root)];
  const led = nodes.flatMap((node) => (node.type === 'stelling' ? [node.attributes.naar] : []));
  const named = nodes.flatMap((node) => (node.type === 'verwijs' ? [node.attributes.id] : []));
  expect(led.length).toBeGreaterThan(10);
  expect(new Set(led).difference(new Set(named))).toEqual(new Set());
});
