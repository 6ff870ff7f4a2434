import { didYouMean } from './suggest.ts';
import { ELEMENT_NAMES } from './vocabulary.ts';

/** What to say of a tag that is not one of our elements: HTML, or a name we do not know. */
export function explainElement(name: string): { message: string; hint: string } {
  const html = /^[^A-Z]/.test(name) || name === '';
  return {
    message: html ? `HTML (<${name}>) mag niet in een tekst.` : `Het element <${name}> bestaat niet.`,
    hint: html
      ? 'Gebruik Markdown, of een element uit de schrijfwijzer.'
      : didYouMean(name, ELEMENT_NAMES, (known) => `<${known}>`),
  };
}

/** Markdown and MDX that content may not use: what to say, and what to do instead. */
export const FORBIDDEN: Readonly<Record<string, { rule: string; message: string; hint: string }>> = {
  mdxjsEsm: {
    rule: 'code',
    message: 'Code (import of export) mag niet in een tekst.',
    hint: 'Haal deze regel weg; elementen zijn er vanzelf. Begint je zin zo? Zet er een ander woord voor.',
  },
  mdxFlowExpression: {
    rule: 'code',
    message: 'Een uitdrukking tussen { } mag niet in een tekst.',
    hint: 'Haal haar weg, of schrijf \\{ als je het teken bedoelt.',
  },
  mdxTextExpression: {
    rule: 'code',
    message: 'Een uitdrukking tussen { } mag niet in een tekst.',
    hint: 'Haal haar weg, of schrijf \\{ als je het teken bedoelt.',
  },
  code: {
    rule: 'markdown',
    message: 'Een codeblok hoort niet in deze teksten.',
    hint: 'Haal het inspringen of de drie accenten weg.',
  },
  inlineCode: {
    rule: 'markdown',
    message: 'Code tussen accenten hoort niet in deze teksten.',
    hint: 'Gebruik *nadruk* of gewone tekst.',
  },
  image: {
    rule: 'beeld',
    message: 'Een losse afbeelding mag niet: ze heeft geen lange beschrijving.',
    hint: 'Maak een figuur in content/figuren/ en gebruik <Figuur naam="…" />.',
  },
  imageReference: {
    rule: 'beeld',
    message: 'Een losse afbeelding mag niet: ze heeft geen lange beschrijving.',
    hint: 'Maak een figuur in content/figuren/ en gebruik <Figuur naam="…" />.',
  },
  linkReference: {
    rule: 'markdown',
    message: 'Een link met een los adres onderaan kan niet op papier.',
    hint: 'Schrijf [tekst](https://…) of <Verwijs id="…" />.',
  },
  definition: {
    rule: 'markdown',
    message: 'Een los adres onderaan kan niet op papier.',
    hint: 'Schrijf [tekst](https://…) of <Verwijs id="…" />.',
  },
  footnoteReference: {
    rule: 'markdown',
    message: 'Eigen voetnoten kunnen niet.',
    hint: 'Zet de bron in de kop van het bestand of gebruik <Feit id="…" />.',
  },
  delete: {
    rule: 'markdown',
    message: 'Doorgestreepte tekst hoort niet in deze teksten.',
    hint: 'Haal de golfjes (~~) weg.',
  },
  thematicBreak: {
    rule: 'markdown',
    message: 'Een scheidslijn hoort niet in deze teksten.',
    hint: 'Gebruik een kop met ##.',
  },
};
