import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { withSlashes } from '../../../scripts/build/base-path.ts';
import { elementsOf, parsePage, type Element, type Node } from './html.ts';

/** The built folder, and the path under which it was built: the gate also builds under a base path. */
export const siteFolder = process.env['SITE_FOLDER'] ?? join(import.meta.dirname, '../../../dist');
export const basePath = withSlashes(process.env['BASE_PATH'] ?? '/');
export const siteOrigin = new URL(process.env['SITE_URL'] ?? 'http://localhost:4321').origin;

export interface BuiltPage {
  /** The path within the site: `/liveengage/`, `/404.html`. */
  readonly path: string;
  readonly html: string;
  readonly tree: Node;
  readonly elements: readonly Element[];
}

/** Paths within the site of every built file, sorted: `/liveengage/index.html`. */
export const builtFiles: readonly string[] = listFiles();

/** A page that is downloaded is none of the site. */
const pageFiles = filesOfType('.html').filter((file) => !file.startsWith('/download/'));

export const builtPages: readonly BuiltPage[] = pageFiles.map((file) => {
  const html = readBuilt(file);
  const tree = parsePage(html);
  return { path: file.replace(/\/index\.html$/, '/'), html, tree, elements: elementsOf(tree) };
});

export function filesOfType(extension: string): string[] {
  return builtFiles.filter((file) => extname(file) === extension);
}

/** The text of a built file. */
export function readBuilt(file: string): string {
  return readFileSync(join(siteFolder, file), 'utf8');
}

export function pageAt(path: string): BuiltPage {
  const page = builtPages.find((each) => each.path === path);
  if (!page)
    throw new Error(`No page was built at ${path}. Built: ${builtPages.map((each) => each.path).join(' ')}`);
  return page;
}

/**
 * The file that a reference from a page leads to: a path within the site, or nothing when it leads elsewhere.
 * A folder means its index.html.
 */
export function builtTarget(reference: string, page: Pick<BuiltPage, 'path'>): string | undefined {
  const url = resolved(reference, page);
  if (url?.origin !== siteOrigin) return undefined;
  const path = decodeURIComponent(url.pathname);
  const inside = path.startsWith(basePath)
    ? path.slice(basePath.length - 1)
    : `(outside the base path) ${path}`;
  return inside.endsWith('/') ? `${inside}index.html` : inside;
}

/** The address that a reference means; nothing when it is none. */
export function resolved(reference: string, page: Pick<BuiltPage, 'path'>): URL | undefined {
  const from = siteOrigin + basePath + page.path.slice(1);
  return URL.canParse(reference, from) ? new URL(reference, from) : undefined;
}

function listFiles(): string[] {
  if (!existsSync(join(siteFolder, 'index.html'))) {
    throw new Error(
      `There is no built site in ${siteFolder}: these checks read its files. Build it first: npm run build`,
    );
  }
  return readdirSync(siteFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(siteFolder, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
    .sort();
}
