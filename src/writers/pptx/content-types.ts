import { part } from './xml.ts';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const slideKind = (name: string) => `${OFFICE}.presentationml.${name}+xml`;

/** Types by the end of a file's name. */
const DEFAULTS: readonly (readonly [string, string])[] = [
  ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
  ['xml', 'application/xml'],
  ['png', 'image/png'],
  ['svg', 'image/svg+xml'],
];

/** Types of the parts by their path. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^ppt\/presentation\.xml$/, slideKind('presentation.main')],
  [/^ppt\/presProps\.xml$/, slideKind('presProps')],
  [/^ppt\/viewProps\.xml$/, slideKind('viewProps')],
  [/^ppt\/slideMasters\/[^/]+$/, slideKind('slideMaster')],
  [/^ppt\/slideLayouts\/[^/]+$/, slideKind('slideLayout')],
  [/^ppt\/slides\/[^/]+$/, slideKind('slide')],
  [/^ppt\/notesMasters\/[^/]+$/, slideKind('notesMaster')],
  [/^ppt\/notesSlides\/[^/]+$/, slideKind('notesSlide')],
  [/^ppt\/theme\/[^/]+$/, `${OFFICE}.theme+xml`],
  [/^ppt\/charts\/[^/]+$/, `${OFFICE}.drawingml.chart+xml`],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, `${OFFICE}.extended-properties+xml`],
];

/** The file that says what each part of the package is. */
export function writeContentTypes(paths: readonly string[]): string {
  const defaults = DEFAULTS.map(([end, type]) => `<Default Extension="${end}" ContentType="${type}"/>`);
  const overrides = paths.flatMap((path) => {
    const kind = KINDS.find(([pattern]) => pattern.test(path));
    return kind ? [`<Override PartName="/${path}" ContentType="${kind[1]}"/>`] : [];
  });
  return part(
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join('')}${overrides.join('')}</Types>`,
  );
}
