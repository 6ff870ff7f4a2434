import { keepBytes } from './keep.ts';
import type { SatoriNode, Size } from './rasterise.ts';
import { inThread } from './threads.ts';

async function drawInThread(task: Parameters<typeof inThread>[0]): Promise<Uint8Array<ArrayBuffer>> {
  const picture = await inThread(task);
  if (picture instanceof Uint8Array) return picture;
  throw new Error('A thread gave a document for a picture.');
}

/** What `drawFirstPage` does, in a thread and not twice. */
export const drawFirstPageAside = (pdf: Uint8Array, side: number): Promise<Uint8Array<ArrayBuffer>> =>
  keepBytes('first-page', [pdf, String(side)], () => drawInThread({ pdf, side }));

/** What `rasterise` does, in a thread and not twice. */
export const rasteriseAside = (node: SatoriNode, size: Size): Promise<Uint8Array<ArrayBuffer>> =>
  keepBytes('png', [JSON.stringify([node, size.width, size.height])], () => drawInThread({ node, size }));
