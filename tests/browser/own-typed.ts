import type { Page } from 'playwright-core';

export const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="90"><rect width="300" height="90" fill="#084"/>
<script>fetch('https://example.org/')</script></svg>`;
export const SIXTY = 'Universitair Medisch Centrum met een heel lange naam erbij 60';

/** Opens all fields for what is one's own. */
export async function openParts(page: Page): Promise<void> {
  for (const part of await page.locator('.maat-eigen summary').all()) await part.click();
}

/** Types a name, a contact, a case and a slide, and chooses a logo. */
export async function addOwn(page: Page): Promise<void> {
  await openParts(page);
  await page.getByLabel('Organisatie').fill(SIXTY);
  await page.getByLabel('Naam (1)').fill('Iemand van hier');
  await page.getByLabel('Telefoon of kamer (1)').fill('toestel 12');
  await page.getByLabel('Wat er gebeurde').fill('Het begon klein.\nToen kwam het erop aan.');
  await page.getByLabel('Titel', { exact: true }).fill('Zo doen wij dat hier');
  await page.getByLabel('Punten').fill('•\tBel eerst\n•\tKom dan langs');
  await page
    .getByLabel('Logo (PNG of SVG)')
    .setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(LOGO) });
  await page.getByText('Het logo staat op de eerste dia.').waitFor();
}
