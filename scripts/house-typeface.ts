import { PACKAGE_NAME, TYPEFACE_VARIABLE } from '../src/theme/typeface/face.ts';
import { saidByHouse } from './house-file.ts';

/**
 * Makes the typeface that the house style at work names, and tells it to all that is loaded after this. It must be called
 * before anything asks which typeface there is.
 */
export async function chooseTypeface(): Promise<void> {
  delete process.env[TYPEFACE_VARIABLE];
  const name = saidByHouse('lettertype');
  // The check tells of a name that can be none of a package.
  if (name === undefined || !PACKAGE_NAME.test(name)) return;
  // What it is made with must not ask which typeface there is: a test holds that.
  const { makeTypeface } = await import('../src/platform/typeface/make.ts');
  process.env[TYPEFACE_VARIABLE] = JSON.stringify(await makeTypeface(name, process.cwd()));
}
