import { type ElementName, VOCABULARY } from './vocabulary.ts';

/** Why an element cannot stand where it stands, and what to do; undefined where it can. */
export function explainMisplaced(
  name: ElementName,
  isInline: boolean,
  folder: 'content' | 'slides',
): { message: string; hint: string } | undefined {
  const { place, home } = VOCABULARY[name];
  if (home !== 'both' && home !== folder)
    return {
      message: `<${name}> hoort alleen in ${home}/.`,
      hint:
        folder === 'content'
          ? 'Haal het weg, of zet het in de presentatie.'
          : 'Zet het in de tekst en haal het op met <Neem uit="…" />.',
    };
  if (place === 'block' && isInline)
    return {
      message: `<${name}> staat midden in een regel.`,
      hint: `Zet <${name}> op eigen regels, met een lege regel ervoor en erna.`,
    };
  return undefined;
}
