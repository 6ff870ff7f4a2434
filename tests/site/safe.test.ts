import { describe, expect, it } from 'vitest';
import { policyOf } from '../../src/server/headers.ts';
import { builtPages, elements, property } from './html.ts';

/** What takes a file from somewhere as soon as the page opens. */
const LOADS: Readonly<Record<string, string>> = {
  script: 'src',
  img: 'src',
  link: 'href',
  iframe: 'src',
  source: 'src',
  video: 'src',
  audio: 'src',
  object: 'data',
  embed: 'src',
  use: 'href',
  image: 'href',
};

describe('no page can run or load what is not ours', () => {
  it.each(builtPages().map((page) => [page.path, page] as const))('%s', (_, page) => {
    const all = [...elements(page.tree)].flatMap((node) => (node.type === 'element' ? [node] : []));
    const policy = all.find(
      (node) => node.tagName === 'meta' && property(node, 'httpEquiv') === 'Content-Security-Policy',
    );
    expect(policy && property(policy, 'content')).toBe(policyOf(page.path));
    expect(
      all
        .filter((node) => Object.keys(node.properties ?? {}).some((name) => name === 'style' || /^on/i.test(name)))
        .map((node) => node.tagName),
    ).toEqual([]);
    expect(all.filter((node) => node.tagName === 'style')).toEqual([]);
    const scripts = all.filter((node) => node.tagName === 'script' && property(node, 'type') !== 'application/ld+json');
    expect(scripts.filter((node) => property(node, 'src') === '')).toEqual([]);
    const loaded = all.filter(
      (node) =>
        node.tagName !== 'link' ||
        !['canonical', 'alternate', 'prev', 'next', 'author', 'license'].includes(property(node, 'rel')),
    );
    const addresses = loaded
      .map((node) => property(node, LOADS[node.tagName] ?? ''))
      .filter((address) => address !== '');
    expect(addresses.filter((address) => !address.startsWith('/') || address.startsWith('//'))).toEqual([]);
  });
});
