/** The folders whose code is mutated, each with the tests that should notice: those that take little time. */
export const FOLDERS = {
  document: ['tests/document/!(properties).test.ts', 'tests/rules/fixtures.test.ts', 'tests/rules/limits.test.ts'],
  corpus: ['tests/corpus/*.test.ts', 'tests/rules/fixtures.test.ts'],
  rules: ['tests/rules/!(hostile|check|content).test.ts'],
  slides: ['tests/slides/*.test.ts', 'tests/writers/deck/*.test.ts', 'tests/writers/pptx/content.test.ts'],
  meeting: ['tests/meeting/*.test.ts'],
  search: ['tests/search/!(own-texts).test.ts'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Folder = keyof typeof FOLDERS;

/** Whether a word is the name of a folder that can be mutated. */
export function isFolder(name: string): name is Folder {
  return Object.hasOwn(FOLDERS, name);
}
