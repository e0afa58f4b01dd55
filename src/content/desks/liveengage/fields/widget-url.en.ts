import { publicKey } from './public-key.en';
import { likeAppKey } from './app-key.en';
import { repairs } from '../../../../domain/fields/fields.en';
import { removed } from '../../../../domain/fields/removed.en';
import { emailAddress, embedScript, ownProxy, placeholder } from '../../../../domain/fields/pasted.en';

const example = 'https://assistant.example.com/widget';
const copyIt = `Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as ${example}.`;
const compareIt = 'Compare it with the Web Chat set-up page.';

export const words = {
  belongs: { what: 'the Integration widget URL', example },
  recognised:
    'A whole https address. Its exact form is not documented, so compare its start and end with the Web Chat set-up page.',
  otherwise: `This does not look like a web address. ${copyIt}`,
  repairs: {
    'taken-from-link': 'Taken from the link around it',
    'taken-from-service': 'Taken from the address of a redirect service',
    'angle-brackets': repairs['angle-brackets'],
    ampersands: (count: number) => `&amp; written as & ${count === 1 ? 'once' : `${String(count)} times`}`,
    'white-space-inside': repairs['white-space-inside'],
  },
  rows: {
    'sign-in-in-address': `This address contains a user name or a password. ${removed} ${copyIt}`,
    'embed-script': `${embedScript} ${copyIt}`,
    'script-address': `This is a script or a piece of content, not the address of a page. ${copyIt}`,
    'app-key': `${likeAppKey} ${copyIt}`,
    'account-number': `This is a number, perhaps the account number. ${copyIt}`,
    'public-key': `${publicKey} ${copyIt}`,
    'login-email': `${emailAddress} ${copyIt}`,
    'preview-link': `This is the assistant’s preview link, which shows the chat as a customer sees it. ${copyIt}`,
    'liveperson-host': `This is one of LivePerson’s own addresses. The widget’s address comes from the assistant. ${copyIt}`,
    'service-address': `This is the address of a service that leads to another one, such as a short link or the protection of e-mail. ${copyIt}`,
    'local-address': `This address works only on one computer or in one local network, so agents elsewhere cannot load it. ${copyIt}`,
    'ip-address': `This address has a number instead of a host name, and browsers rarely accept the certificate of such a page. ${copyIt}`,
    'several-addresses': `This has more than one address. ${copyIt}`,
    'text-around': `There is other text before the address. Paste the address alone, such as ${example}.`,
    'cut-short': `Part of this address is missing: only its start was copied, or dots replace the rest. ${copyIt}`,
    'not-replaced': `${placeholder} A part in brackets was not replaced. ${copyIt}`,
    http: `This address starts with http://, and the agent workspace shows only https pages. ${copyIt}`,
    'short-host': `The host name of this address has no dot, so it works inside one network at most. ${copyIt}`,
    'no-scheme': `The start of the address is missing: https://. ${copyIt}`,
    'other-scheme': `This address does not start with https://. ${copyIt}`,
    placeholder: `${placeholder} ${compareIt}`,
    'look-alike-host': `This host name contains a vendor’s domain, but does not end with it, so the host belongs to someone else. ${ownProxy} Otherwise copy the Integration widget URL from the Web Chat set-up page.`,
    'letters-of-another-script':
      'The host name of this address has letters of another script, or codes for them, so it can look like another name. Compare it letter by letter with the Web Chat set-up page.',
    port: `This address has a port after the host name, as many test servers do. ${compareIt}`,
    'token-in-address':
      'Part of this address looks like a token or a password. Agents can see the address of a widget, so compare it with the Web Chat set-up page before you save it.',
    'spaces-inside':
      'Spaces inside this address were removed, so a word that does not belong may now be part of it. Compare its end with the Web Chat set-up page.',
    'private-host':
      'This host name belongs to a private network. Agents outside that network would see an empty widget. Compare the address with the Web Chat set-up page.',
    'with-fragment': `This address has a part after #, which often comes from a browser’s address bar. ${compareIt}`,
    'no-path': `This address ends after the host name, so its end may be missing. ${compareIt}`,
    'very-long': ({ length }: { length: number }) =>
      `This address has ${String(length)} characters. LivePerson documents no limit for the URL box, so check after Save that its end is still there.`,
  },
};
