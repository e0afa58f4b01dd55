import type { Remark } from '../fields/reading';
import { isKnownDirective, takesSources } from './directive-names';
import { holesIn } from './source/holes';
import { directiveOf, type Directive, type Policy } from './policy';
import { hasKeyword, isSourceExpression } from './source-list';
import { shortened } from '../text/wording';
import { words } from './read-policy.en';

/** What does less in a policy than it seems to, told and left as it is. One of each kind is enough to look at. */
export function remarksOn(policies: readonly Policy[]): readonly Remark[] {
  return rules.flatMap(([reason, find]) => {
    const [found] = policies.flatMap((policy) => find(policy) ?? []);
    return found === undefined ? [] : [{ reason, words: words.remarks[reason](shortened(found, 60)) }];
  });
}

type Rule = readonly [reason: keyof typeof words.remarks, find: (policy: Policy) => string | undefined];

const rules: readonly Rule[] = [
  ['directive-twice', (policy) => policy.find((one) => directiveOf(policy, one.name) !== one)?.name],
  ['unknown-directive', (policy) => policy.find(({ name }) => !isKnownDirective(name))?.name],
  ['none-with-others', (policy) => policy.find(hasNoneWithOthers)?.name],
  [
    'unreadable-source',
    (policy) => sourcesIn(policy).find((value) => !isSourceExpression(value) && holesIn(value).length === 0),
  ],
  // CSP3, section 2.3.1. The places that a template leaves open have other characters.
  ['literal-nonce', (policy) => sourcesIn(policy).find((value) => /^'nonce-[\w+/-]+={0,2}'$/i.test(value))],
];

function sourcesIn(policy: Policy): readonly string[] {
  return policy.filter(({ name }) => takesSources(name)).flatMap(({ values }) => values);
}

function hasNoneWithOthers({ name, values }: Directive): boolean {
  return takesSources(name) && values.length > 1 && hasKeyword(values, "'none'");
}
