import { whenItExpires, whenMade } from '../../../domain/tokens/times.en';

export const words = {
  name: 'Salesforce Enhanced Chat',
  renewal:
    'When both this token and Salesforce’s own have expired and the visitor acts, the page has 30 seconds to set a new token. After that the session and its data are cleared in every tab.',
  claims: {
    iss: 'The JSON Web Key Issuer of the keyset, letter for letter. A slash at the end counts.',
    sub: 'The id of the person, the same each time. Third parties report that a contact is linked where its e-mail address is the sub.',
    exp: `${whenItExpires} The script of Salesforce refuses a token that has expired or has no exp, with no tolerance.`,
    iat: `${whenMade} Salesforce’s own tool sets it.`,
    aud: 'No field of the console is compared with it. Third parties leave it out, or put their My Domain there.',
  },
  rows: {
    'kid-missing':
      'The header has no kid, by which Salesforce chooses the key. Set it to the kid of the key file, such as deskbridge-2026-11.',
    'kid-sample':
      'This kid is that of a sample. Give your key a kid of its own, such as deskbridge-2026-11, in the key file and in the header.',
    'iat-missing':
      'The token has no iat. Salesforce’s own tool sets it, and no page says whether it can be left out. Add the time in seconds, such as 1795356309.',
    'aud-of-oauth':
      'The aud is that of a token that a server exchanges for an OAuth access token. Enhanced Chat takes another one, with your issuer in iss and the visitor in sub.',
  },
};
