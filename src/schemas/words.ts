import { z } from 'zod';
import { text } from './text.ts';

/** The list `content/woorden.yaml`: a word we do not use → the better one. */
export const wordsSchema = z.record(text(), text());
