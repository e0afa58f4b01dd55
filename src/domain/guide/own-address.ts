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
  const filled = fill(template, (key, at) => {
    const value = values[key];
    if (value === undefined || value === '' || /^\.{1,2}$/.test(value)) return undefined;
    if (at >= afterHost) return encodeURIComponent(value);
    return /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i.test(value) ? value : undefined;
  });
  return filled !== undefined && URL.canParse(filled) ? filled : undefined;
}

function fill(template: string, write: (key: string, at: number) => string | undefined): string | undefined {
  let at = 0;
  let filled = '';
  for (const part of partsOf(template)) {
    const text = 'text' in part ? part.text : write(part.key, at);
    if (text === undefined) return undefined;
    filled += text;
    at += 'text' in part ? part.text.length : part.key.length + 2;
  }
  return filled;
}
