/**
 * Serves the built folder as a static host would: the headers of src/policy.ts, compressed files where the
 * browser takes them, 404.html for what is not there. Read from the environment: PORT, HOST, BASE_PATH.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FastResponse, serve, type Server } from 'srvx';
import { commonHeaders } from '../src/policy.ts';
import { withSlashes } from './build/base-path.ts';
import { siteHandler } from './serve/site-handler.ts';

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
const lastPort = 65_535;

/** Starts the server, on the next free port where the wanted one is taken. Rejects when nothing is built. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { host = 'localhost', folder = built } = options;
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no built site in ${folder}. Build it first: npm run build`);
  }
  const base = withSlashes(options.base ?? '/');
  const last = options.port === 0 ? 0 : Math.min(options.port + mostPorts, lastPort);
  for (let port = options.port; port <= last; port += 1) {
    const server = siteServer(folder, base, host, port);
    if (await listens(server, `${host}:${String(port)}`)) {
      const found = port === 0 ? Number(new URL(server.url ?? '').port) : port;
      return {
        url: `http://${host.includes(':') ? `[${host}]` : host}:${String(found)}${base}`,
        port: found,
        close: () => server.close(true),
      };
    }
    console.log(`Port ${String(port)} is in use${port < last ? `; trying ${String(port + 1)}` : ''}.`);
  }
  throw new Error(
    `The ports ${String(options.port)} to ${String(last)} are all in use. Name a free one, such as PORT=8080.`,
  );
}

function siteServer(folder: string, base: string, host: string, port: number): Server {
  return serve({
    port,
    hostname: host,
    manual: true,
    silent: true,
    gracefulShutdown: false,
    fetch: siteHandler(folder, base),
    error: (error) => {
      console.error(error);
      return new FastResponse('The server met an error. Its terminal says which.', {
        status: 500,
        headers: commonHeaders,
      });
    },
  });
}

/** Whether the server now listens; not when the port is taken. */
async function listens(server: Server, where: string): Promise<boolean> {
  try {
    await server.serve();
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    if (code === 'EADDRINUSE') return false;
    throw new Error(`The server cannot listen on ${where} (${code}). Name another HOST or PORT.`, {
      cause: error,
    });
  }
}

/** What the environment says of the server. Throws where it says something that no server can be started with. */
export function optionsFrom(environment: NodeJS.ProcessEnv): ServerOptions {
  const { PORT = '4321', HOST = 'localhost', BASE_PATH = '/' } = environment;
  const port = /^\d{1,5}$/.test(PORT) ? Number(PORT) : lastPort + 1;
  if (port > lastPort) {
    throw new Error(`PORT is ${quoted(PORT)}. Name a port from 0 to ${String(lastPort)}, such as PORT=8080.`);
  }
  if (HOST.trim() === '') throw new Error('HOST is empty. Name a host, such as HOST=localhost, or unset it.');
  return { port, host: HOST, base: BASE_PATH };
}

function quoted(text: string): string {
  return text === '' ? 'empty' : JSON.stringify(text);
}

if (process.argv[1] === import.meta.filename) {
  try {
    const { url } = await startServer(optionsFrom(process.env));
    console.log(`Deskbridge is at ${url}   (Ctrl+C stops it)`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
