import { createServer } from 'node:http';
import { embedFile } from '../../src/domain/embed/embed-snippet';
import type { Route } from './chat/token-route';

/** The website of an admin: one page with the embed script, and the token route. */
export interface OwnSite {
  /** What is in front of `</body>`. */
  embed: string;
  /** What the file of the file form holds. */
  file: string;
  route: Route;
  /** The policy of each answer; `{nonce}` is a new one each time, in the page too. */
  policy: string;
  /** Times that the route was asked. */
  asked: number;
  readonly origin: string;
  readonly close: () => Promise<void>;
}

export async function openOwnSite(embed: string, route: Route): Promise<OwnSite> {
  let port = 0;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const nonce = crypto.randomUUID();
    if (pathname === '/identity-token') {
      site.asked += 1;
      void site.route(request, response);
      return;
    }
    const [type, body] =
      pathname === embedFile
        ? ['text/javascript', site.file]
        : ['text/html; charset=utf-8', pageWith(pathname, site.embed)];
    response.writeHead(200, {
      'Content-Type': type,
      ...(site.policy === '' ? {} : { 'Content-Security-Policy': site.policy.replaceAll('{nonce}', nonce) }),
    });
    response.end(body.replaceAll('NONCE-OF-THIS-RESPONSE', nonce));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  const address = server.address();
  if (typeof address === 'object' && address) port = address.port;
  const site: OwnSite = {
    embed,
    file: '',
    route,
    policy: '',
    asked: 0,
    origin: `http://localhost:${String(port)}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
  return site;
}

function pageWith(pathname: string, embed: string): string {
  return `<!doctype html><html lang="en"><head><title>Shop</title><link rel="icon" href="data:,"></head>
<body><h1>Shop at ${pathname}</h1>
${embed}
</body></html>`;
}
