import type { ServerSample } from './server-sample';

const found = import.meta.glob<{ readonly sample: ServerSample }>('./*/sample.ts', { eager: true });

/** What most readers have comes first; the first is the one that a page without script shows. */
const order = ['node-jose', 'node-jsonwebtoken', 'python', 'java', 'go', 'csharp', 'php', 'ruby'];

/** Every sample, one folder each. */
export const serverSamples: readonly ServerSample[] = Object.values(found)
  .map(({ sample }) => sample)
  .toSorted((one, other) => placeOf(one) - placeOf(other));

function placeOf({ id }: ServerSample): number {
  const place = order.indexOf(id);
  if (place === -1) {
    throw new Error(
      `src/content/guides/web-chat-security/server/${id}/sample.ts: put its id into the order of samples.ts.`,
    );
  }
  return place;
}
