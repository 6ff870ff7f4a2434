import type { APIRoute } from 'astro';
import { EDITED } from '../../../edited.ts';
import { guide } from '../../../guide.ts';
import { MEETING_ID } from '../../../meeting/links.ts';
import { makeAlone } from '../../../platform/alone.ts';
import { meetingPage } from '../../../strings/meeting-page.ts';
import { writeEmptyAlone } from '../../../writers/deck/alone.ts';

/** `/presenteren/op-maat-los.html`: a meeting in one file, which the page where one makes it fills with slides. */
export const GET: APIRoute = async () => {
  const { corpus } = guide();
  const about = { id: MEETING_ID, title: meetingPage.deckTitle, about: meetingPage.deckAbout };
  const html = await makeAlone(corpus.look, (inside) => writeEmptyAlone(about, corpus, inside), EDITED);
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
};
