import { withSlashes } from './base-path.ts';
import { cacheHeader, commonHeaders, framingHeaders } from '../../src/policy.ts';

/** A file or folder directly under the built folder. */
export interface TopEntry {
  readonly name: string;
  readonly folder: boolean;
}

const hashed = '_astro';
const framed = 'widget';

/**
 * The text of `_headers`, as Netlify and Cloudflare Pages read it.
 *
 * Some hosts join the values of every rule that matches, others let the last rule win. So that both give
 * the same protection, `/*` carries the wider answer (frames of this site only) and each known path the
 * stricter one: two policies joined by a comma are both enforced, and differing X-Frame-Options deny.
 */
export function headersFile(entries: readonly TopEntry[], base: string): string {
  const root = withSlashes(base);
  const rules = entries
    .toSorted((a, b) => a.name.localeCompare(b.name))
    .map(({ name, folder }) => {
      const path = `/${name}${folder ? '/' : ''}`;
      const framing = name === framed ? {} : framingHeaders('none');
      const headers = name === hashed ? cacheHeader(path) : { ...framing, ...cacheHeader(path) };
      return rule(`${root}${name}${folder ? '/*' : ''}`, headers);
    });
  return [
    rule('/*', { ...commonHeaders, ...framingHeaders('self') }),
    rule(root, { ...framingHeaders('none'), ...cacheHeader('/') }),
    ...rules,
  ].join('\n');
}

function rule(path: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return `${[path, ...lines].join('\n')}\n`;
}
