import { withSlashes } from './base-path.ts';
import { downloads, headersFor, workerFile } from '../../src/policy.ts';

/** Files that are sent alike: a path of each kind, and the pattern of the others below the base path. */
interface Kind {
  readonly name: string;
  readonly sample: string;
  readonly pattern: string;
}

/** The first that matches counts; what matches none is a page. */
const kinds: readonly Kind[] = [
  { name: 'download', sample: `/${downloads.folder}/file.html`, pattern: `${downloads.folder}/` },
  { name: 'hashed', sample: '/_astro/file.js', pattern: '_astro/' },
  { name: 'picture', sample: '/file.svg', pattern: String.raw`.*\.(?:svg|xml)$` },
  { name: 'markdown', sample: '/index.html.md', pattern: String.raw`.*\.md$` },
  { name: 'worker', sample: `/${workerFile}`, pattern: String.raw`worker\.js$` },
  { name: 'file', sample: '/file.js', pattern: String.raw`.*\.(?:js|json|txt|png|webmanifest)$` },
  { name: 'widget', sample: '/widget/', pattern: 'widget/' },
];

/** Read by hosts, or sent as encodings of the files beside them: not found under their own names. */
const unsent = String.raw`(?:_headers|.*\.(?:br|gz))$`;

/** What a `server` block of nginx includes; `root` is set there: https://nginx.org/en/docs/http/ngx_http_core_module.html. */
export function nginxFile(base: string): string {
  const root = withSlashes(base);
  const location = (match: string, lines: readonly string[]): string =>
    `location ${match} {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
  // A type that is added would be a second one: the list of types is put aside, and what is left is the default.
  const sends = (path: string): string[] =>
    Object.entries(headersFor(path)).flatMap(([name, value]) =>
      name === 'Content-Type'
        ? ['types {}', `default_type "${value}";`]
        : [`add_header ${name} "${value}" always;`],
    );
  return [
    `# Include this in the "server" block that names the host and its certificate. With "root /srv/www" there, the\n` +
      `# built site lies in /srv/www${root}.\n` +
      'index index.html;\n' +
      'charset utf-8;\n' +
      'charset_types text/css text/plain text/xml application/javascript application/json image/svg+xml;\n' +
      'absolute_redirect off;\n' +
      'gzip_static on;\n' +
      'gzip_vary on;\n' +
      '# With the module ngx_brotli:\n' +
      '# brotli_static on;\n' +
      `error_page 404 ${root}404.html;\n`,
    location(`~ ^${root}${unsent}`, ['return 404;']),
    ...kinds.map(({ sample, pattern }) => location(`~ ^${root}${pattern}`, sends(sample))),
    location(root, sends('/')),
  ].join('\n');
}

/** What a site block of Caddy 2 imports; `root` is set there: https://caddyserver.com/docs/caddyfile. */
export function caddyFile(base: string): string {
  const root = withSlashes(base);
  const sends = (path: string): string[] =>
    Object.entries(headersFor(path)).map(([name, value]) => `header ${name} "${value}"`);
  const block = (words: string, lines: readonly string[]): string =>
    `${words} {\n${lines.map((line) => `\t${line}\n`).join('')}}\n`;
  const handle = (name: string, pattern: string, lines: readonly string[]): string =>
    `@${name} path_regexp ^${root}${pattern}\n${block(`handle @${name}`, lines)}`;
  return [
    `# Import this into the block of the site. With "root * /srv/www" there, the built site lies in\n# /srv/www${root}.\n`,
    handle('unsent', unsent, ['error 404']),
    ...kinds.map(({ name, sample, pattern }) => handle(name, pattern, sends(sample))),
    block('handle', sends('/')),
    block('file_server', ['precompressed br gzip']),
    block('handle_errors', [...sends('/404.html'), `rewrite * ${root}404.html`, 'file_server']),
  ].join('\n');
}
