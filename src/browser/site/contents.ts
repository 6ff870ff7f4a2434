/** Marks in the contents of the page the section one is reading. */
export function startContents(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.inhoudsopgave a')];
  const sections = links.flatMap((link) => {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return heading ? [{ link, heading }] : [];
  });
  if (sections.length === 0) return;
  const mark = () => {
    const read = sections.filter(({ heading }) => heading.getBoundingClientRect().top < window.innerHeight / 3);
    const current = read.at(-1)?.link;
    for (const { link } of sections) link.ariaCurrent = link === current ? 'true' : null;
  };
  const watcher = new IntersectionObserver(mark, { rootMargin: '0px 0px -66% 0px' });
  for (const { heading } of sections) watcher.observe(heading);
  mark();
}
