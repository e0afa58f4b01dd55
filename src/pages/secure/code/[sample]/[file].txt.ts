/**
 * Every sample of the server code as a file, with made-up values. As plain text whatever its language, so that
 * no web host runs what it should hand out.
 */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSampleText } from '../../../../content/guides/secure/server/sample-texts';
import { serverSamples } from '../../../../content/guides/secure/server/samples';
import { fillServerCode, usualSettings } from '../../../../domain/server-code';

export const getStaticPaths = (() =>
  Promise.all(
    serverSamples.flatMap(({ id, file, language, companions = [] }) =>
      [file, ...companions].map(async (name) => {
        const text = await loadSampleText(id, name);
        const filled = name === file ? fillServerCode(text, language, usualSettings) : text;
        return { params: { sample: id, file: name }, props: { text: filled } };
      }),
    ),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
