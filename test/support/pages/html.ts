import { parse, parseFragment, type DefaultTreeAdapterMap } from 'parse5';

export type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];

/** The tree of a whole page. */
export function parsePage(html: string): Node {
  return parse(html);
}

/** The tree of a drawing or another part of a page. */
export function parsePart(markup: string): Node {
  return parseFragment(markup);
}

/** Every element under a node, in document order, those inside `<template>` included. */
export function elementsOf(node: Node): Element[] {
  const inside = 'content' in node ? node.content.childNodes : [];
  const children = 'childNodes' in node ? node.childNodes : [];
  const found = [...children, ...inside].flatMap(elementsOf);
  return 'tagName' in node ? [node, ...found] : found;
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** Text as a reader meets it, without scripts and styles; `into` says which elements to enter. */
export function textOf(node: Node, into: (element: Element) => boolean = () => true): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if ('tagName' in node && (['script', 'style'].includes(node.tagName) || !into(node))) return '';
  const inside = 'content' in node ? node.content.childNodes : [];
  const children = 'childNodes' in node ? node.childNodes : [];
  return [...children, ...inside].map((child) => textOf(child, into)).join('');
}

/** A short print of an element for a message: its opening tag. */
export function openingTag(element: Element): string {
  const attributes = element.attrs.map(({ name, value }) => ` ${name}="${value.slice(0, 60)}"`).join('');
  return `<${element.tagName}${attributes}>`;
}
