import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import {
  defaultTreeAdapter as tree,
  html,
  parse,
  serialize,
  type DefaultTreeAdapterTypes as Tree,
} from 'parse5';
import { build, type Plugin } from 'vite';
import { plainImports } from './client-bundles.ts';
import { downloads, singleFilePolicy } from '../../src/policy.ts';

/**
 * Writes each workshop once more as one file, which opens from a disk without a network; and into the page on security
 * the digest and the size of each.
 */
export function oneFile(): AstroIntegration {
  let root = '';
  const sources = new Map<string, string>();
  return {
    name: 'one-file',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [fileSources(sources)] } });
      },
      'astro:config:done': ({ config }) => {
        root = new URL(config.base, config.site).href;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        await mkdir(join(folder, downloads.folder), { recursive: true });
        const told = join(folder, 'security/index.html');
        let page = await readFile(told, 'utf8');
        for (const [name, file] of Object.entries(downloads.files)) {
          const text = await asOneFile(folder, new URL(`${name}/`, root), root, (entry) =>
            bundle(entry, sources),
          );
          await writeFile(join(folder, downloads.folder, file), text);
          page = fill(page, `digest-of="${file}"`, createHash('sha256').update(text).digest('hex'));
          page = fill(page, `size-of="${file}"`, `${String(Math.round(Buffer.byteLength(text) / 1000))} kB`);
        }
        await writeFile(told, page);
        logger.info(`${String(Object.keys(downloads.files).length)} workshops written as one file each`);
      },
    },
  };
}

function fill(page: string, mark: string, text: string): string {
  const place = new RegExp(`(<\\w+ data-${mark}>)[^<]*`);
  if (!place.test(page)) throw new Error(`one-file: /security/ has no place for data-${mark}.`);
  return page.replace(place, `$1${text}`);
}

/** What leads through the site, or is kept by it. */
const ofTheSite = ['site-search', 'page-menu', 'data-offline', 'data-online'];
const waysOn = /^(?:Main|Neighbouring pages)$/;

async function asOneFile(
  folder: string,
  address: URL,
  root: string,
  bundled: (entry: string) => Promise<string>,
): Promise<string> {
  const fileOf = (reference: string): string =>
    join(folder, new URL(reference, address).href.slice(root.length));
  const read = (reference: string): Promise<Buffer> => readFile(fileOf(reference));
  const page = parse(String(await read('index.html')));
  const elements = elementsOf(page);
  const head = elements.find(({ tagName }) => tagName === 'head');
  const body = elements.find(({ tagName }) => tagName === 'body');
  if (!head || !body) throw new Error(`one-file: ${address.href} is no page.`);

  const sheets = elements.filter((each) => valueOf(each, 'rel') === 'stylesheet');
  const style = await withFonts(
    (await Promise.all(sheets.map(async (each) => String(await read(valueOf(each, 'href')))))).join(''),
    read,
  );
  const entry = elements.find((each) => valueOf(each, 'type') === 'module');
  const [theme, tools] = [
    asText(String(await read(new URL('theme.js', root).href))),
    asText(await bundled(fileOf(valueOf(entry, 'src')))),
  ];
  const icon = elements.find((each) => valueOf(each, 'rel') === 'icon');
  const picture = (await read(valueOf(icon, 'href'))).toString('base64');

  for (const each of elements) {
    if (isDropped(each)) tree.detachNode(each);
    else if (each.tagName === 'a') lead(each, address);
  }
  const policy = singleFilePolicy([digestOf(theme), digestOf(tools)], [digestOf(style)]);
  const first = make('meta', { 'http-equiv': 'Content-Security-Policy', content: policy });
  const charset = tree.getFirstChild(head);
  if (!charset) throw new Error(`one-file: ${address.href} has an empty head.`);
  tree.insertBefore(head, first, head.childNodes[1] ?? charset);
  tree.appendChild(head, make('link', { rel: 'icon', href: `data:image/svg+xml;base64,${picture}` }));
  tree.appendChild(head, make('style', {}, style));
  tree.appendChild(head, make('script', {}, theme));
  // Last, since a script within the page does not wait for what is behind it.
  tree.appendChild(body, make('script', {}, tools));
  // Their terms ask that they come with each copy.
  const licences = String(await read(new URL('licences.txt', root).href));
  if (licences.includes('-->'))
    throw new Error('one-file: licences.txt would end the comment that it is in.');
  tree.appendChild(page, tree.createCommentNode(`\n${licences}`));
  return `${serialize(page)}\n`;
}

function isDropped(each: Tree.Element): boolean {
  const { tagName } = each;
  if (tagName === 'script' || waysOn.test(valueOf(each, 'aria-label'))) return true;
  if (tagName === 'link') return valueOf(each, 'rel') !== 'canonical';
  if (tagName === 'meta')
    return each.attrs.some(
      ({ name, value }) => /^(?:property|http-equiv)$/.test(name) || /^(?:twitter|generator)/.test(value),
    );
  return ofTheSite.some(
    (name) => tagName === name || each.attrs.some((attribute) => attribute.name === name),
  );
}

/** A place on the page stays one; every other address is that of the site. */
function lead(link: Tree.Element, address: URL): void {
  for (const attribute of link.attrs) {
    if (attribute.name !== 'href' || attribute.value.startsWith('#')) continue;
    const url = new URL(attribute.value, address);
    attribute.value = url.href.startsWith(`${address.href}#`) ? url.hash : url.href;
  }
}

async function withFonts(style: string, read: (reference: string) => Promise<Buffer>): Promise<string> {
  let whole = style;
  for (const [named, reference = ''] of style.matchAll(/url\(([^)]+\.woff2)\)/g)) {
    const font = (await read(reference)).toString('base64');
    whole = whole.replace(named, `url(data:font/woff2;base64,${font})`);
  }
  return whole;
}

/** What a file has no use for: the list of the search, the worker, and all that only guides check. */
const absent = /[\\/](?:search-box|offline|hand-off|(?:desks|guides|receivers)[\\/][\w-]+[\\/]checks)\.ts$/;
const empty = 'export const openLinked = () => undefined;';

/** `sources`: gets from which module each file of the build was made. */
function fileSources(sources: Map<string, string>): Plugin {
  return {
    name: 'file-sources',
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return;
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') sources.set(basename(file.fileName), file.facadeModuleId ?? '');
      }
    },
  };
}

async function bundle(entry: string, sources: ReadonlyMap<string, string>): Promise<string> {
  const isAbsent = (file: string): boolean => absent.test(sources.get(basename(file)) ?? '');
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [
      { name: 'plain-imports', load: plainImports },
      {
        name: 'without-the-site',
        enforce: 'pre',
        resolveId: (file) => (isAbsent(file) ? '\0absent' : undefined),
        load: (id) => (id === '\0absent' ? empty : undefined),
      },
    ],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('one-file: the bundler gave no file.');
  return output.output[0].code;
}

/** Script that HTML takes as it is: https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements. */
function asText(script: string): string {
  if (/[\0\r]/.test(script)) throw new Error('one-file: a script has characters that HTML changes.');
  return script.replaceAll(/<(?=!--|\/?script)/gi, String.raw`\x3C`);
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

function make(tagName: string, attributes: Record<string, string>, text = ''): Tree.Element {
  const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }));
  const element = tree.createElement(tagName, html.NS.HTML, attrs);
  if (text !== '') tree.insertText(element, text);
  return element;
}

function valueOf(element: Tree.Element | undefined, name: string): string {
  return element?.attrs.find((attribute) => attribute.name === name)?.value ?? '';
}

/** Those in templates too. */
function elementsOf(node: Tree.ParentNode): Tree.Element[] {
  const inside = 'content' in node ? node.content.childNodes : node.childNodes;
  return inside.flatMap((child) => ('tagName' in child ? [child, ...elementsOf(child)] : []));
}
