/** Saturation and lightness of a colour as Office reckons them (HSL), each from 0 to 1. */
function readHsl(hex: string): { readonly saturation: number; readonly lightness: number } {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [low, high] = [Math.min(...channels), Math.max(...channels)];
  const lightness = (low + high) / 2;
  const room = 1 - Math.abs(2 * lightness - 1);
  return { saturation: room === 0 ? 0 : (high - low) / room, lightness };
}

/** How much of its own lightness a tint keeps, as a share: the rest is white. */
const KEPT = 0.14;

/**
 * The steps by which Office makes one colour of another (ECMA-376, 20.1.2.3): less light and less saturated where it is
 * darker, mixed with white where it is a tint of it. Lightness alone would leave the hue glaring.
 * @param from the colour of the theme, `#RRGGBB`
 * @param to the colour it is to become; its own hue is left out, so that it follows another theme
 */
export function writeShade(from: string, to: string): string {
  const [base, meant] = [readHsl(from), readHsl(to)];
  const share = (value: number) => Math.round(value * 100_000);
  const saturation = base.saturation === 0 ? 1 : meant.saturation / base.saturation;
  const lighter = meant.lightness > base.lightness;
  const mod = lighter ? KEPT : meant.lightness / base.lightness;
  const off = lighter ? `<a:lumOff val="${share(meant.lightness - KEPT * base.lightness)}"/>` : '';
  return `<a:lumMod val="${share(mod)}"/>${off}<a:satMod val="${share(saturation)}"/>`;
}
