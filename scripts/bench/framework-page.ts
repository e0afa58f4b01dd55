import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';

/** A documentation framework of the field, pinned, and in no package.json of ours. */
const dependencies = { '@astrojs/starlight': '0.42.4', astro: '7.3.5' };
// Outside the project: what lies below a folder node_modules is not built.
const folder = join(tmpdir(), 'deskbridge-bench-framework');

const types = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css'],
  ['.js', 'text/javascript'],
  ['.svg', 'image/svg+xml'],
  ['.woff2', 'font/woff2'],
]);

/** Serves the words of the LiveEngage guide alone, as that framework builds them. Throws where it cannot be had. */
export async function serveFrameworkPage(): Promise<{ port: number; path: string; close: () => void }> {
  if (!existsSync(join(folder, 'dist/liveengage/index.html'))) build();
  const server = createServer(({ url = '/' }, response) => {
    const path = new URL(url, 'http://localhost').pathname.replace(/\/$/, '/index.html');
    const file = join(folder, 'dist', path);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const isPacked = existsSync(`${file}.br`);
    response.writeHead(200, {
      'Content-Type': types.get(extname(file)) ?? 'application/octet-stream',
      ...(isPacked && { 'Content-Encoding': 'br' }),
    });
    response.end(readFileSync(isPacked ? `${file}.br` : file));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    path: '/liveengage/',
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function build(): void {
  mkdirSync(join(folder, 'src/content/docs'), { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies }),
  );
  writeFileSync(join(folder, 'src/content/docs/liveengage.md'), guideWords());
  writeFileSync(join(folder, 'src/content/docs/index.md'), '---\ntitle: Home\n---\n\nHome.\n');
  writeFileSync(
    join(folder, 'src/content.config.ts'),
    `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  );
  const host = join(import.meta.dirname, '../build/static-host.ts');
  writeFileSync(
    join(folder, 'astro.config.mjs'),
    `import starlight from '@astrojs/starlight';
import { staticHost } from ${JSON.stringify(host)};
export default { integrations: [starlight({ title: 'Deskbridge' }), staticHost()] };
`,
  );
  const run = (program: string, ...rest: string[]) =>
    execFileSync(program, rest, {
      cwd: folder,
      stdio: 'pipe',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
  run('npm', 'install', '--no-audit', '--no-fund', '--ignore-scripts');
  run(process.execPath, 'node_modules/astro/bin/astro.mjs', 'build');
}

/** The guide in plain Markdown: its steps as headings, and nothing of its components. */
function guideWords(): string {
  const text = readFileSync(
    join(import.meta.dirname, '../../src/content/desks/liveengage/guide.mdx'),
    'utf8',
  );
  const words = text
    .replaceAll(/^import .*$/gm, '')
    .replaceAll(/<Step id="([^"]+)"[^>]*>/g, (_, id: string) => `## ${id.replaceAll('-', ' ')}`)
    .replaceAll(/<\/?[A-Z][^>]*>/g, '');
  return `---\ntitle: Connect web chat to LiveEngage\n---\n\n${words}`;
}
