import { find, onPress } from '../../browser/find';
import { words } from './record-files.en';
import { load } from '../../browser/setup-store';
import { say } from '../../browser/write';
import type { Sheet } from '../../domain/record/sheet';
import type { FileOffer } from './file-offer';

/** Prints and saves the set-up that is shown, and takes one over from a file. What does it is fetched when asked. */
export class RecordFiles {
  readonly #root: HTMLElement;
  readonly #sheets: readonly Sheet[];
  readonly #changed: () => void;
  #offer: FileOffer | undefined;

  constructor(root: HTMLElement, sheets: readonly Sheet[], changed: () => void) {
    this.#root = root;
    this.#sheets = sheets;
    this.#changed = changed;
    onPress(root, '[data-print]', () => {
      print();
    });
    for (const form of ['markdown', 'json'] as const)
      onPress(root, `[data-save="${form}"]`, () => void this.#save(form));
    const file = find(root, '[data-file]', HTMLInputElement);
    onPress(root, '[data-choose]', () => {
      file.click();
    });
    const takeGiven = (): void => {
      const [given] = file.files ?? [];
      if (given) void this.#take(given);
      // The same file can be chosen once more.
      file.value = '';
    };
    file.addEventListener('change', takeGiven);
    // One may have been given before the script came.
    takeGiven();
  }

  async #save(form: 'markdown' | 'json'): Promise<void> {
    const { saveSetup } = await import('./save-setup');
    const { name, leftOut } = await saveSetup(load().setup, this.#sheets, this.#root.dataset, form);
    const saved = words.saved(name);
    say(this.#root, '[data-saved]', leftOut.length === 0 ? saved : `${saved} ${words.leftOut(leftOut)}`);
  }

  async #take(file: File): Promise<void> {
    const { FileOffer } = await import('./file-offer');
    this.#offer ??= new FileOffer(this.#root, this.#sheets, this.#changed);
    await this.#offer.read(file);
  }
}
