import type { sources } from './sources';

const workedOut = 'We worked out what follows from these rules for the web chat. No vendor’s page says it.';

const readInCopies = 'We read copies of the page, old and new. The address kept its name.';
const onNoAccount = 'Our inference, not tried on a live account.';
const fromTheseSources = 'Worked out from these sources';
const notSalesforce = 'Not a page of Salesforce.';

/** What the reader must know of a source: its age, its standing, what was worked out here. */
export const notes: Readonly<Partial<Record<keyof typeof sources, string>>> = {
  'assistant-campaign-wait': 'LivePerson’s own pages do not mention this wait.',
  'assistant-early-access': 'The topic was removed from the published documentation in June 2022.',
  'assistant-set-up-renamed': 'Seen in the procedure of another desk.',
  'assistant-live-agent-tab': 'It describes another desk. LivePerson is not among those it offers.',
  'assistant-web-chat-security':
    'We read its edition of October 2023. The samples with 4096 bits are in the assistant-toolkit repository.',
  'web-chat-client': 'We read its source as of July 2025. Clients of 2020 may differ.',
  'assistant-zendesk-secure': 'We read its source at commit 008d9d0 of May 2024.',
  'web-chat-api-configuration': 'We read it as it is bundled with the client of July 2025.',
  'web-chat-dev-host': 'The newer pages have another sample of this kind, in web-chat-develop-userid.md.',
  'web-chat-history-key':
    'We read it at commit 6f6154b of October 2023. It has the one sample of a subscription ID that we saw.',
  'assistant-web-chat-logout': 'It has destroy and destroySession in the reverse order of the API reference.',
  'assistant-security-samples': 'Its tokens have a lifetime of 10 seconds in order to show renewal.',
  'web-chat-wrong-key-report':
    'We read its opening, which has keys on one line of an .env file and names no cause.',
  'web-chat-instance-methods': 'The text of the documentation gives the two in the other order.',
  'orchestrate-security':
    'We read two editions in copies. The older one has you download a folder of shell scripts.',
  'orchestrate-sample': 'One of its comments holds a limit that no page of the documentation has.',
  'orchestrate-sample-keys':
    'Each file holds a comment and no key. Never use a key that somebody committed under these names.',
  'orchestrate-script': 'IBM’s page offered it for download. We read it where others keep it.',
  'orchestrate-notes': 'Second hand: compare it with your own screens.',
  'node-rsa': 'We read its source, and measured it with keys of 2048 and 4096 bits.',
  'liveperson-authentication-configuration': readInCopies,
  'liveperson-key-format': readInCopies,
  'liveperson-authentication-tutorial':
    'Its path is outdated. Never use the key of its sample key pair, because the private key is public.',
  'liveperson-error-codes':
    'LivePerson has no page to compare it with. One row, 9007, is word for word what its staff quote in thread 198. The others are a hint.',
  'liveperson-monitoring-start': readInCopies,
  'liveperson-add-widgets': readInCopies,
  'assistant-client-2025': 'We read its source. The clients of 2020 may behave differently.',
  'assistant-connect-json':
    'Its table gives the two messages as plain texts, but every example and the client have objects.',
  'zendesk-chat-clients': 'Its samples have a client identifier of 50 characters and a client secret of 64.',
  'zendesk-chat-version': 'We read its German edition.',
  'zendesk-zopim-domain':
    'Zendesk says that the Web SDK is not affected. IBM asks its customers to upgrade anyway.',
  'zendesk-visitor-authentication':
    'It is about accounts of Chat Phase 3, chat only. Others follow article 4408838925082, which makes the secret in the same place.',
  'zendesk-visitor-tokens': 'We read its limits on times and ids in the Chinese edition.',
  'zendesk-agent-workspace': 'We read its dates in the Portuguese edition.',
  'derived-account-keys':
    'Each had 32 letters and digits, both capital and small. Zendesk documents no form.',
  'derived-zendesk': onNoAccount,
  'assistant-salesforce': 'It does not mention the end of legacy Chat.',
  'derived-embed-pastes':
    'It shows how code around the options is written, and what is pasted into the wrong box. None of this is documented.',
  'derived-embed':
    'Our test chat behaves as the documentation and the client’s source say. We did not try it on a live assistant.',
  'salesforce-retired-report': notSalesforce,
  'salesforce-enhanced-chat': `${notSalesforce} It is our source for the new name.`,
  'salesforce-text-areas': notSalesforce,
  'salesforce-id-suffix': `${notSalesforce} We checked its rule against a published pair.`,
  'salesforce-id-algorithm': notSalesforce,
  'derived-snippets':
    'Forms of ids, hosts and calls. Salesforce documents the calls, not the form of the values.',
  'zendesk-messaging-set-up': 'We read its Chinese edition. The article has had several titles.',
  'zendesk-messaging-retold': 'Zendesk did not write it. It retells one that we have not seen.',
  'zendesk-messaging-older-kit': 'Not a page of Zendesk.',
  'zendesk-messaging-thread': 'The people who ask found the causes themselves.',
  'zendesk-chat-thread': 'It has no answer.',
  'smooch-thread-173': 'It is from 2017, before messaging had its present name.',
  'derived-zendesk-messaging': onNoAccount,
  'dynamics-settings':
    'Its sample of one key is not a key, and its sample of several keys is not JSON. Use neither.',
  'dynamics-remove-provider': 'Its sample token is signed with HS256, which does not work here.',
  'dynamics-sdk-thread-417': 'It was closed without an answer.',
  'derived-dynamics': 'Our inference. We tried the samples, and no live organisation.',
  'liveperson-considerations': 'It prints exp and iat as texts, and they are numbers.',
  'liveperson-implementation-guide': 'Its encoded sample has times in milliseconds, and they count seconds.',
  'liveperson-thread-346': 'A later page of LivePerson says otherwise about iss.',
  'derived-conversational-cloud': onNoAccount,
  'salesforce-verification-troubleshooting': 'We read its first part. The copy that we have ends there.',
  'salesforce-messaging-bootstrap':
    'We read a copy of it in a public repository. Newer releases may behave differently.',
  'enhanced-chat-live-notes': `${notSalesforce} What only these notes say is second hand.`,
  'fin-user-verification': 'Not a page of Salesforce: a vendor describes the same console for its own key.',
  'derived-enhanced-chat': 'Our inference from these sources, with no live account to try it on.',
  'derived-salesforce': 'Our inference, not tried on a live organisation.',
  roca: 'We look for the mark that the detection tool of its authors looks for.',
  'jsonwebtoken-expires-in': 'The package ms reads a text. We also measured this.',
  'jose-expiration-time': 'We read version 6.2.',
  'microsoft-graph-tokens':
    'Public threads report that the nonce is hashed before signing, and we worked it out as well.',
  'rfc-9110-5-5': 'It replaces RFC 7230, section 3.2, which the documentation names.',
  'csp-3': workedOut,
  'zendesk-token-rules': 'We read it in Chinese. The article has the same number in other languages.',
  'derived-samples':
    'Forms that public samples share, and that are not documented. Account numbers in LivePerson’s pages have 8 digits. One customer’s page shows 7.',
  'derived-key-shapes': 'We made keys of each kind and size with OpenSSL and read them byte by byte.',
  'derived-token-life':
    'We worked this out from what the documentation says about short lifetimes and renewal. No vendor gives these figures.',
  'derived-site-policy': workedOut,
  'derived-enhanced-chat-hosts':
    'The snippets that people publish have these hosts. We did not watch a page with the chat.',
  'orchestrate-policy-hosts': 'It prints the snippet, and says nothing of a policy.',
  'derived-claims-readable':
    'A signed token is encoded, not encrypted. RFC 7519, section 12, says to leave private data out.',
  'derived-web-chat-order': onNoAccount,
};

/** What is a page of nobody’s, or has no title of its own: what we call it. */
export const titles = {
  'assistant-screens-2020': 'Screen pictures of the LiveEngage console in the same documentation',
  'assistant-campaign-wait': 'The note on 24 hours, added on 6 January 2020',
  'assistant-withdrawn-2020': 'The change of 4 March 2020 that took LiveEngage out',
  'assistant-set-up-renamed': 'The change of 10 August 2020: Set up becomes Next',
  'web-chat-client': 'The web chat client, package @carbon/ai-chat 0.3.3',
  'web-chat-history-key': 'Starter kit for service desks: the session history key and its parts',
  'web-chat-dev-host': 'Customizing the web chat: a sample that loads from a development host',
  'assistant-security-samples': 'Working examples of web chat security, simple and complex',
  'node-rsa': 'node-rsa, and its defaults for encryption',
  'liveperson-error-codes':
    'Error codes of LivePerson’s identity provider, from a table in somebody else’s public code',
  'liveperson-thread-22': 'Thread 22: the socket closes with 4407',
  'liveperson-thread-59': 'Thread 59: Disconnected, and a key that lost a character',
  'liveperson-thread-66': 'Thread 66: code 9012',
  'liveperson-thread-94': 'Thread 94: Loading account',
  'liveperson-thread-151': 'Thread 151: account number in the welcome e-mail',
  'liveperson-thread-1056': 'Issue 1056, October 2020: the pages are in their new layout',
  'liveperson-thread-1389': 'Issue 1389, August 2021: the JWKS endpoint',
  'liveperson-thread-198': 'Thread 198: code 9007',
  'liveperson-thread-346': 'Thread 346: status 401 with internalCode 10',
  'assistant-zendesk-agent-picture':
    'The change of 17 March 2020: a picture for agents, which the one of 10 August takes out again',
  'assistant-zendesk-products-icon': 'The change of 8 April 2020: the Products icon',
  'assistant-zendesk-older-beta': 'The change of 12 March 2020 that deleted the older Zendesk beta',
  'assistant-zendesk-enterprise': 'The change of 1 April 2020: Enterprise required',
  'assistant-any-plan': 'The change of 21 August 2020: web chat on every plan',
  'assistant-zendesk-workspace-off': 'The change of 29 October 2020: Agent Workspace off',
  'assistant-zendesk-workspace-on': 'The change of 8 May 2023: Agent Workspace on',
  'assistant-zendesk-credentials-gone': 'The change for the release of 29 July 2021: no app credentials',
  'assistant-client-2025': '@carbon/ai-chat 0.3.3, the web chat client of July 2025',
  'assistant-client-texts': 'Texts of the web chat client, July 2025',
  'zendesk-check-connection': 'An answer in Zendesk’s community, April 2022: Check Connection',
  'zendesk-messaging-staff': 'Answers of a member of Zendesk’s staff on messaging',
  'derived-zendesk-messaging': 'Worked out from what Zendesk says of messaging keys',
  'derived-account-keys': 'Read off six Chat account keys in public code',
  'derived-zendesk': fromTheseSources,
  'derived-dynamics': 'Worked out from Microsoft’s pages, and tried on their sample keys',
  'derived-conversational-cloud': 'Worked out from LivePerson’s pages on authentication',
  'assistant-salesforce-field-length': 'The change of 10 March 2021: 255 characters',
  'assistant-salesforce-field-first': 'The change of 2 June 2020: field before page',
  'assistant-salesforce-menus': 'The change of 16 June 2020: Feature Settings, and the tick for Lightning',
  'assistant-salesforce-one-key':
    'The change for the release of 29 July 2021: one key in place of session and token',
  'assistant-salesforce-text-area': 'The change of 13 September 2024: Text Area',
  'assistant-salesforce-routing': 'The change of 22 September 2020: routing by Button ID',
  'orchestrate-sample': 'Sample of a secure embedded chat, with Node.js',
  'orchestrate-sample-route': 'The route of the same sample that makes tokens',
  'orchestrate-sample-keys': 'The key files of the same sample',
  'orchestrate-channel': 'The command “channels webchat embed”',
  'orchestrate-script': 'The older security script for embedded chat, in copies',
  'orchestrate-notes': 'Notes on embedded chat in a public repository',
  'derived-orchestrate': 'Worked out from these sources, and tried with a stand-in of the service',
  'derived-embed-pastes': 'Worked out from snippets on pages',
  'derived-embed': 'Worked out from these sources, and tried with a stand-in of the web chat',
  'salesforce-retired-report': 'Chat, in a dictionary of Salesforce terms: retired',
  'salesforce-key-utility': 'Command line utility that makes keys, certificates and tokens, commit 7e2664a',
  'salesforce-messaging-bootstrap': 'The bootstrap script of the embedded messaging, release 242',
  'derived-snippets': 'Read off about twenty snippets in public code',
  'derived-salesforce': fromTheseSources,
  'enhanced-chat-live-notes': 'Two sets of notes from a live organisation, June 2026',
  'derived-enhanced-chat': fromTheseSources,
  'derived-samples': 'Read off published samples',
  'derived-key-shapes': 'Worked out on throw-away keys',
  'derived-token-life': 'Our advice on the life of a token',
  'derived-enhanced-chat-hosts': 'Snippets of Enhanced Chat',
  'derived-claims-readable': 'Anyone who has a token can read what is in it',
  'derived-web-chat-order': 'Worked out from the documentation and the client’s source',
} as const satisfies Readonly<Partial<Record<keyof typeof sources, string>>>;

/** Who published it, where that has no name. */
export const publishers = {
  'liveperson-error-codes': 'Not published by LivePerson',
  'orchestrate-notes': 'Not IBM',
  'orchestrate-script': 'IBM, in public repositories of others',
  'enhanced-chat-live-notes': 'public repositories of third parties',
} as const satisfies Readonly<Partial<Record<keyof typeof sources, string>>>;
