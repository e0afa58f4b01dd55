import { hear } from '../../browser/events';
import { find, findAll } from '../../browser/find';
import { deskPolicies } from '../../content/desk-policies';
import { loadChatPolicy } from '../../content/receivers';
import { buildPolicy } from '../../domain/csp/build-policy';
import { explainBlocked, explainGap, explainLeft, explainPassing } from '../../domain/csp/explain-policy';
import { judgeNeeds, obstacles } from '../../domain/csp/judge-policy';
import { judgeViolations, type Blamed } from '../../domain/csp/messages/judge-violations';
import type { ChatPlace, ChatPolicy, InlineWay, PolicyNeed } from '../../domain/csp/need';
import { parsePolicy } from '../../domain/csp/policy';
import type { PolicyReading } from '../../domain/csp/policy-gaps';
import { readMessagesBox } from '../../domain/csp/messages/read-messages';
import { readPolicies, readPolicyBox } from '../../domain/csp/read-policy';
import { readLog } from '../../domain/csp/messages/read-violations';
import { readSnippetBox } from '../../domain/csp/script-hash';
import {
  leftOutOfMeta,
  writeApache,
  writeHeaders,
  writeMeta,
  writeNginx,
} from '../../domain/csp/write-policy';
import type { Reads } from '../fields/late-check';
import { showText } from '../fields/show-verdict';
import { ValueField, type Emptiness } from '../fields/value-field';
import { LinkNotice } from '../layout/link-notice';
import { choose } from '../links/linked-settings';
import { readControl } from '../preview/read-control';
import { keepSettings } from '../tools/kept-settings';
import { showResults } from '../tools/tool-results';
import { showAdditions, showVerdicts } from './policy-lines';
import { words as said } from './site-policy.en';

const inlineWays: readonly InlineWay[] = ['nonce', 'own-file', 'hash', 'unsafe-inline'];

/** The boxes that every chat has. */
const boxes = {
  policyPaste: { check: { read: readPolicyBox }, empty: { words: said.empty.paste, isFine: true } },
  policyMessages: { check: { read: readMessagesBox }, empty: { words: '', isFine: true } },
  policySnippet: { check: { read: readSnippetBox }, empty: { words: said.empty.snippet, isFine: false } },
} as const satisfies Record<string, { check: Reads; empty: Emptiness }>;

/** What a site without a policy could begin with. */
const firstPolicy = "default-src 'self'";

/** Merges what a chat needs into the policy that a site sends, and says what that policy blocks. */
class SitePolicy extends HTMLElement {
  /** Of the chat that was chosen last, once it came. */
  #chat: ChatPolicy | undefined;

  connectedCallback(): void {
    for (const [name, { check, empty }] of Object.entries(boxes)) this.#box(name).readWith(check, empty);
    for (const box of findAll(this, '[data-chat] [data-box]', ValueField)) this.#wireChatBox(box);
    const write = (): void => void this.#write();
    find(this, '[data-form]', HTMLElement).addEventListener('change', (event) => {
      if (!(event.target instanceof HTMLInputElement)) return;
      // The host of one chat is none of another. What was kept, or came by a link, stays.
      if (event.isTrusted && event.target.name === 'policyChat') this.#box('policyHost').fill('');
      if (event.target.matches('[type=radio], [type=checkbox]')) write();
    });
    hear(this, 'field-read', write);
    hear(this.#scope, 'field-read', ({ key }) => {
      if (key === 'region') write();
    });
    keepSettings(this);
    find(this, '[data-by-hand]', HTMLElement).hidden = true;
    find(this, '[data-form]', HTMLElement).hidden = false;
    void this.#takeLink();
    write();
  }

  get #scope(): Element | Document {
    return this.closest('desk-guide') ?? document;
  }

  /** A link may choose the chat. */
  async #takeLink(): Promise<void> {
    const notice = document.querySelector('link-notice');
    const linked = notice instanceof LinkNotice ? await notice.values : undefined;
    const chat = linked?.get('chat');
    if (chat !== undefined) choose(find(this, '[data-parameter="chat"]', HTMLElement), chat);
  }

  #box(name: string): ValueField {
    return find(this, `[data-box="${name}"]`, ValueField);
  }

  /** The check of a chat's own box is the chat's, which comes once it is chosen. */
  #wireChatBox(box: ValueField): void {
    const id = box.closest<HTMLElement>('[data-chat]')?.dataset['chat'] ?? '';
    const read: Reads['read'] = async (pasted) => {
      const own = (await loadChatPolicy(id))?.boxes.find(({ name }) => name === box.key);
      if (!own) throw new Error(`<site-policy> knows no box "${box.key}" of "${id}".`);
      return own.read(pasted);
    };
    box.readWith({ read }, { words: '', isFine: true });
  }

  /** The box for a host says what the chat asks for. */
  #askHost({ host }: ChatPolicy): void {
    find(this, '[data-host]', HTMLElement).hidden = host === undefined;
    if (!host) return;
    const box = this.#box('policyHost');
    find(box, 'label', HTMLElement).textContent = host.label;
    find(box, 'label + p', HTMLElement).textContent = host.hint;
    box.dataset['example'] = host.sample.toLowerCase();
    box.readWith(host, { words: '', isFine: true });
  }

  #chosen(name: string): readonly string[] {
    return findAll(this, `input[name="${name}"]:checked`, HTMLInputElement).map(({ value }) => value);
  }

  /** Shows what belongs to the chat, and hides what belongs to others. */
  #show({ id, isInline, hasDesks }: ChatPolicy, inline: InlineWay): void {
    for (const part of findAll(this, '[data-chat]', HTMLElement)) part.hidden = part.dataset['chat'] !== id;
    for (const part of findAll(this, '[data-inline], [data-ways]', HTMLElement)) part.hidden = !isInline;
    find(this, '[data-desks]', HTMLElement).hidden = !hasDesks;
    find(this, '[data-hash]', HTMLElement).hidden = !isInline || inline !== 'hash';
  }

  #place({ choices }: ChatPolicy, own: readonly ValueField[], inline: InlineWay): ChatPlace {
    const hash = this.#box('policySnippet').usable ?? '';
    return {
      inline,
      ...(hash === '' ? {} : { hash }),
      region: readControl(this.#scope, 'region')?.said?.value ?? '',
      chosen: Object.fromEntries(choices.map(({ name }) => [name, this.#chosen(name)[0]])),
      given: Object.fromEntries(
        own.flatMap(({ key, usable = '' }) => (usable === '' ? [] : [[key, usable]])),
      ),
    };
  }

  async #write(): Promise<void> {
    const [id = ''] = this.#chosen('policyChat');
    const chat = this.#chat?.id === id ? this.#chat : await loadChatPolicy(id);
    // Another may have been chosen meanwhile.
    if (!chat || this.#chosen('policyChat')[0] !== id) return;
    if (this.#chat !== chat) {
      this.#chat = chat;
      this.#askHost(chat);
    }
    const inline = inlineWays.find((way) => this.#chosen('policyInline').includes(way)) ?? 'nonce';
    this.#show(chat, inline);
    const own = [
      ...findAll(this, `[data-chat="${id}"] [data-box]`, ValueField),
      ...(chat.host ? [this.#box('policyHost')] : []),
    ];
    const [paste, messages] = [this.#box('policyPaste'), this.#box('policyMessages')];
    const hashed = chat.isInline && inline === 'hash' ? [this.#box('policySnippet')] : [];
    const asked = [paste, messages, ...own, ...hashed];
    const held = asked.filter(({ usable }) => usable === undefined).map(({ label }) => label);
    const ofDesks = chat.hasDesks ? this.#chosen('policyDesk') : [];
    const desks = deskPolicies.filter((desk) => ofDesks.includes(desk.id));
    const needs = [...chat.needsOf(this.#place(chat, own, inline)), ...desks.flatMap((desk) => desk.needs)];
    const reading = readPolicies(paste.usable ?? '');
    this.#showToday(reading, needs, held.length > 0);
    const violations = [paste, messages].flatMap(({ usable = '' }) => readLog(usable).violations);
    const reported = this.#showBlamed(judgeViolations(violations, needs, chat));
    const remarks = [...chat.remarks, ...desks.flatMap((desk) => desk.remarks)];
    this.#showBuilt(reading, [...needs, ...reported], remarks, held);
  }

  #showBuilt(
    reading: PolicyReading,
    needs: readonly PolicyNeed[],
    remarks: ChatPolicy['remarks'],
    held: readonly string[],
  ): void {
    const isNew = reading.policies.length === 0;
    const built = buildPolicy(isNew ? [parsePolicy(firstPolicy)] : reading.policies, needs);
    showAdditions(this, built, [...explainLeft(built.left).map((words) => ({ words })), ...remarks]);
    const from = find(this, '[data-from]', HTMLElement);
    from.hidden = !isNew;
    showText(from, isNew ? said.begun(firstPolicy) : '');
    const out = leftOutOfMeta(built.policies);
    showText(find(this, '[data-left-out]', HTMLElement), out.length > 0 ? said.leftOut(out) : '');
    const apache = built.policies.length > 1 ? said.apache.several : said.apache.one;
    showText(find(this, '[data-apache]', HTMLElement), apache);
    this.#showGap(reading);
    const whole = reading.gap?.isPart === true ? [] : built.policies;
    showResults(this, held, [
      ['header', writeHeaders(whole)],
      ['nginx', writeNginx(whole)],
      ['apache', writeApache(whole)],
      ['meta', writeMeta(whole)],
    ]);
  }

  /** As browsers take the paste, slips and all. */
  #showToday({ sent, policies }: PolicyReading, needs: readonly PolicyNeed[], isHeld: boolean): void {
    find(this, '[data-today]', HTMLElement).hidden = isHeld || policies.length === 0;
    const judgements = judgeNeeds(sent, needs);
    showVerdicts(this, '[data-judgements]', [
      ...sent.flatMap(obstacles),
      ...judgements
        .filter(({ verdict }) => verdict !== 'ok')
        .map((judgement) => ({ verdict: judgement.verdict, words: explainBlocked(judgement) })),
    ]);
    showText(find(this, '[data-passing]', HTMLElement), explainPassing(judgements));
  }

  /** What the messages blame, and what has to be added because of them. */
  #showBlamed(blamed: readonly Blamed[]): readonly PolicyNeed[] {
    find(this, '[data-messages]', HTMLElement).hidden = blamed.length === 0;
    showVerdicts(this, '[data-blamed]', blamed);
    return blamed.flatMap(({ need }) => need ?? []);
  }

  /** A part of a policy is never offered in place of the whole. */
  #showGap({ gap }: PolicyReading): void {
    find(this, '[data-gap]', HTMLElement).hidden = gap === undefined;
    showVerdicts(this, '[data-gap]', gap ? [{ verdict: 'warn', words: explainGap(gap) }] : []);
    find(this, '[data-whole]', HTMLElement).hidden = gap?.isPart === true;
  }
}

customElements.define('site-policy', SitePolicy);
