/** What a PowerPoint is written with, in one file that is fetched when somebody asks for it. */
export { shapesOf } from '../../writers/pptx/drawings.ts';
export { writePptx } from '../../writers/pptx/package.ts';
export { imagesOf } from '../../writers/pptx/places.ts';
