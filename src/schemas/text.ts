import { z } from 'zod';

/** Text that an author writes and a reader reads: without the spaces around it, so that blank is empty. */
export const text = (least = 1, most?: number) =>
  most === undefined ? z.string().trim().min(least) : z.string().trim().min(least).max(most);

/** One sentence about a text, for search results and share images. */
export const about = () =>
  z.string().trim().min(50, 'een zin van 50 tot 160 tekens').max(160, 'een zin van 50 tot 160 tekens');

/** Words to search by. */
export const searchWords = () => z.array(text()).default([]);
