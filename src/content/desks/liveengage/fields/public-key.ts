import type { KeySeen } from '../../../../domain/keys/key-reading';
import { publicKeyField } from '../../../../domain/keys/public-key-field';
import type { Finding } from '../../../../domain/fields/reading';
import { tutorialSampleKey } from '../known-keys';
import * as en from './public-key.en';

/** The row that refuses the key of this fingerprint as the tutorial's. */
export function tutorialSampleFinding(fingerprint: string): Finding<KeySeen> {
  return {
    reason: 'tutorial-sample-key',
    is: 'identity',
    when: (seen) => seen.fingerprint === fingerprint,
    words: en.tutorialSample(tutorialSampleKey.what),
    source: tutorialSampleKey.source,
  };
}

const consumerDelegation: Finding<KeySeen> = {
  reason: 'consumer-delegation',
  is: 'identity',
  when: ({ reading }) => reading.kind === 'text' && /^CONSUMER_DELEGATION$/i.test(reading.text),
  words: en.consumerDelegation,
  source: 'liveperson-delegation',
};

export const publicKey = publicKeyField({
  ...en.words,
  source: 'liveperson-key-format',
  extra: [tutorialSampleFinding(tutorialSampleKey.fingerprint), consumerDelegation],
});
