import { find, findAll } from '../../browser/find';
import { words } from './record-files.en';
import type { Setup } from '../../domain/guide/setup';
import type { Sheet } from '../../domain/record/read-sheet';
import type { FileOffer } from './file-offer';

/** Prints and saves the set-up that is shown, and takes one over from a file. What does it is fetched when asked. */
export class RecordFiles {
  readonly #root: HTMLElement;
  readonly #sheets: readonly Sheet[];
  readonly #shown: () => Setup | undefined;
  #offer: FileOffer | undefined;

  constructor(
    root: HTMLElement,
    sheets: readonly Sheet[],
    { shown, changed }: { shown: () => Setup | undefined; changed: () => void },
  ) {
    this.#root = root;
    this.#sheets = sheets;
    this.#shown = shown;
    find(root, '[data-print]', HTMLElement).addEventListener('click', () => {
      print();
    });
    for (const button of findAll(root, '[data-save]', HTMLButtonElement)) {
      button.addEventListener('click', () => void this.#save(button.dataset['save'] === 'json'));
    }
    const file = find(root, '[data-file]', HTMLInputElement);
    find(root, '[data-choose]', HTMLElement).addEventListener('click', () => {
      file.click();
    });
    const takeGiven = (): void => {
      const [given] = file.files ?? [];
      if (given) void this.#take(given, changed);
      // The same file can be chosen once more.
      file.value = '';
    };
    file.addEventListener('change', takeGiven);
    // One may have been given before the script came.
    takeGiven();
  }

  async #save(isJson: boolean): Promise<void> {
    const setup = this.#shown();
    if (!setup) return;
    const { saveSetup } = await import('./save-setup');
    const { name, leftOut } = await saveSetup(setup, this.#sheets, this.#root.dataset, isJson);
    const saved = words.saved(name);
    find(this.#root, '[data-saved]', HTMLElement).textContent =
      leftOut.length === 0 ? saved : `${saved} ${words.leftOut(leftOut)}`;
  }

  async #take(file: File, changed: () => void): Promise<void> {
    const { FileOffer } = await import('./file-offer');
    this.#offer ??= new FileOffer(this.#root, this.#sheets, changed);
    await this.#offer.read(file);
  }
}
