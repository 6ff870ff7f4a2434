import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { giveGuide } from './guide.ts';

/**
 * The pages, for Astro's `render()` alone: their ids and files, from the corpus that was read and checked. What Astro
 * compiles for each is given by integrations/texts.ts.
 */
const paginas = defineCollection({
  loader: {
    name: 'corpus',
    load: async ({ store }) => {
      store.clear();
      for (const { id, file } of giveGuide().corpus.pages.values())
        store.set({ id, data: {}, filePath: file, deferredRender: true });
    },
  },
  schema: z.looseObject({}),
});

export const collections = { paginas };
