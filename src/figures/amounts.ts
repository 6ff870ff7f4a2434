import type { Fact } from './figure.ts';

/**
 * The number of a fact, to draw by: "45.000" is 45000, "2,5" is two and a half.
 * @throws when the ledger holds no single number for it
 */
export function amountOf(fact: Pick<Fact, 'id' | 'getal'>): number {
  const value = Number((fact.getal ?? '').replaceAll('.', '').replace(',', '.') || Number.NaN);
  if (!Number.isFinite(value)) {
    throw new Error(
      `Fact "${fact.id}" has no single number to draw (getal: "${fact.getal ?? ''}"): give it one in content/feiten.yaml.`,
    );
  }
  return value;
}

/** A whole number as Dutch writes it: 45000 is "45.000". */
export function writeAmount(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
}
