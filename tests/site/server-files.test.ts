import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { guide } from '../../src/guide.ts';
import { securityHeaders } from '../../src/server/headers.ts';

const settings = (name: string) => readFileSync(`dist/${name}`, 'utf8');
const alone = [...guide().corpus.decks.keys()].map((deck) => `/presenteren/${deck}-los.html`);
const addresses = ['/', '/over/', '/zoeken/', '/pagefind/pagefind.js', ...alone];

/** What IIS would send with an answer: the headers of the whole site, overruled by those of the place. */
function ofIis(pathname: string): Record<string, string> {
  const document = new DOMParser().parseFromString(settings('web.config'), 'application/xml');
  const sent: Record<string, string> = {};
  for (const headers of document.getElementsByTagName('customHeaders')) {
    const place = headers.parentNode?.parentNode?.parentNode;
    const path = place?.nodeName === 'location' ? Object(place).getAttribute('path') : '';
    if (!`${pathname}/`.startsWith(path === '' ? '/' : `/${path}/`)) continue;
    for (const header of headers.getElementsByTagName('add'))
      sent[header.getAttribute('name') ?? ''] = header.getAttribute('value') ?? '';
  }
  return sent;
}

describe('the settings for web servers', () => {
  it.each(['nginx.conf', '.htaccess'])('%s has each header that our own server sends', (name) => {
    const text = settings(name);
    for (const address of addresses)
      for (const value of Object.values(securityHeaders(address))) expect(text).toContain(`"${value}"`);
  });

  it.each(addresses)('give IIS the headers of %s', (address) => {
    expect(ofIis(address)).toMatchObject(securityHeaders(address));
  });

  it('give hosts with _headers no second policy beside the one in the page', () => {
    const text = settings('_headers');
    expect(text).not.toContain('-src');
    for (const [name, value] of Object.entries(securityHeaders(alone[0] ?? '')))
      expect(text).toContain(`${name}: ${value}`);
  });

  it('let browsers keep only files whose name changes with what is in them', () => {
    for (const name of ['nginx.conf', '.htaccess', 'web.config', '_headers']) {
      const lines = settings(name).split('\n');
      const at = lines.findIndex((line) => line.includes('immutable'));
      expect(lines.slice(at - 1, at + 1).join('\n')).toContain('bestanden');
      expect(lines.filter((line) => line.includes('immutable'))).toHaveLength(1);
    }
  });
});
