import { blockedAsks, causeOf } from './judge-policy';
import { ownSite, type PolicyNeed } from './need';
import { decidingDirective, written, type Directive, type Policy } from './policy';
import { allowsAllInline, ignoresUnsafeInline, isKeyword, isNone, isNonce, matches } from './source-list';
import { words } from './judge-policy.en';

/** Entries that a policy got, in which directive, and for which part of the chat. */
export interface Addition {
  /** Which of the policies, from 0. */
  readonly policy: number;
  readonly directive: string;
  readonly entries: readonly string[];
  readonly need: PolicyNeed;
  /** The directive did not exist, and starts as a copy of `default-src`. */
  readonly isNew: boolean;
  /** Meant nothing at all before. */
  readonly insteadOfNone: boolean;
}

/** What an entry cannot bring about, and what does instead. */
export interface Left {
  readonly reason: string;
  readonly need: PolicyNeed;
  readonly words: string;
}

export interface BuiltPolicy {
  readonly policies: readonly Policy[];
  readonly additions: readonly Addition[];
  readonly left: readonly Left[];
}

/**
 * Adds what the needs lack, to the directive that decides on each, and changes nothing else. A page obeys every
 * policy that it is sent, so each of them gets what it lacks.
 */
export function buildPolicy(
  policies: readonly Policy[],
  needs: readonly PolicyNeed[],
  self: URL = ownSite,
): BuiltPolicy {
  const additions: Addition[] = [];
  const left: Left[] = [];
  // A response has one nonce: where a policy has one already, the chat shares it.
  const nonce = policies
    .flat()
    .flatMap(({ values }) => values)
    .find(isNonce);
  const built = policies.map((policy, index) =>
    needs.reduce<Policy>((current, need) => {
      const directive = decidingDirective(current, need.use);
      if (!directive) return current;
      const remark = remarkOn(directive, need);
      if (remark) left.push(remark);
      if (!causeOf(current, need, self)) return current;
      const entries = lackingEntries(directive, need, self).map((entry) =>
        isNonce(entry) ? (nonce ?? entry) : entry,
      );
      if (entries.length === 0) return current;
      const name = directive.name === 'default-src' ? written[need.use] : directive.name;
      const isNew = name !== directive.name;
      additions.push({
        policy: index,
        directive: name,
        entries,
        need,
        isNew,
        insteadOfNone: isNone(directive.values),
      });
      return withEntries(current, directive, name, entries);
    }, policy),
  );
  return { policies: built, additions, left: withoutRepeats(left) };
}

/** Entries that open what is closed; none where entries would be passed over, or would close what is open. */
function lackingEntries(directive: Directive, need: PolicyNeed, self: URL): readonly string[] {
  const { values } = directive;
  if (need.inline === undefined) {
    if (need.use === 'script-src-elem' && hostsArePassedOver(values)) return [];
    const blocked = blockedAsks(directive, need, self);
    return need.entries.filter((entry) => blocked.some((url) => matches(entry, url, self)));
  }
  const { inline } = need;
  return need.entries.filter(
    (entry) => !isKeyword(entry, "'unsafe-inline'") || ignoresUnsafeInline(values, inline) === undefined,
  );
}

/** What the reader must know of a part that entries alone do not settle. */
function remarkOn({ name, values }: Directive, need: PolicyNeed): Left | undefined {
  const { inline } = need;
  const isScript = need.use === 'script-src-elem';
  if (inline === undefined) {
    if (!isScript || !hostsArePassedOver(values)) return undefined;
    const reason = need.inMarkup === true ? 'strict-dynamic-tag' : 'strict-dynamic-host';
    return { reason, need, words: words.left[reason](name) };
  }
  const wantsAll = need.entries.some((entry) => isKeyword(entry, "'unsafe-inline'"));
  if (wantsAll) {
    return ignoresUnsafeInline(values, inline) === undefined
      ? undefined
      : {
          reason: 'unsafe-inline-passed-over',
          need,
          words: words.left['unsafe-inline-passed-over'](name),
        };
  }
  if (isOpenTo(values, need)) return undefined;
  return allowsAllInline(values, inline)
    ? {
        reason: 'kept-unsafe-inline',
        need,
        words: words.left['kept-unsafe-inline'](name, inline),
      }
    : undefined;
}

function isOpenTo(values: readonly string[], need: PolicyNeed): boolean {
  return need.entries.some((entry) => values.includes(entry) || (isNonce(entry) && values.some(isNonce)));
}

function hostsArePassedOver(values: readonly string[]): boolean {
  return values.some((value) => isKeyword(value, "'strict-dynamic'"));
}

/** `'none'` means nothing beside other entries, so it goes. */
function withEntries(policy: Policy, from: Directive, name: string, entries: readonly string[]): Policy {
  const kept = from.values.filter((value) => !isKeyword(value, "'none'"));
  const values = [...kept, ...entries.filter((entry) => !kept.includes(entry))];
  if (name !== from.name) return [...policy, { name, values }];
  return policy.map((directive) => (directive === from ? { name, values } : directive));
}

function withoutRepeats(left: readonly Left[]): readonly Left[] {
  const seen = new Set<string>();
  return left.filter((one) => {
    const key = `${one.need.id} ${one.words}`;
    return !seen.has(key) && seen.add(key).has(key);
  });
}
