import { escapeXml } from '../../xml.ts';

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** The attributes of a tag; `true` writes the name alone, `false` and `undefined` nothing. */
function writeAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => {
      if (value === undefined || value === false) return '';
      return value === true ? ` ${name}` : ` ${name}="${escapeXml(String(value))}"`;
    })
    .join('');
}

/** One element; its children are HTML already. */
export function tag(name: string, attributes: Attributes, ...children: readonly string[]): string {
  return `<${name}${writeAttributes(attributes)}>${children.join('')}</${name}>`;
}
