import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The text of all pages of a PDF, as an independent reader finds it, without white space. */
export async function readPdf(data: Uint8Array): Promise<string> {
  const reading = getDocument({ data: new Uint8Array(data) });
  const pdf = await reading.promise;
  let text = '';
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    text += items.map((item) => ('str' in item ? item.str : '')).join('');
  }
  await reading.destroy();
  return text.replaceAll(/\s/g, '');
}
