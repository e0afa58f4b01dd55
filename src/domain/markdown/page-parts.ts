import {
  collapsed,
  element,
  findElement,
  hasClass,
  textOf,
  type PageElement,
  type PageNode,
} from './page-element.ts';
import { words } from './page-parts.en';

/** Left out by their names: what is pressed, filled in or seen, what leads elsewhere, and what the site says of itself. */
const leftOut = new Set(
  (
    'button datalist fieldset form iframe input label nav output script select style svg template textarea ' +
    'active-setup agent-preview copy-link copy-step copy-value fault-finder file-form kept-unread link-notice page-menu ' +
    'private-file remind-me resume-link'
  ).split(' '),
);

/** Left out by their classes: what is not shown, doubles of folded steps and of the drawing, and controls. */
const leftOutClasses = 'hidden act-line fold step-of turn'.split(' ');

/** Left out by their attributes: what asks for script, the form of a tool, links that act as buttons, the report. */
const leftOutMarks = [
  'data-code-head',
  'data-companion',
  'data-needs',
  'data-form',
  'data-half-gone',
  'data-maker',
  'data-modes',
  'data-open',
  'data-tab-name',
  'data-unless',
  'data-report',
  'data-see',
];

const isLeftOut = (each: PageElement): boolean =>
  leftOut.has(each.name) ||
  leftOutClasses.some((name) => hasClass(each, name)) ||
  leftOutMarks.some((name) => each.attributes[name] !== undefined) ||
  isHidden(each) ||
  each.attributes['role'] === 'status' ||
  each.attributes['role'] === 'tablist' ||
  (each.name === 'a' && hasClass(each, 'button'));

/** What is folded is there to be read. */
function isHidden({ attributes }: PageElement): boolean {
  return attributes['hidden'] !== undefined && attributes['hidden'] !== 'until-found';
}

/**
 * What a page says, in plain HTML: without controls and without what is there twice, and with headings, lists and
 * quotations for what the site draws in its own way.
 */
export function readableParts(nodes: readonly PageNode[]): PageNode[] {
  return nodes.flatMap((node) => (typeof node === 'string' ? [node] : readable(node)));
}

function readable(node: PageElement): PageNode[] {
  const drawn = node.name === 'svg' ? drawing(node) : undefined;
  if (drawn) return drawn;
  if (isLeftOut(node)) return [];
  const shaped = shapes.find(({ of }) => of(node));
  return shaped ? shaped.as(node) : [{ ...node, children: readableParts(node.children) }];
}

interface Shape {
  readonly of: (each: PageElement) => boolean;
  readonly as: (each: PageElement) => PageNode[];
}
const marked =
  (name: string) =>
  ({ attributes }: PageElement): boolean =>
    attributes[name] !== undefined;
const classed =
  (name: string) =>
  (each: PageElement): boolean =>
    hasClass(each, name);
const strong = (children: readonly PageNode[]): PageElement => element('strong', children);
const paragraph = (...children: readonly PageNode[]): PageElement => element('p', children);

const shapes: readonly Shape[] = [
  { of: marked('data-step'), as: step },
  { of: marked('data-action'), as: action },
  { of: marked('data-paste'), as: paste },
  {
    of: (each) => marked('data-value-for')(each) && marked('data-filled')(each),
    as: (each) => [element('code', each.children)],
  },
  { of: classed('notice'), as: notice },
  { of: marked('data-path'), as: path },
  { of: classed('doubt'), as: doubt },
  {
    of: marked('data-tab'),
    as: (each) => [paragraph(strong([each.attributes['data-tab'] ?? ''])), ...inside(each)],
  },
  { of: ({ name }) => name === 'code-block', as: code },
  { of: ({ name }) => name === 'value-field' || name === 'guide-field', as: field },
  { of: marked('data-map-list'), as: (each) => [element('ul', inside(each))] },
  { of: ({ name }) => name === 'figcaption', as: (each) => [element('p', withoutLegend(inside(each)))] },
  { of: ({ name }) => name === 'details', as: details },
  { of: ({ name }) => name === 'summary', as: (each) => [paragraph(strong(inside(each)))] },
];

const inside = ({ children }: PageElement): PageNode[] => readableParts(children);
const find = (each: PageElement, fits: (part: PageElement) => boolean): PageElement | undefined =>
  findElement(each.children, fits);

/** Its title says which step it is, and its address is below. */
function step(each: PageElement): PageNode[] {
  const { id = '', 'data-title': title = '' } = each.attributes;
  const count = find(each, classed('step-of'));
  const number = collapsed(textOf(count?.children.find((child) => typeof child !== 'string') ?? '')).trim();
  const address = element('a', [], { href: `#${id}`, 'data-spelt': '' });
  return [
    element('h2', [`${number}: ${title}`], { id }),
    paragraph(words.address, address),
    ...inside(each).flatMap((part) => withoutTitle(part)),
  ];
}

const withoutTitle = (node: PageNode): PageNode[] => {
  if (typeof node === 'string') return [node];
  if (node.name === 'h2') return [];
  return [{ ...node, children: node.children.flatMap(withoutTitle) }];
};

function action(each: PageElement): PageNode[] {
  const title = paragraph(strong([each.attributes['data-title'] ?? '']));
  return [element('li', [title, ...inside(each)])];
}

/** The place for a value: the value, or its name. */
function paste(each: PageElement): PageNode[] {
  const label = textOf(find(each, ({ name }) => name === 'span') ?? '').trim();
  return [paragraph(strong([label]), ': ', element('code', [valueIn(each) ?? `<${label}>`]))];
}

function valueIn(each: PageElement): string | undefined {
  const filled = find(each, (part) => marked('data-value-for')(part) && marked('data-filled')(part));
  return filled && textOf(filled);
}

/** A quotation that begins with its kind. */
function notice(each: PageElement): PageNode[] {
  const kind = textOf(find(each, marked('data-notice-kind')) ?? '');
  const head = find(
    each,
    (part) =>
      (part.name === 'summary' || part.name === 'p') && find(part, marked('data-notice-kind')) !== undefined,
  );
  const title = head && find(head, ({ name }) => name === 'b');
  const words = strong([title ? `${kind}: ` : `${kind}:`, ...(title ? inside(title) : [])]);
  return [element('blockquote', [paragraph(words), ...inside(without(each, head))])];
}

function without(each: PageElement, part: PageElement | undefined): PageElement {
  const children = each.children.filter((child) => child !== part);
  return {
    ...each,
    children: children.map((child) => (typeof child === 'string' ? child : without(child, part))),
  };
}

/** What folds is there as a whole; nothing where there is only its title. */
function details(each: PageElement): PageNode[] {
  const parts = inside(each);
  const [, ...rest] = parts.filter((part) => textOf(part).trim() !== '');
  return rest.length > 0 ? [element('div', parts)] : [];
}

/** The shapes of the drawing are not there. */
function withoutLegend(nodes: readonly PageNode[]): PageNode[] {
  return nodes.flatMap((node): PageNode[] => {
    if (typeof node === 'string') return [node];
    const isLegend = node.children.some((child) => typeof child !== 'string' && hasClass(child, 'shape'));
    return isLegend ? [] : [{ ...node, children: withoutLegend(node.children) }];
  });
}

/** Where to click: the labels in order. */
function path(each: PageElement): PageNode[] {
  const labels = each.children.filter((child) => typeof child !== 'string');
  return labels.flatMap((label, index) => [...(index > 0 ? [' → '] : []), strong(inside(label))]);
}

/** What a mark in the text shows: how sure that is, or the other names. */
function doubt(each: PageElement): PageNode[] {
  const label = find(each, ({ name }) => name === 'button')?.attributes['aria-label'] ?? '';
  const note = find(each, classed('doubt-note'));
  return note ? [` (${label}: `, ...inside(note), ')'] : [];
}

function code(each: PageElement): PageNode[] {
  const head = find(each, marked('data-code-head'));
  const language = textOf(head?.children.find((child) => typeof child !== 'string') ?? '').trim();
  const pre = find(each, ({ name }) => name === 'pre');
  return pre ? [element('pre', pre.children, { 'data-language': language })] : [];
}

/** A box: what belongs there, and the value that passed its check; never one that takes a secret. */
function field(each: PageElement): PageNode[] {
  const label = find(each, ({ name }) => name === 'label');
  const hint = find(each, ({ attributes }) => (attributes['id'] ?? '').endsWith('-hint'));
  const isSecret = each.attributes['data-takes'] !== undefined;
  const value = isSecret ? '' : textOf(find(each, ({ name }) => name === 'output') ?? '').trim();
  return [
    paragraph(strong(label ? readableParts(label.children) : []), ': ', ...(hint ? inside(hint) : [])),
    ...(value === '' ? [] : [element('pre', [value])]),
  ];
}

/** A picture by its title; what it shows is below it. */
function drawing(each: PageElement): PageNode[] | undefined {
  const { role, 'aria-label': title } = each.attributes;
  return role === 'img' && title !== undefined ? [paragraph(words.picture, title)] : undefined;
}
