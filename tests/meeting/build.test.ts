import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { guide } from '../../src/guide.ts';
import { buildCatalogue, closingSlides, openingSlides, pagesOfGroup, slidesOfPage } from '../../src/meeting/build.ts';
import { held, type Part } from '../../src/meeting/catalogue.ts';
import { firstChoice, knownOf, MINUTES } from '../../src/meeting/choice.ts';
import { meetingOf } from '../../src/meeting/needs.ts';
import { NO_OWN } from '../../src/meeting/own.ts';
import { planMeeting } from '../../src/meeting/plan.ts';
import { slidesOfMeeting } from '../../src/meeting/slides.ts';
import { fillOf } from '../../src/slides/fit.ts';
import { withFallbackColors, withLightColors } from '../../src/theme/css.ts';
import { palettes } from '../../src/theme/tokens.ts';

const { corpus } = guide();
const { catalogue, drawings } = buildCatalogue(corpus);
const meeting = meetingOf(corpus);
if (meeting === undefined) throw new Error('This publication has a meeting.');
const pages = meeting.groepen.flatMap((group) => pagesOfGroup(corpus, group).map(({ page }) => page));
const rooms = meeting.zalen.map((room) => [room.id, room] as const);
const groups: readonly Part[] = Object.values(catalogue.groups).flat();
const all: readonly Part[] = [...Object.values(catalogue.opening), ...groups, ...Object.values(catalogue.closing)];

describe('what a meeting can be made of', () => {
  it('is the five handvatten, twice five ingredients, the six cases and six conversations to choose in', () => {
    expect(knownOf(catalogue)).toEqual({
      handvatten: [1, 2, 3, 4, 5],
      medewerker: [1, 2, 3, 4, 5],
      team: [1, 2, 3, 4, 5],
      casus: [1, 2, 3, 4, 5, 6],
      oefenen: [1, 2, 3, 4, 5, 6],
    });
  });

  it('weighs at most 60 kB', () => {
    expect(gzipSync(JSON.stringify(catalogue), { level: 6 }).length).toBeLessThanOrEqual(60_000);
  });

  it.each(pages.map((page) => [page.id, page] as const))(
    '%s: its first slide stands for it, and all of them fit',
    (_, page) => {
      const slides = slidesOfPage(corpus, page);
      expect(slides[0]?.use.rank).toBe('needed');
      expect(slides.flatMap(({ slide, along = [] }) => [slide, ...along]).length).toBeGreaterThan(1);
      for (const slide of slides.flatMap(({ slide: first, along = [] }) => [first, ...along]))
        for (const { used, room } of fillOf(corpus, slide)) expect(used, slide.title).toBeLessThanOrEqual(room);
    },
  );

  it('brings a conversation whole, in the time of its first slide, and leads on after it', () => {
    const numbers = { handvatten: [1], medewerker: [], team: [], casus: [], oefenen: [1] };
    const choice = { room: 'leidinggevende', minutes: 60, numbers };
    const slides = slidesOfMeeting(catalogue, choice, planMeeting(catalogue, choice), NO_OWN);
    expect(slides.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(60);
    const moments = slides.filter(({ row }) => row !== undefined);
    expect(moments.length).toBeGreaterThan(5);
    expect(moments.filter(({ minutes }) => minutes > 0).map(({ slug }) => slug)).toEqual([moments[0]?.slug]);
    const leads = moments.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ runs }) => runs.flatMap(({ to }) => to ?? [])),
    );
    const slugs = new Set(slides.map(({ slug }) => slug));
    expect(leads.filter((to) => !slugs.has(to))).toEqual([]);
    const after = slides.findLastIndex(({ row }) => row !== undefined) + 1;
    expect(leads).toContain(slides[after]?.slug);
  });

  it.each(rooms)('%s: begins with why and ends with help and agreements, on slides that fit', (_, one) => {
    const [opening, closing] = [openingSlides(corpus, meeting, one), closingSlides(corpus, meeting, one)];
    expect(opening[0]?.use.rank).toBe('needed');
    expect(opening.length).toBeGreaterThan(2);
    expect(closing.at(-1)?.slide.blocks.map(({ type }) => type)).toEqual(['crisis']);
    expect(closing.some(({ slide }) => slide.layout === 'slot')).toBe(true);
    expect(closing.some(({ use }) => use.talk)).toBe(true);
    for (const { slide } of [...opening, ...closing])
      for (const { used, room: place } of fillOf(corpus, slide)) expect(used, slide.title).toBeLessThanOrEqual(place);
  });

  it('agrees with colleagues on what they will do, and with managers on what theirs is, before it ends', () => {
    const endOf = (id: string) =>
      meeting.zalen
        .filter((room) => room.id === id)
        .flatMap((room) => closingSlides(corpus, meeting, room).slice(-3, -1))
        .map(({ slide }) => slide);
    for (const room of ['arbeidsdeskundige', 'arboprofessional'] as const) {
      expect(endOf(room).map(({ layout }) => layout)).toEqual(['slot', 'figuur']);
      expect(endOf(room)[1]?.figure).toBe('stappenplan');
      expect(endOf(room).every(({ notes }) => notes.length > 0)).toBe(true);
    }
    const managers = new Set(endOf('leidinggevende').map(({ title }) => title));
    expect(endOf('arboprofessional').filter(({ title }) => managers.has(title))).toEqual([]);
  });

  it.each(catalogue.offer.rooms)('%s: no two slides of a meeting have the same title or address', (room) => {
    const parts = [held(catalogue.opening, room), ...groups, held(catalogue.closing, room)];
    const slides = [held(catalogue.begin, room), ...parts.flatMap(({ pieces }) => pieces.map(({ slide }) => slide))];
    for (const values of [slides.map(({ title }) => title), slides.map(({ slug }) => slug)])
      expect(values.filter((value, i) => values.indexOf(value) !== i)).toEqual([]);
  });

  it.each(catalogue.offer.rooms)('%s: a topic and a case fit in the shortest time', (room) => {
    const choice = {
      room,
      minutes: MINUTES.from,
      numbers: { handvatten: [], medewerker: [], team: [5], casus: [1] },
    };
    expect(planMeeting(catalogue, choice)).toMatchObject({ left: [] });
  });

  it('has every drawing that a slide names', () => {
    const pictures = all.flatMap(({ pieces }) => pieces.flatMap(({ slide }) => [slide.figure, slide.emblem]));
    for (const picture of pictures) if (picture) expect([...drawings.keys()]).toContain(picture.name);
  });

  it('tells the case of the first choice in an hour with all five handvatten', () => {
    const { parts, left } = planMeeting(catalogue, firstChoice(catalogue.offer));
    expect(left).toEqual([]);
    expect(parts.map(({ kind }) => kind)).toEqual(['opening', ...Array(5).fill('topic'), 'single', 'closing']);
  });
});

describe('the colours of a drawing', () => {
  it('can all be written out, and can follow a page', () => {
    for (const [name, svg] of drawings) {
      expect(withLightColors(svg, palettes.light), name).not.toContain('var(');
      for (const [reference] of withFallbackColors(svg, palettes.light).matchAll(/var\([^)]*\)/g))
        expect(reference).toMatch(/^var\(--[a-z-]+,#[0-9A-F]{6}\)$/);
    }
  });
});
