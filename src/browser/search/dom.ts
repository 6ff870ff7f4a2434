/** Makes an element with attributes and children; text is text, never markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** Puts nodes in a place, unless the very same stand there: who has the focus on one keeps it. */
export function put(place: Element, nodes: readonly Element[]): void {
  const same =
    place.children.length === nodes.length && nodes.every((node, i) => node.isEqualNode(place.children[i] ?? null));
  if (!same) place.replaceChildren(...nodes);
}
