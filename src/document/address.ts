/** Longer ones do not fit on paper, where an address is printed in full; the longest of ours has half of this. */
const MOST_CHARACTERS = 300;
/** A name with at least one dot, as browsers write it: letters with accents have become "xn--…" by then. */
const HOST = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])$/;

/** Whether every `%` of an address begins a code that can be read: else it could not be printed. */
function isDecodable(address: string): boolean {
  try {
    decodeURI(address);
    return true;
  } catch {
    return false;
  }
}

/** What an address on the web should be instead; undefined where every output can follow and print it. */
export function webFault(address: string): string | undefined {
  if (!/^https:\/\/[^\s/]/.test(address)) return 'een adres dat met https:// begint';
  if (address.length > MOST_CHARACTERS) return `een adres van hooguit ${MOST_CHARACTERS} tekens`;
  if (/[\s<>"{}|\\^`]/.test(address)) return 'een adres zonder spaties en zonder < > " { } | \\ ^ `';
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !HOST.test(url.hostname)) return 'een adres met een naam als www.voorbeeld.nl';
  if (url.username !== '' || url.password !== '') return 'een adres zonder gebruikersnaam (het deel voor de @)';
  return isDecodable(url.href) ? undefined : 'een adres waarin na elke % twee cijfers of letters staan, zoals %C3%A9';
}

/** What a link should be instead: an address on the web, a mail address or a telephone number; undefined where it is. */
export function linkFault(url: string): string | undefined {
  if (url.startsWith('tel:'))
    return /^tel:\+?[0-9]{3,15}$/.test(url) ? undefined : 'tel: met alleen cijfers, als tel:08000113';
  if (!url.startsWith('mailto:')) return webFault(url);
  const [, host = ''] = /^mailto:[^\s@?"<>%]+@([^\s@?]+)$/.exec(url) ?? [];
  return url.length <= MOST_CHARACTERS && HOST.test(host.toLowerCase())
    ? undefined
    : 'mailto: met een e-mailadres als naam@voorbeeld.nl, en niets erachter';
}
