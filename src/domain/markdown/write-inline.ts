import { collapsed, textOf, type PageNode } from './page-element.ts';

/** What the words around a piece mean for it. */
export interface Around {
  /** The whole address that a reference of the page means. */
  readonly addressOf: (reference: string) => string;
  /** Bold already, so that no mark is added. */
  readonly isBold?: boolean;
  /** Inside a link, which holds no other. */
  readonly isLinked?: boolean;
  /** In a table, where a line through the text would begin another cell. */
  readonly isCell?: boolean;
}

/** Text, or text between two equal marks. */
interface Piece {
  readonly text: string;
  readonly mark: '' | '*' | '**';
}

const marks: Readonly<Partial<Record<string, '*' | '**'>>> = {
  b: '**',
  strong: '**',
  dfn: '*',
  em: '*',
  i: '*',
};
const spaced =
  /^(?:address|article|aside|blockquote|br|d[dlt]|div|fieldset|figure|h\d|li|ol|p|pre|section|table|t[dhr]|ul)$/;

/** One line of Markdown: https://spec.commonmark.org/0.31.2/#inlines. */
export function writeInline(nodes: readonly PageNode[], around: Around): string {
  return joined(nodes.flatMap((node) => piecesOf(node, around)));
}

function piecesOf(node: PageNode, around: Around): Piece[] {
  if (typeof node === 'string') return [plain(escapeText(collapsed(node), around.isCell))];
  const { name, attributes, children } = node;
  if (name === 'code' || name === 'kbd' || name === 'samp')
    return [plain(writeCode(textOf(node), around.isCell))];
  const mark = marks[name];
  if (mark !== undefined && !(mark === '**' && around.isBold)) {
    const inner = writeInline(children, { ...around, ...(mark === '**' && { isBold: true }) });
    return apart(inner, (words) => ({ text: words, mark }));
  }
  const { href } = attributes;
  if (href !== undefined && attributes['data-spelt'] !== undefined)
    return [plain(`<${around.addressOf(href)}>`)];
  if (name === 'a' && href !== undefined && !around.isLinked) {
    const inner = writeInline(children, { ...around, isLinked: true });
    return apart(inner, (words) => plain(`[${words}](${writeAddress(around.addressOf(href))})`));
  }
  const inner = children.flatMap((child) => piecesOf(child, around));
  return spaced.test(name) ? [plain(' '), ...inner, plain(' ')] : inner;
}

const plain = (text: string): Piece => ({ text, mark: '' });

/** Space at the ends goes outside of marks and links. */
function apart(text: string, made: (words: string) => Piece): Piece[] {
  const words = text.trim();
  if (words === '') return [plain(text)];
  const start = text.indexOf(words);
  return [plain(text.slice(0, start)), made(words), plain(text.slice(start + words.length))];
}

/** Where marks could not be read as such, the words are without them. */
function joined(pieces: readonly Piece[]): string {
  const all = pieces.filter(({ text }) => text !== '');
  return all
    .map(({ text, mark }, index) => {
      const [before, after] = [all[index - 1], all[index + 1]];
      if (mark === '') return text.replace(/!$/, after?.text.startsWith('[') ? String.raw`\!` : '!');
      const isRead =
        before?.mark !== mark &&
        opens(text, before?.text.at(-1)) &&
        opens([...text].toReversed().join(''), after?.text.at(0));
      return isRead && (before?.mark ?? '') === '' && (after?.mark ?? '') === '' ? mark + text + mark : text;
    })
    .join('')
    .replaceAll(/ {2,}/g, ' ');
}

/** Whether a mark between `outside` and the text is taken for one: https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run. */
function opens(text: string, outside = ' '): boolean {
  const [first = ' '] = text;
  return !/\s/u.test(first) && (!/[\p{P}\p{S}]/u.test(first) || /[\s\p{P}\p{S}]/u.test(outside));
}

/** Marks that would mean something, behind a backslash: text stays text. */
export function escapeText(text: string, isCell = false): string {
  return text
    .replaceAll(/[\\`*[\]<~]/g, String.raw`\$&`)
    .replaceAll(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, (run) => run.replaceAll('_', String.raw`\_`))
    .replaceAll(/&(?=#?\w+;)/g, String.raw`\&`)
    .replaceAll(/(?<=https?|ftp):(?=\/\/)|(?<=www)\.|(?<=[\w+.-])@(?=[\w.-])/gi, String.raw`\$&`)
    .replaceAll('|', isCell ? String.raw`\|` : '|');
}

/** A number of marks that the text does not hold itself. */
export function fenceFor(text: string, fewest: number): string {
  const runs = Array.from(text.matchAll(/`+/g), ([run]) => run.length);
  return '`'.repeat(Math.max(fewest, ...runs.map((length) => length + 1)));
}

function writeCode(content: string, isCell = false): string {
  const text = collapsed(content).replaceAll(/^ | $/g, '');
  if (text === '') return '';
  // Readers of tables do not agree on what that is in code.
  if (isCell && text.includes(String.raw`\|`)) return escapeText(text, isCell);
  const fence = fenceFor(text, 1);
  const room = /^`|`$/.test(text) ? ' ' : '';
  return fence + room + (isCell ? text.replaceAll('|', String.raw`\|`) : text) + room + fence;
}

function writeAddress(address: string): string {
  return address.replaceAll(/[\s<>()\\|]/g, (sign) =>
    encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'),
  );
}
