import { strToU8, type Zippable, zipSync } from 'fflate';
import type { PlainSlide, Run } from '../../slides/plain.ts';
import { slideSizes } from '../../theme/tokens.ts';
import { writeChart } from '../office/chart.ts';
import type { PackageFile } from '../office/package-file.ts';
import { accentFill, role, tintFill } from './colors.ts';
import { writeContentTypes } from './content-types.ts';
import { hasLogo, LAYOUTS, layoutIndex, writeLayout } from './layouts.ts';
import { writeMaster, writeTheme } from './master.ts';
import type { Presentation } from './model.ts';
import { writeNotes, writeNotesMaster } from './notes-page.ts';
import { imagesOf } from './places.ts';
import { relatePresentation, writePresentation } from './presentation.ts';
import { writeApp, writeCore } from './properties.ts';
import { writeSlide } from './slide.ts';
import { NAMESPACES, part, points, type Relation, relations } from './xml.ts';

/** ZIP keeps local time; made of local parts it is the same bytes in every time zone. */
const FIXED = new Date(1980, 0, 1);

/** Text of a chart, in hundredths of a point: as large as the smallest of a slide. */
const CHART_TEXT = points(slideSizes.small);
/** The colours of a chart, by their roles in the theme. */
const CHART_FILLS = { ink: role('tx1'), tint: tintFill('basis'), strong: accentFill('basis') };

/** The files of a package that are text, by path. */
type Texts = Readonly<Record<string, string>>;

function imageNames(slide: PlainSlide, { drawn }: Pick<All, 'drawn'>): readonly string[] {
  return [...new Set(imagesOf(slide, drawn).map(({ picture }) => picture.name))];
}

/** How a slide or layout refers to the two files of a picture. */
const mediaOf = (name: string): readonly Relation[] =>
  ['png', 'svg'].map((end) => ({ type: 'image', target: `../media/${name}.${end}` }));

/** What slides have in common. */
interface All {
  /** The number of a slide by its slug; 0 where it is not there. */
  readonly numberOf: (slug: string) => number;
  readonly drawn: ReadonlyMap<string, string>;
  readonly withLogo: boolean;
}

/** The files of one slide: itself, its notes and what both refer to. */
function slideFiles(slide: PlainSlide, number: number, all: All): Texts {
  const { numberOf, drawn, withLogo } = all;
  const names = imageNames(slide, all);
  const shapes = drawn.get(slide.slug);
  const layout = layoutIndex(slide, shapes !== undefined || slide.chart !== undefined) + 1;
  const runs = slide.paragraphs.flatMap((paragraph) => paragraph.runs);
  const phones = [...new Set(runs.flatMap(({ phone }) => phone ?? []))];
  const jumps = [...new Set(runs.flatMap(({ to }) => to ?? []))].filter((to) => numberOf(to) > 0);
  const own: readonly Relation[] = [
    { type: 'slideLayout', target: `../slideLayouts/slideLayout${layout}.xml` },
    { type: 'notesSlide', target: `../notesSlides/notesSlide${number}.xml` },
  ];
  const media = names.flatMap(mediaOf);
  const ids = (name: string) => {
    const png = own.length + 1 + 2 * names.indexOf(name);
    return { png: `rId${png}`, svg: `rId${png + 1}` };
  };
  const links: readonly Relation[] = [
    ...phones.map((phone) => ({ type: 'hyperlink', target: `tel:${phone}`, external: true })),
    ...jumps.map((to) => ({ type: 'slide', target: `slide${numberOf(to)}.xml` })),
  ];
  const link = ({ phone, to }: Run) => {
    const at = phone === undefined ? phones.length + jumps.indexOf(to ?? '') : phones.indexOf(phone);
    const leads = phone !== undefined || jumps.includes(to ?? '');
    return leads ? `rId${own.length + media.length + 1 + at}` : '';
  };
  const charts = slide.chart ? [{ type: 'chart', target: `../charts/chart${number}.xml` }] : [];
  const chart = `rId${own.length + media.length + links.length + 1}`;
  return {
    [`ppt/slides/slide${number}.xml`]: writeSlide(slide, number, {
      pictures: ids,
      shapes,
      link,
      chart,
      withLogo,
    }),
    [`ppt/slides/_rels/slide${number}.xml.rels`]: relations([...own, ...media, ...links, ...charts]),
    ...(slide.chart && { [`ppt/charts/chart${number}.xml`]: writeChart(slide.chart, CHART_TEXT, CHART_FILLS) }),
    [`ppt/notesSlides/notesSlide${number}.xml`]: writeNotes(slide.notes),
    [`ppt/notesSlides/_rels/notesSlide${number}.xml.rels`]: relations([
      { type: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
      { type: 'slide', target: `../slides/slide${number}.xml` },
    ]),
  };
}

/** The files of the masters, their layouts and themes: the same in every presentation. */
function masterFiles({ maker, look }: Presentation): Texts {
  const ids = { png: 'rId2', svg: 'rId3' };
  const layouts = LAYOUTS.map((layout, i) => ({
    name: `slideLayout${i + 1}.xml`,
    xml: writeLayout(layout, { look, ids }),
    media: look?.logo && hasLogo(layout.name) ? mediaOf(look.logo.name) : [],
  }));
  return {
    'ppt/theme/theme1.xml': writeTheme(maker, look?.palette),
    'ppt/theme/theme2.xml': writeTheme(`${maker}, notities`, look?.palette),
    'ppt/slideMasters/slideMaster1.xml': writeMaster(look === undefined ? undefined : maker),
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': relations([
      ...layouts.map(({ name }) => ({ type: 'slideLayout', target: `../slideLayouts/${name}` })),
      { type: 'theme', target: '../theme/theme1.xml' },
    ]),
    'ppt/notesMasters/notesMaster1.xml': writeNotesMaster(),
    'ppt/notesMasters/_rels/notesMaster1.xml.rels': relations([{ type: 'theme', target: '../theme/theme2.xml' }]),
    ...Object.fromEntries(
      layouts.flatMap(({ name, xml, media }) => [
        [`ppt/slideLayouts/${name}`, xml],
        [
          `ppt/slideLayouts/_rels/${name}.rels`,
          relations([{ type: 'slideMaster', target: '../slideMasters/slideMaster1.xml' }, ...media]),
        ],
      ]),
    ),
  };
}

/** How a program opens it: slides large, with notes below. */
const VIEW = `<p:viewPr ${NAMESPACES}><p:normalViewPr><p:restoredLeft sz="15620"/><p:restoredTop sz="75000"/></p:normalViewPr><p:slideViewPr><p:cSldViewPr snapToGrid="0"><p:cViewPr varScale="1"><p:scale><a:sx n="100" d="100"/><a:sy n="100" d="100"/></p:scale><p:origin x="0" y="0"/></p:cViewPr><p:guideLst/></p:cSldViewPr></p:slideViewPr><p:notesTextViewPr><p:cViewPr><p:scale><a:sx n="1" d="1"/><a:sy n="1" d="1"/></p:scale><p:origin x="0" y="0"/></p:cViewPr></p:notesTextViewPr><p:gridSpacing cx="76200" cy="76200"/></p:viewPr>`;

const CORE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

function rootFiles(presentation: Presentation): Texts {
  const count = presentation.slides.length;
  return {
    '_rels/.rels': relations([
      { type: 'officeDocument', target: 'ppt/presentation.xml' },
      { type: CORE, target: 'docProps/core.xml' },
      { type: 'extended-properties', target: 'docProps/app.xml' },
    ]),
    'docProps/core.xml': writeCore(presentation),
    'docProps/app.xml': writeApp(presentation),
    'ppt/presentation.xml': writePresentation(presentation.slides.map(({ part }) => part)),
    'ppt/_rels/presentation.xml.rels': relatePresentation(count),
    'ppt/presProps.xml': part(`<p:presentationPr ${NAMESPACES}/>`),
    'ppt/viewProps.xml': part(VIEW),
  };
}

/**
 * The files a presentation consists of as a .pptx (Office Open XML, ECMA-376), to be packed in this order.
 * @throws when a slide names a picture that is not in `media`
 */
export function packageFiles(presentation: Presentation): readonly PackageFile[] {
  const { slides, media, look, drawn = new Map<string, string>() } = presentation;
  // 0 where it is not there: a meeting may show a conversation without one of its moments.
  const numberOf = (slug: string) => slides.findIndex((slide) => slide.slug === slug) + 1;
  const all = { numberOf, drawn, withLogo: look?.logo !== undefined };
  const shown = [...slides.flatMap((slide) => imageNames(slide, all)), ...(look?.logo ? [look.logo.name] : [])];
  const texts: Texts = {
    ...rootFiles(presentation),
    ...masterFiles(presentation),
    ...Object.fromEntries(slides.flatMap((slide, i) => Object.entries(slideFiles(slide, i + 1, all)))),
  };
  const text = (path: string, words: string): PackageFile => ({ path, bytes: strToU8(words), stored: false });
  const pictures = [...new Set(shown)].sort().flatMap((name) => {
    const image = media.get(name);
    if (image === undefined) throw new Error(`A slide shows the picture "${name}", which is not among the media.`);
    return [
      { path: `ppt/media/${name}.png`, bytes: image.png, stored: true },
      text(`ppt/media/${name}.svg`, image.svg),
    ];
  });
  return [
    text('[Content_Types].xml', writeContentTypes(Object.keys(texts))),
    ...Object.entries(texts).map(([path, words]) => text(path, words)),
    ...pictures,
  ];
}

/** A presentation as the bytes of a .pptx, packed where there is no Node. The same presentation gives the same bytes. */
export function writePptx(presentation: Presentation): Uint8Array<ArrayBuffer> {
  const files: Zippable = {};
  for (const { path, bytes, stored } of packageFiles(presentation)) files[path] = [bytes, { level: stored ? 0 : 6 }];
  return new Uint8Array(zipSync(files, { mtime: FIXED }));
}
