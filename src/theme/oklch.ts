/**
 * Colours by how light they look, how strong and of which hue (OKLCH), so that one can be made darker or lighter and
 * stay the same colour to the eye. The matrices are Björn Ottosson's, as CSS Color 4 has them.
 */

/** Lightness 0–1, chroma from 0 (grey) to some 0.37, hue in radians. */
export interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

const toLinear = (share: number): number => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
const fromLinear = (light: number): number =>
  light <= 0.0031308 ? light * 12.92 : 1.055 * Math.abs(light) ** (1 / 2.4) - 0.055;

/** A colour as `#RRGGBB`, in lightness, chroma and hue. */
export function toOklch(hex: string): Oklch {
  const value = Number.parseInt(hex.slice(1), 16);
  const [r = 0, g = 0, b = 0] = [16, 8, 0].map((shift) => toLinear(((value >> shift) & 0xff) / 255));
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const middle = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short;
  const blue = 0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short;
  const l = 0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short;
  return { l, c: Math.hypot(a, blue), h: Math.atan2(blue, a) };
}

function linearRgb({ l, c, h }: Oklch): readonly number[] {
  const [a, b] = [c * Math.cos(h), c * Math.sin(h)];
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ];
}

const isShown = (color: Oklch): boolean => linearRgb(color).every((light) => light > -0.0005 && light < 1.0005);

/** The same as `#RRGGBB`; what no screen can show is made greyer until one can, of the same lightness and hue. */
export function toHex(color: Oklch): string {
  let c = color.c;
  while (c > 0 && !isShown({ ...color, c })) c = Math.max(0, c - 0.002);
  const steps = linearRgb({ ...color, c }).map((light) => {
    const step = Math.round(255 * Math.min(1, Math.max(0, fromLinear(light))));
    return step.toString(16).padStart(2, '0');
  });
  return `#${steps.join('')}`.toUpperCase();
}
