import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { loadCorpus } from '../corpus/load.ts';
import { checkAll } from '../rules/registry.ts';
import { writeReport } from '../rules/report.ts';

/**
 * Checks all texts before Astro touches one: MDX runs as code, so nothing unchecked may reach it.
 * A build stops before it writes; `astro dev` shows the report and goes on, so that an author can mend and see.
 */
export function checkCorpus(): AstroIntegration {
  return {
    name: 'check-corpus',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        const problems = checkAll(loadCorpus());
        if (problems.length === 0) return;
        const report = writeReport(problems);
        if (command === 'build')
          throw new AstroError(
            `De teksten kloppen nog niet.\n\n${report}`,
            'Verbeter ze en bouw opnieuw; "npm run check" geeft hetzelfde verslag.',
          );
        logger.warn(report);
      },
    },
  };
}
