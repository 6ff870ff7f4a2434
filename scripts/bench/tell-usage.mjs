/** Loaded into a script that is measured and all that it starts; each process tells what it used in a file of its own. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';

if (isMainThread)
  process.on('exit', () =>
    writeFileSync(join(process.env.USAGE_FOLDER, `${process.pid}.json`), JSON.stringify(process.resourceUsage())),
  );
