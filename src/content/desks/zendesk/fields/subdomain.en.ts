import { characters, emailAddress, placeholder } from '../../../../domain/fields/pasted.en';
import { repairs } from '../../../../domain/fields/fields.en';

const example = 'northwind-care';
const copyIt = `Copy it from the address bar of any Zendesk page of your account: the part before .zendesk.com, such as ${example}.`;

export const words = {
  belongs: { what: 'the subdomain', example, copyIt },
  recognised: ({ length }: string) =>
    `A subdomain of ${String(length)} characters. This page cannot know whether an account has this name.`,
  otherwise: `This does not look like a subdomain. ${copyIt}`,
  repairs: {
    'taken-from-address': 'Taken from the address, before .zendesk.com',
    'taken-from-parameter': 'Taken from the address, after subdomain=',
    'taken-from-comment': 'Taken from the comment at the start of the widget’s script',
    ending: 'The ending .zendesk removed',
    'lower-cased': repairs['lower-cased'],
    'angle-brackets': repairs['angle-brackets'],
  },
  rows: {
    'account-key': `This looks like a Chat account key. Paste it in step 3. ${copyIt}`,
    'snippet-key': `This looks like the key in a widget’s snippet: 36 characters with four hyphens. ${copyIt}`,
    'public-key': `This is a public key, which this step does not ask for. ${copyIt}`,
    'login-email': `${emailAddress} ${copyIt}`,
    'zendesk-own-page': `This belongs to Zendesk’s own pages, which are the same for all customers. ${copyIt}`,
    'chat-server': `This is the address of a server that all Zendesk accounts share. ${copyIt}`,
    'text-around': `There is other text around the address. Paste the address alone, or only the part before .zendesk.com, such as ${example}.`,
    'several-names': `This address has more than one name before .zendesk.com. The subdomain is a single name. ${copyIt}`,
    'host-mapped': `This address does not end in .zendesk.com, so it may be a help centre under your own name. ${copyIt}`,
    'spaces-inside': `This has a space in it, so it may be the name of the company or the account. ${copyIt}`,
    'hyphen-at-the-edge': `This starts or ends with a hyphen, which a host name cannot do, so part of it may be missing. ${copyIt}`,
    'too-long': ({ length }: { length: number }) =>
      `${characters(length)} A part of a host name has at most 63. ${copyIt}`,
    'other-characters': `This has characters that a host name cannot have. It can have only a to z, 0 to 9 and hyphens. ${copyIt}`,
    'help-centre-address': `This comes from the address of a help centre. In an account with several brands each help centre has its own subdomain. Compare it with the address bar while you are logged in as an administrator, such as ${example}.`,
    placeholder: `${placeholder} Replace it with the name of your account. ${copyIt}`,
    'only-digits': `This is all digits, like the number of a ticket or an account. ${copyIt}`,
    'looks-like-key': `This looks like a key: many letters and digits without a hyphen. ${copyIt}`,
    'very-short': `This is very short. Zendesk documents no minimum that we know of, so part of it may be missing. ${copyIt}`,
  },
};
