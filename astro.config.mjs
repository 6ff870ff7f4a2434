import { join, resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { AS_FILES } from './src/addresses.ts';
import { publicationFolder } from './src/folder.ts';
import { checkCorpus } from './src/integrations/check-corpus.ts';
import { flatten } from './src/integrations/flatten.ts';
import { indexSearch } from './src/integrations/index-search.ts';
import { packKit } from './src/integrations/kit.ts';
import { meetingPages } from './src/integrations/meeting-pages.ts';
import { offline } from './src/integrations/offline.ts';
import { serverFiles } from './src/integrations/server-files.ts';
import { texts } from './src/integrations/texts.ts';
import { themeCss } from './src/integrations/theme-css.ts';
import { readPlace } from './src/place.ts';
import { TYPEFACE_DEFINED } from './src/theme/typeface/typeface.ts';

const folder = publicationFolder();
const place = readPlace(process.env.SITE_URL);
const base = AS_FILES ? '/' : place.base;
/** What needs a web server, or is for one. */
const served = AS_FILES ? [] : [indexSearch()];
const servedLast = AS_FILES ? [flatten()] : [offline(), serverFiles()];

export default defineConfig({
  ...(place.site && { site: place.site.href }),
  base,
  // The engine stands here; texts, site and cache may stand in a folder of their own.
  root: folder,
  srcDir: resolve('src'),
  publicDir: resolve('public'),
  outDir: join(folder, 'dist'),
  cacheDir: join(folder, '.cache/astro'),
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  // PDFs are made in processes of their own: while some are made, other pages are written.
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'bestanden', concurrency: 4 },
  markdown: { syntaxHighlight: false },
  integrations: [checkCorpus(), meetingPages(), texts(), themeCss(), mdx(), ...served, packKit(), ...servedLast],
  vite: {
    cacheDir: join(folder, '.cache/vite'),
    server: { fs: { allow: [resolve('.'), folder] } },
    // Browsers have no environment: there the path and the address of the site are put in, and the typeface.
    define: {
      SITE_BASE: JSON.stringify(base),
      SITE_ADDRESS: JSON.stringify(place.site?.href ?? ''),
      SITE_AS_FILES: String(AS_FILES),
      ...TYPEFACE_DEFINED,
    },
    build: {
      assetsInlineLimit: 0,
      rollupOptions: {
        // Astro marks its own MDX modules in a way its bundler warns of, once a page; it means nothing to an author.
        onwarn: (warning, warn) => (warning.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : warn(warning)),
      },
    },
  },
});
