import type { AccentName, Palette } from '../../src/theme/tokens.ts';

type Pair = readonly [label: string, front: string, back: string, least: number];

const accentNames: readonly AccentName[] = ['eerste', 'tweede', 'derde', 'basis'];

/** Every surface text may stand on. */
function surfacesOf(palette: Palette): readonly (readonly [string, string])[] {
  return [
    ['ground', palette.ground],
    ['surface', palette.surface],
    ['tipTint', palette.tipTint],
    ['warningTint', palette.warningTint],
    ...accentNames.map((name) => [`${name}.tint`, palette.accents[name].tint] as const),
  ];
}

/** Every pair of front and back that the outputs use, with the least ratio it must have. */
export function pairsOf(palette: Palette): readonly Pair[] {
  const onSurfaces = surfacesOf(palette).flatMap(([name, back]): Pair[] => [
    [`ink on ${name}`, palette.ink, back, 7],
    [`inkSoft on ${name}`, palette.inkSoft, back, 4.5],
    [`action on ${name}`, palette.action, back, 4.5],
    [`focus on ${name}`, palette.focus, back, 3],
    [`lineStrong on ${name}`, palette.lineStrong, back, 3],
  ]);
  const ofAccents = accentNames.flatMap((name): Pair[] => {
    const accent = palette.accents[name];
    return [
      [`${name}.strong on ground`, accent.strong, palette.ground, 4.5],
      [`${name}.strong on surface`, accent.strong, palette.surface, 4.5],
      [`${name}.strong on tint`, accent.strong, accent.tint, 4.5],
      [`${name}.inkOnTint on tint`, accent.inkOnTint, accent.tint, 7],
      [`${name}.inkOnStrong on strong`, accent.inkOnStrong, accent.strong, 4.5],
    ];
  });
  return [
    ...onSurfaces,
    ...ofAccents,
    ['actionInk on action', palette.actionInk, palette.action, 4.5],
    ['tip on tipTint', palette.tip, palette.tipTint, 4.5],
    ['tip on ground', palette.tip, palette.ground, 4.5],
    ['warning on warningTint', palette.warning, palette.warningTint, 4.5],
    ['warning on ground', palette.warning, palette.ground, 4.5],
  ];
}
