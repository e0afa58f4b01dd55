import type { FieldCheck } from '../fields/reading';
import { marksIn, valuesOf, type StepFacts } from '../guide/progress';
import { unstoredKeys, type DeskSetup } from '../guide/setup';
import { checkValues, type Checked, type Refused } from './check-values';
import { limits, ways, type HandOff, type Mark } from './hand-off';
import { looksSecret, plainLine } from './plain-line';

/** What is asked for: the steps of one role, and what the sender says. */
export interface Part extends Pick<HandOff, 'guide' | 'role' | 'returns' | 'name' | 'note'> {
  readonly steps: readonly StepFacts[];
}

export interface Made {
  readonly handOff: HandOff;
  /** What the checks make of the values that it carries. */
  readonly fit: Checked['fit'];
  /** What the steps have and the hand-off does not carry. */
  readonly leftOut: readonly Refused[];
}

/** Takes out of a set-up what belongs to these steps and may be shared. `made`: an ISO time. */
export async function makeHandOff(
  { guide, role, returns, name, note, steps }: Part,
  desk: DeskSetup,
  checks: Readonly<Record<string, FieldCheck>>,
  made: string,
): Promise<Made> {
  const unstored = unstoredKeys(desk);
  const keys = fieldsOf(steps).filter((key) => desk.values[key] !== undefined);
  const stored = keys.filter((key) => !unstored.has(key));
  const { fit, refused } = await checkValues(
    stored.map((key) => [key, desk.values[key] ?? '']),
    checks,
  );
  return {
    handOff: {
      guide,
      role,
      returns,
      name: shortened(name, limits.name),
      note: shortened(note, limits.note),
      made,
      steps: steps.map(({ id }) => id),
      values: new Map(Array.from(fit, ([key, { value }]) => [key, value])),
      marks: marksOf(steps, desk),
    },
    fit,
    leftOut: [
      ...refused,
      ...keys.filter((key) => unstored.has(key)).map((key) => ({ key, problem: 'unstored' as const })),
    ],
  };
}

/** What looks secret is not carried at all. */
function shortened(text: string, most: number): string {
  return looksSecret(text) ? '' : plainLine(text, most);
}

/** The fields that steps take or put, each once, in order. */
export function fieldsOf(steps: readonly StepFacts[]): string[] {
  return [...new Set(steps.flatMap(valuesOf))];
}

function marksOf(steps: readonly StepFacts[], desk: DeskSetup): Map<string, Mark> {
  return new Map(
    steps.flatMap((step) =>
      marksIn(step).flatMap(({ id, pastes }): [string, Mark][] => {
        const given = desk.evidence[id];
        const how = ways.find((each) => each === given?.how);
        if (!given || !how || Number.isNaN(Date.parse(given.at))) return [];
        // What changed since is no longer said about what is carried.
        const isStale = pastes.some((key) => given.on[key] !== desk.values[key]);
        return isStale ? [] : [[id, { how, at: new Date(given.at).toISOString() }]];
      }),
    ),
  );
}
