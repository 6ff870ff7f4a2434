import { childrenOf, plainText, walk } from '../document/text.ts';
import type { AnyNode } from '../document/tree.ts';
import { at, rule, texts } from './rule.ts';

const NAMES: Partial<Record<AnyNode['type'], string>> = {
  listItem: 'Dit punt van de lijst',
  paragraph: 'Deze alinea',
  emphasis: 'Deze nadruk',
  strong: 'Deze nadruk',
  dia: 'Deze <Dia>',
};

/** Nothing is there without words: no empty points, paragraphs, slides or table headers. */
export const leeg = rule('leeg', 'Geen lege punten, alinea’s, dia’s of kolomkoppen.', function* (corpus) {
  for (const text of texts(corpus)) {
    for (const node of walk(text.root)) {
      const name = NAMES[node.type];
      if (name !== undefined && !hasWords(node))
        yield at(text.file, node.position.start, `${name} is leeg.`, 'Zet er tekst in, of haal het weg.');
      const tag = node.type === 'verwijs' ? 'Verwijs' : 'Begrip';
      if ((node.type === 'verwijs' || node.type === 'begrip') && node.children.length > 0 && !hasWords(node))
        yield at(
          text.file,
          node.position.start,
          `<${tag}> heeft een eindtag, maar er staan geen woorden tussen.`,
          `Zet ze ertussen, of schrijf <${tag} id="…" />: dan staan ze er vanzelf.`,
        );
      if (node.type === 'table')
        for (const cell of node.children[0]?.children.slice(1) ?? [])
          if (!hasWords(cell))
            yield at(
              text.file,
              cell.position.start,
              'Deze kolom heeft geen kop.',
              'Zet in de eerste rij wat er in de kolom staat.',
            );
    }
  }
});

/** Whether a node shows anything at all. */
function hasWords(node: AnyNode): boolean {
  if (plainText(node).trim() !== '') return true;
  return childrenOf(node).some(
    (child) => child.type !== 'text' && (childrenOf(child).length === 0 ? child.type !== 'break' : hasWords(child)),
  );
}
