/** The linear light (0–1) of one sRGB channel (0–255). */
function linearise(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/**
 * The relative luminance (0 black – 1 white) of a colour, as WCAG 2.2 defines it.
 * @param hex a colour as `#RRGGBB`
 * @throws RangeError when `hex` is written otherwise
 */
export function luminance(hex: string): number {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new RangeError(`Expected a colour as #RRGGBB, received "${hex}"`);
  const rgb = Number.parseInt(hex.slice(1), 16);
  return 0.2126 * linearise(rgb >> 16) + 0.7152 * linearise((rgb >> 8) & 0xff) + 0.0722 * linearise(rgb & 0xff);
}

/**
 * The WCAG contrast ratio of two colours, from 1 (equal) to 21 (black on white); the order does not matter.
 * @throws RangeError when a colour is not `#RRGGBB`
 */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/**
 * The grey (`#RRGGBB`) a colour becomes on a black-and-white printer: the same luminance without hue,
 * rounded to a step of the 256.
 */
export function toGrey(hex: string): string {
  const light = luminance(hex);
  const share = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
  const step = Math.round(share * 255)
    .toString(16)
    .padStart(2, '0');
  return `#${step}${step}${step}`.toUpperCase();
}
