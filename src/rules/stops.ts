import { at, nodesOf, rule } from './rule.ts';

/** Who decides has something to choose, and hears afterwards what counts today, with its source. */
export const stops = rule(
  'stops',
  'Een <Stop> is één lijst van 2 of 3 vragen, met daaronder in <Actueel> hoe je er vandaag naar kijkt.',
  function* (corpus) {
    for (const { text, node } of nodesOf(corpus, 'stop')) {
      const [asked, ...today] = node.children;
      if (!text.root.children.includes(node))
        yield at(
          text.file,
          node.position.start,
          'Deze <Stop> staat in een ander element.',
          'Zet hem los in de tekst, tussen twee stukken van het verhaal.',
        );
      const odd = today.find(({ type }) => type !== 'actueel');
      if (asked?.type !== 'list' || asked.children.length < 2 || asked.children.length > 3)
        yield at(
          text.file,
          (asked ?? node).position.start,
          'Deze <Stop> begint niet met een lijst van 2 of 3 vragen.',
          'Zet bovenaan een lijst met vragen die de lezer beantwoordt voordat het verhaal verdergaat.',
        );
      else if (today.length === 0)
        yield at(
          text.file,
          node.position.start,
          'In deze <Stop> staat niet hoe je er vandaag naar kijkt.',
          'Zet onder de vragen een <Actueel datum="…" bron="…">.',
        );
      if (odd)
        yield at(
          text.file,
          odd.position.start,
          'Onder de vragen van een <Stop> staat alleen <Actueel>.',
          'Zet deze tekst buiten <Stop>, of maak er <Actueel> van.',
        );
    }
  },
);
