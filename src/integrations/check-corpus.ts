import { join, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import type { ErrorPayload, ViteDevServer } from 'vite';
import { renewFigures } from '../corpus/figures.ts';
import type { Problem } from '../document/problem.ts';
import { changedSince, type Guide, guide, keepGuide, openGuide, readGuide } from '../guide.ts';
import { isThemeSheet } from '../platform/theme-plugin.ts';
import { compileAside } from '../platform/typst-pool.ts';
import { checkAll } from '../rules/registry.ts';
import { writeReport } from '../rules/report.ts';
import { findOverfull } from '../writers/typst/overfull.ts';

const TITLE = 'De teksten kloppen nog niet.';
const HINT = 'Verbeter ze en bewaar het bestand; "npm run check:texts" geeft hetzelfde verslag.';
const LEFT_OUT =
  'Weggelaten: adressen en QR-codes op papier, canonical, het deelplaatje in de kop van pagina’s, en de adressen in sitemap.xml.';
/** What a page is made of besides code: texts, decks and ledgers, and the templates of print. */
const WATCHED = /\/(content|slides)\/.*\.(mdx|yaml|ts|json)$|\/src\/writers\/typst\/template\/.*\.typ$/;
/** Editors save in bursts: a file goes and comes back. */
const QUIET = 50;
/** A watcher passes over what comes to a folder within a second of another change: so often, in ms, there is another look. */
const MISSED = 1500;
/** For so many of those looks after a change, a request that began before it may still put the old pages back. */
const SLOWEST_REQUEST = 20;
/** What a page says once it listens: how many ms ago it was asked for. */
const LISTENS = 'bladzijde-luistert';

/** The report as the author's browser shows it, over the page. */
function overlay(folder: string, problems: readonly Problem[]): ErrorPayload | undefined {
  const [first] = problems;
  if (first === undefined) return undefined;
  const loc = { file: join(folder, first.file), line: first.line, column: first.column };
  const err = { name: 'Controle', title: TITLE, message: writeReport(problems), hint: HINT, stack: '', loc };
  return { type: 'error', err };
}

/** Has Astro ask anew which pages there are: it keeps what it asked, and a request that began before the last change may put that back. */
function forgetPaths({ environments }: ViteDevServer): void {
  for (const [name, { hot }] of Object.entries(environments))
    if (name !== 'client') hot.send('astro:content-changed', {});
}

/** Has the colours, the logos and the audiences of the stylesheets read anew. */
function forgetSheets({ environments }: ViteDevServer): void {
  for (const { moduleGraph } of Object.values(environments))
    for (const [id, module] of moduleGraph.idToModuleMap) if (isThemeSheet(id)) moduleGraph.invalidateModule(module);
}

/** Reads and checks at each save. What is right is shown at once; while it is not, the last right texts stay. */
function watch(server: ViteDevServer, found: readonly Problem[], told: (report: string) => void): void {
  const { folder } = guide();
  let problems = found;
  let drawing = false;
  const show = () => {
    const payload = overlay(folder, problems);
    if (payload) server.ws.send(payload);
  };
  let last = guide();
  let kept = 0;
  const look = async () => {
    let read: Guide;
    try {
      if (drawing) await renewFigures(folder);
      drawing = false;
      read = readGuide(folder);
      last = read;
    } catch {
      // A file went while the folder was read: its going is a change of its own, so there is another look.
      return;
    }
    problems = checkAll(read.corpus);
    if (problems.length > 0) {
      told(writeReport(problems));
      show();
      return;
    }
    keepGuide(read);
    kept = Date.now();
    forgetPaths(server);
    forgetSheets(server);
    server.ws.send({ type: 'full-reload' });
  };
  let soon: NodeJS.Timeout | undefined;
  let unsettled = 0;
  // One look after another: two at once could show the older one last.
  let looked = Promise.resolve();
  const isStale = () => {
    try {
      return changedSince(last).length > 0;
    } catch {
      // A file went meanwhile.
      return true;
    }
  };
  const lookSoon = () => {
    unsettled = SLOWEST_REQUEST;
    looked = looked.then(look).catch((error: unknown) => {
      // What cannot be looked at ends no server: the last right texts stay, and the next save is looked at anew.
      const message = error instanceof Error ? error.message : String(error);
      told(message);
      server.ws.send({ type: 'error', err: { name: 'Controle', message, stack: '' } });
    });
  };
  const timer = setInterval(() => {
    // Astro starts another server when its settings change; the types of Vite's watcher leave out that it is closed.
    if (Reflect.get(server.watcher, 'closed') === true) clearInterval(timer);
    else if (isStale()) lookSoon();
    else if (unsettled > 0) {
      unsettled -= 1;
      forgetPaths(server);
    }
  }, MISSED);
  timer.unref();
  server.watcher.add([join(folder, 'content'), join(folder, 'slides'), resolve('src/writers/typst/template')]);
  server.watcher.on('all', (_event, file) => {
    if (!WATCHED.test(file.replaceAll('\\', '/'))) return;
    drawing ||= /\.(ts|json)$/.test(file);
    clearTimeout(soon);
    soon = setTimeout(lookSoon, QUIET);
  });
  server.ws.on('connection', show);
  // A page that was on its way during a save has not heard of it.
  server.ws.on(LISTENS, (age: number, client) => {
    if (Date.now() - age < kept) client.send({ type: 'full-reload' });
  });
}

/** The readings that were found to be sound in all they are made into. */
const sound = new WeakSet<Guide>();

/**
 * Reads all texts and checks them, paper included. To be called before Astro begins: of what stops one of its hooks it
 * says that it was not handled.
 * @param site where the site will stand: paper names it
 * @throws AstroError with the whole report, when anything is wrong
 */
export async function refuseBroken(site: URL | undefined): Promise<void> {
  const read = openGuide();
  const inTexts = checkAll(read.corpus);
  // Only texts that are sound can be laid out.
  const problems = inTexts.length > 0 ? inTexts : await findOverfull(compileAside, read.corpus, site);
  if (problems.length > 0) throw new AstroError(`${TITLE}\n\n${writeReport(problems)}`, HINT);
  sound.add(read);
}

/**
 * Checks all texts before Astro touches one. A build stops before it writes, and tells at its end what was changed
 * while it ran; `astro dev` checks at each save and shows the report over the page, so that an author can mend and see.
 */
export function checkCorpus(): AstroIntegration {
  let problems: readonly Problem[] = [];
  let siteKnown = false;
  return {
    name: 'check-corpus',
    hooks: {
      'astro:config:setup': async ({ command, config, injectScript, updateConfig, logger }) => {
        updateConfig({ vite: { define: { SITE_IS_EDITED: String(command === 'dev') } } });
        siteKnown = config.site !== undefined;
        if (command === 'build') {
          if (!sound.has(guide())) await refuseBroken(config.site === undefined ? undefined : new URL(config.site));
          return;
        }
        injectScript('page', `import.meta.hot?.send('${LISTENS}', performance.now());`);
        problems = checkAll(openGuide().corpus);
        if (problems.length > 0) logger.warn(writeReport(problems));
      },
      'astro:server:setup': ({ server, logger }) => {
        watch(server, problems, (report) => logger.warn(report));
      },
      'astro:build:start': ({ logger }) => {
        for (const sentence of guide().corpus.look.told) logger.warn(sentence);
        if (siteKnown) return;
        logger.warn(`Zonder SITE_URL weet niemand waar de site komt. ${LEFT_OUT}`);
      },
      'astro:build:done': ({ logger }) => {
        const changed = changedSince(guide());
        if (changed.length > 0)
          logger.warn(`Veranderd tijdens het bouwen, en nog niet in deze site: ${changed.join(', ')}. Bouw opnieuw.`);
      },
    },
  };
}
