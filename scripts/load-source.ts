import { join } from 'node:path';
import { createViteServer } from 'vitest/node';

export const root = join(import.meta.dirname, '..');

/** Loads modules through Vite, as the site and the tests do, for as long as `use` takes. */
export async function withSource<Result>(
  use: (load: (path: string) => Promise<unknown>) => Promise<Result>,
): Promise<Result> {
  const server = await createViteServer({
    root,
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, ws: false },
  });
  try {
    return await use((path) => server.ssrLoadModule(`/${path}`));
  } finally {
    await server.close();
  }
}
