import { isWithout, subjectFindings } from '../../../domain/tokens/claim-findings';
import type { TokenTarget } from '../../../domain/tokens/token-target';

/** What the assistant signs and hands to LiveEngage when it transfers a conversation. */
export const target: TokenTarget = {
  id: 'liveengage',
  name: 'LiveEngage',
  madeBy:
    'The assistant makes these tokens, with the key whose public half you paste into JWT Public Key. Your server makes none.',
  algorithms: ['RS256'],
  otherAlgorithms: 'warn',
  marks: [{ name: 'lp_sdes' }, { name: 'aud', shape: /^acc:/ }],
  source: 'liveperson-key-format',
  renewal: {
    words:
      'When the token expires, the chat of the customer is asked for a fresh one. The agent is not told, and can still write.',
    source: 'liveperson-authenticated-web-messaging',
  },
  claims: [
    {
      name: 'iss',
      need: 'required',
      meaning:
        'Who made the token: the same iss as in LivePerson’s identity function. Upper and lower case count.',
      source: 'liveperson-key-format',
      example: 'https://assistant.example.com',
    },
    {
      name: 'iat',
      need: 'required',
      meaning: 'When the token was made, in seconds since 1970.',
      source: 'liveperson-key-format',
    },
    {
      name: 'exp',
      need: 'required',
      meaning: 'When LivePerson asks for a fresh token, in seconds since 1970.',
      source: 'liveperson-key-format',
    },
    {
      name: 'sub',
      need: 'optional',
      meaning:
        'The id of the person, which becomes the Customer ID. It cannot be guessed, is not counted up, and never goes to another person: a UUID or a salted hash, no e-mail address and no phone number.',
      source: 'liveperson-engagement-method',
      example: '6d0a3f52-1c7e-4b8e-9f5d-2a4c90e1b763',
    },
    {
      name: 'given_name',
      need: 'optional',
      meaning: 'The first name that the agent sees.',
      source: 'liveperson-key-format',
      example: 'Ada',
    },
    {
      name: 'family_name',
      need: 'optional',
      meaning: 'The last name that the agent sees.',
      source: 'liveperson-key-format',
      example: 'Example',
    },
    {
      name: 'email',
      need: 'optional',
      meaning: 'The e-mail address that the agent sees.',
      source: 'liveperson-key-format',
      example: 'ada@example.com',
    },
    {
      name: 'gender',
      need: 'optional',
      meaning: 'Shown to the agent.',
      source: 'liveperson-key-format',
    },
    {
      name: 'preferred_username',
      need: 'optional',
      meaning: 'The name by which the agent may call the person.',
      source: 'liveperson-key-format',
    },
    {
      name: 'phone_number',
      need: 'optional',
      meaning:
        'A phone number. Older documentation shows it to the agent as the contact’s phone; later versions put it where the IMEI of a device stands.',
      source: 'liveperson-key-format',
    },
    {
      name: 'lp_sdes',
      need: 'optional',
      meaning: 'A list of engagement attributes, of the types ctmrinfo and personal.',
      source: 'liveperson-key-format',
    },
    {
      name: 'aud',
      need: 'optional',
      meaning:
        'The account that the token is for, as acc: and the account number. Only a sample shows it; the documentation does not list it.',
      source: 'liveperson-authentication-tutorial',
      example: 'acc:71234560',
    },
    {
      name: 'acr',
      need: 'ignored',
      meaning: 'No claim of the token: a key of the identity that a page gives to lpTag, beside the token.',
      source: 'liveperson-key-format',
    },
  ],
  life: {
    usual: 3600,
    shortest: 60,
    longest: 86_400,
    verdictBeyond: 'warn',
    skew: 0,
    source: 'derived-token-life',
  },
  findings: [
    {
      reason: 'sub-missing',
      verdict: 'warn',
      at: { part: 'claims', member: 'sub' },
      when: (seen) => isWithout(seen, 'sub'),
      words:
        'There is no sub. LivePerson lists it among the standard claims, not among the mandatory ones, and takes the Customer ID from it. Put one in, such as 6d0a3f52-1c7e-4b8e-9f5d-2a4c90e1b763.',
      source: 'liveperson-key-format',
    },
    ...subjectFindings({ source: 'liveperson-engagement-method', isHeaderValue: false }),
    {
      reason: 'sub-counted',
      verdict: 'warn',
      at: { part: 'claims', member: 'sub' },
      when: ({ claim }) => /^\d{1,10}$/.test(textOf(claim('sub')?.value)),
      words:
        'The sub is a short number. It should be one that nobody can guess or count up, such as a UUID: 6d0a3f52-1c7e-4b8e-9f5d-2a4c90e1b763.',
      source: 'liveperson-engagement-method',
    },
    {
      reason: 'aud-other-account',
      verdict: 'warn',
      at: { part: 'claims', member: 'aud' },
      when: ({ claim }) => {
        const aud = claim('aud');
        return aud !== undefined && !/^acc:\w+$/.test(textOf(aud.value));
      },
      words:
        'The aud does not name an account. Where LivePerson shows one, it is acc: and the account number, such as acc:71234560. Whether it is checked is not documented.',
      source: 'liveperson-authentication-tutorial',
    },
    {
      reason: 'acr-not-here',
      verdict: 'warn',
      at: { part: 'claims', member: 'acr' },
      when: ({ claim }) => claim('acr') !== undefined,
      words:
        'The acr is no claim of the token. In LivePerson’s documentation it is a key of the identity that a page gives to lpTag, beside the token.',
      source: 'liveperson-key-format',
    },
    {
      reason: 'lp-sdes-no-list',
      verdict: 'warn',
      at: { part: 'claims', member: 'lp_sdes' },
      when: ({ claim }) => {
        const value = claim('lp_sdes')?.value;
        return value !== undefined && !(typeof value === 'object' && value?.json.startsWith('['));
      },
      words: 'The lp_sdes is a list of objects, such as [{"type":"ctmrinfo", …}]. Here it is something else.',
      source: 'liveperson-key-format',
    },
  ],
};

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
