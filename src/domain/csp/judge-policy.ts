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
  words:
    'require-trusted-types-for refuses the line of the snippet that gives the loader its address, since that address is plain text. It has to go on pages with the chat, or your page needs a default policy of Trusted Types. Nothing was changed here: that is yours to weigh.',
} as const;

const noScripts = {
  verdict: 'stop',
  reason: 'sandbox-without-scripts',
  directive: 'sandbox',
  words: 'sandbox without allow-scripts lets no script of the page run, so there is no chat either.',
} as const;

const noStorage = {
  verdict: 'warn',
  reason: 'sandbox-without-origin',
  directive: 'sandbox',
  words:
    'sandbox without allow-same-origin takes cookies and storage from the page. The chat keeps its session there; what it does without, we did not try.',
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
      words: `${who} has ${shown(silencer)}, and beside it browsers pass over 'unsafe-inline'.`,
    };
  }
  if (isNone(values)) return nothingPasses(directive, need);
  const wanted = way === undefined ? 'inline-missing' : isNonce(way) ? 'nonce-missing' : 'hash-missing';
  return { reason: wanted, directive: name, words: `${who} ${inlineWords[wanted]}` };
}

const inlineWords = {
  'inline-missing': "has no 'unsafe-inline', so code that stands in the page is blocked.",
  'nonce-missing': 'has no nonce, so a nonce on the element opens nothing.',
  'hash-missing': 'does not have the hash of this script.',
} as const;

function addressCause(directive: Directive, need: PolicyNeed, url: URL, self: URL): Cause {
  const { values, name } = directive;
  const who = speaker(directive, need);
  if (isNone(values)) return nothingPasses(directive, need);
  if (need.use === 'script-src-elem' && hasKeyword(values, "'strict-dynamic'")) {
    return {
      reason: 'strict-dynamic',
      directive: name,
      words: `${who} has 'strict-dynamic', and beside it browsers pass over 'self' and every host. A script tag in the page needs the nonce.`,
    };
  }
  const what = url.origin === self.origin ? 'your own site' : `${url.protocol}//${url.host}`;
  const near = nearMiss(values, url, self);
  if (near === undefined) {
    return { reason: 'host-missing', directive: name, words: `${who} has no entry for ${what}.` };
  }
  return {
    reason: 'entry-too-narrow',
    directive: name,
    words: `${who} has ${shown(near)}, which does not reach ${what}${url.pathname}: scheme, port and path count too.`,
  };
}

function nothingPasses(directive: Directive, need: PolicyNeed): Cause {
  return {
    reason: 'nothing-passes',
    directive: directive.name,
    words: `${speaker(directive, need)} lets nothing through.`,
  };
}

/** The directive that decides, and for which other one it stands in: "default-src, in place of font-src,". */
function speaker({ name }: Directive, { use }: PolicyNeed): string {
  return name === 'default-src' ? `default-src, which stands in for ${use.replace('-elem', '')},` : name;
}

function shown(value: string): string {
  if (isNonce(value)) return 'a nonce';
  if (isHash(value)) return 'a hash';
  return shortened(value, 60);
}
