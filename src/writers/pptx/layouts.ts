import {
  type Frame,
  type FrameName,
  foot,
  frameOf,
  layoutNames,
  layoutsWithEmblem,
  slideSize,
  type TextBox,
} from '../../theme/slide-layouts.ts';
import { role } from './colors.ts';
import { writePlaceholder } from './shapes.ts';
import { bodyProperties, lineSpacing, writeLine } from './text.ts';
import { NAMESPACES, part, points, TREE_HEAD } from './xml.ts';

/** A layout of the master: one for each of ours, and one more where a big numeral moves the text. */
export interface PptxLayout {
  readonly name: FrameName;
  readonly withEmblem: boolean;
  /** As PowerPoint lists it. */
  readonly title: string;
}

const TITLES: Readonly<Record<FrameName, string>> = {
  titel: 'Titel',
  punten: 'Punten',
  figuur: 'Figuur',
  'figuur-punten': 'Figuur met punten',
  vraag: 'Vragen',
  casus: 'Casus',
  tabel: 'Tabel',
  getallen: 'Getallen',
  slot: 'Slot',
};

/** All layouts in order; a slide's layout is found by its place here. */
export const LAYOUTS: readonly PptxLayout[] = [
  ...layoutNames.map((name) => ({ name, withEmblem: false, title: TITLES[name] })),
  ...layoutsWithEmblem.map((name) => ({ name, withEmblem: true, title: `${TITLES[name]} met groot cijfer` })),
];

/** The place in `LAYOUTS` of the layout a slide has. */
export function layoutIndex(name: FrameName, withEmblem: boolean): number {
  const exact = LAYOUTS.findIndex((layout) => layout.name === name && layout.withEmblem === withEmblem);
  return exact >= 0 ? exact : LAYOUTS.findIndex((layout) => layout.name === name);
}

const EDGE = { number: 100 } as const;
/** Place of the foot and of the slide's number. */
export const FOOT: TextBox = { ...foot, width: foot.width - EDGE.number };
export const NUMBER: TextBox = { ...foot, x: slideSize.width - foot.x - EDGE.number, width: EDGE.number };

/** The style of a placeholder's text, for its first level. */
export function levelStyle({ size, weight, leading }: TextBox, fill = '', align = 'l', name = 'lvl1pPr'): string {
  return `<a:${name} marL="0" indent="0" algn="${align}"><a:lnSpc><a:spcPct val="${lineSpacing(leading)}"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/><a:defRPr sz="${points(size)}" b="${weight >= 700 ? 1 : 0}">${fill}<a:latin typeface="+mn-lt"/></a:defRPr></a:${name}>`;
}

function body(box: TextBox, text: string, fill = '', align = 'l'): string {
  return `${bodyProperties(box)}<a:lstStyle>${levelStyle(box, fill, align)}</a:lstStyle>${text}`;
}

const NUMBER_FIELD =
  '<a:p><a:pPr algn="r"/><a:fld id="{7B1F6C2E-3C5D-4A5B-9E57-0D6C2F6A1B01}" type="slidenum"><a:rPr lang="nl-NL"/><a:t>‹nr.›</a:t></a:fld></a:p>';

/** The foot and the number of a slide, layout or master. */
export function writeFootAndNumber(firstId: number, text: string, onSlide: boolean): string {
  const soft = role('tx2');
  const foot = writePlaceholder({
    id: firstId,
    name: 'Voettekst',
    type: 'ftr',
    index: 11,
    ...(onSlide ? {} : { box: FOOT }),
    body: onSlide ? `<a:bodyPr/><a:lstStyle/>${writeLine(text)}` : body(FOOT, writeLine(text), soft),
  });
  const number = writePlaceholder({
    id: firstId + 1,
    name: 'Dianummer',
    type: 'sldNum',
    index: 12,
    ...(onSlide ? {} : { box: NUMBER }),
    body: onSlide ? `<a:bodyPr/><a:lstStyle/>${NUMBER_FIELD}` : body(NUMBER, NUMBER_FIELD, soft, 'r'),
  });
  return (onSlide && text === '' ? '' : foot) + number;
}

/** The title and text of a layout or master, in the places of its frame. */
export function writeFrame(frame: Frame): string {
  const title = writePlaceholder({
    id: 2,
    name: 'Titel',
    type: 'title',
    box: frame.title,
    body: body(frame.title, writeLine('Klik om de titel te schrijven')),
  });
  const text = frame.text
    ? writePlaceholder({
        id: 3,
        name: 'Tekst',
        type: 'body',
        index: 1,
        box: frame.text,
        body: body(frame.text, writeLine('Klik om tekst te schrijven')),
      })
    : '';
  return title + text;
}

/** A slide layout. */
export function writeLayout({ name, withEmblem, title }: PptxLayout): string {
  const tree = `${TREE_HEAD}${writeFrame(frameOf(name, withEmblem))}${writeFootAndNumber(4, '', false)}`;
  return part(
    `<p:sldLayout ${NAMESPACES} preserve="1" userDrawn="1"><p:cSld name="${title}"><p:spTree>${tree}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`,
  );
}
