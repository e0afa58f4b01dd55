import { pemField } from '../../../../domain/keys/pem-field';
import { words } from './ibm-public-key.en';

/** The key that `user_payload` is encrypted with. Nothing in a key tells whose it is. */
export const ibmPublicKey = pemField({ ...words, source: 'assistant-user-payload' });
