import { hear } from '../../browser/events';
import { empty } from './identity-payload.en';
import { find } from '../../browser/find';
import {
  bytesOf,
  explainBytes,
  identityChecks,
  writeIdentity,
  type IdentityForm,
} from '../../domain/embed/identity-payload';
import { heldBy, showForm, usableIn, wireBoxes, type ToolBox } from '../tools/tool-boxes';
import { showResults } from '../tools/tool-results';

const forms = ['javascript', 'json', 'dialog'] as const satisfies readonly IdentityForm[];

const boxes = {
  identityName: { check: identityChecks.name, empty: { words: empty.name, isFine: true } },
  identityEmail: { check: identityChecks.email, empty: { words: empty.email, isFine: true } },
  identityGuest: { check: identityChecks.guest, empty: { words: empty.guest, isFine: false } },
  identityVisitor: { check: identityChecks.visitorId, empty: { words: empty.visitorId, isFine: false } },
} satisfies Record<string, ToolBox>;

/** Writes the name and the address of a visitor for the places that take them. */
class IdentityPayload extends HTMLElement {
  connectedCallback(): void {
    wireBoxes(this, boxes);
    hear(this, 'field-read', () => {
      this.#write();
    });
    showForm(this);
  }

  #write(): void {
    const visitor = {
      name: usableIn(this, 'identityName'),
      email: usableIn(this, 'identityEmail'),
      guest: usableIn(this, 'identityGuest'),
      visitorId: usableIn(this, 'identityVisitor'),
    };
    const { nameMember = '', emailMember = '' } = this.dataset;
    const members = { name: nameMember, email: emailMember };
    const { verdict, words } = explainBytes(bytesOf(visitor, members));
    const bytes = find(this, '[data-bytes]', HTMLElement);
    bytes.textContent = words;
    bytes.dataset['verdict'] = verdict;
    const results = forms.map((form) => [form, writeIdentity(visitor, members, form)] as const);
    showResults(this, heldBy(this, Object.keys(boxes)), results);
  }
}

customElements.define('identity-payload', IdentityPayload);
