import { at, nodesOf, rule } from './rule.ts';

/** Tables can be read row by row: each row has as many cells as there are headers, and there is something in them. */
export const tabellen = rule(
  'tabellen',
  'Elke rij van een tabel heeft evenveel cellen als er kolomkoppen zijn.',
  function* (corpus) {
    for (const { text, node } of nodesOf(corpus, 'table')) {
      const width = node.children[0]?.children.length ?? 0;
      if (node.children.length < 2)
        yield at(
          text.file,
          node.position.start,
          'Deze tabel heeft alleen kolomkoppen.',
          'Zet er rijen onder, of maak er een lijst van.',
        );
      for (const row of node.children) {
        if (row.children.length !== width)
          yield at(
            text.file,
            row.position.start,
            `Deze rij heeft ${row.children.length} ${row.children.length === 1 ? 'cel' : 'cellen'}; de tabel heeft ${width} kolommen.`,
            'Kijk naar de streepjes |.',
          );
      }
    }
  },
);
