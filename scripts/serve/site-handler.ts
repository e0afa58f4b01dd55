import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { FastResponse, type ServerHandler } from 'srvx';
import { staticMiddleware } from 'srvx/static';
import { commonHeaders, headersFor } from '../../src/policy.ts';

type Headers = Readonly<Record<string, string>>;

/**
 * Letters, digits, `_` and `-`, single points between them, one before them: what the files of a site are
 * named with. So no address climbs out of the folder, means another host, or has two spellings.
 */
const plainPath = /^(?:\/\.?[\w-]+(?:\.[\w-]+)*)*\/?$/;

/** Travel as encodings of the files beside them. */
const compressed = /\.(?:br|gz)$/i;

/** Answers requests for the files of a built site under a base path, as a static host with `_headers` would. */
export function siteHandler(folder: string, base: string): ServerHandler {
  const files = staticMiddleware({ dir: folder, encodings: true, compress: false });

  async function sendFile(request: Request, path: string): Promise<Response> {
    const { method, headers } = request;
    const file = new Request(new URL(path, 'http://localhost'), { method, headers });
    const answer = await files(file, () => sendMissing(folder));
    if (answer.status === 404) return answer;
    for (const [name, value] of Object.entries(headersFor(path))) answer.headers.set(name, value);
    return answer;
  }

  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return sendText(405, 'Only GET and HEAD are answered here.', { Allow: 'GET, HEAD' });
    }
    const { pathname, search } = new URL(request.url);
    const address = decoded(pathname);
    if (address === undefined)
      return sendText(400, 'This address has a % that encodes no character. Write it as %25.');
    if (base !== '/' && (address === '/' || `${address}/` === base)) return redirect(base, search);
    const path = address.startsWith(base) ? address.slice(base.length - 1) : '';
    if (path === '' || !plainPath.test(path) || compressed.test(path)) return sendMissing(folder);
    if (path.endsWith('/')) return sendFile(request, `${path}index.html`);
    if (extname(path) !== '') return sendFile(request, path);
    // Only folders have no ending, and `_headers`, which hosts read and never send.
    const page = existsSync(join(folder, path, 'index.html'));
    return page ? redirect(`${base}${path.slice(1)}/`, search) : sendMissing(folder);
  };
}

function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

function redirect(path: string, search: string): Response {
  return sendText(308, '', { Location: encodeURI(path) + search });
}

async function sendMissing(folder: string): Promise<Response> {
  try {
    const page = await readFile(join(folder, '404.html'), 'utf8');
    return new FastResponse(page, {
      status: 404,
      headers: { ...headersFor('/404.html'), 'Content-Type': 'text/html; charset=utf-8' },
    });
  } catch {
    return sendText(404, 'There is no page at this address.');
  }
}

function sendText(status: number, text: string, headers: Headers = {}): Response {
  return new FastResponse(text, { status, headers: { ...commonHeaders, ...headers } });
}
