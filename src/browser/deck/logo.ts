const NAME = 'dia-logo-naam';

/** Says on a title slide what its logo shows, which is a background and tells nothing by itself. */
function nameOn(slide: Element, alt: string): void {
  const name = document.createElement('span');
  name.className = `${NAME} onzichtbaar`;
  name.role = 'img';
  name.ariaLabel = alt;
  slide.append(name);
}

/** Shows a logo on the title slides of this page, in the place of that of who publishes the site. */
export function showLogo(
  logo: { readonly png: string; readonly ratio: number; readonly alt: string } | undefined,
): void {
  const { style } = document.documentElement;
  for (const name of document.querySelectorAll(`.${NAME}`)) name.remove();
  if (logo === undefined) {
    for (const name of ['--huis-logo', '--huis-verhouding', '--huis-plaat']) style.removeProperty(name);
    return;
  }
  style.setProperty('--huis-logo', `url("${logo.png}")`);
  style.setProperty('--huis-verhouding', logo.ratio.toFixed(3));
  style.setProperty('--huis-plaat', 'light-dark(transparent, #fff)');
  if (logo.alt !== '')
    for (const slide of document.querySelectorAll('.dia-vlak[data-opmaak="titel"]')) nameOn(slide, logo.alt);
}
