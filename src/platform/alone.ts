import { type Bundle, bundleScript } from './bundle.ts';
import { WEB_LETTERS, writeNotices } from './notices.ts';
import type { Style } from './theme-plugin.ts';

let bundled: Promise<Bundle> | undefined;

/**
 * A deck in one file, with the script and style that go inside it. It goes its own way, so the licences of what is in it
 * go along.
 * @param write the file around them
 * @param fresh whether to bundle anew: while an author edits, each view gets the newest
 */
export async function makeAlone(style: Style, write: (inside: Bundle) => string, fresh: boolean): Promise<string> {
  if (fresh) bundled = undefined;
  bundled ??= bundleScript('deck/alone.ts', style);
  const notices = writeNotices([WEB_LETTERS, 'reveal.js']).replace(/-{2,}/g, '—');
  return `${write(await bundled)}<!--\n${notices}-->\n`;
}
