import { hear } from '../../browser/events';
import { find, findAll } from '../../browser/find';
import { deskPolicies } from '../../content/desk-policies';
import { webChatNeeds, type WebChatPlace } from '../../content/receivers/web-chat/policy';
import { readHost } from '../../content/receivers/web-chat/policy-hosts';
import { buildPolicy, type BuiltPolicy } from '../../domain/csp/build-policy';
import {
  explainAddition,
  explainBlocked,
  explainGap,
  explainLeft,
  explainPassing,
} from '../../domain/csp/explain-policy';
import { standings } from '../../domain/csp/explain-policy.en';
import { judgeNeeds, obstacles } from '../../domain/csp/judge-policy';
import type { InlineWay, PolicyNeed } from '../../domain/csp/need';
import type { Verdict } from '../../domain/fields/reading';
import { parsePolicy } from '../../domain/csp/policy';
import type { PolicyReading } from '../../domain/csp/policy-gaps';
import { readPolicies, readPolicyBox } from '../../domain/csp/read-policy';
import { readSnippetBox } from '../../domain/csp/script-hash';
import { leftOutOfMeta, writeHeaders, writeMeta } from '../../domain/csp/write-policy';
import { showText, showVerdictLine } from '../fields/show-verdict';
import type { Reads } from '../fields/late-check';
import { ValueField, type Emptiness } from '../fields/value-field';
import { readControl } from '../preview/read-control';
import { keepSettings } from '../tools/kept-settings';
import { showResults } from '../tools/tool-results';
import { words as said } from './site-policy.en';

const inlineWays: readonly InlineWay[] = ['nonce', 'own-file', 'hash', 'unsafe-inline'];

const boxes = {
  paste: {
    control: 'policyPaste',
    check: { read: readPolicyBox },
    empty: { words: said.empty.paste, isFine: true },
  },
  snippet: {
    control: 'policySnippet',
    check: { read: readSnippetBox },
    empty: { words: said.empty.snippet, isFine: false },
  },
  ownHost: { control: 'policyOwnHost', check: { read: readHost }, empty: { words: '', isFine: true } },
  avatar: { control: 'policyAvatar', check: { read: readHost }, empty: { words: '', isFine: true } },
} as const satisfies Record<string, { control: string; check: Reads; empty: Emptiness }>;

type Box = keyof typeof boxes;

/** What a site without a policy could begin with. */
const firstPolicy = "default-src 'self'";

/** Merges what the web chat needs into the policy that a site sends, and says what that policy blocks. */
class SitePolicy extends HTMLElement {
  #fields: Readonly<Record<Box, ValueField>> | undefined;

  connectedCallback(): void {
    this.#fields = {
      paste: this.#wire('paste'),
      snippet: this.#wire('snippet'),
      ownHost: this.#wire('ownHost'),
      avatar: this.#wire('avatar'),
    };
    const write = (): void => {
      this.#write();
    };
    find(this, '[data-form]', HTMLElement).addEventListener('change', (event) => {
      if (event.target instanceof HTMLInputElement && event.target.matches('[type=radio], [type=checkbox]')) {
        write();
      }
    });
    hear(this, 'field-read', write);
    hear(this.#scope, 'field-read', ({ key }) => {
      if (key === 'region') write();
    });
    keepSettings(this);
    find(this, '[data-by-hand]', HTMLElement).hidden = true;
    find(this, '[data-form]', HTMLElement).hidden = false;
    write();
  }

  get #scope(): Element | Document {
    return this.closest('desk-guide') ?? document;
  }

  #wire(key: Box): ValueField {
    const { control, check, empty } = boxes[key];
    const box = find(this, `[data-box="${control}"]`, ValueField);
    box.readWith(check, empty);
    return box;
  }

  #chosen(name: string): readonly string[] {
    return findAll(this, `input[name="${name}"]:checked`, HTMLInputElement).map(({ value }) => value);
  }

  #place(fields: Readonly<Record<Box, ValueField>>): WebChatPlace {
    const [inline] = this.#chosen('policyInline');
    const [hash, ownHost, avatarHost] = [fields.snippet, fields.ownHost, fields.avatar].map(
      ({ usable }) => usable ?? '',
    );
    return {
      version: this.#chosen('policyVersion').includes('classic') ? 'classic' : 'newer',
      hosts: this.#chosen('policyHosts').includes('named') ? 'named' : 'documented',
      region: readControl(this.#scope, 'region')?.said?.value ?? '',
      inline: inlineWays.find((way) => way === inline) ?? 'nonce',
      ...(hash ? { hash } : {}),
      ...(ownHost ? { ownHost } : {}),
      ...(avatarHost ? { avatarHost } : {}),
    };
  }

  #write(): void {
    const fields = this.#fields;
    if (!fields) return;
    const place = this.#place(fields);
    find(this, '[data-hash]', HTMLElement).hidden = place.inline !== 'hash';
    const asked =
      place.inline === 'hash' ? Object.values(fields) : [fields.paste, fields.ownHost, fields.avatar];
    const held = asked.filter(({ usable }) => usable === undefined).map(({ label }) => label);
    const desks = deskPolicies.filter(({ id }) => this.#chosen('policyDesk').includes(id));
    const needs = [...webChatNeeds(place), ...desks.flatMap((desk) => desk.needs)];
    const reading = readPolicies(fields.paste.usable ?? '');
    const isNew = reading.policies.length === 0;
    this.#showToday(reading, needs, held.length > 0);
    const built = buildPolicy(isNew ? [parsePolicy(firstPolicy)] : reading.policies, needs);
    const remarks = desks.flatMap((desk) => desk.remarks);
    this.#showAdditions(built, [...explainLeft(built.left).map((words) => ({ words })), ...remarks]);
    const from = find(this, '[data-from]', HTMLElement);
    from.hidden = !isNew;
    showText(from, isNew ? said.begun(firstPolicy) : '');
    const out = leftOutOfMeta(built.policies);
    showText(find(this, '[data-left-out]', HTMLElement), out.length > 0 ? said.leftOut(out) : '');
    this.#showGap(reading);
    const isPart = reading.gap?.isPart === true;
    showResults(this, held, [
      ['header', isPart ? '' : writeHeaders(built.policies)],
      ['meta', isPart ? '' : writeMeta(built.policies)],
    ]);
  }

  /** As browsers take the paste, slips and all. */
  #showToday({ sent, policies }: PolicyReading, needs: readonly PolicyNeed[], isHeld: boolean): void {
    find(this, '[data-today]', HTMLElement).hidden = isHeld || policies.length === 0;
    const judgements = judgeNeeds(sent, needs);
    const lines = [
      ...sent.flatMap(obstacles),
      ...judgements
        .filter(({ verdict }) => verdict !== 'ok')
        .map((judgement) => ({ verdict: judgement.verdict, words: explainBlocked(judgement) })),
    ];
    find(this, '[data-judgements]', HTMLElement).replaceChildren(
      ...lines.map(({ verdict, words }) => this.#lineOf(verdict, words)),
    );
    showText(find(this, '[data-passing]', HTMLElement), explainPassing(judgements));
  }

  /** A part of a policy is never offered in place of the whole. */
  #showGap({ gap }: PolicyReading): void {
    const lines = find(this, '[data-gap]', HTMLElement);
    lines.hidden = gap === undefined;
    lines.replaceChildren(...(gap ? [this.#lineOf('warn', explainGap(gap))] : []));
    find(this, '[data-whole]', HTMLElement).hidden = gap?.isPart === true;
  }

  #lineOf(verdict: Verdict, words: string): HTMLElement {
    const item = this.#cloneOf('judgement');
    item.dataset['verdict'] = verdict;
    showVerdictLine(item, verdict, words);
    return item;
  }

  #showAdditions({ additions }: BuiltPolicy, left: readonly { words: string; source?: string }[]): void {
    find(this, '[data-nothing]', HTMLElement).hidden = additions.length > 0;
    find(this, '[data-additions]', HTMLElement).replaceChildren(
      ...additions.map((addition) => {
        const item = this.#cloneOf('addition');
        const { need, directive, entries } = addition;
        find(item, 'code', HTMLElement).textContent = [directive, ...entries].join(' ');
        find(item, '[data-why]', HTMLElement).textContent = explainAddition(addition);
        find(item, '[data-standing]', HTMLElement).textContent = standings[need.standing];
        find(item, '[data-source]', HTMLElement).append(...this.#linkTo(need.source));
        return item;
      }),
    );
    find(this, '[data-left]', HTMLElement).replaceChildren(
      ...left.map(({ words, source }) => {
        const item = document.createElement('li');
        item.append(words);
        if (source !== undefined) item.append(' ', ...this.#linkTo(source));
        return item;
      }),
    );
  }

  #cloneOf(name: string): HTMLElement {
    const { content } = find(this, `[data-template="${name}"]`, HTMLTemplateElement);
    const copy = document.importNode(content, true);
    return find(copy, 'li', HTMLElement);
  }

  #linkTo(source: string): readonly Node[] {
    const { content } = find(this, '[data-template="sources"]', HTMLTemplateElement);
    const link = content.querySelector(`[data-key="${source}"]`);
    return link ? [document.importNode(link, true)] : [];
  }
}

customElements.define('site-policy', SitePolicy);
