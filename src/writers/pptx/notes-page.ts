import type { Paragraph } from '../../slides/plain.ts';
import { role } from './colors.ts';
import { COLOR_MAP } from './master.ts';
import { writeNotesText } from './text.ts';
import { NAMESPACES, part, TREE_HEAD } from './xml.ts';

const outline = (x: number, y: number, cx: number, cy: number) =>
  `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;

/** Both on a page of 6858000 by 9144000: most of it is for words, since the story of a case takes two minutes to tell. */
const PICTURE = outline(1143000, 457200, 4572000, 2571750);
const WORDS = outline(685800, 3200400, 5486400, 5486400);

/** The picture of the slide on top. A place for it only on the master; pages follow it. */
const picture = (place: string) =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Dia"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr>${place}</p:spPr></p:sp>`;

const notes = (text: string, place: string) =>
  `<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notities"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr>${place}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>${text}</p:txBody></p:sp>`;

/** The master of notes: the slide on top, its notes below. */
export function writeNotesMaster(): string {
  const words = writeNotesText([{ runs: [{ text: 'Klik om notities te schrijven' }], mark: 'none' }]);
  const style = `<p:notesStyle><a:lvl1pPr marL="0" algn="l"><a:spcBef><a:spcPts val="600"/></a:spcBef><a:defRPr sz="1200">${role('tx1')}<a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></p:notesStyle>`;
  const tree = `${TREE_HEAD}${picture(PICTURE)}${notes(words, WORDS)}`;
  return part(
    `<p:notesMaster ${NAMESPACES}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg><p:spTree>${tree}</p:spTree></p:cSld>${COLOR_MAP}${style}</p:notesMaster>`,
  );
}

/** The notes of one slide. */
export function writeNotes(paragraphs: readonly Paragraph[]): string {
  const tree = `${TREE_HEAD}${picture('')}${notes(writeNotesText(paragraphs), '')}`;
  return part(
    `<p:notes ${NAMESPACES}><p:cSld><p:spTree>${tree}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`,
  );
}
