import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { idOf } from './corpus/load.ts';

/**
 * The pages, for Astro's `render()` alone. Their frontmatter is read and checked by the corpus, with file, line and
 * column, before Astro sees it; Astro's own reading (which turns dates into Date) is not used.
 */
const paginas = defineCollection({
  loader: glob({ base: './content', pattern: '**/*.mdx', generateId: ({ entry }) => idOf(`content/${entry}`) }),
  schema: z.looseObject({}),
});

export const collections = { paginas };
