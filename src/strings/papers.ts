/** The words around paper that a reader keeps for when there is no internet. */
export const papers = {
  title: 'Zonder internet',
  about:
    'Zet een vinkje bij wat je zonder internet wilt openen, zoals de folder, de kaarten of een formulier. Haal je het vinkje weg, dan gaat het van je apparaat af. De site zelf bewaar je dan ook. Die is zo’n',
  keep: 'Bewaar op dit apparaat',
  keepAll: 'Bewaar alles hieronder op dit apparaat',
  count: (n: number) =>
    n === 0 ? 'Je bewaart nu geen PDF’s.' : n === 1 ? 'Je bewaart nu 1 PDF.' : `Je bewaart nu ${n} PDF’s.`,
  /** Said after a new version of the site was taken. */
  missing: (n: number) =>
    n === 1
      ? 'Let op: 1 PDF die je bewaarde, ging niet mee naar de nieuwe versie van de site. Kijk hieronder of hij er nog is, en zet het vinkje opnieuw.'
      : `Let op: ${n} PDF’s die je bewaarde, gingen niet mee naar de nieuwe versie van de site. Kijk hieronder of ze er nog zijn, en zet de vinkjes opnieuw.`,
  siteFirst: 'Eerst de site …',
  busy: 'Wordt bewaard …',
  there: 'Bewaard.',
  gone: 'Weggehaald.',
  /** Why something is not kept, by the name of the browser's error. */
  failed: {
    QuotaExceededError:
      'Bewaren lukte niet: er is te weinig ruimte op dit apparaat. Haal iets anders weg en probeer het nog eens.',
    TypeError: 'Bewaren lukte niet: er is geen verbinding.',
    SecurityError:
      'Bewaren lukte niet: deze browser laat de site niets bewaren, bijvoorbeeld omdat het een privévenster is. Haal de PDF op als bestand.',
  } as Readonly<Record<string, string>>,
  failedOtherwise:
    'Bewaren lukte niet. Er is te weinig ruimte, geen verbinding, een nieuwe versie van de site, of je moet eerst inloggen op het netwerk. Laad deze pagina opnieuw en probeer het nog eens.',
} as const;
