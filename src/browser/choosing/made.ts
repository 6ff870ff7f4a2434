/** An element with what stands in it. */
export function make<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  ...inside: readonly (string | Node)[]
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  element.append(...inside);
  return element;
}
