import { pathIn, type Edition } from '../../domain/guide/edition';
import type { Field, Guide, Step } from '../../domain/guide/guide';
import { valueId } from '../../domain/links/linked-page';
import type { Entry } from '../../domain/search/entry';
import type { Fault } from '../../content.config';
import { serverSamples } from '../guides/web-chat-security/server/samples';
import { wordsIn } from '../guides';
import type { Guided } from '../registry';
import { words as texts } from './guide-entries.en';
import { plainSteps } from './plain-steps';

/** A guide, its steps, its values and its faults. */
export function guideEntries({ guide, home }: Guided, faults: readonly Fault[]): readonly Entry[] {
  const { id, name, title, lede, alsoCalled = [], editions = [] } = guide;
  const prose = plainSteps(wordsIn(home).words);
  return [
    {
      kind: 'guide',
      title,
      at: `/${id}/`,
      names: [name, ...('vendor' in guide ? [String(guide.vendor)] : []), ...alsoCalled],
      words: lede,
    },
    ...guide.steps.map((step, index) =>
      stepEntry(guide, step, {
        where: texts.step(name, index + 1),
        labels: prose.get(step.id)?.labels ?? [],
        words: prose.get(step.id)?.words ?? '',
      }),
    ),
    ...Object.entries(guide.fields).map(([key, field]): Entry => ({
      kind: 'value',
      title: field.label,
      at: `/values/#${valueId(id, key)}`,
      where: name,
      names: distinct([key, ...waysOf(field, editions)], [field.label]),
      words: field.hint,
    })),
    ...faults.map(({ id: fault, symptom, codes, seen, cause, check }): Entry => ({
      kind: 'fault',
      title: symptom,
      at: `/faults/#${fault}`,
      where: `${name}, ${seen}`,
      ...(codes.length > 0 && { codes }),
      words: `${cause} ${check}`,
    })),
  ];
}

interface Prose {
  readonly where: string;
  readonly labels: readonly string[];
  readonly words: string;
}

function stepEntry(guide: Guide, step: Step<string>, prose: Prose): Entry {
  const { id, title, short, actions, variants } = step;
  const editions: readonly Edition[] = guide.editions ?? [];
  const paths = actions.flatMap(({ at = [] }) => inEditions(at, editions));
  const uses = actions.flatMap((action) => action.uses ?? []);
  return {
    kind: 'step',
    title,
    at: `/${guide.id}/#${id}`,
    where: prose.where,
    names: distinct(
      [
        ...paths,
        ...variants.map(({ path }) => written(path)),
        ...variants.map(({ edition }) => edition),
        ...prose.labels.flatMap((label) => inEditions([label], editions)),
        ...(uses.includes('server-code') ? serverSamples.flatMap(({ id, name }) => [id, name]) : []),
        short,
      ],
      [title],
    ),
    words: [
      ...actions.map((action) => `${action.title}.`),
      ...variants.map(({ words }) => words),
      prose.words,
    ].join(' '),
    ...(uses.includes('embed-snippet') && { reads: ['embed-script'] }),
    ...(uses.includes('site-policy') && { reads: ['policy'] }),
  };
}

/** The ways to a value, with the labels that it has where it is born and where it goes. */
function waysOf({ born, pasted }: Field, editions: readonly Edition[]): readonly string[] {
  return [born, pasted].flatMap(({ path, label }) => inEditions([...path, label], editions));
}

/** A way through the menus as each edition names it. */
function inEditions(path: readonly string[], editions: readonly Edition[]): readonly string[] {
  return [path, ...editions.map((edition) => pathIn(edition, path).path)].map(written);
}

function written(path: readonly string[]): string {
  return path.join(' > ');
}

/** Each once, and none that only begins another. */
function distinct(names: readonly string[], besides: readonly string[]): readonly string[] {
  const all = [...new Set(names)].filter((name) => name !== '' && !besides.includes(name));
  return all.filter((name) => !all.some((other) => other !== name && other.startsWith(`${name} > `)));
}
