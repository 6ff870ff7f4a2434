import { keepBytes } from './keep.ts';
import type { SatoriNode, Size } from './rasterise.ts';
import { inWorker } from './workers.ts';

async function drawInWorker(task: Parameters<typeof inWorker>[0]): Promise<Uint8Array<ArrayBuffer>> {
  const picture = await inWorker(task);
  if (picture instanceof Uint8Array) return picture;
  throw new Error('A worker gave a document for a picture.');
}

/** What `drawFirstPage` does, in a worker and not twice. */
export const drawFirstPageAside = (pdf: Uint8Array, side: number): Promise<Uint8Array<ArrayBuffer>> =>
  keepBytes('first-page', [pdf, String(side)], () => drawInWorker({ pdf, side }));

/** What `rasterise` does, in a worker and not twice. */
export const rasteriseAside = (node: SatoriNode, size: Size): Promise<Uint8Array<ArrayBuffer>> =>
  keepBytes('png', [JSON.stringify([node, size.width, size.height])], () => drawInWorker({ node, size }));
