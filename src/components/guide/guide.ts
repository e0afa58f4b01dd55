import type { Desk, Lane, Role } from '../../domain/desk';
import type { Fault, Picture } from '../../content.config';

/** All that the components of a guide need; a page puts it into `Astro.locals.guide`. */
export interface Guide {
  readonly desk: Desk;
  readonly faults: readonly Fault[];
  readonly pictures: Readonly<Record<string, Picture>>;
}

export function guideOf(locals: App.Locals): Guide {
  if (locals.guide) return locals.guide;
  throw new Error('A guide component is rendered outside a guide: the page has to set Astro.locals.guide.');
}

/** The step and its place, or an error that names the file to mend. */
export function stepOf({ desk }: Guide, id: string) {
  const index = desk.steps.findIndex((step) => step.id === id);
  const step = desk.steps[index];
  if (!step) throw unknown(desk, `<Step id="${id}">`, desk.steps);
  const before = desk.steps[index - 1];
  return {
    step,
    index,
    number: index + 1,
    of: desk.steps.length,
    laneBefore: lastLane(before) ?? firstLane(step),
  };
}

/** The action, its step and the lane in which the line comes to it. */
export function actionOf({ desk }: Guide, id: string) {
  const all = desk.steps.flatMap((step) => step.actions.map((action) => ({ step, action })));
  const index = all.findIndex(({ action }) => action.id === id);
  const found = all[index];
  if (!found) {
    throw unknown(
      desk,
      `<Action of="${id}">`,
      all.map(({ action }) => action),
    );
  }
  return {
    ...found,
    laneBefore: all[index - 1]?.action.lane,
    isFirst: found.step.actions[0] === found.action,
  };
}

export function fieldOf({ desk }: Guide, key: string) {
  const field = desk.fields[key];
  if (!field) throw new Error(`${guideFile(desk)} names the field "${key}", which desk.ts does not define.`);
  return field;
}

export function firstLane(step: Desk['steps'][number]): Lane {
  return step.actions[0]?.lane ?? step.lane;
}
export function lastLane(step: Desk['steps'][number] | undefined): Lane | undefined {
  return step?.actions.at(-1)?.lane;
}

/** A place in words: "In the assistant", "In LiveEngage", "Here on this page". */
export function placeName(lane: Lane, desk: Desk): string {
  return { assistant: 'In the assistant', desk: `In ${desk.name}`, here: 'Here on this page' }[lane];
}
export function consoleName(lane: Lane, desk: Desk): string {
  return { assistant: 'the assistant', desk: desk.name, here: 'this page' }[lane];
}

export function roleName(role: Role, desk: Desk): string {
  return {
    'assistant-admin': 'Assistant administrator',
    'desk-admin': `${desk.name} administrator`,
    'web-developer': 'Web developer',
  }[role];
}

/** A label inside a sentence: "account number", but "URL" as it is. */
export function inSentence(label: string): string {
  return label.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
}

function guideFile(desk: Desk): string {
  return `src/content/desks/${desk.id}/guide.mdx`;
}
function unknown(desk: Desk, what: string, known: readonly { id: string }[]): Error {
  return new Error(
    `${guideFile(desk)} has ${what}, which desk.ts does not define. It defines: ${known.map(({ id }) => id).join(', ')}.`,
  );
}
