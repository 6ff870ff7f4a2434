import { satteri } from '@astrojs/markdown-satteri';
import { describe, expect, it } from 'vitest';
import { readFiles } from '../../src/corpus/load.ts';
import { FEATURES, parse } from '../../src/document/parse.ts';
import { walk } from '../../src/document/text.ts';

/** How Astro finds the frontmatter of a file (`frontmatterRE` of @astrojs/internal-helpers). */
const ASTRO_HEAD = /(?:^\uFEFF?|^\s*\n)(?:---|\+\+\+)([\s\S]*?\n)(?:---|\+\+\+)/;
const PAGES = [...readFiles('.')].filter(([file]) => /^content\/.*\.mdx$/.test(file));

const renderer = await satteri({ features: FEATURES }).createMdxRenderer?.(
  { syntaxHighlight: false, shikiConfig: {}, gfm: true, smartypants: true },
  { optimize: false, srcDir: new URL('file:///src/'), sourcemap: false },
);

/** The slugs of the headings of a text, as Astro gives them. */
async function astroSlugs(text: string): Promise<string[]> {
  if (renderer === undefined) throw new Error('This version of satteri renders no MDX.');
  const { code } = await renderer.process(text.replace(ASTRO_HEAD, ''), '/content/a.mdx', {});
  const written = /getHeadings\(\) \{ return (\[.*\]); \}/.exec(code)?.[1];
  const headings: readonly { slug: string }[] = JSON.parse(written ?? 'null');
  return headings.map((heading) => heading.slug);
}

function ourSlugs(text: string): string[] {
  const { root } = parse(text, 'content/a.mdx', 'content');
  return [...walk(root)].flatMap((node) => (node.type === 'heading' ? [node.slug] : []));
}

describe('the anchors of headings are those that Astro makes', () => {
  it.each(PAGES)('%s', async (_, text) => {
    expect(ourSlugs(text)).toEqual(await astroSlugs(text));
  });

  it.each([
    ['signs', '## Wat zeg je, en wat (niet)?\n\n## 50% & meer: “zo” – en zo…\n\n## Één café\n'],
    ['the same twice', '## Praat\n\n## Praat\n\n### Praat\n\n## Praat 1\n'],
    ['quotes that become curly', "## Zeg \"ja\" en 'nee' -- foto's...\n"],
    [
      'words in bold, links and escapes',
      '## **Praat** [eerst](https://www.example.nl) \\{nu\\} \\_echt\\_ &amp; meer\n',
    ],
    ['in blocks and lists', '<Tip>\n\n## Praat\n\n</Tip>\n\n- ## Praat\n\n> ### Praat\n'],
    ['only signs', '## ?!\n\n## 😀\n'],
  ])('with %s', async (_, text) => {
    const whole = `---\ntitel: Een pagina\n---\n\n${text}`;
    expect(ourSlugs(whole)).toEqual(await astroSlugs(whole));
  });
});

describe('the head of a file ends for Astro where it ends for us', () => {
  it.each(PAGES)('%s', (file, text) => {
    const head = parse(text, file, 'content').frontmatter?.text;
    expect(ASTRO_HEAD.exec(text)?.[1]).toBe(`\n${head}\n`);
  });
});
