/** A process beside the one that builds: makes one PDF or picture after another, and ends with it. */
import { drawFirstPage } from './first-page.ts';
import { holdNative } from './native-memory.ts';
import { rasterise } from './rasterise.ts';
import { compileAndKeep, forget } from './typst-compiler.ts';
import { forgetting } from './typst-memory.ts';
import type { Answer, Made, Task } from './workers.ts';

/** What a laid-out page holds, in bytes. */
const PAGE = 1_500_000;

const isTimeToForget = forgetting();

function make(task: Task): Made | Promise<Made> {
  if ('pdf' in task) return drawFirstPage(task.pdf, task.side);
  if ('node' in task) return rasterise(task.node, task.size);
  if (isTimeToForget(task.source.length)) forget(0);
  const outcome = compileAndKeep(task);
  holdNative(PAGE * ('pdf' in outcome ? outcome.pages : 1));
  return outcome;
}

async function answer(task: Task): Promise<Answer> {
  try {
    return { made: await make(task) };
  } catch (error) {
    return { failure: error };
  }
}

// Who asked may have been stopped meanwhile: then nobody is there to tell, and nothing to do.
const nobodyThere = () => process.exit();
process.on('message', async (task: Task) => {
  process.send?.(await answer(task), undefined, undefined, (error) => error && nobodyThere());
});
process.on('disconnect', nobodyThere);
