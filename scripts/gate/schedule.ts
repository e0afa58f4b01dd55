import { inspect } from 'node:util';
import { none, type Count } from './count.ts';
import type { Print } from './run.ts';

export interface Stage {
  readonly name: string;
  /** What it keeps true, for the heading on the screen. */
  readonly purpose: string;
  /** Left out unless it is asked for: what it needs, as `npm test` says it. */
  readonly apart?: string;
  /** It measures time, or takes every core by itself. */
  readonly alone?: true;
  /** The stages whose work it needs, or must not be beside. */
  readonly after?: readonly string[];
  readonly run: (print: Print) => Promise<Count>;
}

export interface Result {
  readonly name: string;
  readonly count: Count;
  readonly seconds: number;
}

/**
 * Runs stages in order, two at a time where they may be side by side, each to its end whatever becomes of the
 * others. A stage that is alone prints as it goes; what ran beside another prints in one piece when it ends. The
 * results are in the order of the stages.
 */
export async function runStages(stages: readonly Stage[], print: Print): Promise<Result[]> {
  const atOnce = 2;
  const results = new Map<string, Result>();
  const running = new Map<string, Promise<void>>();
  const mayStart = ({ alone, after = [] }: Stage): boolean =>
    running.size < (alone ? 1 : atOnce) &&
    stages.every(({ name }) => !after.includes(name) || results.has(name)) &&
    !stages.some((other) => other.alone && running.has(other.name));
  for (const stage of stages) {
    while (running.size > 0 && !mayStart(stage)) await Promise.race(running.values());
    const work = runStage(stage, print).then((result) => {
      results.set(stage.name, result);
      running.delete(stage.name);
    });
    running.set(stage.name, work);
  }
  await Promise.all(running.values());
  return stages.flatMap(({ name }) => results.get(name) ?? []);
}

async function runStage({ name, purpose, alone, run }: Stage, print: Print): Promise<Result> {
  const began = performance.now();
  const said: string[] = [];
  const say: Print = alone ? print : (text) => said.push(text);
  say(`\n== ${name}: ${purpose}\n`);
  const count = await countOf(run, say);
  print(said.join(''));
  return { name, count, seconds: (performance.now() - began) / 1000 };
}

async function countOf(run: Stage['run'], say: Print): Promise<Count> {
  try {
    return await run(say);
  } catch (error) {
    say(`${inspect(error)}\n`);
    return { ...none, failed: 1 };
  }
}
