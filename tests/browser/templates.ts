/** One page of every kind that a reader meets. */
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
  { name: 'bijeenkomst op maat', path: '/presenteren/op-maat/' },
  { name: 'leespagina van een presentatie', path: '/presenteren/informatiebijeenkomst/lezen/' },
] as const;
