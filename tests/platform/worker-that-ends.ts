/** A worker that gives back what it is given, and ends at a document with "einde" or "gedood" as its source, or after one with "slot". */
import type { Task } from '../../src/platform/workers.ts';

process.on('message', (task: Task) => {
  if ('source' in task && task.source === 'einde') process.exit(3);
  if ('source' in task && task.source === 'gedood') process.kill(process.pid, 'SIGKILL');
  process.send?.({ made: new TextEncoder().encode(JSON.stringify([process.pid, task])) });
  if ('source' in task && task.source === 'slot') setTimeout(() => process.exit(4));
});
