import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
  cpSync('tests/rules/fixtures/goed', folder, { recursive: true });
  // What lays texts out reads its templates below the project's folder.
  symlinkSync(resolve('src'), join(folder, 'src'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What `npm run check` does first, in a project of its own. */
function check() {
  const { status, stdout, stderr } = spawnSync(resolve('node_modules/.bin/node'), [resolve('scripts/check.ts')], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('the check as a command', () => {
  it('ends with 0 and one sentence when nothing is wrong', () => {
    expect(check()).toEqual({ status: 0, stdout: 'Alles klopt.\n', stderr: '' });
  });

  it('ends with 1 and tells all mistakes of all files', () => {
    appendFileSync(join(folder, 'content/proef.mdx'), '<Tipp />\n\nWerk <5 uur.\n');
    appendFileSync(join(folder, 'content/begrippen.yaml'), '  ook: stress\n');
    expect(check()).toEqual({
      status: 1,
      stderr: '',
      stdout: `content/begrippen.yaml:5:8: Het veld "verzuim.ook" klopt niet; er staat "stress". [veld]
    → Verwacht: een lijst, als [dit, dat].
content/proef.mdx:18:1: Het element <Tipp> bestaat niet. [onbekend-element]
    → Bedoelde je <Tip>?
content/proef.mdx:20:6: Een < staat los in de tekst. [syntaxis]
    → Schrijf \\< als je het teken bedoelt.

3 problemen in 2 bestanden.
`,
    });
  });
});
