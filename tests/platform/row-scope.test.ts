import { expect, it } from 'vitest';
import { rewritePdf } from '../../src/platform/pdf-edits.ts';
import { editRows } from '../../src/platform/row-scope.ts';

const cell = (number: number, row: number, thickness: string) =>
  `${number} 0 obj\n<<\n  /Type /StructElem\n  /S /TD\n  /P ${row} 0 R\n  /A [<<\n    /O /Table\n    /Headers [(U1x0y0)]\n  >> <<\n    /BorderThickness [${thickness} 0.5 0 0]\n  >>]\n  /K [0]\n>>\nendobj\n`;

/** A file of these objects, with its table of objects. */
function fileOf(objects: readonly string[]): string {
  let body = '%PDF-1.7\n';
  const rows = objects.map((object) => {
    const at = String(body.length).padStart(10, '0');
    body += object;
    return `${at} 00000 n\r\n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f\r\n${rows.join('')}trailer\n<<>>\n`;
  return `${body}${table}startxref\n${body.length}\n%%EOF`;
}

it('makes a head of the first cell of a row that is marked as one, and leaves other rows as they are', () => {
  const other = cell(4, 11, '0.5');
  const raw = rewritePdf(fileOf([cell(1, 10, '1.001'), cell(2, 10, '1'), cell(3, 11, '0.5'), other]), editRows);
  const [head = '', beside = '', ...rest] = raw.split('endobj\n');
  expect(head).toMatch(/\/S \/TH\s+\/P 10 0 R.*\/Scope \/Row/s);
  expect(beside).toMatch(/\/S \/TD\s+\/P 10 0 R/);
  expect(head + beside).not.toContain('/Headers');
  expect(rest.join('endobj\n')).toContain(other);
  expect(raw.match(/\/S \/TH/g)).toHaveLength(1);
  for (const [i, [, at]] of [...raw.matchAll(/(\d{10}) 00000 n/g)].entries())
    expect(raw.slice(Number(at), Number(at) + 7)).toBe(`${i + 1} 0 obj`);
});
