import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** What may say a path from the top: the module of addresses, and the two whose paths are those within the site. */
const OWNERS = ['src/addresses.ts', 'src/outputs.ts', 'src/server/headers.ts'];
/** An address from the top of the domain, or of a slide in its deck, as code writes it: in quotes, as an attribute, or as a template. */
const ROOTED =
  /#\/[a-z$]|(?:href|src|action|url)=["{(]?["'`]\/|["'`]\/(?:[a-z$][\w${}.-]*\/|[a-z][\w-]*\.(?:html|js|svg|xml|txt|png)["'`])/;

/** The lines of code of a file that write an address from the top. */
function rooted(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      const code = line.replace(/^\s*(\*|\/\*|\/\/).*/, '').replace(/\breplace\(\/.*/, '');
      return ROOTED.test(code) ? [`${file}:${i + 1}: ${line.trim()}`] : [];
    });
}

const files = readdirSync('src', { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && /\.(ts|astro|css)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));

it('knows an address from the top when it sees one', () => {
  const lines = [
    "href: '/zoeken/',",
    '<a href="/">',
    '`/og/$' + '{id}.png`',
    "register('/sw.js')",
    'action="/zoeken/"',
    '`#/dia/$' + '{slug}`',
  ];
  expect(lines.filter((line) => !ROOTED.test(line))).toEqual([]);
  expect(["'../a/'", "'./b.ts'", "'a/b'", "x / y + '/'"].filter((line) => ROOTED.test(line))).toEqual([]);
});

it('writes an address from the top of the domain nowhere but in one module', () => {
  expect(files.filter((file) => !OWNERS.includes(file)).flatMap(rooted)).toEqual([]);
});
