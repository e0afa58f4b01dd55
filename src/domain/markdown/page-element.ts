// The imports of this room name whole files, since the build loads it as it is.

/** An element of a page, whoever parsed it: the build from a file, the browser from what it shows. */
export interface PageElement {
  readonly name: string;
  readonly attributes: Readonly<Partial<Record<string, string>>>;
  readonly children: readonly PageNode[];
}
export type PageNode = PageElement | string;

export function element(
  name: string,
  children: readonly PageNode[],
  attributes: PageElement['attributes'] = {},
): PageElement {
  return { name, attributes, children };
}

export function textOf(node: PageNode): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}

/** As HTML shows it outside of `pre`; a space that does not break is kept. */
export function collapsed(text: string): string {
  return text.replaceAll(/[ \t\n\f\r]+/g, ' ');
}

/** The first element below these that fits, in document order. */
export function findElement(
  nodes: readonly PageNode[],
  fits: (each: PageElement) => boolean,
): PageElement | undefined {
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    const found = fits(node) ? node : findElement(node.children, fits);
    if (found) return found;
  }
  return undefined;
}

export function hasClass({ attributes }: PageElement, name: string): boolean {
  return (attributes['class'] ?? '').split(/\s+/).includes(name);
}
