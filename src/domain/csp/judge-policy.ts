import { ownSite, type PolicyNeed } from './need';
import { decidingDirective, directiveOf, written, type Directive, type Policy } from './policy';
import {
  allowsAllInline,
  hasEntry,
  hasKeyword,
  ignoresUnsafeInline,
  isHash,
  isNone,
  isNonce,
  lists,
  nearMiss,
} from './source-list';
import { shortened } from '../text/wording';
import { words } from './judge-policy.en';

/** Why a policy stops one part of the chat; `words` is a whole sentence about the policy. */
export interface Cause {
  readonly reason: string;
  readonly words: string;
}

/** What policies do to one part of the chat. Each policy by itself can stop it. */
export interface Judgement {
  readonly need: PolicyNeed;
  readonly verdict: 'ok' | 'warn' | 'stop';
  readonly causes: readonly Cause[];
}

export function judgeNeeds(policies: readonly Policy[], needs: readonly PolicyNeed[]): readonly Judgement[] {
  return needs.map((need) => {
    const causes = policies.flatMap((policy) => causeOf(policy, need) ?? []);
    return { need, verdict: causes.length === 0 ? 'ok' : need.verdict, causes };
  });
}

/** Nothing where the policy lets this part through. */
export function causeOf(policy: Policy, need: PolicyNeed): Cause | undefined {
  const directive = decidingDirective(policy, need.use);
  if (!directive) return undefined;
  return need.inline ? inlineCause(directive, need, need.inline) : addressCause(directive, need);
}

/** The addresses of a need that this directive holds back. */
export function blockedAsks({ values }: Directive, need: PolicyNeed): readonly URL[] {
  // https://www.w3.org/TR/CSP3/#strict-dynamic-usage: what a script adds runs, whatever hosts the list has.
  const isStrict = need.use === 'script-src-elem' && hasKeyword(values, "'strict-dynamic'");
  if (isStrict && need.inMarkup !== true) return [];
  const urls = need.asks.map((ask) => new URL(ask));
  return isStrict ? urls : urls.filter((url) => !lists(values, url, ownSite));
}

/** What no list of sources explains: directives that stop scripts in another way. */
export function obstacles(policy: Policy): readonly (Cause & { readonly verdict: 'warn' | 'stop' })[] {
  const trusted = directiveOf(policy, 'require-trusted-types-for');
  const sandbox = directiveOf(policy, 'sandbox');
  const has = (directive: Directive | undefined, keyword: string) =>
    directive !== undefined && hasKeyword(directive.values, keyword);
  const runsScripts = has(sandbox, 'allow-scripts');
  const all = [
    { reason: 'trusted-types', verdict: 'stop', isThere: has(trusted, "'script'") },
    { reason: 'sandbox-without-scripts', verdict: 'stop', isThere: sandbox && !runsScripts },
    {
      reason: 'sandbox-without-origin',
      verdict: 'warn',
      isThere: runsScripts && !has(sandbox, 'allow-same-origin'),
    },
  ] as const;
  return all.flatMap(({ reason, verdict, isThere }) =>
    isThere ? [{ reason, verdict, words: words[reason] }] : [],
  );
}

const { causes } = words;

function inlineCause(directive: Directive, need: PolicyNeed, kind: 'script' | 'style'): Cause | undefined {
  const { values } = directive;
  const way = need.entries.find((entry) => isNonce(entry) || isHash(entry));
  if (allowsAllInline(values, kind)) return undefined;
  if (way !== undefined && hasEntry(values, way)) return undefined;
  const who = speaker(directive, need);
  const silencer = ignoresUnsafeInline(values, kind);
  if (way === undefined && silencer !== undefined) {
    const reason = 'unsafe-inline-ignored';
    return { reason, words: causes[reason](who, shown(silencer)) };
  }
  if (isNone(values)) return { reason: 'nothing-passes', words: causes['nothing-passes'](who) };
  const reason = way === undefined ? 'inline-missing' : isNonce(way) ? 'nonce-missing' : 'hash-missing';
  return { reason, words: causes[reason](who) };
}

/** Of the first address that is held back. */
function addressCause(directive: Directive, need: PolicyNeed): Cause | undefined {
  const { values } = directive;
  const [url] = blockedAsks(directive, need);
  if (!url) return undefined;
  const who = speaker(directive, need);
  if (isNone(values)) return { reason: 'nothing-passes', words: causes['nothing-passes'](who) };
  if (need.use === 'script-src-elem' && hasKeyword(values, "'strict-dynamic'"))
    return { reason: 'strict-dynamic', words: causes['strict-dynamic'](who) };
  const what = url.origin === ownSite.origin ? words.ownSite : `${url.protocol}//${url.host}`;
  const near = nearMiss(values, url, ownSite);
  if (near === undefined) return { reason: 'host-missing', words: causes['host-missing'](who, what) };
  const said = causes['entry-too-narrow'](who, shown(near), `${what}${url.pathname}`);
  return { reason: 'entry-too-narrow', words: said };
}

/** The directive that decides, and which other one it replaces: "default-src, which applies in place of font-src,". */
function speaker({ name }: Directive, { use }: PolicyNeed): string {
  return name === 'default-src' ? words.fallback(written(use)) : name;
}

function shown(value: string): string {
  if (isNonce(value)) return words.nonce;
  if (isHash(value)) return words.hash;
  return shortened(value, 60);
}
