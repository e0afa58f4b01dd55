import { hear } from '../../browser/events';
import { missing, needed } from './embed-snippet.en';
import { find, findAll } from '../../browser/find';
import { writeFileEmbed, writePageEmbed } from '../../domain/embed/embed-snippet';
import {
  noncePlace,
  openPlaces,
  sampleEmbed,
  type EmbedSettings,
  type HostedChat,
} from '../../domain/embed/embed-settings';
import { readControl } from '../preview/read-control';
import { boxesBeside, ofHosts } from './embed-boxes';
import { explainLines } from '../tools/explained-lines';
import { keepSettings } from '../tools/kept-settings';
import { boxOf, heldBy, showForm, usableIn, wireBoxes } from '../tools/tool-boxes';
import { showResults } from '../tools/tool-results';

const ids = ['integrationId', 'region', 'serviceInstanceId'] as const;

/** Writes the embed script from the guide's fields and from what is chosen here. */
class EmbedSnippet extends HTMLElement {
  #explained = '';

  connectedCallback(): void {
    const boxes = boxesBeside({
      liveHost: () => usableIn(this, 'embedLiveHost'),
      liveId: () => this.#valueOf('integrationId'),
    });
    wireBoxes(this, boxes);
    const write = (): void => {
      this.#write();
    };
    for (const choice of findAll(this, 'input[type="checkbox"]', HTMLInputElement))
      choice.addEventListener('change', write);
    hear(this.#scope, 'field-read', ({ key }, from) => {
      const isOwn = from instanceof Node && this.contains(from);
      if (key === 'embedLiveHost') boxOf(this, 'embedTestHost').readAgain(false);
      if (!isOwn) boxOf(this, 'embedTestIntegration').readAgain(false);
      write();
    });
    hear(this.#scope, 'field-crossed', write);
    keepSettings(this);
    showForm(this);
    write();
  }

  get #scope(): Element | Document {
    return this.closest('desk-guide') ?? document;
  }

  #choice(name: string): HTMLInputElement {
    return find(this, `input[name="${name}"]`, HTMLInputElement);
  }

  #valueOf(key: (typeof ids)[number] | 'subscriptionId'): string {
    return readControl(this.#scope, key)?.said?.value ?? '';
  }

  #write(): void {
    const settings = this.#settings();
    const { secured, givesTokenAtStart, nonce, environments } = settings;
    this.#choice('embedAtStart').disabled = !secured;
    find(this, '[data-route]', HTMLElement).hidden = !secured;
    find(this, '[data-hosts]', HTMLElement).hidden = !environments;
    find(this, '[data-at-start]', HTMLElement).hidden = !(secured && givesTokenAtStart);
    find(this, '[data-nonce-note]', HTMLElement).hidden = nonce === undefined;
    const used = ['embedVersion', ...(secured ? ['embedRoute'] : []), ...(environments ? ofHosts : [])];
    this.#showMissing();
    const page = writePageEmbed(settings);
    const { tag, file } = writeFileEmbed(settings);
    showResults(this, heldBy(this, used), [
      ['page', page.code],
      ['file', file.code],
      ['tag', tag.code],
    ]);
    if (page.code === this.#explained) return;
    this.#explained = page.code;
    explainLines(this, page.blocks);
  }

  #settings(): EmbedSettings {
    const subscriptionId = this.#valueOf('subscriptionId');
    const live = {
      integrationId: this.#valueOf('integrationId') || openPlaces.integrationId,
      region: this.#valueOf('region') || openPlaces.region,
      serviceInstanceId: this.#valueOf('serviceInstanceId') || openPlaces.serviceInstanceId,
      ...(subscriptionId === '' ? {} : { subscriptionId }),
    };
    const environments: readonly HostedChat[] = [
      { ...live, host: usableIn(this, 'embedLiveHost') },
      {
        ...live,
        host: usableIn(this, 'embedTestHost'),
        integrationId: usableIn(this, 'embedTestIntegration'),
        serviceInstanceId: usableIn(this, 'embedTestInstance') || live.serviceInstanceId,
      },
    ];
    return {
      ...live,
      clientVersion: usableIn(this, 'embedVersion') || sampleEmbed.clientVersion,
      tokenRoute: usableIn(this, 'embedRoute') || sampleEmbed.tokenRoute,
      secured: this.#choice('embedSecured').checked,
      givesTokenAtStart: this.#choice('embedAtStart').checked,
      ...(this.#choice('embedNonce').checked ? { nonce: noncePlace } : {}),
      ...(this.#choice('embedHosts').checked ? { environments } : {}),
    };
  }

  /** Says which ids are still open in the code, with links to their fields. */
  #showMissing(): void {
    const open = ids.filter((key) => this.#valueOf(key) === '');
    const place = find(this, '[data-missing]', HTMLElement);
    if (place.dataset['missing'] === open.join(' ')) return;
    place.dataset['missing'] = open.join(' ');
    place.replaceChildren(
      ...open.flatMap((key, index) => [index === 0 ? missing.before : missing.between, this.#linkTo(key)]),
      ...(open.length === 0 ? [] : [missing.after]),
    );
  }

  #linkTo(key: keyof typeof needed): HTMLAnchorElement | string {
    const id = this.#scope.querySelector(`[name="${key}"]`)?.id ?? '';
    if (id === '') return needed[key];
    const link = document.createElement('a');
    link.href = `#${id}`;
    link.textContent = needed[key];
    return link;
  }
}

customElements.define('embed-snippet', EmbedSnippet);
