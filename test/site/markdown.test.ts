import { describe, expect, test } from 'vitest';
import {
  basePath,
  builtFiles,
  builtPages,
  builtTarget,
  filesOfType,
  pageAt,
  readBuilt,
  siteOrigin,
} from '../support/pages/built-site';
import { attribute, type Element, type Node } from '../support/pages/html';
import { nodesIn, readMarkdown, type MarkdownNode } from '../support/read-markdown';

const textIn = (node: MarkdownNode): string =>
  nodesIn(node)
    .map(({ value = '' }) => value)
    .join(' ');

/** Reached from elsewhere, as in the sitemap. */
const listed = builtPages.filter(
  ({ elements }) => !elements.some((each) => attribute(each, 'content') === 'noindex'),
);
const twinOf = (path: string): string => `${path}index.html.md`;

/** The parts of a page that are pressed, filled in or drawn, or that are said once more: their words need no Markdown. */
function isControl(each: Element): boolean {
  const classes = (attribute(each, 'class') ?? '').split(/\s+/);
  const has = (name: string): boolean => attribute(each, name) !== undefined;
  return (
    /^(?:button|fieldset|form|label|nav|select|svg|template|textarea|iframe)$/.test(each.tagName) ||
    /^(?:agent-preview|copy-link|copy-value|fault-finder|private-file|remind-me|resume-link)$/.test(
      each.tagName,
    ) ||
    ['act-line', 'fold', 'step-of'].some((name) => classes.includes(name)) ||
    ['hidden', 'data-code-head', 'data-companion', 'data-see'].some(has) ||
    ['data-needs', 'data-form', 'data-report', 'data-tab-name', 'data-unless', 'data-paste'].some(has) ||
    ['status', 'tablist'].includes(attribute(each, 'role') ?? '') ||
    (each.tagName === 'a' && classes.includes('button')) ||
    // Of a sheet whose second column waits for values.
    (each.tagName === 'thead' && classes.includes('sr-only')) ||
    classes.includes('hidden')
  );
}

/** The text of a part, with a space between what is in different elements. */
function textOf(node: Node): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node) || ('tagName' in node && (isControl(node) || isLegend(node)))) return '';
  const texts = node.childNodes.map(textOf).filter((text) => text.trim() !== '');
  // What folds and holds controls alone is not there.
  return node.nodeName === 'details' && texts.length < 2 ? '' : texts.join(' ');
}

/** What is shown of a part, without controls. */
function shownIn(node: Node): Element[] {
  if ('tagName' in node && isControl(node)) return [];
  const inside = 'childNodes' in node ? node.childNodes.flatMap(shownIn) : [];
  return 'tagName' in node ? [node, ...inside] : inside;
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
/** Each word that comes less often in the one text than in the other. */
function lost(from: string, to: string): string[] {
  const left = Map.groupBy(wordsOf(to), (word) => word);
  return wordsOf(from).filter((word) => left.get(word)?.pop() === undefined);
}

test('every listed page has its Markdown beside it, and no other page has', () => {
  expect(filesOfType('.md')).toEqual(listed.map(({ path }) => twinOf(path)).toSorted());
  expect(listed.length).toBeGreaterThan(8);
});

describe.each(listed.map((page) => [page.path, page] as const))('the Markdown of %s', (path, page) => {
  const markdown = readBuilt(twinOf(path));
  const all = nodesIn(readMarkdown(markdown));
  const main = page.elements.find(({ tagName }) => tagName === 'main');
  if (!main) throw new Error(`${path} has no <main>.`);

  test('is named in the head and at the foot of the page', () => {
    const links = page.elements.filter((each) => attribute(each, 'href')?.endsWith('/index.html.md'));
    expect(links.map(({ tagName }) => tagName)).toEqual(['link', 'a']);
    expect(links.map((each) => builtTarget(attribute(each, 'href') ?? '', page))).toEqual([
      twinOf(path),
      twinOf(path),
    ]);
    expect(links[0] && attribute(links[0], 'type')).toBe('text/markdown');
  });

  test('loses no word of the page, controls and drawings aside', () => {
    const text = textOf(main);
    expect(wordsOf(text).length).toBeGreaterThan(50);
    expect(lost(text, all.map(({ value = '' }) => value).join(' '))).toEqual([]);
  });

  test('has headings in order, each with words, and no HTML', () => {
    const depths = all.filter(({ type }) => type === 'heading').map(({ depth = 0 }) => depth);
    expect(depths[0]).toBe(1);
    expect(depths.filter((depth) => depth === 1)).toHaveLength(1);
    expect(depths.filter((depth, index) => depth > (depths[index - 1] ?? 1) + 1)).toEqual([]);
    expect(all.filter(({ type }) => type === 'html')).toEqual([]);
    for (const block of all.filter(({ type }) =>
      ['heading', 'paragraph', 'listItem', 'blockquote', 'code'].includes(type),
    ))
      expect(textIn(block).trim(), JSON.stringify(block)).not.toBe('');
  });

  test('links to whole addresses that are there', () => {
    const addresses = all.flatMap(({ url }) => url ?? []);
    expect(addresses.length).toBeGreaterThan(3);
    for (const each of addresses) {
      expect(each).toMatch(/^https?:\/\/|^mailto:/);
      const target = builtTarget(each, page);
      if (target === undefined) continue;
      expect(builtFiles, each).toContain(target);
      const { hash } = new URL(each);
      if (hash === '') continue;
      const ids = pageAt(target.replace(/index\.html$/, '')).elements.map((element) =>
        attribute(element, 'id'),
      );
      expect(ids, each).toContain(hash.slice(1));
    }
  });

  test('says where it is from', () => {
    expect(markdown.trimEnd().split('\n').at(-1)).toMatch(
      new RegExp(
        String.raw`^From <${siteOrigin}${basePath}${path.slice(1)}>, Deskbridge [\d.]+, \w+ \w+ \d+\.? \p{L}+ \d{4}\.$`,
        'u',
      ),
    );
  });
});

/** What explains the shapes of a drawing. */
function isLegend(each: Element): boolean {
  return (
    each.tagName === 'span' &&
    each.childNodes.some(
      (child) => 'tagName' in child && (attribute(child, 'class') ?? '').split(' ').includes('shape'),
    )
  );
}

test.each(listed.filter(({ html }) => html.includes('data-step=')).map(({ path }) => path))(
  'the steps of %s have a heading, an address and their actions in order',
  (path) => {
    const markdown = readBuilt(twinOf(path));
    const page = pageAt(path);
    const steps = page.elements.filter((each) => attribute(each, 'data-step') !== undefined);
    expect(steps.length).toBeGreaterThan(0);
    steps.forEach((step, index) => {
      const title = attribute(step, 'data-title') ?? '';
      const of = path.startsWith('/de/') ? ['Schritt', 'von'] : ['Step', 'of'];
      const head = `## ${of[0] ?? ''} ${String(index + 1)} ${of[1] ?? ''} ${String(steps.length)}: ${title}\n\nAddress: <${siteOrigin}${basePath}${path.slice(1)}#${attribute(step, 'id') ?? ''}>\n`;
      expect(markdown).toContain(head);
    });
    const text = textIn(readMarkdown(markdown));
    const actions = page.elements.flatMap(
      (each) => (attribute(each, 'data-action') ? attribute(each, 'data-title') : []) ?? [],
    );
    const places = actions.map((title, index) =>
      text.indexOf(title, index === 0 ? 0 : text.indexOf(actions[index - 1] ?? '')),
    );
    expect(places).not.toContain(-1);
    expect(places.toSorted((one, other) => one - other)).toEqual(places);
  },
);

test('code has its language, notices their kind', () => {
  const all = nodesIn(readMarkdown(readBuilt('/secure/index.html.md')));
  const languages = new Set(all.filter(({ type }) => type === 'code').map(({ lang }) => lang));
  expect([...languages]).toEqual(expect.arrayContaining(['sh', 'html', 'js', 'http']));
  const notices = shownIn(pageAt('/secure/').tree).filter((each) =>
    (attribute(each, 'class') ?? '').split(' ').includes('notice'),
  );
  const quotes = all.filter(({ type }) => type === 'blockquote');
  expect(notices.length).toBeGreaterThan(0);
  expect(quotes).toHaveLength(notices.length);
  for (const quote of quotes)
    expect(textIn(quote).trim()).toMatch(/^(?:Note|Tip|Important|Deprecated|Preview):/);
});

describe('llms.txt', () => {
  const all = nodesIn(readMarkdown(readBuilt('/llms.txt')));
  const rows = all.filter(({ type }) => type === 'listItem');

  test('has a title, a summary, and each Markdown once under a heading', () => {
    const [root] = all;
    expect(root?.children?.slice(0, 4).map(({ type }) => type)).toEqual([
      'heading',
      'blockquote',
      'paragraph',
      'heading',
    ]);
    const addresses = rows.flatMap((row) => nodesIn(row).flatMap(({ url }) => url ?? []));
    expect(addresses.toSorted()).toEqual(
      listed.map(({ path }) => `${siteOrigin}${basePath}${twinOf(path).slice(1)}`).toSorted(),
    );
  });

  test('says what each is in one line', () => {
    for (const row of rows) expect(textIn(row)).toMatch(/\S+ ?: +(?:\S+ ){6}/);
  });
});
