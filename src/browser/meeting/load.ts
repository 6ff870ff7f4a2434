import type { Catalogue } from '../../meeting/catalogue.ts';
import { CATALOGUE, drawingHref } from '../../meeting/links.ts';
import type { PlainSlide } from '../../slides/plain.ts';
import type { FindDrawing } from '../../writers/deck/slide.ts';

/** Fetches a file of this site. @throws when it is not there, or there is no connection */
export async function fetchFile(href: string): Promise<Response> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  return response;
}

/** All that a meeting can be made of. @throws when it cannot be fetched */
export async function loadCatalogue(): Promise<Catalogue> {
  const response = await fetchFile(CATALOGUE);
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
      .map(async (name) => kept.set(name, await (await fetchFile(drawingHref(name))).text())),
  );
  return (name) => kept.get(name) ?? '';
}
