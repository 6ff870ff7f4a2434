import type { Figure, Variant } from '#figures/figure.ts';
import { capitalise } from '#figures/sentence.ts';
import { drawSvg } from '#figures/svg.ts';
import { paceLabels, span, written } from './casussen/band.ts';
import { drawWide, wideSize } from './casussen/breed.ts';
import { type Case, cases, type Moment, onWide, type Phase, phasesOf } from './casussen/casus.ts';
import { drawNarrow, narrowSize } from './casussen/smal.ts';

const sizeOf = (one: Case, variant: Variant) => (variant === 'breed' ? wideSize(one) : narrowSize(one));

const weeksOf = (moment: Moment) => `week ${span(moment).replace('–', ' tot ')}`;

const inWords = (moment: Moment) =>
  `${capitalise(weeksOf(moment))}: ${moment.tekst}${moment.zeker ? '' : ' (niet zeker, of alleen een plan)'}.`;

/** What the wide drawing does not show, so that nobody takes it for the whole. */
function leftOut(one: Case): readonly string[] {
  const shown = onWide(one);
  const names = one.momenten
    .filter((moment) => !shown.includes(moment))
    .map((moment) => `“${moment.tekst}” (${weeksOf(moment)})`);
  return names.length === 0
    ? []
    : [
        `Op een dia, op papier en op een breed scherm staan niet alle momenten. Dit staat daar niet: ${names.join(', ')}.`,
      ];
}

function describePhase({ pace, from, to, sure }: Phase): string {
  return `week ${written(from)} tot ${written(to)} ${paceLabels[pace][0]}${sure ? '' : ' (niet zeker)'}`;
}

function timelineOf(one: Case, number: number): Figure {
  const alt = `Tijdlijn in weken. ${one.titel}.`;
  return {
    name: `casus-tijdlijn-${number}`,
    title: one.titel,
    alt: () => alt,
    description: () => [
      `De band bovenaan laat zien hoever iemand aan het werk is: ${phasesOf(one).map(describePhase).join(', ')}.`,
      `Daaronder staan de momenten op hun week. ${one.momenten.map(inWords).join(' ')}`,
      ...leftOut(one),
      'Maanden uit de bron zijn omgerekend naar weken en afgerond.',
    ],
    table: () => ({
      head: ['Week', 'Wat er gebeurt', 'Zeker?'],
      rows: one.momenten.map((moment) => [
        span(moment),
        moment.tekst,
        moment.zeker ? 'ja' : 'niet zeker, of alleen een plan',
      ]),
    }),
    size: (variant) => sizeOf(one, variant),
    draw: (drawing) =>
      drawSvg(
        sizeOf(one, drawing.variant),
        { alt, palette: drawing.palette },
        ...(drawing.variant === 'breed' ? drawWide(drawing, one) : drawNarrow(drawing, one)),
      ),
  };
}

/** The six cases as time lines, `casus-tijdlijn-1` to `casus-tijdlijn-6`. */
export default cases.map((one, index) => timelineOf(one, index + 1)) satisfies readonly Figure[];
