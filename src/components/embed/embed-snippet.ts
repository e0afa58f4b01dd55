import { hear } from '../../browser/events';
import { missing, needed } from './embed-snippet.en';
import { find } from '../../browser/find';
import { writeFileEmbed, writePageEmbed } from '../../domain/embed/embed-snippet';
import type { EmbedSettings, HostedChat } from '../../domain/embed/embed-settings';
import { noncePlace, openPlaces, sampleEmbed } from '../../domain/embed/sample-embed';
import type { Reads } from '../fields/late-check';
import { ValueField } from '../fields/value-field';
import { readControl } from '../preview/read-control';
import { boxes, ofHosts, otherHost, otherId, type Box } from './embed-boxes';
import { explainLines } from '../tools/explained-lines';
import { keepSettings } from '../tools/kept-settings';
import { showResults } from '../tools/tool-results';

type Needed = keyof typeof needed;

/** Writes the embed script from the guide's fields and from what is chosen here. */
class EmbedSnippet extends HTMLElement {
  readonly #fields = new Map<Box, ValueField>();
  #explained = '';

  connectedCallback(): void {
    this.#wire('version');
    this.#wire('route');
    this.#wire('liveHost');
    this.#wire('testHost', (check) => otherHost(check, () => this.#fields.get('liveHost')?.usable));
    this.#wire('testIntegration', (check) => otherId(check, () => this.#valueOf('integrationId')));
    this.#wire('testInstance');
    for (const name of ['embedSecured', 'embedAtStart', 'embedNonce', 'embedHosts']) {
      this.#choice(name).addEventListener('change', () => {
        this.#write();
      });
    }
    hear(this.#scope, 'field-read', ({ key }, from) => {
      const isOwn = from instanceof Node && this.contains(from);
      if (key === boxes.liveHost.control) this.#fields.get('testHost')?.readAgain(false);
      if (!isOwn) this.#fields.get('testIntegration')?.readAgain(false);
      this.#write();
    });
    hear(this.#scope, 'field-crossed', () => {
      this.#write();
    });
    keepSettings(this);
    find(this, '[data-by-hand]', HTMLElement).hidden = true;
    find(this, '[data-form]', HTMLElement).hidden = false;
    this.#write();
  }

  get #scope(): Element | Document {
    return this.closest('desk-guide') ?? document;
  }

  #wire(key: Box, around: (check: Reads) => Reads = (check) => check): void {
    const { control, check, empty } = boxes[key];
    const box = find(this, `[data-box="${control}"]`, ValueField);
    this.#fields.set(key, box);
    box.readWith(around(check), empty);
  }

  #choice(name: string): HTMLInputElement {
    return find(this, `input[name="${name}"]`, HTMLInputElement);
  }

  #usable(key: Box): string {
    return this.#fields.get(key)?.usable ?? '';
  }

  #valueOf(key: Needed | 'subscriptionId'): string {
    return readControl(this.#scope, key)?.said?.value ?? '';
  }

  #write(): void {
    const secured = this.#choice('embedSecured').checked;
    const hosts = this.#choice('embedHosts').checked;
    this.#choice('embedAtStart').disabled = !secured;
    const atStart = secured && this.#choice('embedAtStart').checked;
    find(this, '[data-route]', HTMLElement).hidden = !secured;
    find(this, '[data-hosts]', HTMLElement).hidden = !hosts;
    find(this, '[data-at-start]', HTMLElement).hidden = !atStart;
    find(this, '[data-nonce-note]', HTMLElement).hidden = !this.#choice('embedNonce').checked;
    const used: readonly Box[] = [
      'version',
      ...(secured ? ['route' as const] : []),
      ...(hosts ? ofHosts : []),
    ];
    const held = used.flatMap((key) => {
      const box = this.#fields.get(key);
      return box && box.usable === undefined ? [box.label] : [];
    });
    this.#showMissing();
    const settings = this.#settings(hosts);
    const page = writePageEmbed(settings);
    const { tag, file } = writeFileEmbed(settings);
    showResults(this, held, [
      ['page', page.code],
      ['file', file.code],
      ['tag', tag.code],
    ]);
    if (page.code === this.#explained) return;
    this.#explained = page.code;
    explainLines(this, page.blocks);
  }

  #settings(hosts: boolean): EmbedSettings {
    const subscriptionId = this.#valueOf('subscriptionId');
    const live = {
      integrationId: this.#valueOf('integrationId') || openPlaces.integrationId,
      region: this.#valueOf('region') || openPlaces.region,
      serviceInstanceId: this.#valueOf('serviceInstanceId') || openPlaces.serviceInstanceId,
      ...(subscriptionId === '' ? {} : { subscriptionId }),
    };
    const environments: readonly HostedChat[] = [
      { ...live, host: this.#usable('liveHost') },
      {
        ...live,
        host: this.#usable('testHost'),
        integrationId: this.#usable('testIntegration'),
        serviceInstanceId: this.#usable('testInstance') || live.serviceInstanceId,
      },
    ];
    return {
      ...live,
      clientVersion: this.#usable('version') || sampleEmbed.clientVersion,
      tokenRoute: this.#usable('route') || sampleEmbed.tokenRoute,
      secured: this.#choice('embedSecured').checked,
      givesTokenAtStart: this.#choice('embedAtStart').checked,
      ...(this.#choice('embedNonce').checked ? { nonce: noncePlace } : {}),
      ...(hosts ? { environments } : {}),
    };
  }

  /** Says which ids are still open in the code, with links to their fields. */
  #showMissing(): void {
    const open = Object.entries(needed).filter(([key]) => isNeeded(key) && this.#valueOf(key) === '');
    const place = find(this, '[data-missing]', HTMLElement);
    const names = open.map(([key]) => key).join(' ');
    if (place.dataset['missing'] === names) return;
    place.dataset['missing'] = names;
    const links = open.map(([key, name]) => this.#linkTo(key, name));
    place.replaceChildren(
      ...links.flatMap((link, index) => [index === 0 ? missing.before : missing.between, link]),
      ...(links.length === 0 ? [] : [missing.after]),
    );
  }

  #linkTo(key: string, name: string): HTMLAnchorElement | string {
    const id = this.#scope.querySelector(`[name="${key}"]`)?.id ?? '';
    if (id === '') return name;
    const link = document.createElement('a');
    link.href = `#${id}`;
    link.textContent = name;
    return link;
  }
}

function isNeeded(key: string): key is Needed {
  return Object.hasOwn(needed, key);
}

customElements.define('embed-snippet', EmbedSnippet);
