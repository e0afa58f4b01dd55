import type { ServerSample } from './server-sample';

/** The files of the samples, each fetched by itself: none is in a page's first load. */
const files = import.meta.glob<string>(['./*/*', '!./*/sample*.ts'], { query: '?raw', import: 'default' });

/** The text of a sample's file as it lies in its folder, with marks for what can be chosen. */
export async function loadSampleText(id: string, file: string): Promise<string> {
  const load = files[`./${id}/${file}`];
  if (!load)
    throw new Error(`Server code: there is no src/content/guides/web-chat-security/server/${id}/${file}.`);
  return load();
}

const samples = import.meta.glob<ServerSample>('./*/sample.ts', { import: 'sample' });

/** What a reader needs beside the text. */
export async function loadSample(id: string): Promise<ServerSample> {
  const load = samples[`./${id}/sample.ts`];
  if (!load)
    throw new Error(`Server code: there is no src/content/guides/web-chat-security/server/${id}/sample.ts.`);
  return load();
}
