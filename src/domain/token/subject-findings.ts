import { emailAddress } from '../fields/text-shapes';
import type { TokenFinding, TokenSeen } from './token-target';

export interface SubjectRules {
  /** Key of `content/sources.ts`. */
  readonly source: string;
  /** The sub also travels in an HTTP header, so it is visible ASCII without the signs that part such a header. */
  readonly isHeaderValue: boolean;
  /** Characters that are known to be safe. */
  readonly longest?: number;
}

/** Rows of the sub for a service that takes it as the id of a person. */
export function subjectFindings({ source, isHeaderValue, longest }: SubjectRules): readonly TokenFinding[] {
  const ofHeader: readonly TokenFinding[] = [
    row('sub-not-ascii', 'stop', (sub) => /[^!-~]/.test(sub), {
      words:
        'The sub has a character outside visible ASCII, such as a space, an accent or an emoji. It also travels in an HTTP header, so use letters, digits and hyphens: visitor-7f3a91c2.',
      source,
    }),
    row('sub-delimiter', 'warn', (sub) => /[;=]/.test(sub), {
      words:
        'The sub holds ; or =, which part the HTTP header that it also travels in. That it does harm is our inference; letters, digits and hyphens are safe.',
      source,
    }),
  ];
  const ofLength: readonly TokenFinding[] =
    longest === undefined
      ? []
      : [
          row('sub-long', 'warn', (sub) => sub.length > longest, {
            words: (seen) =>
              `The sub has ${String(subOf(seen).length)} characters. No limit is documented; up to ${String(longest)} we count as safe.`,
            source,
          }),
        ];
  return [
    ...(isHeaderValue ? ofHeader : []),
    row('sub-e-mail', 'warn', (sub) => sub.length < longestAddress && emailAddress.test(sub), {
      words:
        'The sub is an e-mail address, and the documentation advises against it: an address can be guessed, changes, and tells who it is. Use an opaque id, such as visitor-7f3a91c2.',
      source,
    }),
    ...ofLength,
  ];
}

/** RFC 5321, section 4.5.3.1: 64 characters, the sign and 255 more. */
const longestAddress = 320;

function row(
  reason: string,
  verdict: 'warn' | 'stop',
  matches: (sub: string) => boolean,
  rest: Pick<TokenFinding, 'words' | 'source'>,
): TokenFinding {
  return {
    ...rest,
    reason,
    verdict,
    at: { part: 'claims', member: 'sub' },
    when: (seen) => matches(subOf(seen)),
  };
}

function subOf({ claim }: TokenSeen): string {
  const value = claim('sub')?.value;
  return typeof value === 'string' ? value : '';
}
