import { describe, expect, it } from 'vitest';
import { sealPdf } from '../../src/platform/seal-pdf.ts';
import { compile } from '../../src/platform/typst-compiler.ts';
import { PDFDocument } from '../../src/writers/pdf/library.ts';

const made = (rights?: string) =>
  compile({
    title: 'Een titel',
    date: '2026-11-22',
    about: 'Een zin.',
    author: 'Wij',
    rights,
    source: '= Kop\nTekst.',
    files: new Map(),
  });

describe('a sealed PDF', () => {
  it('says which standards it keeps, what it is about, who made it, and its licence with signs escaped', async () => {
    const outcome = made('Licentie: A & B <1>');
    if ('findings' in outcome) throw new Error(outcome.findings.join());
    const xmp = Buffer.from(outcome.pdf).toString('utf8');
    expect(xmp).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1<');
    expect(xmp).toContain('Licentie: A &amp; B &lt;1&gt;');
    expect(xmp).not.toMatch(/RenditionClass|pdf:PDFVersion/);
    const doc = await PDFDocument.load(outcome.pdf, { updateMetadata: false });
    expect([doc.getSubject(), doc.getAuthor()]).toEqual(['Een zin.', 'Wij']);
  });

  it('has each object where its table says, and opens with its bookmarks and page numbers', () => {
    const outcome = made();
    if ('findings' in outcome) throw new Error(outcome.findings.join());
    const raw = Buffer.from(outcome.pdf).toString('latin1');
    const table = Number(/startxref\s+(\d+)/.exec(raw)?.[1]);
    expect(raw.slice(table, table + 4)).toBe('xref');
    const offsets = [...raw.slice(table).matchAll(/(\d{10}) 00000 n/g)].map(([, at]) => Number(at));
    for (const [i, at] of offsets.entries()) expect(raw.slice(at, at + 12)).toMatch(new RegExp(`^${i + 1} 0 obj`));
    expect(raw).toContain('/PageMode /UseOutlines /PageLabels<</Nums[0<</S/D>>]>>');
    expect(raw).not.toContain('dc:rights');
  });

  it('refuses what is not written as plain objects', () => {
    expect(() => sealPdf(Buffer.from('%PDF-1.7\nstartxref\n3\n%%EOF'), { rights: '' })).toThrow('plain table');
  });
});
