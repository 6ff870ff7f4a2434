import type { Fact } from '../corpus/corpus.ts';
import { amountOf } from './amounts.ts';
import type { Drawing, FactLookup, Figure } from './figure.ts';
import { drawLine, drawSvg, element, write, writeBlock, writeCentred } from './svg.ts';

const sizes = {
  breed: { width: 1120, height: 500 },
  smal: { width: 360, height: 560 },
} as const;

/** A thing that must be ready by a week of absence. */
interface Deadline {
  readonly what: string;
  readonly when: string;
  /** How many whole weeks there are for it: "in week 5" leaves five, "voor week 8" seven. */
  readonly weeks: number;
}

/** One time path with its year. */
interface Path {
  readonly name: string;
  readonly year: string;
  readonly deadlines: readonly Deadline[];
}

function deadlineOf(what: string, fact: Pick<Fact, 'id' | 'tekst' | 'getal'>): Deadline {
  const before = /^voor /i.test(fact.tekst);
  return { what, when: fact.tekst, weeks: amountOf(fact) - (before ? 1 : 0) };
}

/** What holds now: the newer value of the ledger where it has one. */
function nowOf(fact: Fact): Pick<Fact, 'id' | 'tekst' | 'getal'> & { jaar: number } {
  return fact.actueel === undefined ? fact : { id: fact.id, ...fact.actueel };
}

function pathsWith(fact: FactLookup): readonly Path[] {
  const [analysis, plan] = [fact('leidraad-poortwachter-probleemanalyse'), fact('leidraad-poortwachter-plan')];
  return [
    {
      name: 'Leidraad',
      year: fact('leidraad-verschenen').getal ?? '',
      deadlines: [
        deadlineOf('probleemoriëntatie', fact('leidraad-week-probleemorientatie')),
        deadlineOf('plan van aanpak', fact('leidraad-week-plan')),
      ],
    },
    {
      name: 'Poortwachter toen',
      year: `${fact('leidraad-poortwachter-ingang').getal}`,
      deadlines: [deadlineOf('probleemoriëntatie', analysis), deadlineOf('plan van aanpak', plan)],
    },
    {
      name: 'Poortwachter nu',
      year: String(nowOf(plan).jaar),
      deadlines: [deadlineOf('probleemanalyse', nowOf(analysis)), deadlineOf('plan van aanpak', nowOf(plan))],
    },
  ];
}

/** The axis of weeks: where it starts, how wide a week is, and how much of the drawing it crosses. */
interface Axis {
  readonly x: number;
  readonly week: number;
  readonly top: number;
  readonly foot: number;
  readonly text: number;
}
