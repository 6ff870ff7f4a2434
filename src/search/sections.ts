import type { Corpus } from '../corpus/corpus.ts';
import { factById } from '../corpus/corpus.ts';
import { CRISIS } from '../corpus/crisis.ts';
import { readableText } from '../corpus/words.ts';
import { inlineText, walk } from '../document/text.ts';
import type { AnyNode, Block, ListItem, Root } from '../document/tree.ts';
import { figureByName } from '../figures/registry.ts';
import { normalise, WORD } from './normalise.ts';
import type { SearchSection } from './record.ts';
import { stem } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

function itemPassages(corpus: Corpus, item: ListItem): string[] {
  return item.children.flatMap((child) => passagesOf(corpus, child));
}

/** The texts of a block that can be shown one by one; titles of boxes are texts too. */
function passagesOf(corpus: Corpus, block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
      return [readableText(corpus, block)];
    case 'list':
      return block.children.flatMap((item) => itemPassages(corpus, item));
    case 'table':
      return block.children.map((row) => row.children.map((cell) => squeeze(readableText(corpus, cell))).join(' – '));
    case 'crisis':
      return CRISIS.map(({ when, who }) => `${when} ${who}.`);
    case 'figuur':
      return [figureByName(block.attributes.naam).alt((id) => factById(corpus, id)), block.attributes.bijschrift ?? ''];
    case 'invulveld':
      return [block.attributes.label];
    case 'tip':
    case 'letOp':
    case 'checklist':
    case 'vragen':
    case 'tabel':
    case 'actueel':
    case 'verdieping':
      return [block.attributes.titel ?? '', ...block.children.flatMap((child) => passagesOf(corpus, child))];
    case 'kern':
    case 'voor':
    case 'blockquote':
      return block.children.flatMap((child) => passagesOf(corpus, child));
    case 'heading':
    // A case is found by its own page, a note to the presenter is not on the page.
    case 'casus':
    case 'notitie':
    case 'dia':
    case 'neem':
      return [];
  }
}

function* headingsIn(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    if (block.type === 'voor') yield* headingsIn(block.children);
    else yield block;
  }
}

/** What the ledger says a number means: words people use for it that the sentence may not have. */
function meanings(corpus: Corpus, node: AnyNode): string[] {
  return [...walk(node)].flatMap((child) => (child.type === 'feit' ? [factById(corpus, child.attributes.id).wat] : []));
}

/** The words of some texts that say something and are not in others, each once. */
export function newWords(texts: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.flatMap((text) => (text.match(WORD) ?? []).map((word) => stem(normalise(word)))));
  return texts
    .flatMap((text) => text.match(WORD) ?? [])
    .map((word) => word.toLowerCase())
    .filter((word) => {
      const key = stem(normalise(word));
      if (key.length < 3 || STOP_WORDS.has(normalise(word)) || known.has(key)) return false;
      known.add(key);
      return true;
    });
}

/** A text cut at its headings; what stands before the first heading is the first section. */
export function sectionsOf(corpus: Corpus, root: Root): SearchSection[] {
  const cut: { anchor: string | undefined; heading: string; passages: string[]; meanings: string[] }[] = [
    { anchor: undefined, heading: '', passages: [], meanings: [] },
  ];
  for (const block of headingsIn(root.children)) {
    if (block.type === 'heading')
      cut.push({ anchor: block.slug, heading: squeeze(inlineText(block.children)), passages: [], meanings: [] });
    const current = cut.at(-1);
    current?.passages.push(
      ...passagesOf(corpus, block)
        .map(squeeze)
        .filter((text) => text !== ''),
    );
    current?.meanings.push(...meanings(corpus, block));
  }
  return cut.map(({ anchor, heading, passages, meanings: said }) => ({
    anchor,
    heading,
    passages,
    hidden: newWords(said, [heading, ...passages]),
  }));
}
