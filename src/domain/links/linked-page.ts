import type { Guide } from '../guide/guide';
import { tasksOf, type Task } from './task';

export const kinds = ['step', 'field', 'value', 'tool', 'part', 'picture', 'fault', 'term', 'alias'] as const;

/** A place inside a page: its address is the page’s, `#` and the id. */
export interface Place {
  readonly id: string;
  readonly kind: (typeof kinds)[number];
  readonly title: string;
}

/** A value that a link may bring: `?accountNumber=71234560`. */
export interface Parameter {
  readonly name: string;
  readonly brings: 'id' | 'name' | 'choice';
  readonly label: string;
  readonly choices?: readonly Choice[];
  /** How the builder asks for a text that is no field of a guide. */
  readonly box?: { readonly checks: string; readonly hint: string };
}

export interface Choice {
  readonly value: string;
  readonly words: string;
}

/** A page, and all of it that others may link to. */
export interface LinkedPage {
  /** Below the folder of the site: `/liveengage/`. */
  readonly path: string;
  readonly name: string;
  readonly title: string;
  readonly places: readonly Place[];
  readonly parameters: readonly Parameter[];
  readonly tasks: readonly Task[];
}

/** The id of a value on the page of all values, `/values/`: `liveengage-account-number`. */
export function valueId(guide: string, key: string): string {
  return `${guide}-${key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

export interface NamedFault {
  readonly id: string;
  readonly formerly?: string | undefined;
  readonly symptom: string;
}

/** Every address of a guide, in its order: its old names, and each step with what is in it. */
export function linkedGuide(guide: Guide, faultsOf: (step: string) => readonly NamedFault[]): LinkedPage {
  const { id: page, name, title, addresses, anchors = [], fields, steps } = guide;
  const as =
    (kind: Place['kind'], words: string) =>
    (id: string): Place => ({ id, kind, title: words });
  return {
    path: `/${page}/`,
    name,
    title,
    places: [
      ...[...addresses, ...anchors].map(as('alias', title)),
      ...steps.flatMap((step) => [
        as('step', step.title)(step.id),
        ...(step.aliases ?? []).map(as('alias', step.title)),
        ...step.actions.flatMap(({ shows }) => shows ?? []).map(as('picture', step.title)),
        ...step.actions.flatMap(({ asks }) =>
          asks === undefined
            ? []
            : [
                as('field', fields[asks]?.label ?? asks)(`field-${asks}`),
                ...(fields[asks]?.makes ? [as('tool', fields[asks].makes.make)('make-pair')] : []),
              ],
        ),
        ...faultsOf(step.id).flatMap(({ id, formerly, symptom }) => [
          as('fault', symptom)(`fault-${id}`),
          ...(formerly === undefined ? [] : [as('alias', symptom)(`fault-${formerly}`)]),
        ]),
      ]),
    ],
    parameters: Object.entries(fields).flatMap(([key, { byLink, label }]) =>
      byLink === undefined ? [] : [{ name: key, brings: byLink, label }],
    ),
    tasks: tasksOf(steps),
  };
}
