import { hear, type Events } from '../../browser/events';
import { find } from '../../browser/find';
import { loadsLater } from '../../browser/load-ahead';
import { loadCheck } from '../../content/checks-of';
import type { Reading } from '../../domain/fields/reading';
import { factNames } from '../../domain/keys/fact-names.en';
import type { FoundKey } from '../../domain/keys/key-reading';
import { ValueField } from '../fields/value-field';
import { KeyChanges } from './key-changes';
import { KeyChoice } from './key-choice';
import { activeKey, releaseKey, selectKey } from './active-key';
import { words } from './key-reader.en';
import { PublicOutputs } from './public-outputs';

/** Reads whatever holds a key, and hands what it found to the parts that show it and to the other tools. */
class KeyReader extends HTMLElement {
  /** The paste that holds several keys, and the one that was chosen. */
  #chosen: { readonly among: string; readonly found: FoundKey } | undefined;

  connectedCallback(): void {
    loadsLater(load);
    hear(this, 'field-read', (read) => {
      if (read.key === 'key') this.#show(read);
    });
  }

  #show({ typed, reading, waits }: Events['field-read']): void {
    const usable = waits ? undefined : reading;
    const value = usable?.value;
    const isChosen = this.#chosen?.among === typed;
    find(this, '[data-empty]', HTMLElement).hidden = reading !== undefined;
    find(this, '[data-private-found]', HTMLElement).hidden = usable?.reason !== 'private-key';
    find(this, '[data-active-key]', HTMLElement).hidden = value === undefined;
    if (value === undefined) this.#outputs.clear();
    else void this.#outputs.show(value);
    if (value === undefined || isChosen) this.#changes.clear();
    else void this.#changes.show(typed, usable?.repairs ?? []);
    if (usable?.reason === 'several-keys') this.#offer(typed);
    else if (!isChosen) this.#choice.clear();
    this.#take(usable);
  }

  get #outputs(): PublicOutputs {
    return find(this, 'public-outputs', PublicOutputs);
  }
  get #changes(): KeyChanges {
    return find(this, 'key-changes', KeyChanges);
  }
  get #choice(): KeyChoice {
    return find(this, 'key-choice', KeyChoice);
  }

  #offer(among: string): void {
    void this.#choice.show(among, (found) => {
      this.#chosen = { among, found };
      void this.#readChosen();
    });
  }

  /** From now on this very paste is read as the key that was chosen from it. */
  async #readChosen(): Promise<void> {
    const { check, readChosen } = await load();
    find(this, 'value-field', ValueField).readWith({
      read: (pasted) => {
        const chosen = this.#chosen?.among === pasted ? this.#chosen.found : undefined;
        return chosen ? readChosen(chosen.key, chosen.form) : check.read(pasted);
      },
    });
  }

  /** The pair that was made here signs as well, so it is not replaced by its own public key. */
  #take(reading: Reading | undefined): void {
    const publicKey = reading?.value;
    if (publicKey === undefined) {
      releaseKey('read');
    } else if (activeKey()?.publicKey !== publicKey) {
      const fact = (name: string) => reading?.facts?.find((each) => each.name === name)?.value;
      const fingerprint = fact(factNames.fingerprint);
      selectKey({
        origin: 'read',
        publicKey,
        words: words.activeKey(fact(factNames.size)),
        ...(fingerprint && { fingerprint }),
      });
    }
  }
}

async function load() {
  const [check, { readChosen }] = await Promise.all([
    loadCheck('keys', 'key'),
    import('../../content/keys/key'),
  ]);
  return { check, readChosen };
}

customElements.define('key-reader', KeyReader);
