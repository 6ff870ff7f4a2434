/** The results page: reads the question from the address, shows answers while one types, keeps nothing. */
import type { Answer, Search } from '../../search/search.ts';
import { zoek } from '../../strings/search.ts';
import { PartMissing } from '../part.ts';
import { make, put } from './dom.ts';
import { startEngine, whenBetter } from './engine.ts';
import { asked, choose, field, form, offer, part } from './form.ts';
import { searchFullText } from './fulltext.ts';
import { comeBack, leave, standAt } from './host.ts';
import { addressOf, readQuestion } from './question.ts';
import { showNotices, showResult, showResults } from './results.ts';

const PATIENCE = 3000;
const AT_ONCE = 10;
const AFTER_TYPING = 60;

const state = part('zoekstand', HTMLParagraphElement);
const top = part('zoekboven', HTMLDivElement);
const list = part('zoekresultaten', HTMLOListElement);
const more = part('zoekmeer', HTMLButtonElement);
const fullText = part('zoekvoluit', HTMLParagraphElement);
const none = part('zoekniets', HTMLDivElement);
const aToZ = part('van-a-tot-z', HTMLDetailsElement);

/** How many texts Pagefind may add below what was ranked. */
const FULL_TEXT = 20;

let engine: Search | undefined;
let limit = AT_ONCE;
let turn = 0;
/** How the last question was asked: while one types, and in all other texts too. */
let typed = false;
let wide = false;

/** What comes above the results: notices, then what was made of the question. */
function remarksOn(answer: Answer): HTMLElement[] {
  const { corrections, unknown, results } = answer;
  const said = [...corrections].map(([typed, word]) => zoek.meant(typed, word));
  if (unknown.length > 0 && results.length > 0) said.push(zoek.unknown(unknown));
  return [...showNotices(answer), ...said.map((text) => make('p', { class: 'zoek-opmerking' }, text))];
}

/** What one can do when nothing was found: look wider where a filter stood in the way, or ask in another way. */
function help(needed: boolean): void {
  const { kind, audience } = asked();
  const filtered = kind !== undefined || audience !== '';
  none.hidden = !needed;
  for (const block of none.querySelectorAll<HTMLElement>('[data-gefilterd]')) block.hidden = !filtered;
  for (const block of none.querySelectorAll<HTMLElement>('[data-hulp]')) block.hidden = filtered;
}

/** Back to the page as it is without a question. */
function clear(): void {
  state.textContent = '';
  top.replaceChildren();
  list.replaceChildren();
  more.hidden = fullText.hidden = none.hidden = aToZ.open = true;
  offer(undefined);
}

/**
 * Below the ranked answers, when the reader asks for it: every other text in which the words stand, by Pagefind.
 * Which of its files are fetched depends on the words, so nothing is fetched before. What has been asked since then is
 * not disturbed.
 */
async function addFullText(): Promise<void> {
  const mine = turn;
  wide = true;
  // A slide is known by its own address, a text by its page whatever section was shown.
  const pageOf = (href: string) => (href.includes('#/') ? href : href.split('#')[0]);
  const known = new Set([...list.querySelectorAll('a')].map((link) => pageOf(link.getAttribute('href') ?? '')));
  const before = list.children.length;
  state.textContent = zoek.busy;
  try {
    const found = await searchFullText(asked(), FULL_TEXT);
    if (mine !== turn) return;
    const others = found.filter(({ href }) => !known.has(pageOf(href)));
    list.append(...others.map(showResult));
    state.textContent = others.length === 0 ? zoek.fullTextNone : zoek.found(list.children.length, asked().query);
    list.children[before]?.querySelector('a')?.focus();
    if (others.length > 0) help(false);
  } catch (error) {
    if (mine !== turn) return;
    state.textContent = error instanceof PartMissing ? zoek.fullTextMissing[error.why] : zoek.failed;
    return;
  }
  fullText.hidden = true;
}

/** Asks and shows. @param typing the last word may not be finished */
function answer(typing: boolean): void {
  turn += 1;
  [typed, wide] = [typing, false];
  const question = asked();
  // Only a question has to do with the address; an anchor in it stays.
  if (question.query !== '' || readQuestion(location).query !== '')
    history.replaceState(null, '', addressOf(location.pathname, question));
  if (question.query === '') {
    clear();
    return;
  }
  if (!engine) {
    state.textContent = zoek.busy;
    return;
  }
  const found = engine.ask(question.query, { ...question, typing });
  const { results } = found;
  const nothing = results.length === 0;
  state.textContent = zoek.state(found, question.query);
  offer(nothing && question.kind === undefined && question.audience === '' ? undefined : found);
  put(top, remarksOn(found));
  showResults(list, results.slice(0, limit));
  more.hidden = results.length <= limit;
  help(nothing);
  aToZ.open = nothing;
  fullText.hidden = typing || !more.hidden;
}

/** The same, from the first result on. */
function answerAnew(typing: boolean): void {
  limit = AT_ONCE;
  answer(typing);
}

function readAddress(): void {
  const question = readQuestion(location);
  field.value = question.query;
  choose(question);
}

/** The list from A to Z takes the place of search where that does not start. */
function giveUp(): void {
  state.textContent = zoek.failed;
  aToZ.open = true;
}

async function start(): Promise<void> {
  const left = comeBack();
  limit = left?.aantal ?? limit;
  readAddress();
  if (field.value !== '') aToZ.open = false;
  else if (location.hash === '') field.focus();
  answer(false);
  const timer = setTimeout(giveUp, PATIENCE);
  try {
    engine = await startEngine();
    // A question may have come into the address since, and not yet been told.
    if (field.value === '') readAddress();
    state.textContent = '';
    answer(false);
    if (left?.ruim === true) await addFullText();
    if (left) standAt(list, left);
  } catch {
    giveUp();
  }
  clearTimeout(timer);
}

whenBetter(async () => {
  if (engine === undefined) return;
  engine = await startEngine();
  // What Pagefind found below the answers stays.
  if (!wide) answer(typed);
});
let pause = 0;
field.addEventListener('input', () => {
  clearTimeout(pause);
  pause = window.setTimeout(() => answerAnew(true), AFTER_TYPING);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(pause);
  answerAnew(false);
});
form.addEventListener('change', ({ target }) => {
  if (target !== field) answerAnew(false);
});
// Before the link takes the hits along.
list.addEventListener('click', (event) => leave(event, { aantal: limit, ruim: wide }), true);
more.addEventListener('click', () => {
  const next = list.children.length;
  limit += AT_ONCE;
  answer(false);
  list.children[next]?.querySelector('a')?.focus();
});
fullText.querySelector('button')?.addEventListener('click', () => void addFullText());
part('zoekalles', HTMLButtonElement).addEventListener('click', () => {
  choose({ kind: undefined, audience: '' });
  answerAnew(false);
  field.focus();
});
addEventListener('hashchange', () => {
  if (!location.hash.startsWith('#q=')) return;
  readAddress();
  answerAnew(false);
});
void start();
