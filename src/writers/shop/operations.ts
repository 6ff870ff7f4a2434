/** One thing a content stream says: an operator and what it works on, each as it is written. */
export interface Operation {
  readonly operator: string;
  readonly operands: readonly string[];
}

const PAIRS: Readonly<Record<string, string>> = { '[': ']', '<<': '>>' };

/** Where a string in brackets ends: brackets in it come in pairs, or stand behind a backslash. */
function endOfString(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const letter = text[at];
    if (letter === '\\') at++;
    else if (letter === '(') depth++;
    else if (letter === ')' && --depth === 0) return at + 1;
  }
  throw new Error('A string in a content stream does not end.');
}

const TOKEN = /%[^\r\n]*|<<|>>|[[\]]|<[0-9A-Fa-f\s]*>|\/?[^\s/[\]<>()%]+|\//y;

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text[at] ?? '')) at++;
    else if (text[at] === '(') {
      const end = endOfString(text, at);
      tokens.push(text.slice(at, end));
      at = end;
    } else {
      TOKEN.lastIndex = at;
      const [token = ''] = TOKEN.exec(text) ?? [];
      if (token === '') throw new Error(`A content stream has "${text.slice(at, at + 20)}", which is no token.`);
      if (!token.startsWith('%')) tokens.push(token);
      at += token.length;
    }
  }
  return tokens;
}

const isOperand = (token: string) => /^[/(<[\d+.-]/.test(token) || /^(true|false|null)$/.test(token);

/**
 * Reads a content stream.
 * @param text the stream as bytes of Latin 1
 * @throws Error when it is no content stream, or holds a picture in itself
 */
export function operationsOf(text: string): Operation[] {
  const found: Operation[] = [];
  let operands: string[] = [];
  const open: string[] = [];
  let held: string[] = [];
  for (const token of tokensOf(text)) {
    const end = PAIRS[token];
    if (end !== undefined || open.length > 0) {
      held.push(token);
      if (end !== undefined) open.push(end);
      else if (token === open.at(-1)) open.pop();
      if (open.length === 0) {
        operands.push(held.join(' '));
        held = [];
      }
    } else if (isOperand(token)) operands.push(token);
    else {
      if (token === 'BI') throw new Error('A picture stands in a content stream itself: that cannot be rewritten.');
      found.push({ operator: token, operands });
      operands = [];
    }
  }
  return found;
}
