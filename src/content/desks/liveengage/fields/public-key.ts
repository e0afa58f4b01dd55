import type { KeySeen } from '../../../../domain/keys/key-reading';
import { publicKeyField } from '../../../../domain/keys/public-key-field';
import type { Finding } from '../../../../domain/fields/reading';
import { tutorialSampleKey } from '../known-keys';

const takeFrom = 'the JWT key on the Web Chat set-up page';
const copyIt = `Copy ${takeFrom}, one line that starts with MII.`;

/** The row that refuses the key of this fingerprint as the tutorial's. */
export function tutorialSampleFinding(fingerprint: string): Finding<KeySeen> {
  return {
    reason: 'tutorial-sample-key',
    is: 'identity',
    when: (seen) => seen.fingerprint === fingerprint,
    words:
      `This is ${tutorialSampleKey.what}: anyone can sign with it. ` +
      `Never use it, and if it is saved in JWT Public Key, replace it. ${copyIt}`,
    source: tutorialSampleKey.source,
  };
}

const consumerDelegation: Finding<KeySeen> = {
  reason: 'consumer-delegation',
  is: 'identity',
  when: ({ reading }) => reading.kind === 'text' && /^CONSUMER_DELEGATION$/i.test(reading.text),
  words:
    'CONSUMER_DELEGATION stands in JWT Public Key when the account uses Consumer Delegation, another feature. ' +
    `Ask who set that up before you replace it. ${copyIt}`,
  source: 'liveperson-delegation',
};

export const publicKey = publicKeyField({
  destination: 'JWT Public Key',
  takeFrom,
  source: 'liveperson-key-format',
  words: {
    uuid: `This has the form of an App key, which goes the other way: from LiveEngage to the Web Chat set-up page. ${copyIt}`,
    'hex-32': `This looks like a key from the API tab: 32 characters without hyphens, and not a public key. ${copyIt}`,
    'web-address': `This is a web address, such as the Integration widget URL or a JWKS endpoint. JWT Public Key takes the key itself. ${copyIt}`,
  },
  extra: [tutorialSampleFinding(tutorialSampleKey.fingerprint), consumerDelegation],
});
