import { pathIn } from '../../domain/guide/edition';
import type { Availability, Field, Guide, Lane, Role } from '../../domain/guide/guide';
import type { Fault, Picture } from '../../content.config';
import { capital } from '../../domain/text/wording';
import { day, month } from '../../site';
import { words } from './guide.en';

/** All that the components of a guide need; a page puts it into `Astro.locals.guide`. */
export interface GuideParts {
  readonly guide: Guide;
  /** Its folder below `src/content`. */
  readonly home: string;
  readonly faults: readonly Fault[];
  readonly pictures: Readonly<Record<string, Picture>>;
}

export function guideOf(locals: App.Locals): GuideParts {
  if (locals.guide) return locals.guide;
  throw new Error('A guide component is rendered outside a guide: the page has to set Astro.locals.guide.');
}

const marks = new WeakMap<GuideParts, number>();

/** An id for the next mark of this guide. */
export function markId(locals: App.Locals): string {
  const parts = guideOf(locals);
  const number = (marks.get(parts) ?? 0) + 1;
  marks.set(parts, number);
  return `mark-${String(number)}`;
}

/** What labels are called in the other editions of the guide, where that is known or was looked for in vain. */
export function otherNames(guide: Pick<Guide, 'editions'> | undefined, labels: readonly string[]) {
  const [, ...others] = guide?.editions ?? [];
  return others.flatMap((edition) => {
    const { path, renames } = pathIn(edition, labels);
    const [first] = renames;
    if (!first) return [];
    const notes = renames.flatMap((rename) => rename.words ?? []).join(' ');
    const isRenamed = path.join('\n') !== labels.join('\n');
    const says = [isRenamed ? `${edition.name}: ${path.join(' → ')}.` : '', notes].filter(Boolean).join(' ');
    return [{ id: edition.id, name: edition.name, path, words: notes, says, source: first.source }];
  });
}

/** The step and its place, or an error that names the file to mend. */
export function stepOf({ guide, home }: GuideParts, id: string) {
  const index = guide.steps.findIndex((step) => step.id === id);
  const step = guide.steps[index];
  if (!step) throw unknown(home, `<Step id="${id}">`, guide.steps);
  const before = guide.steps[index - 1];
  return {
    step,
    index,
    number: index + 1,
    of: guide.steps.length,
    laneBefore: lastLane(before) ?? firstLane(step),
  };
}

/** The action, its step and the lane in which the line comes to it. */
export function actionOf({ guide, home }: GuideParts, id: string) {
  const all = guide.steps.flatMap((step) => step.actions.map((action) => ({ step, action })));
  const index = all.findIndex(({ action }) => action.id === id);
  const found = all[index];
  if (!found) {
    throw unknown(
      home,
      `<Action of="${id}">`,
      all.map(({ action }) => action),
    );
  }
  return {
    ...found,
    laneBefore: all[index - 1]?.action.lane,
  };
}

export function fieldOf({ guide, home }: GuideParts, key: string) {
  const field = guide.fields[key];
  if (!field)
    throw new Error(`src/content/${home}/guide.mdx names the field "${key}", which the definition lacks.`);
  return field;
}

function firstLane(step: Guide['steps'][number]): Lane {
  return step.actions[0]?.lane ?? step.lane;
}
export function lastLane(step: Guide['steps'][number] | undefined): Lane | undefined {
  return step?.actions.at(-1)?.lane;
}

/** A place in words: "In the assistant", "On your website", "Here on this page". */
export function placeName(lane: Lane, { assistant, other }: Guide): string {
  return words.places(assistant.there, other.there)[lane];
}
export function consoleName(lane: Lane, { assistant, other }: Guide): string {
  return words.consoles(assistant.name, other.name)[lane];
}

/** The clean value of a field, and the name of the button that copies it. */
export function cleanOf({ pasted, form }: Field, guide: Guide) {
  const { label } = pasted;
  const behind = form === undefined ? '' : `: ${form}`;
  if (pasted.in === 'here') return { label, copy: `${words.copy(inSentence(label))}${behind}` };
  const console = consoleName(pasted.in, guide);
  return { label, console, copy: `${words.copyFor(label, console)}${behind}` };
}

/** "LiveEngage" */
export function shortPlace(lane: Lane, { assistant, other }: Guide): string {
  return words.shortPlaces(capital(assistant.kind), capital(other.name))[lane];
}

/** Where a step is done: "LiveEngage, then assistant". */
export function placesOf({ actions }: Guide['steps'][number], guide: Guide): string {
  const lanes = actions.map(({ lane }) => lane);
  const away = [...new Set(lanes.filter((lane) => lane !== 'here'))];
  const names = words.consoles(guide.assistant.kind, guide.other.name);
  const [first = names.here, ...rest] = away.map((lane) => names[lane]);
  return words.inOrder([capital(first), ...rest]);
}

export function roleName(role: Role, { assistant, other }: Guide): string {
  return words.roles(capital(assistant.kind), other.name)[role];
}

/** What came later is in the guide. */
export function availabilityWords({ stage, since }: Availability): string {
  return stage === 'general' ? words.general(day(since)) : words[stage](month(since));
}

/** A label inside a sentence: "account number", but "URL" as it is. */
export function inSentence(label: string): string {
  return words.label(label);
}

function unknown(home: string, what: string, known: readonly { id: string }[]): Error {
  return new Error(
    `src/content/${home}/guide.mdx has ${what}, which the definition lacks. It defines: ${known.map(({ id }) => id).join(', ')}.`,
  );
}
