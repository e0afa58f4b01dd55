import { pemField } from '../../../../domain/keys/pem-field';
import { knownKeyFindings, knownKeys } from '../../../keys/known-keys';
import { words } from './public-key.en';

/** For *Your public key* on the Security tab; whether it takes other forms than this PEM is not documented. */
export const publicKey = pemField({
  ...words,
  source: 'assistant-web-chat-security',
  extra: knownKeyFindings(knownKeys),
});
