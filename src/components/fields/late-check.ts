import type { FieldCheck, Reading } from '../../domain/fields/reading';
import { readUnchecked } from './unchecked';

export type Reads = Pick<FieldCheck, 'read'>;

/** The check of a field, which may come once somebody is at the field. */
export class LateCheck {
  #check: Reads | undefined;
  #source: (() => Promise<Reads>) | undefined;

  use(check: Reads): void {
    this.#check = check;
  }

  comeFrom(source: () => Promise<Reads>): void {
    this.#source = source;
  }

  /** Kept, since an import takes a turn of the browser even when all is there, and the verdict can do without. */
  async load(): Promise<Reads> {
    this.#check ??= await this.#source?.();
    if (!this.#check) throw new Error('<value-field> has no check: call readWith or loadWith.');
    return this.#check;
  }

  /** What is made of a text; without a check, what shows at a glance. */
  async read(text: string, isTokenAwaited: boolean): Promise<Reading | undefined> {
    try {
      const check = this.#check ?? (await this.load());
      return await check.read(text);
    } catch {
      return await readUnchecked(text, isTokenAwaited);
    }
  }
}
