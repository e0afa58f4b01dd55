import { sayNumber } from '../../domain/text/locale';
import type { Refused } from '../../domain/guide/prefill';

/** Behind the name and a colon. */
const problems = {
  unknown: 'this page has no value with that name',
  'not-by-link': 'a link may not set this value; copy it from where it is made',
  'not-plain': 'it contains an address, code or a key, which a link may not set here',
  repeated: 'the link has it more than once',
  long: 'it is too long for this value',
  empty: 'it has no value',
  malformed: 'it does not have the form of this value',
  'no-choice': 'this page has no choice with that name',
  'other-host': 'it leads to a host that this site does not know, so there is no way back from here',
  secret: 'it looks like a private key or a token, which no link may contain; treat it as leaked',
  'named-secret': 'its name is that of a secret, which no link may contain; treat it as leaked',
} as const satisfies Record<Refused['problem'], string>;

export const words = {
  head: 'The link that brought you here contains something that is not used:',
  /** Before the problem, of what has no name. */
  unnamed: 'Without a name',
  problem: (problem: Refused['problem']) => `: ${problems[problem]}.`,
  more: (count: number) => `and ${sayNumber(count)} more.`,
};
