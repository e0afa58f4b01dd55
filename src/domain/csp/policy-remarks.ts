import type { Remark } from '../fields/reading';
import { isKnownDirective, takesSources } from './directive-names';
import { holesIn } from './holes';
import { directiveOf, type Directive, type Policy } from './policy';
import { hasKeyword, isSourceExpression } from './source-list';
import { shortened } from '../text/wording';

/** What does less in a policy than it seems to, told and left as it is. One of each kind is enough to look at. */
export function remarksOn(policies: readonly Policy[]): readonly Remark[] {
  return rules.flatMap(({ reason, find, words }) => {
    const found = policies.flatMap((policy) => find(policy) ?? [])[0];
    return found === undefined ? [] : [{ reason, words: words(shortened(found, 60)) }];
  });
}

const rules: readonly {
  readonly reason: string;
  readonly find: (policy: Policy) => string | undefined;
  readonly words: (found: string) => string;
}[] = [
  {
    reason: 'directive-twice',
    find: (policy) => policy.find((one) => directiveOf(policy, one.name) !== one)?.name,
    words: (found) => `${found} stands there twice: browsers take the first and pass over the second.`,
  },
  {
    reason: 'unknown-directive',
    find: (policy) => policy.find(({ name }) => !isKnownDirective(name))?.name,
    words: (found) => `${found} is no directive that we know. It stays as it is.`,
  },
  {
    reason: 'none-with-others',
    find: (policy) => policy.find(hasNoneWithOthers)?.name,
    words: (found) => `'none' in ${found} means nothing beside other entries.`,
  },
  {
    reason: 'unreadable-source',
    find: (policy) =>
      policy
        .filter(({ name }) => takesSources(name))
        .flatMap(({ values }) => values)
        .find((value) => !isSourceExpression(value) && holesIn(value).length === 0),
    words: (found) => `${found} is no source that browsers can read. It stays as it is.`,
  },
  {
    reason: 'literal-nonce',
    find: (policy) =>
      policy
        .filter(({ name }) => takesSources(name))
        .flatMap(({ values }) => values)
        .find((value) => literalNonce.test(value)),
    words: (found) =>
      `${found} is the nonce of one answer, or one that never changes and so protects nothing: your server puts a new random value there each time.`,
  },
];

/** CSP3, section 2.3.1. The places that a template leaves open have other characters. */
const literalNonce = /^'nonce-[\w+/-]+={0,2}'$/i;

function hasNoneWithOthers({ name, values }: Directive): boolean {
  return takesSources(name) && values.length > 1 && hasKeyword(values, "'none'");
}
