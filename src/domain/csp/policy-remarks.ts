import type { Remark } from '../fields/reading';
import { isKnownDirective, takesSources } from './directive-names';
import { holesIn } from './source/holes';
import { directiveOf, type Directive, type Policy } from './policy';
import { hasKeyword, isSourceExpression } from './source-list';
import { shortened } from '../text/wording';
import { words } from './read-policy.en';

/** What does less in a policy than it seems to, told and left as it is. One of each kind is enough to look at. */
export function remarksOn(policies: readonly Policy[]): readonly Remark[] {
  return rules.flatMap(({ reason, find }) => {
    const found = policies.flatMap((policy) => find(policy) ?? [])[0];
    return found === undefined ? [] : [{ reason, words: words.remarks[reason](shortened(found, 60)) }];
  });
}

const rules: readonly {
  readonly reason: keyof typeof words.remarks;
  readonly find: (policy: Policy) => string | undefined;
}[] = [
  {
    reason: 'directive-twice',
    find: (policy) => policy.find((one) => directiveOf(policy, one.name) !== one)?.name,
  },
  {
    reason: 'unknown-directive',
    find: (policy) => policy.find(({ name }) => !isKnownDirective(name))?.name,
  },
  {
    reason: 'none-with-others',
    find: (policy) => policy.find(hasNoneWithOthers)?.name,
  },
  {
    reason: 'unreadable-source',
    find: (policy) =>
      policy
        .filter(({ name }) => takesSources(name))
        .flatMap(({ values }) => values)
        .find((value) => !isSourceExpression(value) && holesIn(value).length === 0),
  },
  {
    reason: 'literal-nonce',
    find: (policy) =>
      policy
        .filter(({ name }) => takesSources(name))
        .flatMap(({ values }) => values)
        .find((value) => literalNonce.test(value)),
  },
];

/** CSP3, section 2.3.1. The places that a template leaves open have other characters. */
const literalNonce = /^'nonce-[\w+/-]+={0,2}'$/i;

function hasNoneWithOthers({ name, values }: Directive): boolean {
  return takesSources(name) && values.length > 1 && hasKeyword(values, "'none'");
}
