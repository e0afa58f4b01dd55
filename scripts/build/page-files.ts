import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { minify } from 'vite';
import { clientBundles } from './client-bundles.ts';
import { filesIn } from './files-in.ts';

/**
 * Has each page name the files that it starts with: what its entry imports, in links, so that no file waits for another;
 * and the digest of each script and style sheet, so that a browser refuses one that was changed.
 */
export function pageFiles(): AstroIntegration {
  const imports = new Map<string, readonly string[]>();
  let base = '/';
  return {
    name: 'page-files',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        base = config.base;
        updateConfig({ vite: { plugins: [clientBundles(imports)] } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        await minifyScript(join(folder, 'theme.js'));
        const pages = (await filesIn(folder)).filter((file) => file.endsWith('.html'));
        const digestOf = digests(folder, base);
        for (const page of pages) {
          const html = await readFile(page, 'utf8');
          await writeFile(page, await withDigests(withPreloads(html, base, imports), digestOf));
        }
        logger.info(`${String(pages.length)} pages name what they start with`);
      },
    },
  };
}

/** What lies in `public/` is copied as it is, and this is read by every visitor before the page shows. */
async function minifyScript(file: string): Promise<void> {
  const { code } = await minify(file, await readFile(file, 'utf8'));
  await writeFile(file, code);
}

/**
 * Goes behind the style sheets, which it would hold up (a policy in `<meta>` keeps browsers from looking ahead), and
 * stays in the head, where nothing is painted before it has run.
 */
const themeScript = /<script src="[^"]*theme\.js"[^>]*><\/script>/;
const entry = /<script type="module" src="([^"]+)"/;

function withPreloads(html: string, base: string, imports: ReadonlyMap<string, readonly string[]>): string {
  const [, address = ''] = entry.exec(html) ?? [];
  const started = new Set([address.slice(base.length)]);
  for (const file of started) for (const other of imports.get(file) ?? []) started.add(other);
  const links = [...started].slice(1).map((file) => `<link rel="modulepreload" href="${base}${file}">`);
  const [script = ''] = themeScript.exec(html) ?? [];
  return html.replace(script, '').replace('</head>', `${script}${links.join('')}</head>`);
}

/** Of scripts, style sheets and preloaded modules, the addresses of this site. */
const named = /<(?:script|link rel="(?:stylesheet|modulepreload)")[^>]*? (?:src|href)="([^"]+)"/g;

async function withDigests(html: string, digestOf: (address: string) => Promise<string>): Promise<string> {
  const digests = new Map<string, string>();
  for (const [tag, address = ''] of html.matchAll(named)) digests.set(tag, await digestOf(address));
  return html.replaceAll(named, (tag) => `${tag} integrity="${digests.get(tag) ?? ''}"`);
}

/** As Subresource Integrity writes it: https://www.w3.org/TR/SRI/. */
function digests(folder: string, base: string): (address: string) => Promise<string> {
  const known = new Map<string, Promise<string>>();
  const compute = async (address: string): Promise<string> => {
    const file = await readFile(join(folder, address.slice(base.length)));
    return `sha384-${createHash('sha384').update(file).digest('base64')}`;
  };
  return (address) => {
    const digest = known.get(address) ?? compute(address);
    known.set(address, digest);
    return digest;
  };
}
