/** Shows a logo on the title slides of this page, in the place of that of who publishes the site. */
export function showLogo(logo: { readonly png: string; readonly ratio: number } | undefined): void {
  const { style } = document.documentElement;
  if (logo === undefined) {
    for (const name of ['--huis-logo', '--huis-verhouding', '--huis-plaat']) style.removeProperty(name);
    return;
  }
  style.setProperty('--huis-logo', `url("${logo.png}")`);
  style.setProperty('--huis-verhouding', logo.ratio.toFixed(3));
  style.setProperty('--huis-plaat', 'light-dark(transparent, #fff)');
}
