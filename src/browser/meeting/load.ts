import type { Catalogue } from '../../meeting/catalogue.ts';
import { CATALOGUE, drawingHref } from '../../meeting/links.ts';
import type { PlainSlide } from '../../slides/plain.ts';
import type { FindDrawing } from '../../writers/deck/slide.ts';
import { fetchOwn } from '../fetch-own.ts';

/** All that a meeting can be made of. @throws when it cannot be fetched */
export async function loadCatalogue(): Promise<Catalogue> {
  const response = await fetchOwn(CATALOGUE);
  // The build wrote this file from the same type.
  return (await response.json()) as Catalogue;
}

/** The names of the drawings some slides show, each once. */
export function drawingsOf(slides: readonly PlainSlide[]): readonly string[] {
  const pictures = slides.flatMap(({ figure, emblem }) => [figure, emblem]);
  return [...new Set(pictures.flatMap((picture) => picture?.name ?? []))];
}

const kept = new Map<string, string>();

/** Fetches the drawings of some slides, to be put into a page. @throws when one cannot be fetched */
export async function loadDrawings(slides: readonly PlainSlide[]): Promise<FindDrawing> {
  await Promise.all(
    drawingsOf(slides)
      .filter((name) => !kept.has(name))
      .map(async (name) => kept.set(name, await (await fetchOwn(drawingHref(name))).text())),
  );
  return (name) => kept.get(name) ?? '';
}
