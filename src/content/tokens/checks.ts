import { publicKeyField } from '../../domain/keys/public-key-field';
import { lifeField } from '../../domain/tokens/life';
import type { CrossFinding } from '../../domain/fields/reading';
import { words } from './checks.en';

/** The key that a token's signature is checked with. */
const tokenKey = publicKeyField({ ...words.tokenKey, source: 'rfc-7518', isBesideToken: true });

/** The key that `user_payload` is encrypted with. */
const ibmPublicKey = publicKeyField({ ...words.ibmPublicKey, source: 'assistant-user-payload' });

export const checks = { tokenKey, ibmPublicKey, life: lifeField };
export const crossFindings: readonly CrossFinding[] = [];
