/** Runs Astro's command line without its telemetry: building this site tells nobody anything. */
process.env.ASTRO_TELEMETRY_DISABLED = '1';
await import('../node_modules/astro/bin/astro.mjs');
