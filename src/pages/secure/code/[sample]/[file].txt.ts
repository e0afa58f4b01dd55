/**
 * Every sample of the server code as a file, with made-up values, and how to use it. As plain text whatever its language, so that
 * no web host runs what it should hand out.
 */
import type { APIRoute, GetStaticPaths } from 'astro';
import { writeReadMe } from '../../../../content/guides/web-chat-security/server/read-me';
import { loadSampleText } from '../../../../content/guides/web-chat-security/server/sample-texts';
import type { ServerSample } from '../../../../content/guides/web-chat-security/server/server-sample';
import { serverSamples } from '../../../../content/guides/web-chat-security/server/samples';
import { fillServerCode, usualSettings } from '../../../../domain/server-code/server-code';

export const getStaticPaths = (() =>
  Promise.all(
    serverSamples.flatMap((sample) =>
      ['read-me', sample.file, ...(sample.companions ?? [])].map(async (file) => ({
        params: { sample: sample.id, file },
        props: { text: await textOf(sample, file) },
      })),
    ),
  )) satisfies GetStaticPaths;

async function textOf(sample: ServerSample, file: string): Promise<string> {
  if (file === 'read-me') return writeReadMe(sample);
  const text = await loadSampleText(sample.id, file);
  return file === sample.file ? fillServerCode(text, sample.language, usualSettings) : text;
}

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
