import { describe, expect, it } from 'vitest';
import { buildCorpus, readFiles } from '../../src/corpus/load.ts';
import { buildCatalogue } from '../../src/meeting/build.ts';
import { closingFor, meetingOf, openingFor, takenFrom } from '../../src/meeting/needs.ts';
import { bijeenkomst } from '../../src/rules/bijeenkomst.ts';

const FILE = 'content/publicatie.yaml';
const real = readFiles('.');
const without = (isGone: (file: string) => boolean) =>
  buildCorpus(new Map([...real].filter(([file]) => !isGone(file))));
const fileOf = (id: string) => [`content/${id}.mdx`, `content/${id}/index.mdx`].find((file) => real.has(file)) ?? '';
const meeting = meetingOf(buildCorpus(real));
if (meeting === undefined) throw new Error('This publication has a meeting.');
const takings = meeting.zalen.flatMap(({ begin, praten }) => [...begin, ...praten]);
const openings = meeting.zalen.map((room) => openingFor(meeting, room));
const decks = new Set([
  meeting.deck,
  ...openings.filter((opening) => typeof opening === 'string'),
  ...meeting.zalen.map((room) => closingFor(meeting, room)),
]);
const pages = new Set([...meeting.groepen.map(({ pagina }) => pagina), ...takings.map(({ uit }) => uit)]);

describe('what a meeting is put together of', () => {
  it('is all there', () => {
    expect(bijeenkomst.check(buildCorpus(real))).toEqual([]);
  });

  it.each([...[...decks].map((id) => `slides/${id}.mdx`), ...[...pages].map(fileOf)])('%s is missed', (gone) => {
    expect(real.has(gone)).toBe(true);
    const told = bijeenkomst.check(without((file) => file === gone));
    const id = gone.replace(/^(content|slides)\/|(\/index)?\.mdx$/g, '');
    expect(told.filter(({ file, message }) => file === FILE && message.includes(`"${id}" is er niet`))).not.toEqual([]);
  });

  it('is missed part by part', () => {
    for (const { uit, wat } of takings.map(takenFrom)) {
      const file = fileOf(uit);
      const name = wat.charAt(0).toUpperCase() + wat.slice(1);
      const text = (real.get(file) ?? '').replaceAll(
        new RegExp(`<${name}[^>]*/>|<${name}[\\s\\S]*?</${name}>`, 'g'),
        '',
      );
      const told = bijeenkomst.check(buildCorpus(new Map([...real, [file, text]])));
      expect(
        told.some(({ message }) => message.includes(`"${uit}" ${wat} voor`)),
        `${wat} ${file}`,
      ).toBe(true);
    }
  });

  it('is nothing in a publication that has no meeting, and then nothing fails', () => {
    const about = (real.get(FILE) ?? '').replace(/^bijeenkomst:\n( .*\n)+/m, '');
    const corpus = buildCorpus(new Map([...real, [FILE, about]]));
    const { catalogue } = buildCatalogue(corpus);
    expect(meetingOf(corpus)).toBeUndefined();
    expect(bijeenkomst.check(corpus)).toEqual([]);
    expect([catalogue.opening, catalogue.closing, catalogue.groups]).toEqual([{}, {}, {}]);
  });
});
