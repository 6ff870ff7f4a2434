import type { Problem } from '../document/problem.ts';

/** The report an author reads: two lines a problem, and a closing line that counts. */
export function writeReport(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'Alles klopt.';
  const files = new Set(problems.map((problem) => problem.file)).size;
  const lines = problems.map(
    ({ file, line, column, rule, message, hint }) => `${file}:${line}:${column}: ${message} [${rule}]\n    → ${hint}`,
  );
  const count = problems.length === 1 ? '1 probleem' : `${problems.length} problemen`;
  return `${lines.join('\n')}\n\n${count} in ${files === 1 ? '1 bestand' : `${files} bestanden`}.`;
}
