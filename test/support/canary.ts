import { createServer } from 'node:http';

export interface Canary {
  /** An origin that is not the site's. */
  readonly origin: string;
  /** `METHOD /path` of everything that reached it. */
  readonly heard: string[];
  readonly close: () => Promise<void>;
}

/** A server of another origin, that answers anybody and remembers who called. */
export async function startCanary(): Promise<Canary> {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    heard.push(`${request.method ?? ''} ${request.url ?? ''}`);
    response.writeHead(200, { 'Content-Type': 'text/html', 'Access-Control-Allow-Origin': '*' });
    response.end('<!doctype html><title>Canary</title><h1>Canary</h1>');
  });
  server.on('upgrade', (request, socket) => {
    heard.push(`UPGRADE ${request.url ?? ''}`);
    socket.destroy();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The canary has no port.');
  return {
    origin: `http://127.0.0.1:${String(address.port)}`,
    heard,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
