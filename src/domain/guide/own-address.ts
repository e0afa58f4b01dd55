import type { Values } from '../fields/reading';

/** The text of a template, taken apart at its values: `https://{subdomain}.example.com/`. */
export type TemplatePart = { readonly text: string } | { readonly key: string };

export function partsOf(template: string): readonly TemplatePart[] {
  return template
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) => (/^\{\w+\}$/.test(part) ? { key: part.slice(1, -1) } : { text: part }));
}

/**
 * An address with the reader's own values in it; undefined while one is missing, or would lead to another host than
 * the template says. In the host a value is one label, and anywhere else one part of the path.
 */
export function ownAddress(template: string, values: Values): string | undefined {
  const afterHost = template.indexOf('/', 'https://'.length);
  const isWhole = [...template.matchAll(/\{(\w+)\}/g)].every(({ 1: key = '', index }) => {
    const value = values[key] ?? '';
    return index < afterHost ? hostLabel.test(value) : !/^\.{0,2}$/.test(value);
  });
  if (!isWhole) return undefined;
  const filled = template.replaceAll(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(values[key] ?? ''));
  return URL.canParse(filled) ? filled : undefined;
}

const hostLabel = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;
