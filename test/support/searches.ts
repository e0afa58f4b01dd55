import { valueId } from '../../src/domain/links/linked-page';

const fault = (id: string): string => `/faults/#${id}`;
const value = (guide: string, key: string): string => `/values/#${valueId(guide, key)}`;

/** What people search for, and the address of what must come first. */
export const searches: readonly (readonly [query: string, at: string])[] = [
  // Codes.
  ['9007', fault('key-does-not-match')],
  ['404/18', fault('app-key-unknown')],
  ['404 18', fault('app-key-unknown')],
  ['error 4401', fault('token-expired')],
  ['2004', fault('token-of-another-account')],
  ['502', fault('too-many-sessions')],
  ['INITIAL_CONFIG', fault('configuration-fails')],
  ['preview_link_security', fault('preview-link-blocked')],
  // What one sees.
  ['Disconnected', fault('tile-says-disconnected')],
  ['widget is blank', fault('widget-blank')],
  ['“Loading account”', fault('account-loading')],
  ['You are no longer logged in', fault('no-longer-logged-in')],
  ['TypeError: destroySession is not a function', fault('destroy-came-first')],
  ['data too large for key size', fault('payload-too-long')],
  ['Failed to validate user', fault('key-lost-a-character')],
  ['agent has ended the chat', fault('only-agent-went-offline')],
  ['no Data Sources link', fault('no-data-sources-link')],
  ['launcher shows twice', fault('launcher-twice')],
  ['Upload private app', fault('no-upload-button')],
  ['page cannot be saved', fault('page-does-not-save')],
  // Labels of the consoles, of each edition.
  ['Allow transfers to live agents', '/liveengage/#transfers-on'],
  ['Consumer Identity Provider', '/liveengage/#public-key'],
  ['Management Console', '/liveengage/#public-key'],
  ['Add engagement', '/liveengage/#engagement'],
  ['Object Manager', '/salesforce/#deploy-salesforce-add-custom-fields'],
  ['Chat Transcript', '/salesforce/#deploy-salesforce-add-custom-fields'],
  ['Zendesk Support apps', '/zendesk/#deploy-zendesk-add-private-app'],
  ['Widget security', '/zendesk/#deploy-zendesk-secure'],
  ['Connect account', '/zendesk/#deploy-zendesk-get-account-key'],
  ['Access account', '/liveengage/#deploy-web-chat-lp-authenticate'],
  ['Conversation sources', '/liveengage/#deploy-web-chat-lp-mobile-app'],
  // Values, by their names, their keys and what others call them.
  ['account id', value('liveengage', 'accountNumber')],
  ['accountNumber', value('liveengage', 'accountNumber')],
  ['brand id', value('liveengage', 'accountNumber')],
  ['App key', value('liveengage', 'appKey')],
  ['account key', value('zendesk', 'accountKey')],
  ['JWT Public Key', value('liveengage', 'publicKey')],
  ['organisation id', value('salesforce', 'organizationId')],
  ['IBM provided public key', value('secure', 'ibmPublicKey')],
  ['Zendesk account key', value('zendesk', 'accountKey')],
  ['salesforce button id', value('salesforce', 'buttonId')],
  ['subscription id', value('secure', 'subscriptionId')],
  // Names of products, earlier and later ones.
  ['LivePerson', '/liveengage/'],
  ['Conversational Cloud', '/conversational-cloud/'],
  ['zopim', '/zendesk/'],
  ['Live Agent', '/salesforce/'],
  ['Watson Assistant', '/'],
  ['web chat security', '/secure/'],
  // Typing errors, and words that are not finished.
  ['disconected', fault('tile-says-disconnected')],
  ['acount number', value('liveengage', 'accountNumber')],
  ['livengage', '/liveengage/'],
  ['convers clou', '/conversational-cloud/'],
  ['fingerprnt', '/keys/#read'],
  // Keys and tokens, as people name them or copy their first line.
  ['-----BEGIN PUBLIC KEY-----', '/keys/#read'],
  ['BEGIN PRIVATE KEY', '/keys/#read'],
  ['PEM', '/keys/#read'],
  ['JWKS', '/keys/#read'],
  ['pkcs#8', '/keys/#read'],
  ['generate key pair', '/keys/#make'],
  ['rotate the key', '/keys/#replace'],
  ['decode jwt', '/token/#read'],
  ['make a token for Zendesk', '/token/?receiver=zendesk#make'],
  ['identityTokenExpired', '/token/#time-line'],
  // Servers, policies and pages.
  ['python', '/secure/#web-chat-security-enable-jwt'],
  ['C#', '/secure/#web-chat-security-enable-jwt'],
  ['csp', '/secure/#web-chat-security-csp'],
  ['privacy', '/security/'],
  ['link builder', '/links/'],
];
