import { removed } from '../../../../domain/fields/removed.en';

/** `copyIt`: where the right value is, with an example. */
export const words = (copyIt: string) => ({
  'secret-like': `This is a long run of letters and digits, like the client secret in Zendesk’s samples (64 characters). ${removed} ${copyIt}`,
});
