import { sayNumber } from '../../domain/text/locale';
import type { ClaimRule } from '../../domain/tokens/token-target';
import { sayDistance, sayLength } from '../../domain/tokens/times.en';

/** What is shown of a token: its times, its members, where it breaks. */
export const words = {
  clock: (isSet: boolean) => (isSet ? 'as you set it' : 'by the clock of this computer'),
  skew: (seconds: number, service: string) =>
    seconds > 0
      ? `Clocks may differ by ${sayLength(seconds)} for ${service}.`
      : `No allowance for clocks that differ is documented for ${service}, so none is made.`,
  moment: (name: 'iat' | 'nbf' | 'exp', seconds: number, now: number) =>
    `${moments[name][seconds <= now ? 'past' : 'ahead']} ${sayDistance(seconds, now)} (${name})`,
  lifetime: (seconds: number) => `Lifetime: ${sayLength(seconds)}`,
  noTime: 'This token contains no time that could be read.',
  need: {
    required: 'Required.',
    optional: 'Optional.',
    ignored: 'Not used here.',
  } satisfies Record<ClaimRule['need'], string>,
  noName: '(no name)',
  missing: 'not there',
  more: (characters: number) => `… and ${sayNumber(characters)} more characters`,
  moreBelow: (characters: number) => `${sayNumber(characters)} more characters: see the text below.`,
  repeated: 'This name appears here more than once.',
  meaning: (title: string, meaning: string) => `${title}. ${meaning}`,
  unregistered: 'Not registered: it means what both sides agreed on.',
  breaks: (isEncoded: boolean) =>
    `${isEncoded ? 'The part as it is in the token' : 'The text as far as it decodes'}. The place where it breaks is marked:`,
  bytes: (count: number) => `${String(count)} bytes.`,
} as const;

const moments = {
  iat: { past: 'Issued', ahead: 'Issued' },
  nbf: { past: 'Usable since', ahead: 'Usable' },
  exp: { past: 'Expired', ahead: 'Expires' },
};
