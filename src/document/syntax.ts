import { explainElement } from './forbidden.ts';
import type { Place, Problem } from './problem.ts';
import { beginOf, blank, bracedAt, endOf, isEnd, offsetOf, placeOf, type Tag, tagAt } from './tags.ts';
import { isElementName, VOCABULARY } from './vocabulary.ts';

/** Where reading stopped: the parser's words, and where in the text. */
interface Stop {
  readonly text: string;
  readonly at: number;
  readonly what: string;
}

type Finding = Omit<Problem, 'file' | keyof Place> & { readonly at: number; readonly rest: string };
type Explain = (stop: Stop) => Finding | undefined;

const inBraces: Explain = ({ text, at, what }) => {
  if (!/brace|expression/.test(what)) return undefined;
  const from = text[at] === '{' ? at : Math.max(text.lastIndexOf('{', at), 0);
  const tag = tagAt(text, text.lastIndexOf('<', from));
  if (tag && tag.to > from)
    return {
      rule: 'code',
      at: tag.from,
      message: `<${tag.name}> heeft code tussen { } als attribuut.`,
      hint: 'Een attribuut is altijd naam="waarde".',
      rest: blank(text, tag, endOf(tag, text)),
    };
  if (what.startsWith('Unexpected end of file'))
    return {
      rule: 'syntaxis',
      at: from,
      message: 'Een accolade { staat los in de tekst.',
      hint: 'Schrijf \\{ als je het teken bedoelt.',
      rest: blank(text, { from, to: from + 1 }),
    };
  return {
    rule: 'code',
    at: from,
    message: 'Een uitdrukking tussen { } mag niet in een tekst.',
    hint: 'Haal haar weg, of schrijf \\{ als je het teken bedoelt.',
    rest: blank(text, bracedAt(text, from)),
  };
};

const comment: Explain = ({ text, at }) => {
  if (!text.startsWith('<!', at)) return undefined;
  const sign = text.startsWith('<!--', at) ? '-->' : '>';
  const close = text.indexOf(sign, at);
  const line = text.indexOf('\n', at);
  const to = close >= 0 ? close + sign.length : line >= 0 ? line : text.length;
  return {
    ...(sign === '-->'
      ? {
          rule: 'syntaxis',
          message: 'Een HTML-opmerking (<!-- -->) mag niet in een tekst.',
          hint: 'Haal haar weg.',
        }
      : { rule: 'onbekend-element', ...explainElement(/[^\s<>]+/.exec(text.slice(at))?.[0] ?? '') }),
    at,
    rest: blank(text, { from: at, to }),
  };
};

function explainBegin(begin: Tag, text: string): Finding {
  const { name, from: at } = begin;
  const end = endOf(begin, text);
  const rest = blank(text, begin, end);
  if (!isElementName(name)) return { rule: 'onbekend-element', at, ...explainElement(name), rest };
  if (end && VOCABULARY[name].place === 'inline')
    return {
      rule: 'syntaxis',
      at,
      message: `<${name}> en </${name}> kruisen een ander element of een andere alinea.`,
      hint: 'Sluit eerst wat het laatst is geopend, in dezelfde alinea.',
      rest,
    };
  if (end)
    return {
      rule: 'syntaxis',
      at,
      message: `<${name}> en </${name}> (regel ${placeOf(text, end.from).line}) staan niet in hetzelfde blok.`,
      hint: 'Zet ze elk op een eigen regel met lege regels eromheen, en laat elementen elkaar niet kruisen.',
      rest,
    };
  return {
    rule: 'syntaxis',
    at,
    message: `<${name}> wordt niet gesloten.`,
    hint: `Zet </${name}> na het eind ervan, of schrijf <${name} … /> als er niets in hoort.`,
    rest,
  };
}

const unmatched: Explain = ({ text, at, what }) => {
  if (!/closing tag/.test(what)) return undefined;
  const end = tagAt(text, at);
  const [, line, column] = /\((\d+):(\d+)\)/.exec(what) ?? [];
  const begin =
    line === undefined || column === undefined
      ? undefined
      : tagAt(text, offsetOf(text, { line: Number(line), column: Number(column) }));
  const isStray = end !== undefined && isEnd(end) && beginOf(end, text) === undefined;
  if (begin && !(isStray && endOf(begin, text))) return explainBegin(begin, text);
  if (end === undefined) return undefined;
  return {
    rule: 'syntaxis',
    at,
    message: `</${end.name}> sluit iets dat niet is geopend.`,
    hint: `Haal </${end.name}> weg, of zet <${end.name}> aan het begin.`,
    rest: blank(text, end),
  };
};

const address: Explain = ({ text, at }) => {
  const [written, url] = /^<((?:https?:|mailto:)[^\s<>]*|[^\s<>@]+@[^\s<>]+)>/.exec(text.slice(at)) ?? [];
  if (written === undefined || url === undefined) return undefined;
  return {
    rule: 'syntaxis',
    at,
    message: `Een adres tussen < > kan niet: "${written}".`,
    hint: `Schrijf [waar de link heen gaat](${url.includes('@') ? 'mailto:' : ''}${url.replace(/^mailto:/, '')}).`,
    rest: blank(text, { from: at, to: at + written.length }),
  };
};

const unreadable: Explain = ({ text, at }) => {
  const tag = tagAt(text, at);
  if (tag === undefined) return undefined;
  return {
    rule: 'syntaxis',
    at,
    message: `Deze tag is niet te lezen: "${tag.text.slice(0, 60)}".`,
    hint: 'Schrijf een attribuut als naam="waarde" en sluit met >, of schrijf \\< als je het teken bedoelt.',
    rest: blank(text, tag, endOf(tag, text)),
  };
};

const loose = ({ text, at }: Stop): Finding => ({
  rule: 'syntaxis',
  at,
  message: text[at] === '<' ? 'Een < staat los in de tekst.' : 'Hier is de tekst niet te lezen.',
  hint: 'Schrijf \\< als je het teken bedoelt.',
  rest: blank(text, { from: at, to: at + 1 }),
});

const EXPLAIN: readonly Explain[] = [inBraces, comment, unmatched, address, unreadable];

/**
 * Explains where reading MDX stopped.
 * @param message what the parser threw: "line:column: what (where it comes from)"
 * @returns the problem, and the text with spaces in the place of what broke it, so that reading can go on
 */
export function explainStop(text: string, file: string, message: string): { problem: Problem; rest: string } {
  const [, line = '1', column = '1', what = message] =
    /^(\d+):(\d+): ([\s\S]*?)(?: \(mdx[^)]*\))?$/.exec(message) ?? [];
  const stop = { text, what, at: offsetOf(text, { line: Number(line), column: Number(column) }) };
  const found = EXPLAIN.reduce<Finding | undefined>((known, explain) => known ?? explain(stop), undefined);
  const { at, rest, ...told } = found ?? loose(stop);
  return { problem: { file, ...placeOf(text, at), ...told }, rest };
}
