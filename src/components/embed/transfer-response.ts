import { hear } from '../../browser/events';
import { empty } from './transfer-response.en';
import { findAll } from '../../browser/find';
import { loadCheck } from '../../content/checks-of';
import {
  doubtOfTarget,
  memberCheck,
  responseChecks,
  writeTransferResponse,
  type ResponseForm,
} from '../../domain/embed/transfer-response';
import type { Reads } from '../fields/late-check';
import type { Emptiness, ValueField } from '../fields/value-field';
import { readControl } from '../preview/read-control';
import { keepSettings } from '../tools/kept-settings';
import { boxOf, heldBy, showForm, usableIn, wireBoxes, type ToolBox } from '../tools/tool-boxes';
import { showResults } from '../tools/tool-results';

const forms = ['dialog', 'item'] as const satisfies readonly ResponseForm[];

const mayBeEmpty = (words: string): Emptiness => ({ words, isFine: true });

const texts = {
  responseOnline: { check: responseChecks.online, empty: mayBeEmpty(empty.text) },
  responseOffline: { check: responseChecks.offline, empty: mayBeEmpty(empty.text) },
  responseToAgent: { check: responseChecks.toAgent, empty: mayBeEmpty(empty.message) },
} satisfies Record<string, ToolBox>;

/** Writes a `connect_to_agent` response from what is typed; the guide's own values come in by themselves. */
class TransferResponse extends HTMLElement {
  connectedCallback(): void {
    wireBoxes(this, texts);
    for (const { name, key } of this.#members) this.#wireMember(boxOf(this, controlOf(name)), key);
    hear(this, 'field-read', () => {
      this.#write();
    });
    keepSettings(this);
    showForm(this);
  }

  /** What a target takes, each with the field of the guide that has such a value. */
  get #members(): readonly { readonly name: string; readonly key: string | undefined }[] {
    return findAll(this, '[data-member]', HTMLElement).map(({ dataset }) => ({
      name: dataset['member'] ?? '',
      key: dataset['fieldOf'],
    }));
  }

  #wireMember(box: ValueField, key: string | undefined): void {
    box.readWith(withDoubt(memberCheck), mayBeEmpty(empty.target));
    if (key === undefined) return;
    void this.#readAsField(box, key);
    this.#follow(box, key);
  }

  async #readAsField(box: ValueField, key: string): Promise<void> {
    // Where the check cannot be fetched, any text goes in, as for a member without a field.
    const check = await loadCheck(this.dataset['checks'] ?? '', key).catch(() => memberCheck);
    box.readWith(withDoubt(check));
  }

  /** While nobody wrote into the box it shows what the guide's field has. */
  #follow(box: ValueField, key: string): void {
    const scope = this.closest('desk-guide') ?? document;
    let taken = '';
    const take = (): void => {
      const value = readControl(scope, key)?.said?.value ?? '';
      if (value === taken || !(box.isBlank || box.usable === taken)) return;
      taken = value;
      box.fill(value, { offersBack: false });
    };
    hear(scope, 'field-read', take);
    take();
  }

  #write(): void {
    const names = this.#members.map(({ name }) => name);
    const response = {
      online: usableIn(this, 'responseOnline'),
      offline: usableIn(this, 'responseOffline'),
      toAgent: usableIn(this, 'responseToAgent'),
      target: this.dataset['target'] ?? '',
      members: names.map((name) => [name, usableIn(this, controlOf(name))] as const),
    };
    const held = heldBy(this, [...Object.keys(texts), ...names.map(controlOf)]);
    const results = forms.map((form) => [form, writeTransferResponse(response, form)] as const);
    showResults(this, held, results);
  }
}

function controlOf(member: string): string {
  return `responseTarget-${member}`;
}

/** A target that its field accepts may still be one that a dialog could change on its way. */
function withDoubt(check: Reads): Reads {
  return {
    read: async (pasted) => {
      const reading = await check.read(pasted);
      const doubt = reading?.verdict === 'ok' ? doubtOfTarget(reading.value ?? '') : undefined;
      if (!reading || doubt === undefined) return reading;
      return { ...reading, verdict: 'warn', reason: 'read-by-the-dialog', words: doubt };
    },
  };
}

customElements.define('transfer-response', TransferResponse);
