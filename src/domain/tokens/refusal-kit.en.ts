import type { KitId } from './refusal-kit';

interface Said {
  readonly title: string;
  /** What is wrong with it, and nothing else. */
  readonly what: string;
  /** What it means when the service accepts it; for the good one, when it refuses. */
  readonly means: string;
}

/** `subject`: the claim that names the person; `now`: the same of all of them. */
export const said = (subject: string): Readonly<Record<KitId, Said>> => ({
  good: {
    title: 'The good one',
    what: 'Everything is in order.',
    means:
      'The service refuses everybody, so its other refusals prove nothing. Give it the public key below first.',
  },
  expired: {
    title: 'Expired',
    what: 'It ended an hour ago. The signature is right.',
    means: 'A token that leaked works for ever. Let the service compare exp with its clock.',
  },
  'other-key': {
    title: 'Signed by another key',
    what: 'A second pair signed it, which the service does not know.',
    means:
      'The service does not verify the signature, so anybody can write a token. Verify it before anything else.',
  },
  'alg-none': {
    title: 'Without a signature',
    what: 'Its header says alg: none, and its third part is empty.',
    means: 'The token itself switches the check off. Allow only RS256 in the settings of the library.',
  },
  'hs256-public': {
    title: 'Signed with the public key',
    what: 'Its header says HS256. The secret is the public key as PEM, with the line break at its end.',
    means:
      'Whoever has the public key can sign. Name RS256 as the only algorithm, and do not read it from the token.',
  },
  'other-issuer': {
    title: 'From another issuer',
    what: 'Its iss is https://other-issuer.example.',
    means: 'Tokens of other systems that share the key get in. Compare iss with your own.',
  },
  'no-subject': {
    title: 'About nobody',
    what: `It has no ${subject}.`,
    means: `The service has to make up who is there, and visitors may share one conversation. Require ${subject}.`,
  },
  'from-the-future': {
    title: 'Issued in the future',
    what: 'Its iat lies an hour ahead, and its exp behind that.',
    means: 'Somebody can store tokens for later, or a clock is wrong. Refuse an iat that has not come yet.',
  },
  'other-audience': {
    title: 'For another service',
    what: 'Its aud is other-audience.example.',
    means:
      'A token that another service received works here, too. Compare aud with the name of this service.',
  },
});
