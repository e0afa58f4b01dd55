import { hear } from '../../browser/events';
import { empty } from './identity-payload.en';
import { find } from '../../browser/find';
import {
  bytesOf,
  explainBytes,
  identityChecks,
  writeIdentity,
  type IdentityForm,
  type Visitor,
} from '../../domain/embed/identity-payload';
import { ValueField, type Emptiness } from '../fields/value-field';
import { showResults } from '../tools/tool-results';

const forms = ['javascript', 'json', 'dialog'] as const satisfies readonly IdentityForm[];

const boxes = {
  name: { control: 'identityName', empty: { words: empty.name, isFine: true } },
  email: { control: 'identityEmail', empty: { words: empty.email, isFine: true } },
  guest: { control: 'identityGuest', empty: { words: empty.guest, isFine: false } },
  visitorId: { control: 'identityVisitor', empty: { words: empty.visitorId, isFine: false } },
} as const satisfies Record<keyof Visitor, { control: string; empty: Emptiness }>;

/** Writes the name and the address of a visitor for the places that take them. */
class IdentityPayload extends HTMLElement {
  #fields: Readonly<Record<keyof Visitor, ValueField>> | undefined;

  connectedCallback(): void {
    this.#fields = {
      name: this.#wire('name'),
      email: this.#wire('email'),
      guest: this.#wire('guest'),
      visitorId: this.#wire('visitorId'),
    };
    hear(this, 'field-read', () => {
      this.#write();
    });
    find(this, '[data-by-hand]', HTMLElement).hidden = true;
    find(this, '[data-form]', HTMLElement).hidden = false;
  }

  #wire(key: keyof Visitor): ValueField {
    const { control, empty: said } = boxes[key];
    const box = find(this, `[data-box="${control}"]`, ValueField);
    box.readWith(identityChecks[key], said);
    return box;
  }

  #write(): void {
    const fields = this.#fields;
    if (!fields) return;
    const held = Object.values(fields)
      .filter(({ usable }) => usable === undefined)
      .map(({ label }) => label);
    const visitor = {
      name: fields.name.usable ?? '',
      email: fields.email.usable ?? '',
      guest: fields.guest.usable ?? '',
      visitorId: fields.visitorId.usable ?? '',
    };
    const { nameMember = '', emailMember = '' } = this.dataset;
    const identity = { members: { name: nameMember, email: emailMember } };
    const { verdict, words } = explainBytes(bytesOf(visitor, identity));
    const bytes = find(this, '[data-bytes]', HTMLElement);
    bytes.textContent = words;
    bytes.dataset['verdict'] = verdict;
    showResults(
      this,
      held,
      forms.map((form) => [form, writeIdentity(visitor, identity, form)] as const),
    );
  }
}

customElements.define('identity-payload', IdentityPayload);
