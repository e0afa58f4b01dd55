export const taskNames = ['set-up', 'replace-key', 'secure', 'check'] as const;
export type Task = (typeof taskNames)[number];

interface WithTasks {
  /** Besides setting it up, which every step belongs to. */
  readonly tasks?: readonly Exclude<Task, 'set-up'>[];
}

export function belongsTo(task: string, { tasks: others = [] }: WithTasks): boolean {
  return task === 'set-up' || others.some((other) => other === task);
}

/** The tasks that leave out a step and keep one, in their order. */
export function tasksOf(steps: readonly WithTasks[]): readonly Task[] {
  return taskNames.filter((task) => {
    const count = steps.filter((step) => belongsTo(task, step)).length;
    return count > 0 && (task === 'set-up' || count < steps.length);
  });
}
