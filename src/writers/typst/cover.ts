import { patterns } from '../../theme/patterns.ts';
import { markSize, shapes } from '../../theme/shapes.ts';
import { accents, type FamilyName, type Palette } from '../../theme/tokens.ts';

const families: readonly FamilyName[] = ['eerste', 'tweede', 'derde'];
const side = 120;
const step = 140;

/** The three families side by side, each in its hue, shape and pattern: the same on every cover. */
export function drawCover(palette: Palette): string {
  const scale = side / markSize;
  const drawn = families.map((name, i) => {
    const { strong, tint } = palette.accents[name];
    const { tile, stroke, width } = patterns[accents[name].pattern];
    const place = `translate(${i * step + 2} 2) scale(${scale})`;
    const path = `d="${shapes[accents[name].shape]}" transform="${place}"`;
    return [
      `<pattern id="${name}" width="${tile}" height="${tile}" patternUnits="userSpaceOnUse">`,
      `<path d="M0 0H${tile}V${tile}H0Z" fill="${tint}"/>`,
      `<path d="${stroke}" fill="none" stroke="${strong}" stroke-width="${width * 0.7}"/></pattern>`,
      `<clipPath id="v-${name}"><path ${path}/></clipPath>`,
      `<g clip-path="url(#v-${name})"><path d="M${i * step} 0h${side + 4}v${side + 4}h-${side + 4}Z" fill="url(#${name})"/></g>`,
      `<path ${path} fill="none" stroke="${strong}" stroke-width="0.5"/>`,
    ].join('');
  });
  const width = (families.length - 1) * step + side + 4;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${side + 4}">${drawn.join('')}</svg>`;
}
