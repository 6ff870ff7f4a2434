import { deckWords } from '../../strings/deck.ts';
import { slideSize } from '../../theme/slide-layouts.ts';
import { slideSizes, weights } from '../../theme/tokens.ts';
import { escapeXml } from '../../xml.ts';
import { role } from './colors.ts';
import { levelStyle } from './text.ts';
import { emu, NAMESPACES, part, type Relation, relations } from './xml.ts';

/** Parts every presentation refers to before its slides. */
const BEFORE: readonly Relation[] = [
  { type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
  { type: 'notesMaster', target: 'notesMasters/notesMaster1.xml' },
  { type: 'presProps', target: 'presProps.xml' },
  { type: 'viewProps', target: 'viewProps.xml' },
];

/** A GUID that follows from what it names, so that the same presentation gives the same bytes. */
function guidOf(text: string): string {
  let hash = 0x811c9dc5;
  const word = (salt: number) => {
    for (const letter of `${salt}${text}`) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
    return hash.toString(16).padStart(8, '0').toUpperCase();
  };
  const [a, b, c, d] = [word(1), word(2), word(3), word(4)];
  return `{${a}-${b.slice(0, 4)}-4${b.slice(5)}-A${c.slice(1, 4)}-${c.slice(4)}${d}}`;
}

/** The sections a presentation falls into, by the parts of its slides (MS-ODRAWXML 2.6.3); none where there is one part at most. */
function writeSections(parts: readonly (string | undefined)[]): string {
  const rows: { readonly name: string; readonly ids: number[] }[] = [];
  for (const [i, part = deckWords.beginPart] of parts.entries()) {
    if (rows.at(-1)?.name !== part) rows.push({ name: part, ids: [] });
    rows.at(-1)?.ids.push(256 + i);
  }
  if (rows.length < 2) return '';
  const sections = rows.map(({ name, ids }, i) => {
    const list = ids.map((id) => `<p14:sldId id="${id}"/>`).join('');
    const about = `name="${escapeXml(name)}" id="${guidOf(`${i} ${name}`)}"`;
    return `<p14:section ${about}><p14:sldIdLst>${list}</p14:sldIdLst></p14:section>`;
  });
  return `<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">${sections.join('')}</p14:sectionLst></p:ext></p:extLst>`;
}

/** The part that names the master and all slides, 16:9, with the sections they fall into. @param parts the part of each slide */
export function writePresentation(parts: readonly (string | undefined)[]): string {
  const slides = parts.length;
  const first = BEFORE.length + 1;
  const ids = Array.from({ length: slides }, (_, i) => `<p:sldId id="${256 + i}" r:id="rId${first + i}"/>`).join('');
  const box = { size: slideSizes.small, weight: weights.text, leading: 1.3, gap: 0 };
  const style = `<a:defPPr><a:defRPr lang="nl-NL"/></a:defPPr>${levelStyle(box, { fill: role('tx1') })}`;
  return part(
    `<p:presentation ${NAMESPACES} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${ids}</p:sldIdLst><p:sldSz cx="${emu(slideSize.width)}" cy="${emu(slideSize.height)}"/><p:notesSz cx="6858000" cy="9144000"/><p:defaultTextStyle>${style}</p:defaultTextStyle>${writeSections(parts)}</p:presentation>`,
  );
}

/** What the presentation refers to, in the order `writePresentation` counts on. */
export function relatePresentation(slides: number): string {
  const each = Array.from({ length: slides }, (_, i) => ({ type: 'slide', target: `slides/slide${i + 1}.xml` }));
  return relations([...BEFORE, ...each, { type: 'theme', target: 'theme/theme1.xml' }]);
}
