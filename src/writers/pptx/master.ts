import { frameOf } from '../../theme/slide-layouts.ts';
import { fonts, type Palette } from '../../theme/tokens.ts';
import { PALETTE, role, schemeColors } from './colors.ts';
import { placeFoot } from './foot.ts';
import { LAYOUTS, writePlaces } from './layouts.ts';
import { levelStyles } from './levels.ts';
import { Ids } from './shapes.ts';
import { levelStyle } from './text.ts';
import { escapeXml, NAMESPACES, part, TREE_HEAD } from './xml.ts';

/** Arial's PANOSE number: what a program goes by when it looks for a stand-in for a typeface it does not have. */
const PANOSE = '020B0604020202020204';
const FACE = `<a:latin typeface="${fonts.family}" panose="${PANOSE}"/><a:ea typeface=""/><a:cs typeface=""/>`;

/** Roles of colours on slides. */
export const COLOR_MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

/** The theme: our colours and typeface; lines and effects plain. */
export function writeTheme(maker: string, palette: Palette = PALETTE): string {
  const name = escapeXml(maker);
  const colors = schemeColors(palette)
    .map(([key, hex]) => `<a:${key}><a:srgbClr val="${hex.slice(1)}"/></a:${key}>`)
    .join('');
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="9525">${fill}</a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return part(
    `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${name}"><a:themeElements><a:clrScheme name="${name}">${colors}</a:clrScheme><a:fontScheme name="${name}"><a:majorFont>${FACE}</a:majorFont><a:minorFont>${FACE}</a:minorFont></a:fontScheme><a:fmtScheme name="${name}"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`,
  );
}

/**
 * The slide master: the identity every slide inherits. Its layouts are rId1 …, its theme the last.
 * @param foot what stands at the bottom of a slide that is added by hand: who publishes it
 */
export function writeMaster(foot?: string): string {
  const frame = frameOf('punten', false, 2);
  const box = frame.text ?? frame.title;
  const ids = new Ids();
  const tree = `${TREE_HEAD}${writePlaces(ids, frame, 'punten')}${placeFoot(ids, frame.ground, foot)}`;
  const layouts = LAYOUTS.map((_, i) => `<p:sldLayoutId id="${2147483649 + i}" r:id="rId${i + 1}"/>`).join('');
  const fill = role('tx1');
  const titleStyle = levelStyle(frame.title, { fill, font: '+mj-lt' });
  const bodyStyle = levelStyles(box, 'punten');
  const styles = `<p:txStyles><p:titleStyle>${titleStyle}</p:titleStyle><p:bodyStyle>${bodyStyle}</p:bodyStyle><p:otherStyle>${levelStyle(box, { fill })}</p:otherStyle></p:txStyles>`;
  const background = `<p:bg><p:bgPr>${role('bg1')}<a:effectLst/></p:bgPr></p:bg>`;
  return part(
    `<p:sldMaster ${NAMESPACES}><p:cSld>${background}<p:spTree>${tree}</p:spTree></p:cSld>${COLOR_MAP}<p:sldLayoutIdLst>${layouts}</p:sldLayoutIdLst>${styles}</p:sldMaster>`,
  );
}
