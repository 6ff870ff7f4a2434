import { NOTHING_TYPED, type Typed } from '../../meeting/slides.ts';

const QUESTION = 'op-maat: wat staat er op de eerste dia?';
const ANSWER = 'op-maat: dit staat er op de eerste dia';
/** The window that opened this one answers at once or not at all. */
const PATIENCE = 500;
const LONGEST = 40;

const field = (data: object, name: string): unknown => Reflect.get(data, name);

function text(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, LONGEST) : '';
}

function readAnswer(data: unknown): Typed | undefined {
  if (typeof data !== 'object' || data === null || field(data, 'kind') !== ANSWER) return undefined;
  const date = text(field(data, 'date'));
  return {
    organisation: text(field(data, 'organisation')),
    speaker: text(field(data, 'speaker')),
    date: /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : '',
  };
}

/**
 * Asks the window that opened this one what was typed for the title slide: from window to window, because it may
 * stand in no address and be kept nowhere. Nothing, where there is no such window.
 */
export function askTyped(): Promise<Typed> {
  const opener: Window | null = window.opener;
  if (opener === null) return Promise.resolve(NOTHING_TYPED);
  return new Promise((resolve) => {
    window.addEventListener('message', ({ origin, source, data }) => {
      const answer = origin === location.origin && source === opener ? readAnswer(data) : undefined;
      if (answer) resolve(answer);
    });
    window.setTimeout(() => resolve(NOTHING_TYPED), PATIENCE);
    opener.postMessage({ kind: QUESTION }, location.origin);
  });
}

/** Answers windows of this site that were opened from here. */
export function answerTyped(typed: () => Typed): void {
  window.addEventListener('message', ({ origin, source, data }) => {
    const asks = typeof data === 'object' && data !== null && field(data, 'kind') === QUESTION;
    if (!asks || origin !== location.origin || source === null) return;
    source.postMessage({ kind: ANSWER, ...typed() }, { targetOrigin: origin });
  });
}
