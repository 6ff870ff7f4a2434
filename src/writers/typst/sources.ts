import { type Corpus, type Fact, factById, type SourceRef, sourceOf } from '../../corpus/corpus.ts';
import { walk } from '../../document/text.ts';
import type { AnyNode } from '../../document/tree.ts';
import { enumerate, nl } from '../../strings/nl.ts';
import { aboutNumbers, print } from '../../strings/print.ts';
import type { Context } from './context.ts';
import { spokenPieces } from './escape.ts';

/** "Atlas", where the full title is too long for a note: the list of sources gives it in full. */
export function shortName({ source }: SourceRef): string {
  return source.soort === 'extern' ? source.titel : source.id.charAt(0).toUpperCase() + source.id.slice(1);
}

/** "1.2 Waarom dit telt", or the title alone where the section has no number. */
export function sectionName({ section }: SourceRef): string {
  if (section === undefined) return '';
  return /^\d/.test(section.key) ? `${section.key} ${section.title}` : section.title;
}

function refText(ref: SourceRef): string {
  return [shortName(ref), sectionName(ref)].filter((part) => part !== '').join(', ');
}

const originOf = (corpus: Corpus, { bron, jaar }: Fact) => `${refText(sourceOf(corpus, bron))} (${jaar}).`;

/** What to keep in mind with a fact, and what is newer; '' for most. */
function remarkOn(corpus: Corpus, { opmerking, actueel }: Fact): string {
  const newer = actueel && `${nl.newer(actueel.tekst, actueel.jaar)} ${refText(sourceOf(corpus, actueel.bron))}.`;
  return [opmerking, newer].filter((part) => part !== undefined).join(' ');
}

const sentences = (...parts: readonly string[]) => parts.filter((part) => part !== '').join(' ');

/** The note of a fact: where it comes from, what to keep in mind, and what is newer. */
export function factNote(corpus: Corpus, fact: Fact): string {
  return sentences(originOf(corpus, fact), remarkOn(corpus, fact));
}

/**
 * One note for several facts: each report is named once, with the facts it is the source of where there are more
 * reports, and a remark with its fact where it does not go for all.
 */
export function factsNote(corpus: Corpus, facts: readonly Fact[]): string {
  const origins = [...Map.groupBy(facts, (fact) => originOf(corpus, fact))];
  const about = (own: readonly Fact[]) => `${aboutNumbers(enumerate([...new Set(own.map(({ tekst }) => tekst))]))}:`;
  const notes = origins.map(([origin, own]) => {
    const remarks = [...Map.groupBy(own, (fact) => remarkOn(corpus, fact))];
    const told = remarks.map(([remark, on]) =>
      remark === '' || on.length === own.length ? remark : sentences(about(on), remark),
    );
    return sentences(origins.length > 1 ? about(own) : '', origin, ...told);
  });
  return notes.join(' ');
}

/** Below what cannot hold notes: the sources of the facts in it, as one line of text; empty where it has none. */
export function sourceLine(nodes: readonly AnyNode[], { corpus }: Pick<Context, 'corpus'>): string {
  const ids = nodes
    .flatMap((node) => [...walk(node)])
    .flatMap((node) => (node.type === 'feit' && node.attributes.bron === 'ja' ? [node.attributes.id] : []));
  const facts = [...new Set(ids)].map((id) => factById(corpus, id));
  return facts.length > 0 ? `${print.source}: ${factsSource(corpus, facts)}` : '';
}

/** The same as a template takes it. */
export const sourcePieces = (nodes: readonly AnyNode[], context: Pick<Context, 'corpus'>) =>
  spokenPieces(context.corpus, sourceLine(nodes, context));

/** The sources of several facts in one line, each once, followed by their remarks. */
export function factsSource(corpus: Corpus, facts: readonly Fact[]): string {
  const refs = facts.map((fact) => `${refText(sourceOf(corpus, fact.bron))} (${fact.jaar})`);
  const remarks = facts.flatMap((fact) => fact.opmerking ?? []);
  return [`${[...new Set(refs)].join('; ')}.`, ...new Set(remarks)].join(' ');
}
