import { typingFace } from './fonts.ts';
import { keepBytes } from './keep.ts';
import { compileAside } from './typst-pool.ts';

/** What PDFs are made with here: in workers, with our own typeface, and nothing twice. */
export const press = () => ({ compile: compileAside, face: typingFace(), keep: keepBytes });
