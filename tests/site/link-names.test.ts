import type { HastNode } from 'satteri';
import { describe, expect, it } from 'vitest';
import { nl } from '../../src/strings/nl.ts';
import { type BuiltPage, builtPages, elements, property, textOf } from './html.ts';

/** A link by what it is called: its label, or else its words. */
interface Named {
  readonly name: string;
  readonly to: string;
}

const isHidden = (node: HastNode) => property(node, 'ariaHidden') === 'true';
/** What nobody sees yet, such as a letter as somebody else would send it, is not read beside what is seen. */
const isAway = (node: HastNode) => node.type === 'element' && node.properties['hidden'] !== undefined;

function linksIn(path: string, node: HastNode): Named[] {
  return [...elements(node, isAway)].flatMap((link) => {
    if (link.type !== 'element' || link.tagName !== 'a' || property(link, 'href') === '') return [];
    const name = property(link, 'ariaLabel') || textOf(link, isHidden);
    const to = new URL(property(link, 'href'), `https://site.test${path}`).href.replace('https://site.test', '');
    return [{ name: name.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim(), to }];
  });
}

/** Names that lead to more than one place, with those places. */
function ambiguous(links: readonly Named[]): [name: string, places: string[]][] {
  return [...Map.groupBy(links, ({ name }) => name)]
    .map(([name, own]): [string, string[]] => [name, [...new Set(own.map(({ to }) => to))]])
    .filter(([, places]) => places.length > 1);
}

const isNav = (node: HastNode) => node.type === 'element' && node.tagName === 'nav';
/** Links of menus and lists to other pages; those that say "this page" mean another on each. */
function menuLinks({ path, tree }: BuiltPage): Named[] {
  return [...elements(tree)]
    .filter(isNav)
    .flatMap((nav) => linksIn(path, nav))
    .filter(({ name, to }) => !to.startsWith(`${path}#`) && name !== nl.print);
}

describe('the same words lead to the same place', () => {
  it.each(builtPages().map((page) => [page.path, page] as const))('on %s', (path, { tree }) => {
    expect(ambiguous(linksIn(path, tree))).toEqual([]);
  });

  it('in the menus and lists of the whole site', () => {
    const links = builtPages().flatMap(menuLinks);
    expect(new Set(links.map(({ name }) => name)).size).toBeGreaterThan(100);
    expect(ambiguous(links)).toEqual([]);
  });
});
