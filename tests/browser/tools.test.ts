import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { StaticServer } from '../../src/server/static-server.ts';
import { openCopiedSites } from './copied-site.ts';
import { useTools } from './tools.ts';

let page: Page;
let server: StaticServer;
const { keep, goOffline } = openCopiedSites((site) => {
  ({ page, server } = site);
});

it('all tools work without internet, once the site is kept', async () => {
  const wrong: string[] = [];
  page.on('pageerror', ({ message }) => wrong.push(message));
  await keep();
  await goOffline();
  await useTools(page, (id) => `${server.address}/${id}/`);
  expect(wrong).toEqual([]);
});
