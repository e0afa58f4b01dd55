import { headerOnly } from './directive-names';
import { writePolicy, type Policy } from './policy';
import { writeAttribute } from '../text/write-attribute';

/** One header line for each policy. */
export function writeHeaders(policies: readonly Policy[]): string {
  return policies.map((policy) => `Content-Security-Policy: ${writePolicy(policy)}`).join('\n');
}

/** One element for each policy, without what browsers pass over in it. */
export function writeMeta(policies: readonly Policy[]): string {
  return policies
    .map((policy) => policy.filter(({ name }) => !headerOnly.includes(name)))
    .map(
      (policy) =>
        `<meta http-equiv="Content-Security-Policy" content=${writeAttribute(writePolicy(policy))}>`,
    )
    .join('\n');
}

/** The directives that the element had to leave out. */
export function leftOutOfMeta(policies: readonly Policy[]): readonly string[] {
  return headerOnly.filter((name) => policies.some((policy) => policy.some((one) => one.name === name)));
}
