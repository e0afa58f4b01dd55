import { sayDay } from '../text/locale';
import { actionState, marksIn } from '../guide/progress';
import { words as record } from './record.en';
import { unstoredKeys, type DeskSetup } from '../guide/setup';
import type { Sheet, SheetField, SheetStep } from './sheet';

/** What is behind a step that is done, or what it lacks. */
export type Standing = 'proved' | 'confirmed' | 'skipped' | 'stale' | 'todo' | 'optional';

export interface StepRecord {
  readonly id: string;
  readonly title: string;
  readonly standing: Standing;
  /** "You confirmed, 22 November 2026" */
  readonly words: string;
  /** When the person last said so; ISO time. */
  readonly at?: string | undefined;
}

export interface ValueRecord {
  readonly field: SheetField;
  readonly value: string | undefined;
  /** What is to be known of the value, where anything is. */
  readonly note: string | undefined;
}

export interface GuideRecord {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly values: readonly ValueRecord[];
  readonly steps: readonly StepRecord[];
  /** "7 of 9 steps are done." */
  readonly progress: string;
  /** What is still to do, a sentence each. */
  readonly missing: readonly string[];
}

/** What one guide of a set-up has set up: a pure function of what is kept and of the guide. */
export function recordOf(sheet: Sheet, desk: DeskSetup): GuideRecord {
  const unstored = unstoredKeys(desk);
  const steps = sheet.steps.map((step) => recordStep(step, sheet, desk));
  const values = sheet.fields.map((field): ValueRecord => ({
    field,
    value: desk.values[field.key],
    note: unstored.has(field.key) ? record.unstored : undefined,
  }));
  const titles = (standing: Standing): string[] =>
    steps.filter((step) => step.standing === standing).map(({ title }) => title);
  const [stale, todo] = [titles('stale'), titles('todo')];
  const due = steps.length - titles('optional').length;
  const without = values.filter(({ field, value }) => value === undefined && !field.isOptional);
  const labels = without.map(({ field }) => field.label);
  return {
    id: sheet.id,
    name: sheet.name,
    title: sheet.title,
    values,
    steps,
    progress: record.done(due - todo.length - stale.length, due),
    missing: [
      ...says(record.noValue, labels),
      ...values.flatMap(({ field, note }) => (note === undefined ? [] : [`${field.label}: ${note}`])),
      ...says(record.checkAgain, stale),
      ...says(record.toDo, todo),
    ],
  };
}

function says(what: string, names: readonly string[]): string[] {
  return names.length === 0 ? [] : [record.list(what, names)];
}

function recordStep(step: SheetStep, sheet: Sheet, desk: DeskSetup): StepRecord {
  const { id, title } = step;
  const marks = marksIn(step).map((mark) => ({ mark, state: actionState(mark, desk) }));
  const stale = marks.filter(({ state }) => state === 'stale').map(({ mark }) => mark);
  if (stale.length > 0) {
    const changed = new Set(
      stale.flatMap((mark) =>
        mark.pastes.filter((key) => desk.evidence[mark.id]?.on[key] !== desk.values[key]),
      ),
    );
    const labels = sheet.fields.filter(({ key }) => changed.has(key)).map(({ label }) => label);
    return { id, title, standing: 'stale', words: record.changed(labels) };
  }
  const isOptional = step.actions.every((action) => action.isOptional);
  const due = marks.filter(({ mark }) => isOptional || !mark.isOptional);
  const left = due.filter(({ state }) => state === 'todo');
  const done = marks.filter(({ state }) => state === 'done').map(({ mark }) => mark.id);
  if (left.length > 0) {
    if (isOptional) return { id, title, standing: 'optional', words: record.optional };
    const actions = left.filter(({ mark }) => mark.id !== id).length;
    const open = actions === 0 ? record.confirm : record.actionsLeft(actions, due.length - 1);
    return { id, title, standing: 'todo', words: done.length === 0 ? record.toDo : open };
  }
  return { id, title, ...evidenceOf(done, desk) };
}

/** Of a step that is done: its actions, of which values prove some, and that its result was seen. */
function evidenceOf(done: readonly string[], desk: DeskSetup): Pick<StepRecord, 'standing' | 'words' | 'at'> {
  const given = done.flatMap((id) => desk.evidence[id] ?? []);
  const skipped = given.filter(({ how }) => how === 'skipped');
  const times = given.map((each) => each.at).toSorted();
  const at = times.at(-1);
  const day = dayOf(at ?? '');
  const dated = day === '' ? '' : record.on(day);
  if (skipped.length > 0) {
    const why = [...new Set(skipped.flatMap((each) => each.why ?? []))].filter((each) => each !== '');
    return { standing: 'skipped', words: record.skipped(why) + dated, at };
  }
  if (given.length === 1 && done.length > 1)
    return { standing: 'proved', words: record.provedAndSeen + dated, at };
  const both = given.length < done.length ? record.provedAndConfirmed : record.confirmed;
  return { standing: 'confirmed', words: both + dated, at };
}

/** A moment as people read it, on their own calendar: 22 November 2026; empty for what is no date. */
export function dayOf(iso: string): string {
  const time = new Date(iso);
  return Number.isNaN(time.getTime()) ? '' : sayDay(time);
}
