import { costs } from '../strings/costs.ts';
import { writeRange } from './range.ts';
import { AMOUNTS, type Input, reckon, roughly } from './sum.ts';

/** The outcome as one piece of text, for a letter. */
export const tellInNote = (input: Input): string => {
  const [guidance = [], absence = [], breakEven = []] = tell(input);
  return `${guidance.join(' ')}. ${absence.join(' ')}. ${breakEven.join(': ')}. ${costs.promise}`;
};

/** What is reckoned with, line by line: what was asked, and the answer. */
export function tellGiven(input: Input): readonly (readonly [what: string, much: string])[] {
  const amounts = AMOUNTS.map((name) => {
    const unit = costs.units[name];
    return [costs.labels[name], `${writeRange(input[name])}${unit === '' ? '' : ` ${unit}`}`] as const;
  });
  return [...amounts, [costs.days, costs.kinds[input.soort]]];
}

/** The outcome as it is told, line by line: what it is, and how much. A part of a day to prevent is a whole day. */
export function tell(input: Input): readonly (readonly [what: string, much: string])[] {
  const { guidance, absence, breakEven, each } = reckon(input);
  const euros = (range: typeof guidance) => costs.euros(writeRange(roughly(range)));
  const days = (range: typeof guidance) => costs.workdays(writeRange(roughly(range, Math.ceil)));
  return [
    [costs.guidance, euros(guidance)],
    [costs.absence, euros(absence)],
    [costs.breakEven, days(breakEven)],
    [costs.each, days(each)],
  ];
}
