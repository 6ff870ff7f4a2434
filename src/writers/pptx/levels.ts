import { type Layout, traits } from '../../theme/layout-kinds.ts';
import { hangOf, type TextBox, writingLine } from '../../theme/slide-layouts.ts';
import { slideSizes } from '../../theme/tokens.ts';
import { role } from './colors.ts';
import { NO_MARK, type PointMarks, usualMarks } from './points.ts';
import { type LevelStyle, levelStyle } from './text.ts';

/** The first level of a layout: how its text looks that says nothing of itself. */
function firstLevel(layout: Layout, box: TextBox): LevelStyle {
  const mark = usualMarks(layout);
  const fill = traits[layout].foot ? role('tx1') : role('tx2');
  if (layout === 'citaat') return { fill, mark, italic: true, indent: hangOf(box) };
  return { fill, mark, exact: traits[layout].points === 'boxes' };
}

/** Points within points: smaller, and further in. Ours have none; who edits may want them. */
function deeper(box: TextBox, hang: number, level: 2 | 3): string {
  const size = Math.max(slideSizes.small, Math.round(box.size * (level === 2 ? 0.84 : 0.72)));
  const dash: PointMarks = { hangs: true, marks: '<a:buFont typeface="Arial"/><a:buChar char="–"/>' };
  const indent = hang + (level - 2) * hangOf({ size });
  return levelStyle({ ...box, size, gap: box.gap / 2 }, { fill: role('tx1'), mark: dash, level, indent });
}

/** The levels of text in the place a layout has for it; below an agreement there is room to write. */
export function levelStyles(box: TextBox, layout: Layout): string {
  const first = firstLevel(layout, box);
  const one = levelStyle({ ...box, gap: box.gap + (traits[layout].points === 'boxes' ? writingLine : 0) }, first);
  const hang = (first.indent ?? 0) + ((first.mark ?? NO_MARK).hangs ? hangOf(box) : 0);
  return one + deeper(box, hang, 2) + deeper(box, hang, 3);
}
