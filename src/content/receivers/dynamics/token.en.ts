import { whenItExpires, whenMade } from '../../../domain/tokens/times.en';

const guid = '0b6f2c1e-5a3d-4e88-9c70-2f1d7be4a615';
const asText = String.raw`"lwicontexts":"{\"tier\":\"gold\"}"`;

export const words = {
  name: 'Dynamics 365',
  renewal:
    'Older widgets ask for a token once, at the start of a chat. Since November 2024 the widget asks your function again when the token has expired, so it fetches a fresh one each time.',
  claims: {
    iss: 'Who made the token, such as example.com.',
    sub: 'The GUID of the contact or account in Dynamics. Other text is accepted, and then no customer is linked.',
    iat: `${whenMade} Dynamics 365 asks for it.`,
    exp: `${whenItExpires} Microsoft’s sample lives an hour.`,
    nbf: 'From when on the token counts. The sample has a second after iat.',
    lwicontexts: `Context variables of the workstream, as a text that holds JSON: ${asText}.`,
    email: 'Your own addition. Microsoft’s page says that more claims may be added.',
    SubId: 'An older page called sub by this name in its table. Dynamics 365 reads sub.',
  },
  rows: {
    'sub-no-guid': `The sub is not a GUID. The chat starts, and no customer is linked. Take the id of the contact or account, such as ${guid}.`,
    'sub-by-older-name':
      'The claim is called sub, and not SubId as in the table of an older page. Rename it.',
    'lwicontexts-object': `The lwicontexts is an object. Turn it into text before you sign: ${asText}.`,
    'lwicontexts-not-json': `The text of lwicontexts is not a JSON object. Write it with JSON.stringify or json.dumps: ${asText}.`,
    'lwicontexts-nested': ({ name }: { name: string }) =>
      `In lwicontexts, ${name} is an object or a list. A context variable is a text or a number, such as "tier":"gold".`,
    'lwicontexts-name-long':
      'In lwicontexts, a name has more than 100 characters, which no context variable has. Use the names of the workstream.',
    'kid-for-several':
      'There is no kid in the header. That is fine for one key. Where the address answers an array of several, the token needs the kid of one of them.',
    'kid-of-sample':
      'The kid is that of Microsoft’s sample. Give your key a name of its own, such as deskbridge-2026-11, in the array and here.',
    'other-context':
      'The claim context is not read by Dynamics 365. Put its values into lwicontexts, as text that holds JSON.',
    'other-id-claim':
      'The claim external_id belongs to tokens for Zendesk. Put the GUID of the customer into sub.',
  },
};
