import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { FEATURES } from './src/document/parse.ts';
import { checkCorpus } from './src/integrations/check-corpus.ts';
import { themeCss } from './src/integrations/theme-css.ts';
import { indexSearch } from './src/integrations/index-search.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://blijven-werken.example',
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'bestanden' },
  markdown: { syntaxHighlight: false, processor: satteri({ features: FEATURES }) },
  integrations: [checkCorpus(), themeCss(), mdx(), indexSearch()],
  vite: { build: { assetsInlineLimit: 0 } },
});
