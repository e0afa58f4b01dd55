import { element, type PageElement, type PageNode } from '../../domain/markdown/page-element';
import { readableParts } from '../../domain/markdown/page-parts';
import { writeMarkdown } from '../../domain/markdown/write-markdown';
import { words } from './copy-step.en';

/**
 * A step as it is shown, with the values that passed their checks. What is in boxes, and a key that was made
 * here, is not read: `readableParts` takes neither controls nor the files of a key.
 */
export function stepMarkdown(step: Element, page: string, behind: string): string {
  const from = element('a', [], { href: `#${step.id}`, 'data-spelt': '' });
  const nodes = [...readableParts([toPageElement(step)]), element('p', [words.from, from, behind])];
  return `${writeMarkdown(nodes, { addressOf: (reference) => new URL(reference, page).href })}\n`;
}

function toPageElement(shown: Element): PageElement {
  const attributes = [...shown.attributes].map(({ name, value }) => [name, value] as const);
  const children = [...shown.childNodes].flatMap((child): PageNode[] => {
    if (child instanceof Element) return [toPageElement(child)];
    return child instanceof Text ? [child.data] : [];
  });
  return element(shown.localName, children, Object.fromEntries(attributes));
}
