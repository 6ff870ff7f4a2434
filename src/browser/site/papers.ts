import { papers } from '../../strings/papers.ts';
import type { Stamp } from '../../writers/offline/worker.ts';
import { within } from '../within.ts';
import { COPY_CHANGED, copyDate, copyStamp } from './copy.ts';
import { dropFiles, keepFiles, keptFiles } from './kept-files.ts';
import { notify } from './notice.ts';

/** Each choice of paper on the page: its tick, and the addresses it stands for. */
const choices = [...document.querySelectorAll<HTMLElement>('[data-bewaar]')].map((place) => ({
  place,
  tick: within<HTMLInputElement>(place, 'input'),
  meter: within<HTMLProgressElement>(place, 'progress'),
  state: within<HTMLElement>(place, '[data-bewaar-stand]'),
  paths: (place.dataset['bewaar'] ?? '').split(' '),
}));
type Choice = (typeof choices)[number];
type KeepSite = () => Promise<void>;

/** What a reader asked and is not done yet: one thing at a time, and their ticks stay as they were set. */
const waiting = new Set<Choice>();
let turn = Promise.resolve();

/** Ticks what is there, and says how much that is. */
async function showKept(): Promise<void> {
  const kept = await keptFiles().catch((): ReadonlySet<string> => new Set());
  for (const choice of choices) {
    if (waiting.has(choice)) continue;
    const { tick, paths } = choice;
    const there = paths.filter((path) => kept.has(path)).length;
    tick.checked = there === paths.length;
    tick.indeterminate = there > 0 && there < paths.length;
  }
  const offered = new Set(choices.flatMap(({ paths }) => paths));
  within(document, '[data-bewaard-som]').textContent = papers.count(
    [...kept].filter((path) => offered.has(path)).length,
  );
  const { mist = 0 } = await copyStamp().catch(() => ({}) as Stamp);
  within(document, '[data-bewaard-weg]').textContent = mist === 0 ? '' : papers.missing(mist);
}

async function keep({ meter, state, paths }: Choice, keepSite: KeepSite): Promise<void> {
  if ((await copyDate()) === undefined) {
    state.textContent = papers.siteFirst;
    await keepSite();
  }
  state.textContent = papers.busy;
  meter.hidden = false;
  await keepFiles(paths, (part) => {
    meter.value = part;
  });
}

const reason = (error: unknown): string =>
  (error instanceof Error ? (papers.failed[error.message] ?? papers.failed[error.name]) : undefined) ??
  papers.failedOtherwise;

/** Does what a tick asks, and says how it went. */
async function follow(choice: Choice, keepSite: KeepSite): Promise<void> {
  const { tick, meter, state, paths } = choice;
  const wanted = tick.checked;
  const work = wanted ? keep(choice, keepSite) : dropFiles(paths);
  const outcome = await work.then(() => (wanted ? papers.there : papers.gone), reason);
  meter.hidden = true;
  waiting.delete(choice);
  await showKept();
  state.textContent = outcome;
  notify(outcome);
}

/** Lets the reader choose which paper stays on this device. @param keepSite makes the copy of the site that it is kept in */
export async function startPapers(keepSite: KeepSite): Promise<void> {
  for (const choice of choices) {
    choice.place.hidden = false;
    choice.tick.addEventListener('change', () => {
      waiting.add(choice);
      turn = turn.then(() => follow(choice, keepSite));
    });
  }
  within<HTMLElement>(document, '[data-bewaren]').hidden = false;
  document.addEventListener(COPY_CHANGED, () => showKept());
  await showKept();
}
