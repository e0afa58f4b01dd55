import { ownSite, type PolicyNeed } from './need';
import { decidingDirective, directiveOf, type Directive, type Policy } from './policy';
import {
  allowsAllInline,
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
  readonly directive: string;
}

/** What policies do to one part of the chat. Each policy by itself can stop it. */
export interface Judgement {
  readonly need: PolicyNeed;
  readonly verdict: 'ok' | 'warn' | 'stop';
  readonly causes: readonly Cause[];
}

export function judgeNeeds(
  policies: readonly Policy[],
  needs: readonly PolicyNeed[],
  self: URL = ownSite,
): readonly Judgement[] {
  return needs.map((need) => {
    const causes = policies.flatMap((policy) => causeOf(policy, need, self) ?? []);
    return { need, verdict: causes.length === 0 ? 'ok' : need.verdict, causes };
  });
}

/** Nothing where the policy lets this part through. */
export function causeOf(policy: Policy, need: PolicyNeed, self: URL = ownSite): Cause | undefined {
  const directive = decidingDirective(policy, need.use);
  if (!directive) return undefined;
  return need.inline
    ? inlineCause(directive, need, need.inline)
    : blockedAsks(directive, need, self).map((url) => addressCause(directive, need, url, self))[0];
}

/** The addresses of a need that this directive holds back. */
export function blockedAsks({ values }: Directive, need: PolicyNeed, self: URL = ownSite): readonly URL[] {
  // https://www.w3.org/TR/CSP3/#strict-dynamic-usage: what a script adds runs, whatever hosts the list has.
  const isStrict = need.use === 'script-src-elem' && hasKeyword(values, "'strict-dynamic'");
  if (isStrict && need.inMarkup !== true) return [];
  const urls = need.asks.map((ask) => new URL(ask));
  return isStrict ? urls : urls.filter((url) => !lists(values, url, self));
}

/** What no list of sources explains: directives that stop scripts in another way. */
export function obstacles(policy: Policy): readonly (Cause & { readonly verdict: 'warn' | 'stop' })[] {
  const sandbox = directiveOf(policy, 'sandbox');
  const trusted = directiveOf(policy, 'require-trusted-types-for');
  return [
    ...(trusted && hasKeyword(trusted.values, "'script'") ? [trustedTypes] : []),
    ...(sandbox && !hasKeyword(sandbox.values, 'allow-scripts') ? [noScripts] : []),
    ...(sandbox && hasKeyword(sandbox.values, 'allow-scripts') && !hasKeyword(sandbox.values, sameOrigin)
      ? [noStorage]
      : []),
  ];
}

const sameOrigin = 'allow-same-origin';

const trustedTypes = {
  verdict: 'stop',
  reason: 'trusted-types',
  directive: 'require-trusted-types-for',
  words: words['trusted-types'],
} as const;

const noScripts = {
  verdict: 'stop',
  reason: 'sandbox-without-scripts',
  directive: 'sandbox',
  words: words['sandbox-without-scripts'],
} as const;

const noStorage = {
  verdict: 'warn',
  reason: 'sandbox-without-origin',
  directive: 'sandbox',
  words: words['sandbox-without-origin'],
} as const;

function inlineCause(directive: Directive, need: PolicyNeed, kind: 'script' | 'style'): Cause | undefined {
  const { values, name } = directive;
  const way = need.entries.find((entry) => isNonce(entry) || isHash(entry));
  if (allowsAllInline(values, kind)) return undefined;
  if (way !== undefined && (values.includes(way) || (isNonce(way) && values.some(isNonce)))) return undefined;
  const who = speaker(directive, need);
  const silencer = ignoresUnsafeInline(values, kind);
  if (way === undefined && silencer !== undefined) {
    return {
      reason: 'unsafe-inline-ignored',
      directive: name,
      words: words.causes['unsafe-inline-ignored'](who, shown(silencer)),
    };
  }
  if (isNone(values)) return nothingPasses(directive, need);
  const wanted = way === undefined ? 'inline-missing' : isNonce(way) ? 'nonce-missing' : 'hash-missing';
  return { reason: wanted, directive: name, words: words.causes[wanted](who) };
}

function addressCause(directive: Directive, need: PolicyNeed, url: URL, self: URL): Cause {
  const { values, name } = directive;
  const who = speaker(directive, need);
  if (isNone(values)) return nothingPasses(directive, need);
  if (need.use === 'script-src-elem' && hasKeyword(values, "'strict-dynamic'")) {
    return {
      reason: 'strict-dynamic',
      directive: name,
      words: words.causes['strict-dynamic'](who),
    };
  }
  const what = url.origin === self.origin ? words.ownSite : `${url.protocol}//${url.host}`;
  const near = nearMiss(values, url, self);
  if (near === undefined) {
    return { reason: 'host-missing', directive: name, words: words.causes['host-missing'](who, what) };
  }
  return {
    reason: 'entry-too-narrow',
    directive: name,
    words: words.causes['entry-too-narrow'](who, shown(near), `${what}${url.pathname}`),
  };
}

function nothingPasses(directive: Directive, need: PolicyNeed): Cause {
  return {
    reason: 'nothing-passes',
    directive: directive.name,
    words: words.causes['nothing-passes'](speaker(directive, need)),
  };
}

/** The directive that decides, and which other one it replaces: "default-src, which applies in place of font-src,". */
function speaker({ name }: Directive, { use }: PolicyNeed): string {
  return name === 'default-src' ? words.fallback(use.replace('-elem', '')) : name;
}

function shown(value: string): string {
  if (isNonce(value)) return words.nonce;
  if (isHash(value)) return words.hash;
  return shortened(value, 60);
}
