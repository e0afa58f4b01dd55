/**
 * Serves the built folder as a static host would: the headers of src/policy.ts, compressed files where the
 * browser takes them, 404.html for what is not there. Read from the environment: PORT, HOST, BASE_PATH.
 */
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { withSlashes } from './build/base-path.ts';
import { siteListener } from './serve/site-listener.ts';

export interface ServerOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host?: string;
  /** The path under which the site was built: `/` or `/docs/`. */
  readonly base?: string;
  /** The built folder. */
  readonly folder?: string;
}

export interface RunningServer {
  /** The address of the home page, with the base path. */
  readonly url: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

const built = join(import.meta.dirname, '../dist');
const mostPorts = 20;

/** Starts the server, on the next free port where the wanted one is taken. Rejects when nothing is built. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { host = 'localhost', folder = built } = options;
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no built site in ${folder}. Build it first: npm run build`);
  }
  const base = withSlashes(options.base ?? '/');
  const server = createServer(siteListener(folder, base));
  const last = options.port === 0 ? 0 : options.port + mostPorts;
  for (let port = options.port; port <= last; port += 1) {
    const found = await listen(server, port, host);
    if (found !== undefined) {
      return {
        url: `http://${host}:${String(found)}${base}`,
        port: found,
        close: () =>
          new Promise((resolve) => {
            server.close(() => {
              resolve();
            });
            server.closeAllConnections();
          }),
      };
    }
    console.log(`Port ${String(port)} is in use; trying ${String(port + 1)}.`);
  }
  throw new Error(
    `The ports ${String(options.port)} to ${String(last)} are all in use. Name a free one, such as PORT=8080.`,
  );
}

/** The port that the server now listens on, or nothing when the wanted one is taken. */
function listen(server: Server, port: number, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const refused = (error: NodeJS.ErrnoException): void => {
      server.removeListener('listening', ready);
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else reject(error);
    };
    const ready = (): void => {
      server.removeListener('error', refused);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    };
    server.once('error', refused);
    server.once('listening', ready);
    server.listen(port, host);
  });
}

if (process.argv[1] === import.meta.filename) {
  const { PORT = '4321', HOST = 'localhost', BASE_PATH = '/' } = process.env;
  try {
    const { url } = await startServer({ port: Number(PORT), host: HOST, base: BASE_PATH });
    console.log(`Deskbridge is at ${url}   (Ctrl+C stops it)`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
