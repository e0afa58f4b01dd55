/**
 * Compares the key of one box with the token of the other whenever either changes. The token is in its
 * control and nowhere else, and leaves it when the page is left.
 */
import { hear, type Events } from '../../browser/events';
import { find } from '../../browser/find';
import { loadsLater } from '../../browser/load-ahead';
import type { Comparison } from '../../domain/pair-check/compare-key';
import { showText, showVerdictLine } from '../fields/show-verdict';
import type { ValueChoices } from '../fields/value-choices';
import { ValueField } from '../fields/value-field';
import { activeKey, activePair } from '../keys/active-key';
import { showPrints } from './show-prints';

/** Seconds. */
const lifeOfTest = 300;

class CompareKey extends HTMLElement {
  #choices: ValueChoices | undefined;
  #read = new Map<string, Events['field-read']>();
  #turn = 0;

  connectedCallback(): void {
    loadsLater(loadComparison);
    loadsLater(loadSigning);
    hear(this, 'field-read', (read) => {
      this.#read.set(read.key, read);
      void this.#compare();
    });
    hear(document, 'active-key', () => {
      this.#offer();
      void this.#compare();
    });
    this.#target.addEventListener('change', () => void this.#compare());
    find(this, '[data-take-key]', HTMLButtonElement).addEventListener('click', () => {
      this.#field('pairKey').fill(activeKey()?.publicKey ?? '');
    });
    find(this, '[data-sign]', HTMLButtonElement).addEventListener('click', () => void this.#sign());
    addEventListener('pagehide', () => {
      this.#forget();
    });
    addEventListener('pageshow', () => {
      this.#offer();
    });
    this.#offer();
    find(this, '[data-by-hand]', HTMLDetailsElement).open = false;
    find(this, '[data-bench]', HTMLElement).hidden = false;
  }

  get #target(): HTMLSelectElement {
    return find(this, '#pair-target', HTMLSelectElement);
  }

  #field(key: 'pairKey' | 'pairToken'): ValueField {
    return find(this, `[data-field="${key}"]`, ValueField);
  }

  #control(key: 'pairKey' | 'pairToken'): HTMLTextAreaElement {
    return find(this, `[name="${key}"]`, HTMLTextAreaElement);
  }

  #offer(): void {
    find(this, '[data-take-key]', HTMLElement).hidden = activeKey() === undefined;
    find(this, '[data-sign]', HTMLElement).hidden = activePair() === undefined;
  }

  async #sign(): Promise<void> {
    const signer = activePair()?.signer;
    if (!signer) return;
    const { signToken } = await loadSigning();
    const now = Math.floor(Date.now() / 1000);
    const claims = [
      ['sub', 'test-visitor'],
      ['iat', now],
      ['exp', now + lifeOfTest],
    ] as const;
    this.#field('pairToken').fill(await signToken(claims, await signer()));
  }

  #forget(): void {
    this.#turn += 1;
    this.#read.clear();
    this.#control('pairToken').value = '';
    this.#field('pairToken').readAgain();
    this.#show(undefined, '');
  }

  async #compare(): Promise<void> {
    const turn = (this.#turn += 1);
    const reads = [this.#read.get('pairKey'), this.#read.get('pairToken')];
    const holdsPrivate = reads.some((read) => read?.reading?.reason === 'private-key');
    const isReady = reads.every((read) => read?.reading && !read.waits && !read.pending);
    if (!holdsPrivate && !isReady) {
      this.#show(undefined, '');
      return;
    }
    const { compareTexts, choicesOfKey } = await loadComparison();
    this.#choices = choicesOfKey;
    const found = await compareTexts({
      key: this.#control('pairKey').value,
      token: this.#control('pairToken').value,
      holdsPrivate,
      target: this.#target.value,
      activeKey: activeKey()?.publicKey,
    });
    if (turn === this.#turn) this.#show(found?.comparison, found?.effect ?? '');
  }

  #show(comparison: Comparison | undefined, effect: string): void {
    const place = find(this, '[data-comparison]', HTMLElement);
    place.dataset['verdict'] = comparison?.verdict ?? 'empty';
    if (comparison) place.dataset['reason'] = comparison.reason;
    else delete place.dataset['reason'];
    this.#choices?.show(this.#field('pairKey'), this.#control('pairKey').value, comparison?.choices ?? []);
    showVerdictLine(place, comparison?.verdict, comparison?.words ?? '');
    showText(find(place, '[data-next]', HTMLElement), comparison?.whatNext ?? '');
    showText(find(place, '[data-effect]', HTMLElement), effect);
    showText(find(place, '[data-command]', HTMLElement), comparison?.command ?? '');
    find(place, '[data-command-place]', HTMLElement).hidden = comparison?.command === undefined;
    find(place, '[data-more]', HTMLElement).hidden = comparison === undefined;
    showPrints(find(place, '[data-prints]', HTMLElement), comparison?.prints);
  }
}

async function loadComparison() {
  const comparison = await import('./compare-texts');
  await comparison.loadServices();
  return comparison;
}

function loadSigning() {
  return import('../../domain/tokens/sign-token');
}

customElements.define('compare-key', CompareKey);
