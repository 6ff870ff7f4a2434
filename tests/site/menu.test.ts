import type { HastNode } from 'satteri';
import { describe, expect, it } from 'vitest';
import { nl } from '../../src/strings/nl.ts';
import { type BuiltPage, builtPages, elements, property, textOf } from './html.ts';

const words = (node: HastNode) => textOf(node).replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
const navOf = ({ tree }: BuiltPage, label: string) =>
  [...elements(tree)].find((node) => property(node, 'ariaLabel') === label);
const linksOf = (node: HastNode) =>
  [...elements(node)].flatMap((link) =>
    property(link, 'href') === '' ? [] : [{ name: words(link), to: property(link, 'href') }],
  );

const articles = builtPages().filter((page) => navOf(page, nl.breadcrumbs) && navOf(page, nl.inThisPublication));

describe('where one is', () => {
  it('is told on every page with a menu of its part', () => expect(articles.length).toBeGreaterThan(60));

  it.each(articles.map((page) => [page.path, page] as const))('is a place of the menu: %s', (_, page) => {
    const menu = navOf(page, nl.mainNav) as HastNode;
    const current = [...elements(menu)].find((node) => property(node, 'ariaCurrent') !== '');
    // The pages about this site have no place in the menu above; the first step of their way is one at the foot.
    const entries = current ? linksOf(menu) : linksOf(navOf(page, nl.footerNav) as HastNode);
    const way = navOf(page, nl.breadcrumbs) as HastNode;
    const steps = [...elements(way)].flatMap((node) =>
      node.type === 'element' && node.tagName === 'li' ? [words(node)] : [],
    );
    expect(steps[0]).toBe(nl.home);
    expect(entries.map(({ name }) => name)).toContain(steps[1]);
    if (current) expect(steps[1]).toBe(words(current));
  });

  it('has a number with its kind in the menu of its part, as the title has', () => {
    const menus = articles.flatMap((page) => linksOf(navOf(page, nl.inThisPublication) as HastNode));
    expect(menus.filter(({ name }) => /^\d(?!\.)/.test(name))).toEqual([]);
    expect(menus.map(({ name }) => name)).toContain('Handvat 2 In gesprek');
  });
});
