/** The addresses as data, for those who check their links to this site. */
import type { APIRoute } from 'astro';
import { listAddresses, topics } from '../content/addresses';
import { loadPages } from '../content/loaded-pages';
import type { LinksFile } from '../domain/links/links-file';
import { address, backHosts, product, version } from '../site';

export const GET: APIRoute = async ({ site }) => {
  const root = new URL(address('/'), site).href.replace(/\/$/, '');
  const pathOf = new Map(
    listAddresses().flatMap(({ addresses }) => addresses.map(({ id, path }) => [id, path] as const)),
  );
  const file: LinksFile = {
    $schema: `${root}/links.schema.json`,
    product,
    version,
    root,
    pages: (await loadPages()).map(({ path, title, places, parameters, tasks }) => ({
      path,
      title,
      places: [...places],
      parameters: parameters.map(({ name, brings, label, choices }) => ({
        name,
        brings,
        label,
        ...(choices && { choices: [...choices] }),
      })),
      tasks: [...tasks],
    })),
    topics: Object.fromEntries(Object.entries(topics).map(([topic, id]) => [topic, pathOf.get(id) ?? '/'])),
    backHosts: [...backHosts],
  };
  return Response.json(file);
};
