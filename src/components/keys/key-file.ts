import { find } from '../../browser/find';
import { loadsLater } from '../../browser/load-ahead';
import { ValueField } from '../form/value-field';

/** Bytes. A key file has a few thousand. */
const largest = 1_000_000;

/** A place for files around a field: what is dropped on it, or chosen with the button, is read into the field. */
class KeyFile extends HTMLElement {
  #turn = 0;

  connectedCallback(): void {
    loadsLater(load);
    const input = find(this, '[data-file]', HTMLInputElement);
    find(this, '[data-choose]', HTMLButtonElement).addEventListener('click', () => {
      input.click();
    });
    input.addEventListener('change', () => {
      void this.#read(input.files);
    });
    this.addEventListener('drop', ({ dataTransfer }) => {
      if (holdsFiles(dataTransfer)) void this.#read(dataTransfer.files);
    });
    // A file that misses its place must not take the page away.
    for (const sign of ['dragover', 'drop'] as const) {
      document.addEventListener(sign, (event) => {
        if (!holdsFiles(event.dataTransfer)) return;
        event.preventDefault();
        const isOver = event.target instanceof Node && this.contains(event.target);
        this.toggleAttribute('data-over', sign === 'dragover' && isOver);
      });
    }
    document.addEventListener('dragleave', () => {
      this.removeAttribute('data-over');
    });
    find(this, '[data-tools]', HTMLElement).hidden = false;
  }

  async #read(files: FileList | null): Promise<void> {
    const file = files?.[0];
    if (!file) return;
    const turn = (this.#turn += 1);
    const first =
      files.length > 1 ? `${String(files.length)} files were given, and one is read at a time. ` : '';
    const words = await this.#take(file, () => turn === this.#turn);
    if (turn !== this.#turn) return;
    find(this, '.said', HTMLElement).textContent = first + words;
    // The same file may be chosen again once it was changed.
    find(this, '[data-file]', HTMLInputElement).value = '';
  }

  async #take(file: File, isNewest: () => boolean): Promise<string> {
    const name = `“${file.name.slice(0, 60)}”`;
    if (file.size > largest) {
      return `${name} has ${megabytes(file.size)}, and a key file has a few kilobytes. Choose the file that holds the key alone.`;
    }
    try {
      const [{ textOfFile }, buffer] = await Promise.all([load(), file.arrayBuffer()]);
      if (!isNewest()) return '';
      find(this, 'value-field', ValueField).fill(textOfFile(new Uint8Array(buffer)));
      return file.size === 0
        ? `${name} is empty. Choose the file that holds the key.`
        : `Read from ${name}, ${file.size.toLocaleString('en')} bytes.`;
    } catch {
      return `${name} could not be read. Choose a single file, or paste what it holds.`;
    }
  }
}

function load() {
  return import('../../domain/keys/text-of-file');
}

function holdsFiles(transfer: DataTransfer | null): transfer is DataTransfer {
  return transfer?.types.includes('Files') ?? false;
}

/** "2.3 MB" */
function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toLocaleString('en', { maximumFractionDigits: 1 })} MB`;
}

customElements.define('key-file', KeyFile);
