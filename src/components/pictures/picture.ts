import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** A picture is parsed and drawn again node by node: only shapes and text can come out of the file. */
export type DrawnNode =
  string | { name: string; attributes: Record<string, string>; children: readonly DrawnNode[] };

const shapes = new Set(['g', 'rect', 'circle', 'line', 'path', 'text', 'tspan']);

/** Reads `public/images/<guide>/<name>.svg` at build time. */
export async function readPicture(guide: string, name: string) {
  const file = join(process.cwd(), 'public', 'images', guide, `${name}.svg`);
  const root = parseFragment(await readFile(file, 'utf8')).childNodes.find((node) => node.nodeName === 'svg');
  if (!root || !('attrs' in root)) throw new Error(`${file} has no <svg> at its root.`);
  const viewBox = root.attrs.find((attribute) => attribute.name === 'viewBox')?.value;
  if (viewBox === undefined) throw new Error(`${file} needs a viewBox, so that it scales.`);
  return { viewBox, nodes: draw(root.childNodes, file) };
}

function draw(nodes: readonly Tree.ChildNode[], file: string): DrawnNode[] {
  return nodes.flatMap((node): DrawnNode[] => {
    if ('value' in node) return node.value.trim() === '' ? [] : [node.value.trim()];
    if (!('tagName' in node)) return [];
    if (!shapes.has(node.tagName)) {
      throw new Error(`${file} has <${node.tagName}>; a picture is made of ${[...shapes].join(', ')}.`);
    }
    const attributes = Object.fromEntries(
      node.attrs.map(({ name, value }) => [name, withoutFallback(value)]),
    );
    return [{ name: node.tagName, attributes, children: draw(node.childNodes, file) }];
  });
}

/** In the page the colours are always there; their fallbacks serve the file when it is alone. */
function withoutFallback(value: string): string {
  return value.replaceAll(/var\((--[a-z0-9-]+),\s*#[0-9a-f]+\)/gi, 'var($1)');
}
