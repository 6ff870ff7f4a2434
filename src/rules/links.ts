import { linkFault } from '../document/address.ts';
import { plainText } from '../document/text.ts';
import { at, nodesOf, rule } from './rule.ts';

const VAGUE = /^(klik )?hier$|^lees meer$|^meer$|^link$|^deze (link|pagina|site)$/i;

/** Links lead where they say, by schemes that cannot run code. */
export const links = rule(
  'links',
  'Links zijn https, mailto of tel, en hebben woorden die op zichzelf te begrijpen zijn.',
  function* (corpus) {
    for (const { text, node } of nodesOf(corpus, 'link')) {
      const { url } = node;
      const words = plainText(node).trim();
      const fault = linkFault(url);
      if (!url.includes(':') && !url.startsWith('//'))
        yield at(
          text.file,
          node.position.start,
          `De link naar "${url}" wijst naar de site zelf.`,
          'Gebruik <Verwijs id="…">: die klopt ook op papier.',
        );
      else if (fault !== undefined)
        yield at(
          text.file,
          node.position.start,
          `De link "${url.slice(0, 60)}" mag niet.`,
          /^(https|mailto|tel):/.test(url)
            ? `Verwacht: ${fault}.`
            : 'Gebruik een adres met https://, mailto: of tel: (alleen cijfers).',
        );
      if (words === '')
        yield at(
          text.file,
          node.position.start,
          `De link naar "${url}" heeft geen tekst.`,
          'Schrijf [waar de link heen gaat](adres).',
        );
      else if (VAGUE.test(words))
        yield at(
          text.file,
          node.position.start,
          `De linktekst "${words}" zegt niet waar de link heen gaat.`,
          'Noem wat de lezer daar vindt.',
        );
    }
  },
);
