import { slideSize } from '../../theme/slide-layouts.ts';
import { slideSizes, weights } from '../../theme/tokens.ts';
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

/** The part that names the master and all slides, 16:9. */
export function writePresentation(slides: number): string {
  const first = BEFORE.length + 1;
  const ids = Array.from({ length: slides }, (_, i) => `<p:sldId id="${256 + i}" r:id="rId${first + i}"/>`).join('');
  const box = { size: slideSizes.small, weight: weights.text, leading: 1.3, gap: 0 };
  const style = `<a:defPPr><a:defRPr lang="nl-NL"/></a:defPPr>${levelStyle(box, { fill: role('tx1') })}`;
  return part(
    `<p:presentation ${NAMESPACES} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${ids}</p:sldIdLst><p:sldSz cx="${emu(slideSize.width)}" cy="${emu(slideSize.height)}"/><p:notesSz cx="6858000" cy="9144000"/><p:defaultTextStyle>${style}</p:defaultTextStyle></p:presentation>`,
  );
}

/** What the presentation refers to, in the order `writePresentation` counts on. */
export function relatePresentation(slides: number): string {
  const each = Array.from({ length: slides }, (_, i) => ({ type: 'slide', target: `slides/slide${i + 1}.xml` }));
  return relations([...BEFORE, ...each, { type: 'theme', target: 'theme/theme1.xml' }]);
}
