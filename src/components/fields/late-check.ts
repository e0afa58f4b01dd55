import type { FieldCheck, Reading } from '../../domain/fields/reading';
import { readUnchecked } from './unchecked';
import { words } from './value-field.en';

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

  /** What is made of a text; without a check, what shows at a glance. `example`: that of the page, in lower case. */
  async read(text: string, isTokenAwaited: boolean, example?: string): Promise<Reading | undefined> {
    try {
      const check = this.#check ?? (await this.load());
      const reading = await check.read(text);
      const isExample = reading?.verdict === 'ok' && reading.value?.toLowerCase() === example;
      // It is no value of the reader's own, however well it is written.
      return isExample && example !== undefined
        ? { ...reading, verdict: 'warn', reason: 'sample', words: words.sample }
        : reading;
    } catch {
      return await readUnchecked(text, isTokenAwaited);
    }
  }
}
