/** How long each kind of output took, from what a build printed. */
import { table } from './table.ts';

/** Kinds of output by how their route ends, in the order of the report. */
const KINDS: readonly { readonly name: string; readonly matches: (route: string) => boolean }[] = [
  { name: 'losse presentaties', matches: (route) => route.endsWith('-los.html') },
  { name: 'presentaties', matches: (route) => route.startsWith('/presenteren') && route.endsWith('index.html') },
  { name: 'pagina’s', matches: (route) => route.endsWith('.html') },
  { name: 'PDF', matches: (route) => route.endsWith('.pdf') },
  { name: 'PowerPoint', matches: (route) => route.endsWith('.pptx') },
  { name: 'deelbeelden', matches: (route) => route.startsWith('/og/') },
  { name: 'Markdown', matches: (route) => route.endsWith('.md') },
];

/** "├─ /og/index.png (+112ms)" and "(+1.20s)" → route and milliseconds. */
function timings(log: string): { route: string; ms: number }[] {
  const plain = log.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g'), '');
  return [...plain.matchAll(/[├└]─ (\/\S+) \(\+([\d.]+)(ms|s)\)/g)].map(([, route = '', time = '0', unit]) => ({
    route,
    ms: Number(time) * (unit === 's' ? 1000 : 1),
  }));
}

/** A table of the kinds of output, by the clock; several are made at once, so their sum is more than the whole. */
export function kindsTable(log: string): string {
  const left = new Set(timings(log));
  const rows = KINDS.map(({ name, matches }) => {
    const own = [...left].filter(({ route }) => matches(route));
    for (const timing of own) left.delete(timing);
    const ms = own.reduce((sum, timing) => sum + timing.ms, 0);
    const each = own.length === 0 ? '' : `${(ms / own.length).toFixed(0)} ms`;
    return [name, String(own.length), `${(ms / 1000).toFixed(2)} s`, each];
  });
  const other = [...left].reduce((sum, timing) => sum + timing.ms, 0);
  return table([
    ['soort', 'aantal', 'samen', 'per stuk'],
    ...rows,
    ['overig', String(left.size), `${(other / 1000).toFixed(2)} s`, ''],
  ]);
}
