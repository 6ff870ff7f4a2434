/** The few words script itself says; apart from `strings/nl.ts`, so that a page need not load all of those. */
export const words = {
  close: 'Sluit',
  copied: 'Adres gekopieerd',
  cleared: 'Alles is gewist',
  nothing: 'niets',
  notKept: 'Deze browser kan dit niet bewaren. Het blijft zo tot je deze pagina sluit.',
  reload: 'Laad opnieuw',
  renewed: 'De site is vernieuwd terwijl deze pagina openstond. Daarom lukt dit hier niet meer.',
  renewedTyped:
    'De site is vernieuwd terwijl deze pagina openstond. Daarom lukt dit hier niet meer. Laad je deze pagina opnieuw, dan is weg wat je hebt ingevuld. Druk het dus eerst af.',
  noConnection: 'Dit lukt nu niet: er is geen verbinding. Probeer het straks nog eens.',
  searchApart: 'Zoek in een nieuw venster',
  version: 'Er is een nieuwe versie van deze site.',
  takeVersion: 'Neem de nieuwe versie',
  versionThere:
    'De nieuwe versie is er. Wat je hier hebt ingevuld, staat er nog. Laad deze pagina opnieuw als je klaar bent.',
} as const;
