import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { commonHeaders, headersFor } from '../../src/policy.ts';

/** Answers requests for the files of a built site under a base path, as a static host with `_headers` would. */
export function siteListener(folder: string, base: string): RequestListener {
  const files = sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => {
      setHeaders(response, path);
    },
  });
  const answerMissing = missingAnswer(folder);
  return (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { ...commonHeaders, Allow: 'GET, HEAD' }).end();
      return;
    }
    if (pathname === '/' && base !== '/') {
      redirect(response, base);
      return;
    }
    const path = pathname.startsWith(base) ? pathname.slice(base.length - 1) : undefined;
    // Hosts read `_headers` and never send it.
    if (path === undefined || path === '/_headers') {
      answerMissing(request, response);
      return;
    }
    if (!path.endsWith('/') && isFolder(folder, path)) {
      redirect(response, `${pathname}/${search}`);
      return;
    }
    request.url = path + search;
    files(request, response, () => {
      answerMissing(request, response);
    });
  };
}

function setHeaders(response: ServerResponse, path: string): void {
  for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(308, { ...commonHeaders, Location: location }).end();
}

/** Whether a page lives at this path with a slash added. */
function isFolder(folder: string, path: string): boolean {
  try {
    return existsSync(join(folder, decodeURIComponent(path), 'index.html'));
  } catch {
    // A percent sign that starts no character: no file has such a name.
    return false;
  }
}

function missingAnswer(folder: string): (request: IncomingMessage, response: ServerResponse) => void {
  const page = join(folder, '404.html');
  const body = existsSync(page) ? readFileSync(page) : Buffer.from('There is no page at this address.');
  const type = existsSync(page) ? 'text/html;charset=utf-8' : 'text/plain;charset=utf-8';
  return (request, response) => {
    setHeaders(response, '/404.html');
    response.writeHead(404, { 'Content-Type': type, 'Content-Length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}
