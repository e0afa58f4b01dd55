import { blockedAsks, causeOf } from './judge-policy';
import { ownSite, type PolicyNeed } from './need';
import { decidingDirective, written, type Directive, type Policy } from './policy';
import {
  allowsAllInline,
  hasEntry,
  hasKeyword,
  ignoresUnsafeInline,
  isKeyword,
  isNone,
  isNonce,
  matches,
} from './source-list';
import { words } from './judge-policy.en';

/** Entries that a policy got, in which directive, and for which part of the chat. */
export interface Addition {
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
export function buildPolicy(policies: readonly Policy[], needs: readonly PolicyNeed[]): BuiltPolicy {
  const additions: Addition[] = [];
  const left: Left[] = [];
  // A response has one nonce: where a policy has one already, the chat shares it.
  const nonce = policies
    .flat()
    .flatMap(({ values }) => values)
    .find(isNonce);
  const built = policies.map((policy) =>
    needs.reduce<Policy>((current, need) => {
      const directive = decidingDirective(current, need.use);
      if (!directive) return current;
      const reason = reasonToTell(directive, need);
      if (reason)
        left.push({ reason, need, words: words.left[reason](directive.name, need.inline ?? 'script') });
      if (!causeOf(current, need)) return current;
      const entries = lackingEntries(directive, need).map((entry) =>
        isNonce(entry) ? (nonce ?? entry) : entry,
      );
      if (entries.length === 0) return current;
      const name = directive.name === 'default-src' ? written(need.use) : directive.name;
      const [isNew, insteadOfNone] = [name !== directive.name, isNone(directive.values)];
      additions.push({ directive: name, entries, need, isNew, insteadOfNone });
      return withEntries(current, directive, name, entries);
    }, policy),
  );
  return { policies: built, additions, left };
}

/** Entries that open what is closed; none where entries would be passed over, or would close what is open. */
function lackingEntries(directive: Directive, need: PolicyNeed): readonly string[] {
  const { inline, entries } = need;
  if (inline !== undefined)
    return wantsAllInline(need) && ignoresUnsafeInline(directive.values, inline) !== undefined ? [] : entries;
  if (passesOverHosts(directive, need)) return [];
  const blocked = blockedAsks(directive, need);
  return entries.filter((entry) => blocked.some((url) => matches(entry, url, ownSite)));
}

/** What the reader must know of a part that entries alone do not settle. */
function reasonToTell(directive: Directive, need: PolicyNeed): keyof typeof words.left | undefined {
  const { values } = directive;
  const { inline, entries } = need;
  if (inline === undefined) {
    if (!passesOverHosts(directive, need)) return undefined;
    return need.inMarkup ? 'strict-dynamic-tag' : 'strict-dynamic-host';
  }
  if (wantsAllInline(need))
    return ignoresUnsafeInline(values, inline) === undefined ? undefined : 'unsafe-inline-passed-over';
  const isOpen = entries.some((entry) => hasEntry(values, entry));
  return !isOpen && allowsAllInline(values, inline) ? 'kept-unsafe-inline' : undefined;
}

function wantsAllInline({ entries }: PolicyNeed): boolean {
  return hasKeyword(entries, "'unsafe-inline'");
}

function passesOverHosts({ values }: Directive, { use }: PolicyNeed): boolean {
  return use === 'script-src-elem' && hasKeyword(values, "'strict-dynamic'");
}

/** `'none'` means nothing beside other entries, so it goes. */
function withEntries(policy: Policy, from: Directive, name: string, entries: readonly string[]): Policy {
  const kept = from.values.filter((value) => !isKeyword(value, "'none'"));
  const values = [...kept, ...entries.filter((entry) => !kept.includes(entry))];
  if (name !== from.name) return [...policy, { name, values }];
  return policy.map((directive) => (directive === from ? { name, values } : directive));
}
