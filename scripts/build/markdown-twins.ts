import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import {
  collapsed,
  element,
  findElement,
  textOf,
  type PageElement,
  type PageNode,
} from '../../src/domain/markdown/page-element.ts';
import { readableParts } from '../../src/domain/markdown/page-parts.ts';
import { escapeText } from '../../src/domain/markdown/write-inline.ts';
import { writeMarkdown } from '../../src/domain/markdown/write-markdown.ts';
import { filesIn } from './files-in.ts';

/**
 * Writes beside each page that names one its text as Markdown, and `llms.txt`, which lists them:
 * https://llmstxt.org/. It is made from the built page, so that it says what the page says.
 */
export function markdownTwins(): AstroIntegration {
  let root = '';
  return {
    name: 'markdown-twins',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = new URL(config.base, config.site).href;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = (await filesIn(folder)).filter((file) => file.endsWith('.html'));
        const pages = (await Promise.all(files.map(readPage))).filter((page) => page !== undefined);
        for (const { twin, text } of pages) await writeFile(join(folder, twin.slice(root.length)), text);
        await writeFile(join(folder, 'llms.txt'), listOf(pages));
        logger.info(`${String(pages.length)} pages written as Markdown, and llms.txt`);
      },
    },
  };
}

interface TwinPage {
  readonly title: string;
  readonly description: string;
  /** The whole address of the Markdown. */
  readonly twin: string;
  readonly text: string;
  readonly kind: keyof typeof headings;
  /** Where the header of the site names the page; last where it does not. */
  readonly place: number;
}

const headings = { home: 'Start', guide: 'Guides', workshop: 'Tools', other: 'More' } as const;

async function readPage(file: string): Promise<TwinPage | undefined> {
  const page = toElement(parse(await readFile(file, 'utf8')));
  const link = (key: string, value: string): string | undefined =>
    findElement([page], ({ name, attributes }) => name === 'link' && attributes[key] === value)?.attributes[
      'href'
    ];
  const [twin, address] = [link('type', 'text/markdown'), link('rel', 'canonical')];
  const main = findElement([page], ({ name }) => name === 'main');
  if (twin === undefined || address === undefined || !main) return undefined;
  const footer = findElement(
    [page],
    ({ name, attributes }) => name === 'footer' && attributes['data-site'] !== undefined,
  );
  const built = findElement(footer?.children ?? [], ({ name }) => name === 'span') ?? '';
  const from = element('p', [
    'From ',
    element('a', [], { href: address, 'data-spelt': '' }),
    `, ${collapsed(textOf(built)).trim()}.`,
  ]);
  const nav = findElement([page], ({ name }) => name === 'nav');
  const links = nav?.children.filter((child) => typeof child !== 'string') ?? [];
  const place = links.findIndex(({ attributes }) => attributes['aria-current'] === 'page');
  const has = (tag: string): boolean => findElement([main], ({ name }) => name === tag) !== undefined;
  const title = textOf(findElement([page], ({ name }) => name === 'title') ?? '');
  return {
    title: title.replace(/ · \w+$/, ''),
    description:
      findElement([page], ({ attributes }) => attributes['name'] === 'description')?.attributes['content'] ??
      '',
    twin: new URL(twin, address).href,
    text: `${writeMarkdown([...readableParts(main.children), from], { addressOf: (reference) => new URL(reference, address).href })}\n`,
    kind: has('desk-guide') ? 'guide' : has('tool-state') ? 'workshop' : has('start-list') ? 'home' : 'other',
    place: place === -1 ? links.length : place,
  };
}

function toElement(node: Tree.Element | Tree.Document): PageElement {
  const attributes = 'attrs' in node ? node.attrs.map(({ name, value }) => [name, value] as const) : [];
  const children = node.childNodes.flatMap((child): PageNode[] => {
    if ('tagName' in child) return [toElement(child)];
    return 'value' in child ? [child.value] : [];
  });
  return element(node.nodeName, children, Object.fromEntries(attributes));
}

/** In the order of the site: https://llmstxt.org/#format. */
function listOf(pages: readonly TwinPage[]): string {
  const inOrder = pages.toSorted((one, other) => one.place - other.place);
  const home = pages.find(({ kind }) => kind === 'home');
  const line = (words: string): string => escapeText(words);
  const sections = Object.entries(headings).map(([kind, heading]) => {
    const rows = inOrder
      .filter((page) => page.kind === kind)
      .map(({ title, twin, description }) => `- [${line(title)}](${twin}): ${line(description)}`);
    return [`## ${heading}`, rows.join('\n')].join('\n\n');
  });
  return `${[`# ${home?.title ?? ''}`, `> ${line(home?.description ?? '')}`, use, ...sections].join('\n\n')}\n`;
}

const use =
  'Each page is here as Markdown, at its own address and `index.html.md`. What a page checks as it is pasted, and the ' +
  'keys and tokens that it makes, need the page itself: lead people there, to the address of the step.';
