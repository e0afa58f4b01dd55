import { hear } from '../../browser/events';
import { find, findAll } from '../../browser/find';
import { pageAddress } from '../../browser/page-address';
import { saveFile } from '../../browser/save-file';
import { loadCheck } from '../../content/checks-of';
import { buildReminder } from '../../domain/guide/reminder';
import { fromBase64, toBase64 } from '../../domain/text/base64';
import { certificateName } from '../../domain/keys/certificate-name';
import { signWith, writeCertificate } from '../../domain/keys/certificate';
import type { Publication } from '../../domain/keys/publish-key';
import { identifyDer } from '../../domain/keys/reading/identify';
import type { RsaPublicKey } from '../../domain/keys/rsa-key';
import { sayDay } from '../../domain/text/locale';
import { ValueField } from '../fields/value-field';
import { activePair } from './active-key';
import { words } from './publish-settings.en';

const day = 86_400_000;
/** Days, from today: of the certificate, of the older key, and from the reminder to the end. */
const usual = { ends: 365, until: 7, before: 14 } as const;
/** The clock of whoever reads the certificate may be behind. */
const early = 5 * 60_000;
const file = 'deskbridge-certificate.ics';

/** What the forms say beside the key: the name and the end of a certificate, and an older key with its last day. */
export class PublishSettings extends HTMLElement {
  /** One certificate for one wish: signing it again would make another. */
  #made: { readonly wish: string; readonly certificate: Promise<string> } | undefined;

  connectedCallback(): void {
    for (const name of ['ends', 'until'] as const) {
      const box = this.#day(name);
      if (box.value === '') box.value = dayIn(usual[name]);
    }
    this.#older.loadWith(() => loadCheck('keys', 'key'));
    this.#name.readWith(certificateName);
    hear(this, 'field-read', () => {
      this.#change();
    });
    hear(document, 'active-key', () => {
      this.#change();
    });
    find(this, '[data-remind]', HTMLButtonElement).addEventListener('click', () => {
      this.#remind();
    });
  }

  /** Shows what this form asks for. */
  fit(asks: string | undefined): void {
    this.hidden = asks === undefined;
    for (const part of findAll(this, '[data-asks]', HTMLElement)) {
      part.hidden = part.dataset['asks'] !== asks;
    }
    const until = this.#time('until');
    find(this, '[data-overlap-words]', HTMLElement).textContent =
      this.#olderKey && until ? words.overlap(sayDay(until)) : '';
  }

  /** Why there can be no certificate; `undefined` where there can. */
  problem(publicKey: string): string | undefined {
    if (signerOf(publicKey) === undefined) return words.noSigner;
    if (this.#subject === undefined) return words.noSubject;
    const ends = this.#time('ends');
    return ends === undefined || ends.getTime() < Date.now() ? words.pastDay : undefined;
  }

  publication(publicKey: string, key: RsaPublicKey): Publication {
    const [ends, until, older] = [this.#time('ends'), this.#time('until'), this.#olderKey];
    return {
      ends: ends ?? new Date(Date.now() + usual.ends * day),
      ...(older && until && { older: { key: older, until } }),
      certificate: async () => (this.problem(publicKey) ? undefined : this.#certificate(publicKey, key)),
    };
  }

  #certificate(publicKey: string, key: RsaPublicKey): Promise<string> | undefined {
    const [subject, notAfter, signer] = [this.#subject, this.#time('ends'), signerOf(publicKey)];
    if (subject === undefined || !notAfter || !signer) return undefined;
    const wish = JSON.stringify([publicKey, subject, notAfter]);
    if (this.#made?.wish === wish) return this.#made.certificate;
    const notBefore = new Date(Date.now() - early);
    const make = async () => {
      const sign = signWith(await signer());
      return toBase64(await writeCertificate(key, { subject, notBefore, notAfter }, sign));
    };
    this.#made = { wish, certificate: make() };
    return this.#made.certificate;
  }

  get #subject(): string | undefined {
    return this.#name.usable;
  }

  get #name(): ValueField {
    return find(this, '[data-box="certificateName"]', ValueField);
  }

  get #older(): ValueField {
    return find(this, '[data-box="older"]', ValueField);
  }

  get #olderKey(): RsaPublicKey | undefined {
    const found = identifyDer(fromBase64(this.#older.usable ?? '') ?? new Uint8Array());
    return found.kind === 'public' ? found.key : undefined;
  }

  #day(name: 'ends' | 'until'): HTMLInputElement {
    return find(this, `[data-${name}]`, HTMLInputElement);
  }

  /** The last second of the day, in UTC as certificates count. */
  #time(name: 'ends' | 'until'): Date | undefined {
    const time = new Date(`${this.#day(name).value}T23:59:59Z`);
    return Number.isNaN(time.getTime()) ? undefined : time;
  }

  #change(): void {
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  #remind(): void {
    const ends = this.#time('ends');
    const made = new Date();
    const said = find(this, '[data-reminder-said]', HTMLElement);
    const at = new Date((ends?.getTime() ?? 0) - usual.before * day);
    at.setHours(9, 0, 0, 0);
    if (!ends || at <= made) {
      said.textContent = words.tooSoon(usual.before);
      return;
    }
    const link = `${pageAddress()}#make`;
    const text = words.reminder(sayDay(ends), link);
    saveFile(file, buildReminder({ title: words.title, words: text, link, at, made }), 'text/calendar');
    said.textContent = words.offered(file, sayDay(at));
  }
}

function signerOf(publicKey: string) {
  const pair = activePair();
  return pair?.publicKey === publicKey ? pair.signer : undefined;
}

/** As a box for a day holds it. */
function dayIn(days: number): string {
  return new Date(Date.now() + days * day).toISOString().slice(0, 10);
}

customElements.define('publish-settings', PublishSettings);
