import { frameOf } from '../../theme/slide-layouts.ts';
import { fonts } from '../../theme/tokens.ts';
import { role, SCHEME_COLORS } from './colors.ts';
import { LAYOUTS, levelStyle, writeFootAndNumber, writeFrame } from './layouts.ts';
import { NAMESPACES, part, TREE_HEAD } from './xml.ts';

/** Verdana's PANOSE number: what a program goes by when it looks for a stand-in for a typeface it does not have. */
const PANOSE = '020B0604030504040204';
const FACE = `<a:latin typeface="${fonts.family}" panose="${PANOSE}"/><a:ea typeface=""/><a:cs typeface=""/>`;

/** Roles of colours on slides. */
export const COLOR_MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

/** The theme: our colours and typeface; lines and effects plain. */
export function writeTheme(name: string): string {
  const colors = SCHEME_COLORS.map(([key, hex]) => `<a:${key}><a:srgbClr val="${hex.slice(1)}"/></a:${key}>`).join('');
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="9525">${fill}</a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return part(
    `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${name}"><a:themeElements><a:clrScheme name="${name}">${colors}</a:clrScheme><a:fontScheme name="${name}"><a:majorFont>${FACE}</a:majorFont><a:minorFont>${FACE}</a:minorFont></a:fontScheme><a:fmtScheme name="${name}"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`,
  );
}

/** The slide master: the identity every slide inherits. Its layouts are rId1 …, its theme the last. */
export function writeMaster(): string {
  const frame = frameOf('punten', false);
  const text = frame.text ?? frame.title;
  const tree = `${TREE_HEAD}${writeFrame(frame)}${writeFootAndNumber(4, '', false)}`;
  const ids = LAYOUTS.map((_, i) => `<p:sldLayoutId id="${2147483649 + i}" r:id="rId${i + 1}"/>`).join('');
  const ink = role('tx1');
  const levels = [1, 2, 3].map((level) => levelStyle(text, ink, 'l', `lvl${level}pPr`)).join('');
  const styles = `<p:txStyles><p:titleStyle>${levelStyle(frame.title, ink).replace('+mn-lt', '+mj-lt')}</p:titleStyle><p:bodyStyle>${levels}</p:bodyStyle><p:otherStyle>${levelStyle(text, ink)}</p:otherStyle></p:txStyles>`;
  const background = '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';
  return part(
    `<p:sldMaster ${NAMESPACES}><p:cSld>${background}<p:spTree>${tree}</p:spTree></p:cSld>${COLOR_MAP}<p:sldLayoutIdLst>${ids}</p:sldLayoutIdLst>${styles}</p:sldMaster>`,
  );
}

const PICTURE =
  '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Dia"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="685800" y="1143000"/><a:ext cx="5486400" cy="3086100"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:sp>';

const notesBody = (text: string, place: string) =>
  `<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notities"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr>${place}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>${text}</p:txBody></p:sp>`;

/** The master of notes: the slide on top, its notes below. */
export function writeNotesMaster(): string {
  const place =
    '<a:xfrm><a:off x="685800" y="4400550"/><a:ext cx="5486400" cy="3600450"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>';
  const style =
    '<p:notesStyle><a:lvl1pPr marL="0" algn="l"><a:spcBef><a:spcPts val="600"/></a:spcBef><a:defRPr sz="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></p:notesStyle>';
  const text = '<a:p><a:r><a:rPr lang="nl-NL"/><a:t>Klik om notities te schrijven</a:t></a:r></a:p>';
  return part(
    `<p:notesMaster ${NAMESPACES}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg><p:spTree>${TREE_HEAD}${PICTURE}${notesBody(text, place)}</p:spTree></p:cSld>${COLOR_MAP}${style}</p:notesMaster>`,
  );
}

/** The notes of one slide, given as written paragraphs. */
export function writeNotes(paragraphs: string): string {
  return part(
    `<p:notes ${NAMESPACES}><p:cSld><p:spTree>${TREE_HEAD}${PICTURE.replace(/<p:spPr>.*<\/p:spPr>/, '<p:spPr/>')}${notesBody(paragraphs, '')}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`,
  );
}
