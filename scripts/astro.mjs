/** Runs Astro's command line without its telemetry: building this site tells nobody anything. */
import { readPlace } from '../src/place.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
// Before Astro reads its settings: of what is wrong in those it gives a stack.
readPlace(process.env.SITE_URL);
await import('../node_modules/astro/bin/astro.mjs');
