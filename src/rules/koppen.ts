import { inlineText, walk } from '../document/text.ts';
import { isOwnAnchor } from '../outputs.ts';
import { at, rule, texts } from './rule.ts';

/** Headings go down one level at a time, are not empty, and can each be pointed to. */
export const koppen = rule(
  'koppen',
  'Koppen slaan geen niveau over en zijn op een pagina verschillend.',
  function* (corpus) {
    for (const text of texts(corpus)) {
      let above = 1;
      const seen = new Map<string, number>();
      for (const node of walk(text.root)) {
        if (node.type === 'notitie')
          for (const inner of walk(node))
            if (inner.type === 'heading')
              yield at(
                text.file,
                inner.position.start,
                'In <Notitie> hoort geen kop: wat je zegt, heeft er geen.',
                'Maak er **vette woorden** van aan het begin van de alinea.',
              );
        if (node.type === 'verdieping') {
          above = 2;
          for (const inner of walk(node))
            if (inner.type === 'heading' && inner.depth === 2)
              yield at(
                text.file,
                inner.position.start,
                `In <Verdieping> is de titel al een kop met ##; "${inlineText(inner.children).trim()}" hoort eronder.`,
                'Maak er ### van.',
              );
        }
        if (node.type !== 'heading') continue;
        const title = inlineText(node.children).trim();
        if (title === '')
          yield at(text.file, node.position.start, 'Deze kop is leeg.', 'Zet er tekst in, of haal de # weg.');
        else if (/^(-\d+)?$/.test(node.slug))
          yield at(
            text.file,
            node.position.start,
            `Van de kop "${title}" kan geen adres worden gemaakt.`,
            'Zet er een woord in.',
          );
        if (node.depth > above + 1)
          yield at(
            text.file,
            node.position.start,
            `De kop "${title}" slaat een niveau over: na ${above === 1 ? 'de titel' : '#'.repeat(above)} komt ${'#'.repeat(node.depth)}.`,
            `Maak er ${'#'.repeat(above + 1)} van.`,
          );
        above = node.depth;
        const first = seen.get(title.toLowerCase());
        if (first !== undefined)
          yield at(
            text.file,
            node.position.start,
            `De kop "${title}" staat ook op regel ${first}.`,
            'Geef ze elk een eigen kop, dan kun je naar beide verwijzen.',
          );
        else seen.set(title.toLowerCase(), node.position.start.line);
        if (isOwnAnchor(node.slug))
          yield at(
            text.file,
            node.position.start,
            `De kop "${title}" krijgt het adres #${node.slug}, en dat gebruikt de pagina zelf al.`,
            'Kies andere woorden.',
          );
      }
    }
  },
);
