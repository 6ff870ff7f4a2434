import type { Corpus } from '../corpus/corpus.ts';
import { type Problem, sortProblems } from '../document/problem.ts';
import { actueel } from './actueel.ts';
import { ankers } from './ankers.ts';
import { begrippen } from './begrippen.ts';
import { bijeenkomst } from './bijeenkomst.ts';
import { bronnen } from './bronnen.ts';
import { bundels } from './bundels.ts';
import { crisis } from './crisis.ts';
import { diaAfloop } from './dia-afloop.ts';
import { diaMinuten } from './dia-minuten.ts';
import { diaOpbouw } from './dia-opbouw.ts';
import { diaPast } from './dia-past.ts';
import { diaPlaats } from './dia-plaats.ts';
import { diaStappen } from './dia-stappen.ts';
import { diaVerloop } from './dia-verloop.ts';
import { dubbel } from './dubbel.ts';
import { feiten } from './feiten.ts';
import { figuren } from './figuren.ts';
import { gesprekken } from './gesprekken.ts';
import { kaalGetal } from './kaal-getal.ts';
import { kern } from './kern.ts';
import { koppen } from './koppen.ts';
import { langeWoorden } from './lange-woorden.ts';
import { leeg } from './leeg.ts';
import { leesbaarheid } from './leesbaarheid.ts';
import { lengte } from './lengte.ts';
import { leren } from './leren.ts';
import { links } from './links.ts';
import { namen } from './namen.ts';
import { oefengesprekken } from './oefengesprekken.ts';
import { publicatie } from './publicatie.ts';
import { publiek } from './publiek.ts';
import { rekenhulp } from './rekenhulp.ts';
import type { Rule } from './rule.ts';
import { stellingen } from './stellingen.ts';
import { stops } from './stops.ts';
import { synoniemen } from './synoniemen.ts';
import { tabellen } from './tabellen.ts';
import { traject } from './traject.ts';
import { verwijzingen } from './verwijzingen.ts';
import { voorbeeldzin } from './voorbeeldzin.ts';
import { vragen } from './vragen.ts';
import { woorden } from './woorden.ts';

/** All rules, in no order that matters: problems are sorted by place. */
export const RULES: readonly Rule[] = [
  actueel,
  ankers,
  begrippen,
  bijeenkomst,
  bronnen,
  bundels,
  crisis,
  diaAfloop,
  diaMinuten,
  diaOpbouw,
  diaPast,
  diaPlaats,
  diaStappen,
  diaVerloop,
  dubbel,
  feiten,
  figuren,
  gesprekken,
  kaalGetal,
  kern,
  koppen,
  langeWoorden,
  leeg,
  leesbaarheid,
  lengte,
  leren,
  links,
  namen,
  stellingen,
  stops,
  synoniemen,
  oefengesprekken,
  publicatie,
  publiek,
  rekenhulp,
  tabellen,
  traject,
  verwijzingen,
  voorbeeldzin,
  vragen,
  woorden,
];

/**
 * Everything that is wrong with a corpus: what reading found and what the rules find.
 * @throws what a rule stumbles over, when nothing else is wrong that would explain it
 */
export function checkAll(corpus: Corpus): Problem[] {
  const found = [...corpus.problems];
  const stumbled: unknown[] = [];
  for (const rule of RULES)
    try {
      found.push(...rule.check(corpus));
    } catch (error) {
      // It looked up what is not there. Another rule tells of that with its place, and must not be lost by this one.
      stumbled.push(error);
    }
  if (found.length === 0 && stumbled.length > 0) throw stumbled[0];
  return sortProblems(found);
}
