import { getCollection } from 'astro:content';
import { language } from '../../domain/text/locale';
import { stemsOf } from '../../domain/faults/search-terms';
import type { LinkedPage, Parameter } from '../../domain/links/linked-page';
import { writeLink } from '../../domain/links/write-link';
import type { Entry } from '../../domain/search/entry';
import { words as pages } from '../addresses.en';
import { placeIn } from '../languages';
import { terms } from '../glossary';
import { words as glossary } from '../glossary.en';
import { loadPages } from '../loaded-pages';
import { allGuides, receiverGuides } from '../registry';
import { workshops } from '../workshops';
import { guideEntries } from './guide-entries';
import { otherNames, sameThings } from './other-names.en';
import { states, reads } from './workshop-states';

/** All that a search finds, made from the definitions and the collections. */
export async function loadEntries(): Promise<readonly Entry[]> {
  const faults = new Map((await getCollection('faults')).map(({ id, data }) => [id, data.faults] as const));
  const linked = await loadPages();
  const guides = new Set(allGuides.map(({ guide }) => `/${guide.id}/`));
  const entries = [
    ...allGuides.flatMap((guided) => {
      const own = guideEntries(guided, faults.get(guided.home) ?? []);
      return receiverGuides.includes(guided) ? own.map(withLater) : own;
    }),
    ...Object.entries(workshops).flatMap(([id, workshop]) =>
      toolEntries(id, workshop, linked.find(({ path }) => path === `/${id}/`)?.parameters ?? []),
    ),
    ...linked.filter(({ path }) => !guides.has(path)).flatMap(pageEntries),
    ...terms.map(({ id }): Entry => {
      const { name, also } = glossary.terms[id];
      const place = { at: `/glossary/#${id}`, where: glossary.title };
      return { kind: 'term', title: name, ...place, ...(also && { names: also }) };
    }),
    ...besides,
  ].map(withOtherNames);
  const lost = Object.keys(otherNames).filter((name) => !entries.some(({ at }) => at === name));
  if (lost.length > 0)
    throw new Error(`src/content/search/other-names.en.ts names ${lost.join(', ')}: no such entry.`);
  return entries.map((entry) => ({ ...entry, at: placeIn(language, entry.at) }));
}

/** A guide is meant by its name; what is in it comes after what desks and tools have. */
function withLater(entry: Entry): Entry {
  return entry.kind === 'guide' ? entry : { ...entry, isLater: true };
}

interface Workshop {
  readonly name: string;
  readonly tools: readonly { readonly id: string; readonly title: string; readonly fields: object }[];
}

/** The tools of a workshop, and each for whom it can be set to. */
function toolEntries(
  id: string,
  { name, tools }: Workshop,
  parameters: readonly Parameter[],
): readonly Entry[] {
  return tools.flatMap((tool): readonly Entry[] => {
    const place = `/${id}/#${tool.id}`;
    const labels = Object.values(tool.fields).map(String);
    const reading = reads[place];
    const parameter = parameters.find((each) => each.name === states[place]);
    return [
      {
        kind: 'tool',
        title: tool.title,
        at: place,
        where: name,
        names: labels,
        ...(reading && { reads: reading }),
      },
      ...(parameter?.choices ?? []).map(({ value, words }): Entry => ({
        kind: 'tool',
        title: `${tool.title}: ${words}`,
        at: writeLink({
          root: '',
          path: `/${id}/`,
          place: tool.id,
          query: new Map([[parameter?.name ?? '', value]]),
        }),
        where: name,
      })),
    ];
  });
}

function pageEntries({ path, name, title, places }: LinkedPage): readonly Entry[] {
  const parts = places.filter(({ kind }) => kind === 'part');
  return [
    { kind: 'page', title, at: path, ...(name !== title && { names: [name] }) },
    ...parts.map(({ id, title: part }): Entry => ({
      kind: 'page',
      title: part,
      at: `${path}#${id}`,
      where: title,
    })),
  ];
}

/** Pages that the header does not list. */
const besides: readonly Entry[] = [
  { kind: 'page', title: pages.links.title, at: '/links/' },
  { kind: 'page', title: pages.oldAddresses.title, at: '/docs/assistant/' },
];

/** A fault is found by what one sees: what else its subject is called would only be in the way of that. */
function withOtherNames(entry: Entry): Entry {
  if (entry.kind === 'fault' || entry.kind === 'term') return entry;
  const title = ` ${keyOf(entry.title)} `;
  const labels = new Set((entry.names ?? []).flatMap((name) => name.split(' > ')).map(keyOf));
  const has = (name: string): boolean => title.includes(` ${keyOf(name)} `) || labels.has(keyOf(name));
  const alike = sameThings.filter((names) => names.some(has)).flat();
  const more = [...alike.filter((name) => !has(name)), ...(otherNames[entry.at] ?? [])];
  return more.length === 0 ? entry : { ...entry, names: [...(entry.names ?? []), ...more] };
}

function keyOf(text: string): string {
  return stemsOf(text).join(' ');
}
