import { readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import ts from 'typescript';
import { builtTarget, filesOfType, pageAt, readBuilt, siteFolder, type BuiltPage } from './built-site.ts';
import { attribute, type Element } from './html.ts';

/** What a page fetches at once, as its files say; what a browser makes of them is in test/browser/each-page.spec.ts. */
export interface Loaded {
  /** A path within the site. */
  readonly file: string;
  /** Bytes as they travel: brotli for text, as it is for what is compressed already. */
  readonly bytes: number;
}

const compressed = new Set(['.woff2', '.png', '.jpg', '.webp', '.avif']);

export function weigh(file: string): number {
  const bytes = readFileSync(join(siteFolder, file));
  return compressed.has(extname(file)) ? bytes.length : brotliCompressSync(bytes).length;
}

/** The files of a page's first load, each once: the page, its styles, fonts, scripts, drawings and frames. */
export function firstLoad(path: string): Loaded[] {
  return firstFiles(path).map((file) => ({ file, bytes: weigh(file) }));
}

export function firstFiles(path: string): string[] {
  const files = new Set<string>();
  gatherPage(pageAt(path), files);
  return [...files];
}

export function sumOf(loaded: readonly Loaded[], extension?: string): number {
  return loaded
    .filter(({ file }) => extension === undefined || extname(file) === extension)
    .reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Every script that can ever run on a page, those that are fetched on demand included. */
export function scriptsOf(page: BuiltPage): string[] {
  const files = new Set<string>();
  for (const file of pageFiles(page)) if (extname(file) === '.js') gatherScript(file, files, () => true);
  return [...files];
}

function gatherPage(page: BuiltPage, files: Set<string>): void {
  files.add(page.path.endsWith('/') ? `${page.path}index.html` : page.path);
  for (const file of pageFiles(page)) {
    if (extname(file) === '.css') gatherStyle(file, files);
    else if (extname(file) === '.js') gatherScript(file, files, () => false);
    else if (extname(file) === '.html') gatherPage(pageAt(file.replace(/\/index\.html$/, '/')), files);
    else files.add(file);
  }
}

const fetchedRelations = new Set(['stylesheet', 'icon', 'preload', 'modulepreload', 'manifest']);

/** What the markup of a page fetches, without what waits until it comes near the screen. */
function pageFiles(page: BuiltPage): string[] {
  return page.elements.flatMap((element) => {
    const reference = fetchedReference(element);
    const file = reference === undefined ? undefined : builtTarget(reference, page);
    return file ?? [];
  });
}

function fetchedReference(element: Element): string | undefined {
  if (attribute(element, 'loading') === 'lazy') return undefined;
  if (['script', 'img', 'iframe'].includes(element.tagName)) return attribute(element, 'src');
  if (element.tagName !== 'link') return undefined;
  const relations = (attribute(element, 'rel') ?? '').split(/\s+/);
  return relations.some((relation) => fetchedRelations.has(relation))
    ? attribute(element, 'href')
    : undefined;
}

/** A style sheet and everything that it names, as if every face and picture in it were used. */
function gatherStyle(file: string, files: Set<string>): void {
  files.add(file);
  for (const [, address = ''] of readBuilt(file).matchAll(/url\(\s*["']?([^"')]+)/g)) {
    const target = builtTarget(address, { path: file });
    if (target !== undefined && !address.startsWith('data:')) files.add(target);
  }
}

/** A module and what it imports; of what it imports on demand, only what `follows` says. */
function gatherScript(file: string, files: Set<string>, follows: (file: string) => boolean): void {
  if (files.has(file)) return;
  files.add(file);
  const { fixed, onDemand } = importsIn(file);
  const targets = (addresses: readonly string[]): string[] =>
    addresses.flatMap((address) => builtTarget(address, { path: file }) ?? []);
  for (const target of targets(fixed)) gatherScript(target, files, follows);
  for (const target of targets(onDemand).filter(follows)) gatherScript(target, files, follows);
}

/**
 * Scripts in groups: without one of a group the same modules do not run as without any other of it. What runs by
 * itself is what the page names, and what is imported on demand.
 */
export function missedAlike(scripts: ReadonlySet<string>): string[][] {
  const all = [...scripts];
  const targets = (kind: keyof Imports) =>
    new Set(
      all.flatMap((file) => importsIn(file)[kind].flatMap((to) => builtTarget(to, { path: file }) ?? [])),
    );
  const [fixed, onDemand] = [targets('fixed'), targets('onDemand')];
  const alone = all.filter((file) => onDemand.has(file) || !fixed.has(file));
  const needs = new Map(
    alone.map((file) => {
      const files = new Set<string>();
      gatherScript(file, files, () => false);
      return [file, files];
    }),
  );
  const failing = (script: string): string => alone.filter((file) => needs.get(file)?.has(script)).join();
  return Object.values(Object.groupBy(all, failing)).flatMap((group) => (group ? [group] : []));
}

/** The scripts that those of this name import on demand. */
export function onDemandOf(name: string): ReadonlySet<string> {
  const tables = filesOfType('.js').filter((file) => basename(file).startsWith(`${name}.`));
  return new Set(
    tables.flatMap((file) => importsIn(file).onDemand.flatMap((to) => builtTarget(to, { path: file }) ?? [])),
  );
}

interface Imports {
  readonly fixed: readonly string[];
  readonly onDemand: readonly string[];
}

const known = new Map<string, Imports>();

function importsIn(file: string): Imports {
  const imports = known.get(file) ?? importsOf(readBuilt(file));
  known.set(file, imports);
  return imports;
}

/** The addresses that a module imports at once, and those that it imports while it runs. */
export function importsOf(text: string): Imports {
  const source = ts.createSourceFile('built.js', text, ts.ScriptTarget.ESNext);
  const fixed: string[] = [];
  const onDemand: string[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      if (ts.isStringLiteralLike(node.moduleSpecifier)) fixed.push(node.moduleSpecifier.text);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [address] = node.arguments;
      if (address && ts.isStringLiteralLike(address)) onDemand.push(address.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { fixed, onDemand };
}
