import { keptAt } from './keep.ts';
import type { Outcome, TypstDocument } from './typst-compiler.ts';
import { inWorker } from './workers.ts';

/**
 * What `compile` does, on as many cores as there are: documents asked for at the same time are made side by side.
 * The order in which they are made does not change their bytes. What an earlier build made is not made again.
 */
export async function compileAside(document: TypstDocument): Promise<Outcome> {
  const { files, ...rest } = document;
  const kept = keptAt('typst', [JSON.stringify([Object.entries(rest).sort(), [...(files ?? [])]])]);
  const [pdf, pages] = kept.read() ?? [];
  if (pdf && pages) return { pdf: new Uint8Array(pdf), pages: Number(Buffer.from(pages).toString()) };
  const outcome = await inWorker(document);
  if (outcome instanceof Uint8Array) throw new Error('A worker gave a picture for a document.');
  if ('pdf' in outcome) kept.write([outcome.pdf, Buffer.from(String(outcome.pages))]);
  return outcome;
}
