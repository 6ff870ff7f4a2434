/** Functions that run inside a page, so each stands by itself. */

/** Colours as #RRGGBB of a piece of text and of what it stands on. */
interface TextColors {
  readonly text: string;
  readonly ground: string;
  /** Where it is first found. */
  readonly first: string;
}

/** Every pair of colours in which text on this page is seen; of a drawing, the ink that it begins with. */
export function colorsOfText(): TextColors[] {
  const hexOf = (color: string) => {
    const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
    return `#${[r, g, b].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
  };
  const groundOf = (element: Element | null): string => {
    const color = element ? getComputedStyle(element).backgroundColor : 'rgb(255, 255, 255)';
    return element && /^rgba\(.*, 0\)$|transparent/.test(color) ? groundOf(element.parentElement) : color;
  };
  const pairs = new Map<string, TextColors>();
  for (const element of document.querySelectorAll('body *')) {
    const drawn = element instanceof SVGSVGElement;
    const writes = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
    if (!(drawn ? !element.parentElement?.closest('svg') && !element.ariaHidden : writes && !element.closest('svg')))
      continue;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    if (element.closest('script, .onzichtbaar')) continue;
    const style = getComputedStyle(element);
    const pair = { text: hexOf(drawn ? style.fill : style.color), ground: hexOf(groundOf(element)) };
    const name = `${pair.text} ${pair.ground}`;
    if (!pairs.has(name)) pairs.set(name, { ...pair, first: element.outerHTML.slice(0, 80) });
  }
  return [...pairs.values()];
}

/** What moves by itself, or would when it changes, and how long that takes. */
export function moving(): string[] {
  const running = document
    .getAnimations()
    // One that follows the scrolling has no time of its own.
    .filter(
      ({ effect, timeline }) =>
        !(timeline instanceof DocumentTimeline) || Number(effect?.getComputedTiming().activeDuration) > 0,
    )
    .map(
      (animation) => `moves: ${animation.effect instanceof KeyframeEffect ? animation.effect.target?.className : ''}`,
    );
  const changing = [...document.querySelectorAll('*')]
    .filter((element) =>
      getComputedStyle(element)
        .transitionDuration.split(', ')
        .some((time) => Number.parseFloat(time) > 0),
    )
    .map((element) => `changes slowly: ${element.outerHTML.slice(0, 80)}`);
  return [...running, ...changing];
}

/** Texts of the page that a reader does not get to see, though nothing is there to open them. */
export function unread(): string[] {
  // What one can open, what stands there in another form too, and what is of use with script alone.
  const opens =
    'details:not([open]), dialog, [popover], .figuur-beeld, .dia-figuur, [data-opmaak="titel"], [aria-hidden], .met-script';
  return [...document.querySelectorAll('main *')]
    .filter((element) => [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''))
    .filter((element) => !element.checkVisibility({ visibilityProperty: true }) && !element.closest(opens))
    .map((element) => element.outerHTML.slice(0, 120));
}
