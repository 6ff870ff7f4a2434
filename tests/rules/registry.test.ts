import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules/registry.ts';
import { brokenCases, problemsOf } from './broken.ts';

const modules = import.meta.glob<Record<string, unknown>>('../../src/rules/*.ts', { eager: true });

function isRule(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'id' in value && 'about' in value && 'check' in value;
}

describe('the registry of rules', () => {
  it('holds every rule of src/rules, each named after its file', () => {
    const files = readdirSync('src/rules').filter((file) =>
      Object.values(modules[`../../src/rules/${file}`] ?? {}).some(isRule),
    );
    expect(RULES.map((rule) => `${rule.id}.ts`).sort()).toEqual(files.sort());
  });

  it('says what each rule guards, in a sentence', () => {
    for (const rule of RULES) expect(rule.about).toMatch(/^[A-Z<].{20,}\.$/u);
  });
});

describe('every rule has a case that breaks it', () => {
  const told = new Set(
    [...brokenCases().values()]
      .flat()
      .flatMap(problemsOf)
      .map((problem) => problem.rule),
  );
  it.each(RULES.map((rule) => rule.id))('%s', (id) => {
    expect(told).toContain(id);
  });
});
