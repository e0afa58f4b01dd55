import { webAddress } from '../../../domain/fields/pasted.en';

const address = 'https://www.example.com/chat/public-key';
const giveAddress = `Enter the address that answers with your public key, such as ${address}.`;
const name = 'getChatToken';
const giveName = `Enter the name of the function alone, such as ${name}.`;
const twoForms =
  'The address answers with a PEM text, or with an array of entries that have kid, publicKey and expiry.';

export const words = {
  answer: {
    belongs: {
      what: 'the public key as your address answers with it',
      example: '-----BEGIN PUBLIC KEY-----',
    },
    recognised: (isList: boolean) =>
      isList
        ? 'An array of public keys. The header of your token names the kid of one of them.'
        : 'One public key as PEM. The token needs no kid.',
    otherwise: `This is neither of the two forms. ${twoForms}`,
    rows: {
      'answer-jwks': `This is a JSON Web Key Set, which Microsoft’s page does not name. ${twoForms}`,
      'answer-page': `This is a web page, such as a log-in. The address has to answer without a log-in. ${twoForms}`,
      'answer-address': `This is an address, which belongs in Public key URL. Paste what it answers. ${twoForms}`,
      'answer-sample': `This has letters of Microsoft’s sample. That sample is not JSON, because a quotation mark is missing. ${twoForms}`,
      'array-broken': `This begins like an array and is not JSON. Look for a missing quotation mark or comma. ${twoForms}`,
      'array-member': `An entry has no kid, publicKey or expiry. The kid and the publicKey are texts, and expiry is a number. ${twoForms}`,
      'array-kid-twice':
        'Two entries have the same kid. Give each key a kid of its own, such as deskbridge-2027-05.',
      'array-bare-key':
        'A publicKey begins with MII, so its BEGIN and END lines were not encoded. Encode the whole PEM text in base64: it then begins with LS0tLS1CRUdJTi.',
      'array-plain-pem':
        'A publicKey is the PEM text itself. Encode the whole text in base64: it then begins with LS0tLS1CRUdJTi.',
      'array-other-key':
        'A publicKey is not the PEM text of an RSA public key in base64. Encode the text in standard base64, with + and / and the = at its end.',
      'array-expiry-past':
        'An expiry has passed, or counts milliseconds. Microsoft does not say what it does. Write seconds since 1970 that lie ahead, such as 1827619200.',
    },
  },
  address: {
    belongs: { what: 'the address of your public key', example: address },
    recognised: 'An https address. Open it in a private window and see that it answers without a log-in.',
    otherwise: `This is no https address. ${giveAddress}`,
    rows: {
      'public-key': `This is the key itself, and Public key URL takes an address. Serve the key at one. ${giveAddress}`,
      'address-of-jwks': `This looks like the address of a JSON Web Key Set. Microsoft’s page names a PEM text or an array of its own. ${giveAddress}`,
      'address-of-discovery': `This is the address of a discovery document, which lists addresses and holds no key. ${giveAddress}`,
      'address-of-token': `This looks like the address that gives tokens. It belongs in your page’s function. ${giveAddress}`,
      'address-of-private': `This leads to a file that may hold a private key. If anybody can open it, make a new pair. ${giveAddress}`,
      'address-not-https': `This begins with http. All examples of Microsoft begin with https. ${giveAddress}`,
      'address-not-public': `Microsoft’s servers fetch the key, and cannot reach localhost or a name of your own network. ${giveAddress}`,
      'address-one-time': `This has a signature or a token behind the question mark, which may expire. Use an address that stays. ${giveAddress}`,
    },
  },
  name: {
    belongs: { what: 'the name of the function', example: name },
    recognised: 'The name of a function. The page has to define it before the chat starts.',
    otherwise: `This is no name of a function. ${giveName}`,
    rows: {
      'function-called': `This has brackets behind the name, which would call it. ${giveName}`,
      'function-code': `This is code, and the record takes a name. Put the code on your page. ${giveName}`,
      'function-address': `${webAddress} ${giveName}`,
      'function-of-window': `This begins with window. The record takes the name behind it. ${giveName}`,
      'function-of-portal':
        'This is the function of Power Pages. It exists only on such a site, and needs a certificate of your own there.',
    },
  },
};
