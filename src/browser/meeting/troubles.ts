import type { Trouble } from '../../meeting/trouble.ts';
import { meetingWords } from '../../strings/meeting.ts';

/** What is wrong in an address and what may stand there, in words. */
export function tell({ name, received, allowed }: Trouble): string {
  return allowed === undefined
    ? meetingWords.unknownName(name)
    : meetingWords.unknownValue(name, received, allowed.join(', '));
}

/** Paragraphs of plain text in an element; what an address brings can be nothing else than text. */
export function showTexts(element: Element, texts: readonly string[]): void {
  element.replaceChildren(
    ...texts.map((text) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      return paragraph;
    }),
  );
}
