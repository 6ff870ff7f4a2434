import { strToU8, type Zippable, zipSync } from 'fflate';
import { slideSize } from '../../theme/slide-layouts.ts';
import { LAYOUTS, layoutIndex, writeLayout } from './layouts.ts';
import { writeMaster, writeNotes, writeNotesMaster, writeTheme } from './master.ts';
import type { PptxSlide, Presentation } from './model.ts';
import { writeSlide } from './slide.ts';
import { writePlain } from './text.ts';
import { emu, escapeXml, NAMESPACES, part, type Relation, relations } from './xml.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument';
/** ZIP keeps local time; made of local parts it is the same bytes in every time zone. */
const FIXED = new Date(1980, 0, 1);

function contentTypes(slides: number): string {
  const override = (path: string, type: string) => `<Override PartName="${path}" ContentType="${type}"/>`;
  const kind = (name: string) => `${TYPE}.presentationml.${name}+xml`;
  const each = (count: number, path: (n: number) => string, type: string) =>
    Array.from({ length: count }, (_, i) => override(path(i + 1), type)).join('');
  return part(
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="svg" ContentType="image/svg+xml"/>${[
      override('/ppt/presentation.xml', kind('presentation.main')),
      override('/ppt/slideMasters/slideMaster1.xml', kind('slideMaster')),
      override('/ppt/notesMasters/notesMaster1.xml', kind('notesMaster')),
      override('/ppt/presProps.xml', kind('presProps')),
      each(2, (n) => `/ppt/theme/theme${n}.xml`, `${TYPE}.theme+xml`),
      each(LAYOUTS.length, (n) => `/ppt/slideLayouts/slideLayout${n}.xml`, kind('slideLayout')),
      each(slides, (n) => `/ppt/slides/slide${n}.xml`, kind('slide')),
      each(slides, (n) => `/ppt/notesSlides/notesSlide${n}.xml`, kind('notesSlide')),
      override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
      override('/docProps/app.xml', `${TYPE}.extended-properties+xml`),
    ].join('')}</Types>`,
  );
}

function presentationPart(slides: number): string {
  const ids = Array.from({ length: slides }, (_, i) => `<p:sldId id="${256 + i}" r:id="rId${i + 4}"/>`).join('');
  return part(
    `<p:presentation ${NAMESPACES} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${ids}</p:sldIdLst><p:sldSz cx="${emu(slideSize.width)}" cy="${emu(slideSize.height)}"/><p:notesSz cx="6858000" cy="9144000"/><p:defaultTextStyle><a:defPPr><a:defRPr lang="nl-NL"/></a:defPPr></p:defaultTextStyle></p:presentation>`,
  );
}

function coreProperties({ title, description, date }: Presentation): string {
  const time = `${date}T00:00:00Z`;
  return part(
    `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(description)}</dc:subject><dc:creator>Blijven werken</dc:creator><dc:language>nl-NL</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified></cp:coreProperties>`,
  );
}

function picturesOf(slide: PptxSlide): readonly string[] {
  return [...new Set([slide.emblem, slide.figure, slide.marks].flatMap((picture) => (picture ? [picture.name] : [])))];
}

/** The files of one slide: itself, its notes and what both refer to. */
function slideFiles(slide: PptxSlide, number: number): Record<string, string> {
  const names = picturesOf(slide);
  const layout = layoutIndex(slide.layout, slide.emblem !== undefined) + 1;
  const media = names.flatMap((name): Relation[] => [
    { type: 'image', target: `../media/${name}.png` },
    { type: 'image', target: `../media/${name}.svg` },
  ]);
  const ids = (name: string) => ({
    png: `rId${3 + 2 * names.indexOf(name)}`,
    svg: `rId${4 + 2 * names.indexOf(name)}`,
  });
  return {
    [`ppt/slides/slide${number}.xml`]: writeSlide(slide, ids),
    [`ppt/slides/_rels/slide${number}.xml.rels`]: relations([
      { type: 'slideLayout', target: `../slideLayouts/slideLayout${layout}.xml` },
      { type: 'notesSlide', target: `../notesSlides/notesSlide${number}.xml` },
      ...media,
    ]),
    [`ppt/notesSlides/notesSlide${number}.xml`]: writeNotes(writePlain(slide.notes)),
    [`ppt/notesSlides/_rels/notesSlide${number}.xml.rels`]: relations([
      { type: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
      { type: 'slide', target: `../slides/slide${number}.xml` },
    ]),
  };
}

/**
 * A presentation as the bytes of a .pptx (Office Open XML, ECMA-376). The same presentation gives the same bytes.
 * @throws when a slide names a picture that is not in `media`
 */
export function writePptx(presentation: Presentation): Uint8Array<ArrayBuffer> {
  const { slides, media } = presentation;
  const layouts = LAYOUTS.map((layout, i) => ({
    path: `ppt/slideLayouts/slideLayout${i + 1}.xml`,
    rels: `ppt/slideLayouts/_rels/slideLayout${i + 1}.xml.rels`,
    xml: writeLayout(layout),
  }));
  const texts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(slides.length),
    '_rels/.rels': relations([
      { type: 'officeDocument', target: 'ppt/presentation.xml' },
      {
        type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
        target: 'docProps/core.xml',
      },
      { type: 'extended-properties', target: 'docProps/app.xml' },
    ]),
    'docProps/core.xml': coreProperties(presentation),
    'docProps/app.xml': part(
      `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Blijven werken</Application><Slides>${slides.length}</Slides></Properties>`,
    ),
    'ppt/presentation.xml': presentationPart(slides.length),
    'ppt/_rels/presentation.xml.rels': relations([
      { type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
      { type: 'notesMaster', target: 'notesMasters/notesMaster1.xml' },
      { type: 'presProps', target: 'presProps.xml' },
      ...slides.map((_, i) => ({ type: 'slide', target: `slides/slide${i + 1}.xml` })),
      { type: 'theme', target: 'theme/theme1.xml' },
    ]),
    'ppt/presProps.xml': part(`<p:presentationPr ${NAMESPACES}/>`),
    'ppt/theme/theme1.xml': writeTheme('Blijven werken'),
    'ppt/theme/theme2.xml': writeTheme('Notities'),
    'ppt/slideMasters/slideMaster1.xml': writeMaster(),
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': relations([
      ...LAYOUTS.map((_, i) => ({ type: 'slideLayout', target: `../slideLayouts/slideLayout${i + 1}.xml` })),
      { type: 'theme', target: '../theme/theme1.xml' },
    ]),
    'ppt/notesMasters/notesMaster1.xml': writeNotesMaster(),
    'ppt/notesMasters/_rels/notesMaster1.xml.rels': relations([{ type: 'theme', target: '../theme/theme2.xml' }]),
    ...Object.fromEntries(
      layouts.flatMap(({ path, rels, xml }) => [
        [path, xml],
        [rels, relations([{ type: 'slideMaster', target: '../slideMasters/slideMaster1.xml' }])],
      ]),
    ),
    ...Object.assign({}, ...slides.map((slide, i) => slideFiles(slide, i + 1))),
  };
  const files: Zippable = Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, strToU8(text)]));
  for (const name of [...new Set(slides.flatMap(picturesOf))].sort()) {
    const drawn = media.get(name);
    if (drawn === undefined) throw new Error(`A slide shows the picture "${name}", which is not among the media.`);
    files[`ppt/media/${name}.png`] = [drawn.png, { level: 0 }];
    files[`ppt/media/${name}.svg`] = strToU8(drawn.svg);
  }
  return new Uint8Array(zipSync(files, { level: 9, mtime: FIXED }));
}
