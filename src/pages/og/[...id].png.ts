import type { APIRoute, GetStaticPaths } from 'astro';
import { accentOf, rowLength } from '../../corpus/families.ts';
import { publisherOf } from '../../corpus/house.ts';
import { partOf } from '../../corpus/publications.ts';
import { guide } from '../../guide.ts';
import { rasteriseAside } from '../../platform/aside.ts';
import { nl } from '../../strings/nl.ts';
import { OG_SIZE, type OgHouse, type OgInput, writeOg } from '../../writers/og/og.ts';

export const getStaticPaths = (() => {
  const { corpus } = guide();
  const home: OgInput = {
    title: corpus.publication.naam,
    description: corpus.publication.over,
    part: '',
    site: corpus.publication.vrijwaring,
    accent: 'eerste',
  };
  const pages = [...corpus.pages.values()].map((page): { id: string; input: OgInput } => ({
    id: page.id,
    input: {
      title: page.matter.titel,
      description: page.matter.beschrijving,
      part: partOf(corpus.publication, page.id).titel,
      site: corpus.publication.naam,
      accent: accentOf(corpus.publication, page.id),
      number: { digit: page.matter.nummer, count: rowLength(corpus, page) },
    },
  }));
  const decks = [...corpus.decks.values()].map((deck): { id: string; input: OgInput } => ({
    id: `presenteren/${deck.id}`,
    input: {
      title: deck.matter.titel,
      description: deck.matter.beschrijving,
      part: nl.presentation,
      site: corpus.publication.naam,
      accent: 'eerste',
    },
  }));
  const house = {
    palette: corpus.look.palettes.light,
    publisher: publisherOf(corpus.house),
    logo: corpus.look.logos?.licht,
  };
  return [{ id: 'index', input: home }, ...pages, ...decks].map(({ id, input }) => ({
    params: { id },
    props: { input, house },
  }));
}) satisfies GetStaticPaths;

interface Props {
  readonly input: OgInput;
  readonly house: OgHouse;
}

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(await rasteriseAside(writeOg(props.input, props.house), OG_SIZE), {
    headers: { 'Content-Type': 'image/png' },
  });
