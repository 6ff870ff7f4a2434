import { resolve } from 'node:path';

/** How a script tells those it starts, and the pages it builds, which publication is meant. */
export const FOLDER_VARIABLE = 'PUBLICATIE';

/**
 * The folder of the publication at work, with its `content/` and `slides/`; its site and its cache come there too. It is
 * the project's own, where no other was asked for (`--map`).
 */
export const publicationFolder = (): string => resolve(process.env[FOLDER_VARIABLE] ?? '.');
