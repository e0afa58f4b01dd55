import { codeLanguages } from './code-languages.ts';
import { element, findElement, textOf, type PageElement, type PageNode } from './page-element.ts';
import { fenceFor, writeInline, type Around } from './write-inline.ts';

type Kind = 'bullets' | 'numbers' | 'other';
interface Block {
  readonly kind: Kind;
  readonly text: string;
}

/** What is in a line, as HTML has it; elements of other names are blocks, or what is in them counts. */
const inLine =
  /^(?:a|abbr|b|bdi|bdo|br|cite|code|data|del|dfn|em|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|u|var)$/;

/** Elements of a page as Markdown: https://spec.commonmark.org/0.31.2/, with the tables of https://github.github.com/gfm/. */
export function writeMarkdown(nodes: readonly PageNode[], around: Around): string {
  return joined(blocksOf(nodes, around));
}

function joined(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text).join('\n\n');
}

function blocksOf(nodes: readonly PageNode[], around: Around): Block[] {
  const blocks: Block[] = [];
  let line: PageNode[] = [];
  const endLine = (): void => {
    const text = atLineStart(writeInline(line, around).trim());
    if (text !== '') blocks.push({ kind: 'other', text });
    line = [];
  };
  for (const node of nodes.flatMap(unwrapped)) {
    if (typeof node === 'string' || inLine.test(node.name)) {
      line.push(node);
      continue;
    }
    endLine();
    // Two lists in a row would be read as one, so their marks differ.
    const last = blocks.at(-1);
    blocks.push(...blocksOfElement(node, around, last?.kind ?? 'other', last?.text ?? ''));
  }
  endLine();
  return blocks;
}

/** Elements of the site's own and spans around blocks mean nothing by themselves. */
function unwrapped(node: PageNode): readonly PageNode[] {
  if (typeof node === 'string') return [node];
  const isOwn = node.name.includes('-');
  const holdsBlocks =
    inLine.test(node.name) &&
    findElement(node.children, ({ name }) => !inLine.test(name) && !name.includes('-'));
  return isOwn || holdsBlocks ? node.children.flatMap(unwrapped) : [node];
}

function blocksOfElement(node: PageElement, around: Around, lastKind: Kind, last: string): Block[] {
  const { name, children } = node;
  const other = (text: string): Block[] => (text.trim() === '' ? [] : [{ kind: 'other', text }]);
  if (/^h[1-6]$/.test(name)) {
    const words = writeInline(children, { ...around, isBold: true }).trim();
    return words === ''
      ? []
      : other(`${'#'.repeat(Number(name[1]))} ${words.replace(/#+$/, String.raw`\$&`)}`);
  }
  switch (name) {
    case 'ul':
    case 'ol':
      return listOf(node, around, lastKind, last);
    case 'dl':
      return listOf(element('ul', termsOf(children)), around, lastKind, last);
    case 'pre':
      return other(fencedCode(node));
    case 'table':
      return tableOf(node, around);
    case 'blockquote':
      return other(prefixed(joined(blocksOf(children, around)), '> ', '> '));
    case 'hr':
      return [];
    default:
      return blocksOf(children, around);
  }
}

function listOf(
  { name, attributes, children }: PageElement,
  around: Around,
  lastKind: Kind,
  last: string,
): Block[] {
  const kind = name === 'ol' ? 'numbers' : 'bullets';
  // Cards, each a section with a heading of its own.
  if (findElement(children, (each) => /^h[1-6]$/.test(each.name))) return blocksOf(children, around);
  const items = children
    .filter((child) => typeof child !== 'string')
    .map((item) => blocksOf(item.name === 'li' ? item.children : [item], around))
    .filter((blocks) => blocks.length > 0);
  if (items.length === 0) return [];
  const isOther = lastKind === kind && /^(?:-|\d+\.) /.test(last);
  const first = Number(attributes['start'] ?? 1);
  const isTight = items.every((blocks) =>
    blocks.every(({ kind: each }, index) => index === 0 || each !== 'other'),
  );
  const gap = isTight ? '\n' : '\n\n';
  const texts = items.map((blocks, index) => {
    const mark =
      kind === 'bullets' ? (isOther ? '* ' : '- ') : `${String(first + index)}${isOther ? ')' : '.'} `;
    return prefixed(blocks.map(({ text }) => text).join(gap), mark, ' '.repeat(mark.length));
  });
  return [{ kind, text: texts.join(gap) }];
}

/** Terms and what they mean, as items; in one line where that is short. */
function termsOf(children: readonly PageNode[]): PageElement[] {
  const items: { readonly term: PageElement; readonly meanings: PageElement[] }[] = [];
  for (const row of children.flatMap((child) =>
    typeof child === 'string' ? [] : child.name === 'div' ? child.children : [child],
  )) {
    if (typeof row === 'string') continue;
    if (row.name === 'dt') items.push({ term: element('strong', row.children), meanings: [] });
    else items.at(-1)?.meanings.push(element('div', row.children));
  }
  return items.map(({ term, meanings }) => {
    const [only, ...more] = meanings;
    const isShort =
      only && more.length === 0 && !findElement(only.children, ({ name }) => !inLine.test(name));
    return element('li', isShort ? [term, ': ', ...only.children] : [element('p', [term]), ...meanings]);
  });
}

function fencedCode(node: PageElement): string {
  const text = textOf(node).replace(/^\n/, '').trimEnd();
  if (text.trim() === '') return '';
  const fence = fenceFor(text, 3);
  const language = codeLanguages.get(node.attributes['data-language'] ?? '') ?? '';
  return `${fence}${language}\n${text}\n${fence}`;
}

function tableOf(table: PageElement, around: Around): Block[] {
  const caption = findElement(table.children, ({ name }) => name === 'caption');
  const rows = rowsOf(table).map((row) =>
    row.children
      .filter((cell) => typeof cell !== 'string')
      .map((cell) => writeInline(cell.children, { ...around, isCell: true }).trim()),
  );
  const width = Math.max(0, ...rows.map((row) => row.length));
  // A column of empty places, such as for values that are not there yet, says nothing.
  const used = Array.from({ length: width }, (_, index) =>
    rows.slice(1).some((row) => (row[index] ?? '') !== ''),
  );
  const line = (cells: readonly string[]): string =>
    `| ${used.flatMap((isUsed, index) => (isUsed ? [cells[index] ?? ''] : [])).join(' | ')} |`;
  const [head, ...body] = rows;
  if (!head || !used.includes(true)) return [];
  const marks = line(used.map(() => '---'));
  return [
    ...(caption ? blocksOf([element('p', [element('strong', caption.children)])], around) : []),
    { kind: 'other', text: [line(head), marks, ...body.map(line)].join('\n') },
  ];
}

function rowsOf({ children }: PageElement): PageElement[] {
  return children.flatMap((child) =>
    typeof child === 'string' ? [] : child.name === 'tr' ? [child] : rowsOf(child),
  );
}

function prefixed(text: string, first: string, others: string): string {
  return text
    .split('\n')
    .map((line, index) => (index === 0 ? first + line : line === '' ? others.trimEnd() : others + line))
    .join('\n');
}

/** What would begin another block, were it not for a backslash: a heading, a list, a quotation, a line. */
function atLineStart(text: string): string {
  return text
    .replace(/^(?:#{1,6}(?=\s|$)|[-+](?=\s|$|-)|>|=)/, String.raw`\$&`)
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, String.raw`$1\$2`);
}
