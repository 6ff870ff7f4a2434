import type { Corpus, Source } from '../corpus/corpus.ts';
import { findSource } from '../corpus/corpus.ts';
import { at, nodesOf, rule } from './rule.ts';

/** What holds now rests on one page that anybody can open, and on the day it said so: a home page says something else tomorrow. */
export const actueel = rule(
  'actueel',
  'Wat er nu geldt, rust op een precieze openbare pagina, met de dag waarop die is gelezen.',
  function* (corpus) {
    for (const [source, where] of usedForNow(corpus)) {
      if (source.soort !== 'extern') continue;
      const use = `De bron "${source.id}" zegt wat er nu geldt (in ${where})`;
      if (source.adres === undefined)
        yield at(
          source.file,
          source.place([]),
          `${use}, maar heeft geen adres.`,
          'Zet bij "adres" de pagina waar het staat.',
        );
      else if (isHomePage(source.adres))
        yield at(
          source.file,
          source.place(['adres']),
          `${use}, maar "${source.adres}" is een voorpagina.`,
          'Zet er het adres van de pagina zelf, met wat er na de / komt.',
        );
      if (source.gelezen === undefined)
        yield at(
          source.file,
          source.place([]),
          `${use}, maar er staat niet bij wanneer de pagina is gelezen.`,
          'Lees de pagina en zet de dag erbij, als gelezen: 2026-11-22.',
        );
    }
  },
);

/** The sources on which something newer rests, each with the first file that uses it. */
function usedForNow(corpus: Corpus): ReadonlyMap<Source, string> {
  const used = new Map<Source, string>();
  const use = (written: string, file: string) => {
    const source = findSource(corpus, written)?.source;
    if (source !== undefined && !used.has(source)) used.set(source, file);
  };
  for (const { text, node } of nodesOf(corpus, 'actueel')) use(node.attributes.bron, text.file);
  for (const fact of corpus.facts.values()) if (fact.actueel !== undefined) use(fact.actueel.bron, fact.file);
  return used;
}

/** Whether an address names a whole site: no path, or one that only picks a language or a file that stands for the site. */
function isHomePage(address: string): boolean {
  const { pathname, search } = new URL(address);
  return (
    search === '' && /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:(?:index|home|default)(?:\.[a-z]+)?\/?)?$/i.test(pathname)
  );
}
