import { hear } from '../../browser/events';
import { empty } from './transfer-response.en';
import { find, findAll } from '../../browser/find';
import { loadCheck } from '../../content/checks-of';
import {
  doubtOfTarget,
  memberCheck,
  responseChecks,
  writeTransferResponse,
  type ResponseForm,
} from '../../domain/embed/transfer-response';
import type { Reads } from '../fields/late-check';
import { ValueField, type Emptiness } from '../fields/value-field';
import { readControl } from '../preview/read-control';
import { keepSettings } from '../tools/kept-settings';
import { showResults } from '../tools/tool-results';

const forms = ['dialog', 'item'] as const satisfies readonly ResponseForm[];

const mayBeEmpty = (words: string): Emptiness => ({ words, isFine: true });

interface Member {
  readonly name: string;
  readonly box: ValueField;
}

/** Writes a `connect_to_agent` response from what is typed; the guide's own values come in by themselves. */
class TransferResponse extends HTMLElement {
  #online: ValueField | undefined;
  #offline: ValueField | undefined;
  #toAgent: ValueField | undefined;
  #members: readonly Member[] = [];

  connectedCallback(): void {
    this.#online = this.#wire('responseOnline', responseChecks.online, mayBeEmpty(empty.text));
    this.#offline = this.#wire('responseOffline', responseChecks.offline, mayBeEmpty(empty.text));
    this.#toAgent = this.#wire('responseToAgent', responseChecks.toAgent, mayBeEmpty(empty.message));
    this.#members = findAll(this, '[data-member]', HTMLElement).map((element) => this.#wireMember(element));
    hear(this, 'field-read', () => {
      this.#write();
    });
    keepSettings(this);
    find(this, '[data-by-hand]', HTMLElement).hidden = true;
    find(this, '[data-form]', HTMLElement).hidden = false;
  }

  #wire(name: string, check: Reads, isEmpty: Emptiness): ValueField {
    const box = find(this, `[data-box="${name}"]`, ValueField);
    box.readWith(check, isEmpty);
    return box;
  }

  #wireMember(element: HTMLElement): Member {
    const { member: name = '', fieldOf: key } = element.dataset;
    const box = this.#wire(`responseTarget-${name}`, withDoubt(memberCheck), mayBeEmpty(empty.target));
    if (key !== undefined) {
      void this.#readAsField(box, key);
      this.#follow(box, key);
    }
    return { name, box };
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
    const [online, offline, toAgent] = [this.#online, this.#offline, this.#toAgent];
    if (!online || !offline || !toAgent) return;
    const boxes = [online, offline, toAgent, ...this.#members.map(({ box }) => box)];
    const held = boxes.filter(({ usable }) => usable === undefined).map(({ label }) => label);
    const response = {
      online: online.usable ?? '',
      offline: offline.usable ?? '',
      toAgent: toAgent.usable ?? '',
      target: this.dataset['target'] ?? '',
      members: this.#members.map(({ name, box }) => [name, box.usable ?? ''] as const),
    };
    showResults(
      this,
      held,
      forms.map((form) => [form, writeTransferResponse(response, form)] as const),
    );
  }
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
