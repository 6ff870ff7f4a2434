import { type Corpus, type Fact, type SourceRef, sourceOf } from '../../corpus/corpus.ts';
import { nl } from '../../strings/nl.ts';

/** "Werkwijzer", where the full title is too long for a note: the list of sources gives it in full. */
export function shortName({ source }: SourceRef): string {
  return source.soort === 'extern' ? source.titel : source.id.charAt(0).toUpperCase() + source.id.slice(1);
}

/** "1.2 Voordelen voor werkgevers", or the title alone where the section has no number. */
export function sectionName({ section }: SourceRef): string {
  if (section === undefined) return '';
  return /^\d/.test(section.key) ? `${section.key} ${section.title}` : section.title;
}

function refText(ref: SourceRef): string {
  return [shortName(ref), sectionName(ref)].filter((part) => part !== '').join(', ');
}

/** The note of a fact: where it comes from, what to keep in mind, and what is newer. */
export function factNote(corpus: Corpus, { bron, jaar, opmerking, actueel }: Fact): string {
  const newer = actueel && `${nl.newer(actueel.tekst, actueel.jaar)} ${refText(sourceOf(corpus, actueel.bron))}.`;
  const parts = [`${refText(sourceOf(corpus, bron))} (${jaar}).`, opmerking, newer];
  return parts.filter((part) => part !== undefined).join(' ');
}

/** The sources of several facts in one line, each once, followed by their remarks. */
export function factsSource(corpus: Corpus, facts: readonly Fact[]): string {
  const refs = facts.map((fact) => `${refText(sourceOf(corpus, fact.bron))} (${fact.jaar})`);
  const remarks = facts.flatMap((fact) => fact.opmerking ?? []);
  return [`${[...new Set(refs)].join('; ')}.`, ...new Set(remarks)].join(' ');
}
