/** Functions that run inside a page, so each stands by itself. */

/** Where the focus is. */
interface Focus {
  readonly stop: string;
  /** A line or a shadow around it. */
  readonly marked: boolean;
  /** Within the window, and nothing lies over it. */
  readonly seen: boolean;
}

/** Numbers all that Tab should reach, and names these stops in order; of a row of choices only the chosen one. */
export function markStops(): string[] {
  const candidates = document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]');
  const stops = [...candidates].filter((element) => {
    if (element instanceof HTMLInputElement && element.type === 'radio') {
      const row = [...document.querySelectorAll<HTMLInputElement>(`input[name="${element.name}"]`)];
      if (element !== (row.find(({ checked }) => checked) ?? row[0])) return false;
    }
    return element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled');
  });
  return stops.map((element, i) => {
    const words = [
      element.tagName.toLowerCase(),
      element.id,
      element.getAttribute('href'),
      element.textContent?.trim(),
    ];
    const name = `${i} ${words.filter(Boolean).join(' ').slice(0, 80)}`;
    element.setAttribute('data-stop', name);
    return name;
  });
}

/** Where the focus is now; undefined where it has left the page. */
export function focusNow(): Focus | undefined {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const box = [...element.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
  const within = (from: number, to: number, most: number) => (Math.max(from, 0) + Math.min(to, most)) / 2;
  const hit =
    box && document.elementFromPoint(within(box.left, box.right, innerWidth), within(box.top, box.bottom, innerHeight));
  return {
    stop: element.getAttribute('data-stop') ?? element.outerHTML.slice(0, 80),
    // Within a date the browser marks its own small button.
    marked:
      element.matches('[type="date"]:not(:focus)') ||
      (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) ||
      boxShadow !== 'none',
    seen: Boolean(hit && (element.contains(hit) || hit.contains(element))),
  };
}
