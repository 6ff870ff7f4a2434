import type { Element } from '@xmldom/xmldom';
import { all, attribute, only, openPackage, type Package } from '../office.ts';

/** A presentation taken apart. */
export interface Pptx extends Package {
  /** Paths of the slides in the order they are shown. */
  readonly slides: readonly string[];
}

/** The text of a shape: its paragraphs, each as its runs joined. */
export function paragraphsOf(element: Element): readonly string[] {
  return all(element, 'a:p').map((paragraph) =>
    all(paragraph, 'a:t')
      .map((run) => run.textContent ?? '')
      .join(''),
  );
}

/** The shapes of a slide, layout or master in reading order. */
export function shapesOf(root: Element): readonly Element[] {
  return [...only(root, 'p:spTree').childNodes].flatMap((node) =>
    'tagName' in node && ['p:sp', 'p:pic', 'p:grpSp', 'p:graphicFrame'].includes(String(node.tagName))
      ? [node as Element]
      : [],
  );
}

/** What place of its layout a shape holds: its type and number; undefined for one that holds none. */
export function placeOf(shape: Element): { readonly type: string; readonly index: string | undefined } | undefined {
  const [place] = all(shape, 'p:ph');
  return place && { type: attribute(place, 'type') ?? 'obj', index: attribute(place, 'idx') };
}

/** Opens a presentation. @throws when it is no ZIP file */
export function openPptx(written: Uint8Array): Pptx {
  const opened = openPackage(written);
  const main = 'ppt/presentation.xml';
  const targets = new Map(opened.relations(main).map(({ id, target }) => [id, target]));
  const slides = all(opened.root(main), 'p:sldId').map((slide) => targets.get(attribute(slide, 'r:id') ?? '') ?? '');
  return { ...opened, slides };
}

/** The part of this type that another refers to. @throws when there is none */
export function related(pptx: Pptx, path: string, type: string): string {
  const found = pptx.relations(path).find((relation) => relation.type === type);
  if (found === undefined) throw new Error(`${path} refers to no ${type}`);
  return found.target;
}
