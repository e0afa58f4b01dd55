import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from 'srvx';
import { filesOfLanguages } from './language-files';
import { writeWorker } from '../../../scripts/build/offline-worker.ts';
import { siteHandler } from '../../../scripts/serve/site-handler.ts';
import { siteFolder } from './built-site.ts';

/** A copy of the built site on a server of its own, which can change, and stop. */
export interface CopiedSite {
  readonly origin: string;
  /** The paths that were asked for, in order. */
  readonly asked: string[];
  /** The server is gone. */
  readonly stop: () => Promise<void>;
  /** Puts other text into a file of the copy. */
  readonly rewrite: (file: string, change: (text: string) => string) => void;
  readonly remove: (file: string) => void;
  readonly restore: (file: string) => void;
  /** Lists the files as they are now, as a build does. */
  readonly release: () => Promise<unknown>;
  readonly close: () => Promise<void>;
}

export async function copySite(): Promise<CopiedSite> {
  const folder = mkdtempSync(join(tmpdir(), 'copied-'));
  cpSync(siteFolder, folder, { recursive: true });
  const answer = siteHandler(folder, '/');
  const server = serve({
    port: 0,
    hostname: 'localhost',
    silent: true,
    gracefulShutdown: false,
    fetch: (request) => {
      const { pathname, search } = new URL(request.url);
      site.asked.push(pathname + search);
      return answer(request);
    },
  });
  await server.ready();
  const drop = (file: string): void => {
    for (const ending of ['', '.br', '.gz']) rmSync(join(folder, file + ending), { force: true });
  };
  let isUp = true;
  const site: CopiedSite = {
    origin: new URL(server.url ?? '').origin,
    asked: [],
    stop: async () => {
      if (isUp) await server.close(true);
      isUp = false;
    },
    rewrite: (file, change) => {
      const text = readFileSync(join(folder, file), 'utf8');
      drop(file);
      writeFileSync(join(folder, file), change(text));
    },
    remove: drop,
    restore: (file) => {
      cpSync(join(siteFolder, file), join(folder, file));
    },
    release: async () => {
      drop('worker.js');
      await writeWorker(folder, new Map(filesOfLanguages));
    },
    close: async () => {
      await site.stop();
      rmSync(folder, { recursive: true });
    },
  };
  return site;
}
