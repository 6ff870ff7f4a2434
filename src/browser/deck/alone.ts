import 'virtual:tokens.css';
import 'virtual:slides.css';
import '../../styles/deck.css';
import '../../styles/deck-speaker.css';
import { showLogo } from './logo.ts';
import { startSpeaker } from './speaker.ts';
import { startDeck } from './start.ts';

/** The same file with another query. */
function addressWith(search: string): URL {
  const address = new URL(location.href);
  address.hash = '';
  address.search = search;
  return address;
}

/** The same file, asked to be the presenter's window. */
function speakerAddress(search: string): string {
  const address = addressWith(search);
  address.searchParams.set('spreker', '');
  return address.href;
}

const { logo, logoVerhouding, logoNaam: alt = '' } = document.querySelector<HTMLElement>('.deck')?.dataset ?? {};
if (logo) showLogo({ png: logo, ratio: Number(logoVerhouding), alt });

// A deck as one file holds both windows; its address says which one this is.
if (new URLSearchParams(location.search).has('spreker')) {
  document.documentElement.dataset['kind'] = 'spreker';
  document.body.className = 'is-spreker';
  startSpeaker('.deck', (search) => addressWith(search).href);
} else startDeck(speakerAddress);
