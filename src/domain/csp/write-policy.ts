import { headerOnly } from './directive-names';
import { writePolicy, type Policy } from './policy';
import { writeAttribute } from '../text/write-attribute';

/** One header line for each policy. */
export function writeHeaders(policies: readonly Policy[]): string {
  return policies.map((policy) => `Content-Security-Policy: ${writePolicy(policy)}`).join('\n');
}

/** For nginx, one line each; `always` is for answers such as 404, too. */
export function writeNginx(policies: readonly Policy[]): string {
  return policies
    .map((policy) => `add_header Content-Security-Policy ${inQuotes(writePolicy(policy))} always;`)
    .join('\n');
}

/** For Apache, whose `set` takes the place of an earlier line, so that a second policy is added. */
export function writeApache(policies: readonly Policy[]): string {
  return policies
    .map((policy, index) => {
      const value = writePolicy(policy).replaceAll(/%(?!\{[^{}]{1,100}\}[es])/g, '%%');
      return [
        'Header',
        'always',
        index === 0 ? 'set' : 'add',
        'Content-Security-Policy',
        inQuotes(value),
      ].join(' ');
    })
    .join('\n');
}

function inQuotes(text: string): string {
  return `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
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
