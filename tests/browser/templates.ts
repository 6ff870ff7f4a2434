/** One page of every kind that a reader reads. */
export const TEMPLATES = [
  { name: 'begin', path: '/' },
  { name: 'handvat', path: '/handreiking/in-gesprek/' },
  { name: 'stap met tekst per rol', path: '/werkwijzer/stappenplan/besluit/' },
  { name: 'casus', path: '/casussen/6/' },
  { name: 'formulier', path: '/formulieren/gespreksverslag/' },
  { name: 'begrippen', path: '/begrippen/' },
  { name: 'bronnen', path: '/bronnen/' },
  { name: 'privacy', path: '/privacy/' },
  { name: 'presentaties', path: '/presenteren/' },
  { name: 'leespagina van een presentatie', path: '/presenteren/informatiebijeenkomst/lezen/' },
  { name: 'afdrukken', path: '/afdrukken/' },
  { name: 'pagina die er niet is', path: '/bestaat-niet/' },
] as const;

/** The pages on which one does something; they need script. */
export const TOOLS = [
  { name: 'zoeken', path: '/zoeken/' },
  { name: 'zoekresultaten', path: '/zoeken/#q=werkdruk' },
  { name: 'bijeenkomst op maat', path: '/presenteren/op-maat/' },
  { name: 'zelf rekenen', path: '/werkgevers/rekenen/' },
] as const;
