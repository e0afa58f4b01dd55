/** Where a statement comes from, as a reader can follow it. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly url?: string;
  /** What the reader must know of it: age, standing, what was worked out here. */
  readonly note?: string;
}

const assistantDocs = 'https://github.com/ibm-cloud-docs/assistant';
const liveperson = 'https://developers.liveperson.com';
const liveperson2020 = 'Read in copies of the page, old and new; the address kept its name.';
const thread = 'https://github.com/LivePersonInc/developer-center/issues';
const developerCenter = 'LivePerson developer-center repository';

/** Every source that a desk, a key check or a fault names. */
export const sources = {
  // The assistant's documentation, at the commits that were read.
  'assistant-liveengage-2020': {
    title: 'Beta: Adding service desk integrations to web chat, 2 March 2020',
    publisher: 'IBM, Watson Assistant documentation',
    url: `${assistantDocs}/blob/e29f15eb92eaeb452ff58916398b5d7410b834f2/beta-deploy-web-chat.md`,
  },
  'assistant-screens-2020': {
    title: 'Screen pictures of the LiveEngage console in the same documentation',
    publisher: 'IBM, Watson Assistant documentation',
    url: `${assistantDocs}/tree/e29f15eb92eaeb452ff58916398b5d7410b834f2/images`,
  },
  'assistant-campaign-wait': {
    title: 'The note on 24 hours, added on 6 January 2020',
    publisher: 'IBM, Watson Assistant documentation',
    url: `${assistantDocs}/commit/2c3e661032d3c8427ac65bccb84fe272e07beb7e`,
    note: 'LivePerson’s own pages name no such wait.',
  },
  'assistant-withdrawn-2020': {
    title: 'The change of 4 March 2020 that took LiveEngage out',
    publisher: 'IBM, Watson Assistant documentation',
    url: `${assistantDocs}/commit/4456130278a188a3b5562aeb2141f5d5fbe37f5b`,
  },
  'assistant-early-access': {
    title: 'Feedback: Participate in the early access program, February 2020',
    publisher: 'IBM, Watson Assistant documentation',
    url: `${assistantDocs}/blob/e29f15eb92eaeb452ff58916398b5d7410b834f2/feedback.md`,
    note: 'The topic left the published documentation in June 2022.',
  },
  'assistant-connect-to-agent': {
    title: 'Adding transfer support to your dialog, May 2020',
    publisher: 'IBM, Watson Assistant documentation',
    url: `${assistantDocs}/blob/ccf63230ceaf1822b4d2f178d2735dab71a3bb53/deploy-web-chat.md`,
  },
  'assistant-try-it-out': {
    title: 'Dialog overview: response types, May 2024',
    publisher: 'IBM, Watson Assistant documentation',
    url: `${assistantDocs}/blob/008d9d05ca737babe89e1936951de343fe30d164/dialog-overview.md`,
  },
  'assistant-set-up-renamed': {
    title: 'The change of 10 August 2020: Set up becomes Next',
    publisher: 'IBM, Watson Assistant documentation',
    url: `${assistantDocs}/commit/0073d894a8481a137d278d09deee28c90682999d`,
    note: 'Seen in the procedure of another desk.',
  },
  'assistant-live-agent-tab': {
    title: 'Integrating with Zendesk: the Live agent tab',
    publisher: 'IBM, watsonx Assistant documentation',
    url: 'https://cloud.ibm.com/docs/watson-assistant?topic=watson-assistant-deploy-zendesk',
    note: 'Describes another desk; LivePerson is not among those it offers.',
  },

  'assistant-human-agent': {
    title: 'Connecting to a human agent from actions',
    publisher: 'IBM, watsonx Assistant documentation',
    url: 'https://cloud.ibm.com/docs/watson-assistant?topic=watson-assistant-human-agent',
  },
  'assistant-web-chat-security': {
    title: 'Securing your web chat',
    publisher: 'IBM, Watson Assistant documentation',
    url: 'https://cloud.ibm.com/docs/assistant?topic=assistant-web-chat-security',
    note: 'Read in its edition of May 2024. The samples with 4096 bits stand in the assistant-toolkit repository.',
  },
  'assistant-token-renewal': {
    title: 'Web chat security: authenticating users, identityTokenExpired',
    publisher: 'IBM, watsonx Assistant documentation',
    url: 'https://cloud.ibm.com/docs/watson-assistant?topic=watson-assistant-web-chat-security-enable',
  },
  'assistant-user-payload': {
    title: 'Web chat security: encrypting sensitive data',
    publisher: 'IBM, watsonx Assistant documentation',
    url: 'https://cloud.ibm.com/docs/watson-assistant?topic=watson-assistant-web-chat-security-encrypt',
  },
  'web-chat-client': {
    title: 'The web chat client, package @carbon/ai-chat 0.3.3',
    publisher: 'IBM, on npm',
    url: 'https://www.npmjs.com/package/@carbon/ai-chat/v/0.3.3',
    note: 'Its source as of July 2025 was read. Clients of 2020 may differ.',
  },
  'assistant-zendesk-secure': {
    title: 'Integrating with Zendesk: securing the transfer to Zendesk',
    publisher: 'IBM, Watson Assistant documentation',
    url: 'https://cloud.ibm.com/docs/assistant?topic=assistant-deploy-zendesk#deploy-zendesk-secure',
    note: 'Read in its source at commit 008d9d0 of May 2024.',
  },

  // LivePerson, accounts and consoles.
  'liveperson-domain-api': {
    title: 'Domain API',
    publisher: 'LivePerson',
    url: `${liveperson}/domain-api.html`,
  },
  'liveperson-login': {
    title: 'FAQs: Agent tools, how agents log in',
    publisher: 'LivePerson Knowledge Center',
    url: 'https://knowledge.liveperson.com/faqs-agent-tools.html',
  },
  'liveperson-brand-id': {
    title: 'App messaging FAQs: Brand ID and App ID',
    publisher: 'LivePerson Knowledge Center',
    url: 'https://knowledge.liveperson.com/messaging-channels-app-messaging-app-messaging-faqs.html',
  },
  'liveperson-agent-area': {
    title: 'Understanding the Agent Area',
    publisher: 'LivePerson',
    url: 'https://connect.liveperson.com/understandingagentarea',
  },
  'liveperson-permissions': {
    title: 'Profiles and permissions',
    publisher: 'LivePerson Knowledge Center',
    url: 'https://knowledge.liveperson.com/admin-settings-permissions-profiles.html',
  },
  'liveperson-management-console': {
    title: 'Management Console, community article 485',
    publisher: 'LivePerson Community',
    url: 'https://community.liveperson.com/kb/articles/485',
  },
  'liveperson-workspace-configuration': {
    title: 'Agent Workspace for Messaging: Configuration',
    publisher: 'LivePerson Knowledge Center',
    url: 'https://knowledge.liveperson.com/agent-manager-workspace-agent-tools-for-messaging-agent-workspace-for-messaging-configuration.html',
  },
  'liveperson-get-started': {
    title: 'Before you get started: Let’s get started',
    publisher: 'LivePerson',
    url: `${liveperson}/before-you-get-started-let-s-get-started.html`,
  },
  'liveperson-api-key': {
    title: 'Retrieve API keys: Create a new API key',
    publisher: 'LivePerson',
    url: `${liveperson}/retrieve-api-keys-create-a-new-api-key.html`,
  },

  // LivePerson, authentication.
  'liveperson-authentication-configuration': {
    title: 'Consumer Authentication: Configuration',
    publisher: 'LivePerson',
    url: `${liveperson}/consumer-authentication-configuration.html`,
    note: liveperson2020,
  },
  'liveperson-authentication-newest': {
    title: 'Authenticate in web and mobile messaging: Configuration',
    publisher: 'LivePerson',
    url: `${liveperson}/consumer-authentication-authenticate-in-web-and-mobile-messaging-configuration.html`,
  },
  'liveperson-key-format': {
    title: 'Consumer Authentication: Implementation guide, signing',
    publisher: 'LivePerson',
    url: `${liveperson}/consumer-authentication-implementation-guide.html`,
    note: liveperson2020,
  },
  'liveperson-authentication-how-it-works': {
    title: 'Consumer Authentication: How it works',
    publisher: 'LivePerson',
    url: `${liveperson}/consumer-authentication-how-it-works.html`,
  },
  'liveperson-authentication-tutorial': {
    title: 'Messaging Window API tutorials: Authentication',
    publisher: 'LivePerson',
    url: `${liveperson}/messaging-window-api-tutorials-authentication.html`,
    note: 'Outdated path, and a sample key pair whose private half is public: never use that key.',
  },
  'liveperson-delegation': {
    title: 'Consumer Delegation: Configuration',
    publisher: 'LivePerson',
    url: `${liveperson}/consumer-delegation-configuration.html`,
  },
  'liveperson-protocol-overview': {
    title: 'Messaging Window API: Protocol overview',
    publisher: 'LivePerson',
    url: `${liveperson}/messaging-window-api-protocol-overview.html`,
  },
  'liveperson-authenticated-web-messaging': {
    title: 'Authenticated Web Messaging',
    publisher: 'LivePerson Knowledge Center',
    url: 'https://knowledge.liveperson.com/messaging-channels-web-messaging-authenticated-web-messaging.html',
  },
  'liveperson-error-codes': {
    title: 'LivePerson identity provider error codes, as found in a public third-party table',
    publisher: 'Not published by LivePerson',
    note: 'Likely, not official: one of its rows is word for word what LivePerson staff quote.',
  },

  // LivePerson, sources, engagements and attributes.
  'liveperson-monitoring-start': {
    title: 'Monitoring API: Getting started',
    publisher: 'LivePerson',
    url: `${liveperson}/monitoring-api-getting-started.html`,
    note: liveperson2020,
  },
  'liveperson-monitoring-overview': {
    title: 'Monitoring API: Overview, response errors',
    publisher: 'LivePerson',
    url: `${liveperson}/monitoring-api-overview.html`,
  },
  'liveperson-engagement-method': {
    title: 'Monitoring API: Engagement method',
    publisher: 'LivePerson',
    url: `${liveperson}/monitoring-api-methods-engagement.html`,
  },
  'liveperson-private-app': {
    title: 'Monitoring API: Installing a Monitoring API application',
    publisher: 'LivePerson',
    url: `${liveperson}/monitoring-api-installing-a-monitoring-api-application.html`,
  },
  'liveperson-conversation-request': {
    title: 'Connector API: Conversation request',
    publisher: 'LivePerson',
    url: `${liveperson}/sendapi-create.html`,
  },
  'liveperson-engagement-attributes': {
    title: 'Engagement attributes: Best practices for messaging',
    publisher: 'LivePerson',
    url: `${liveperson}/engagement-attributes-best-practices-for-messaging.html`,
  },
  'liveperson-unauthenticated-attributes': {
    title: 'Connectors, monitoring and unauthenticated messaging, community article 473',
    publisher: 'LivePerson Community',
    url: 'https://community.liveperson.com/kb/articles/473-connectors-monitor-unauth',
  },

  // LivePerson, widgets of the agent workspace.
  'liveperson-add-widgets': {
    title: 'Add your own widgets to the agent workspace',
    publisher: 'LivePerson',
    url: `${liveperson}/add-agent-widgets-add-your-own-widgets-to-the-agent-workspace.html`,
    note: liveperson2020,
  },
  'liveperson-widget-limits': {
    title: 'Agent Workspace Widget SDK: Limitations',
    publisher: 'LivePerson',
    url: `${liveperson}/agent-workspace-widget-sdk-limitations.html`,
  },
  'liveperson-widget-troubleshooting': {
    title: 'Agent Workspace Widget SDK: Best practices and troubleshooting',
    publisher: 'LivePerson',
    url: `${liveperson}/agent-workspace-widget-sdk-best-practices-and-troubleshooting.html`,
  },

  // Threads: what developers met and what LivePerson's staff answered.
  'liveperson-thread-59': {
    title: 'Thread 59: Disconnected, and a key that lost a character',
    publisher: developerCenter,
    url: `${thread}/59`,
  },
  'liveperson-thread-66': {
    title: 'Thread 66: code 9012',
    publisher: developerCenter,
    url: `${thread}/66`,
  },
  'liveperson-thread-94': {
    title: 'Thread 94: Loading account',
    publisher: developerCenter,
    url: `${thread}/94`,
  },
  'liveperson-thread-151': {
    title: 'Thread 151: account number in the welcome e-mail',
    publisher: developerCenter,
    url: `${thread}/151`,
  },
  'liveperson-thread-198': {
    title: 'Thread 198: code 9007',
    publisher: developerCenter,
    url: `${thread}/198`,
  },

  // Zendesk.
  'zendesk-visitor-authentication': {
    title: 'Visitor authentication in Zendesk Chat: generating the shared secret',
    publisher: 'Zendesk Support',
    url: 'https://support.zendesk.com/hc/en-us/articles/4408836328346',
    note: 'Read in several of its languages.',
  },

  // Standards.
  'rfc-7515': {
    title: 'RFC 7515, JSON Web Signature',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc7515',
  },
  'rfc-7517': {
    title: 'RFC 7517, JSON Web Key',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc7517',
  },
  'rfc-7518': {
    title: 'RFC 7518, JSON Web Algorithms, section 3.3',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc7518#section-3.3',
  },
  'rfc-7519': {
    title: 'RFC 7519, JSON Web Token',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc7519',
  },
  'rfc-7638': {
    title: 'RFC 7638, JWK thumbprint',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc7638',
  },
  'rfc-8725': {
    title: 'RFC 8725, JSON Web Token best current practices',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc8725',
  },
  'rfc-8017-oaep': {
    title: 'RFC 8017, PKCS #1, section 7.1.1: RSAES-OAEP encryption',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc8017#section-7.1.1',
  },
  'nist-800-131a': {
    title: 'SP 800-131A revision 2, transitioning algorithms and key lengths',
    publisher: 'NIST',
    url: 'https://csrc.nist.gov/pubs/sp/800/131/a/r2/final',
  },
  'nist-800-57': {
    title: 'SP 800-57 part 1 revision 5, key management',
    publisher: 'NIST',
    url: 'https://csrc.nist.gov/pubs/sp/800/57/pt1/r5/final',
  },
  'fips-186-5': {
    title: 'FIPS 186-5, Digital Signature Standard',
    publisher: 'NIST',
    url: 'https://csrc.nist.gov/pubs/fips/186-5/final',
  },
  'rfc-5280': {
    title: 'RFC 5280, certificates and SubjectPublicKeyInfo, section 4.1',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc5280#section-4.1',
  },
  roca: {
    title: 'The Return of Coppersmith’s Attack (ROCA, CVE-2017-15361), 2017',
    publisher: 'CRoCS, Masaryk University',
    url: 'https://crocs.fi.muni.cz/public/papers/rsa_ccs17',
    note: 'The mark that is looked for is the one of the detection tool that its authors published.',
  },
  'asvs-5': {
    title: 'Application Security Verification Standard 5.0, appendix C',
    publisher: 'OWASP',
    url: 'https://github.com/OWASP/ASVS/blob/040fd729a4012bd71deae8a6d39919eb99e9e126/5.0/en/0x92-Appendix-C_Cryptography.md',
  },

  // Libraries that make tokens.
  'jsonwebtoken-expires-in': {
    title: 'jsonwebtoken: expiresIn',
    publisher: 'Auth0, on npm',
    url: 'https://www.npmjs.com/package/jsonwebtoken',
    note: 'A text is read by the package ms. Measured as well.',
  },
  'jose-expiration-time': {
    title: 'jose: SignJWT, setExpirationTime',
    publisher: 'Filip Skokan',
    url: 'https://github.com/panva/jose/blob/main/docs/jwt/sign/classes/SignJWT.md',
    note: 'Read in version 6.2.',
  },

  'rfc-7515-2': {
    title: 'RFC 7515, JSON Web Signature, section 2: base64url',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc7515#section-2',
  },
  'rfc-7515-3-1': {
    title: 'RFC 7515, JSON Web Signature, section 3.1: compact form',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc7515#section-3.1',
  },
  'rfc-7515-4': {
    title: 'RFC 7515, JSON Web Signature, section 4: header parameters',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc7515#section-4',
  },
  'rfc-7515-4-1-1': {
    title: 'RFC 7515, JSON Web Signature, section 4.1.1: alg',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc7515#section-4.1.1',
  },
  'rfc-7515-4-1-2': {
    title: 'RFC 7515, JSON Web Signature, section 4.1.2: jku',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc7515#section-4.1.2',
  },
  'rfc-7515-4-1-3': {
    title: 'RFC 7515, JSON Web Signature, section 4.1.3: jwk',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc7515#section-4.1.3',
  },
  'rfc-7515-4-1-4': {
    title: 'RFC 7515, JSON Web Signature, section 4.1.4: kid',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc7515#section-4.1.4',
  },
  'rfc-7515-4-1-5': {
    title: 'RFC 7515, JSON Web Signature, section 4.1.5: x5u',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc7515#section-4.1.5',
  },
  'rfc-7515-4-1-6': {
    title: 'RFC 7515, JSON Web Signature, section 4.1.6: x5c',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc7515#section-4.1.6',
  },
  'rfc-7515-4-1-7': {
    title: 'RFC 7515, JSON Web Signature, section 4.1.7: x5t',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc7515#section-4.1.7',
  },
  'rfc-7515-4-1-8': {
    title: 'RFC 7515, JSON Web Signature, section 4.1.8: x5t#S256',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc7515#section-4.1.8',
  },
  'rfc-7515-4-1-9': {
    title: 'RFC 7515, JSON Web Signature, section 4.1.9: typ',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc7515#section-4.1.9',
  },
  'rfc-7515-4-1-10': {
    title: 'RFC 7515, JSON Web Signature, section 4.1.10: cty',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc7515#section-4.1.10',
  },
  'rfc-7515-4-1-11': {
    title: 'RFC 7515, JSON Web Signature, section 4.1.11: crit',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc7515#section-4.1.11',
  },
  'rfc-7515-5-2': {
    title: 'RFC 7515, JSON Web Signature, section 5.2: checking a signature',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc7515#section-5.2',
  },
  'rfc-7516-4': {
    title: 'RFC 7516, JSON Web Encryption, section 4: header parameters',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc7516#section-4',
  },
  'rfc-7797-3': {
    title: 'RFC 7797, JWS unencoded payload, section 3: b64',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc7797#section-3',
  },
  'rfc-7518-3': {
    title: 'RFC 7518, JSON Web Algorithms, section 3: signatures',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc7518#section-3',
  },
  'rfc-7518-3-1': {
    title: 'RFC 7518, JSON Web Algorithms, section 3.1: values of alg',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc7518#section-3.1',
  },
  'rfc-7519-2': {
    title: 'RFC 7519, JSON Web Token, section 2: NumericDate',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc7519#section-2',
  },
  'rfc-7519-4': {
    title: 'RFC 7519, JSON Web Token, section 4: claims',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc7519#section-4',
  },
  'rfc-7519-4-1-1': {
    title: 'RFC 7519, JSON Web Token, section 4.1.1: iss',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc7519#section-4.1.1',
  },
  'rfc-7519-4-1-2': {
    title: 'RFC 7519, JSON Web Token, section 4.1.2: sub',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc7519#section-4.1.2',
  },
  'rfc-7519-4-1-3': {
    title: 'RFC 7519, JSON Web Token, section 4.1.3: aud',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc7519#section-4.1.3',
  },
  'rfc-7519-4-1-4': {
    title: 'RFC 7519, JSON Web Token, section 4.1.4: exp',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc7519#section-4.1.4',
  },
  'rfc-7519-4-1-5': {
    title: 'RFC 7519, JSON Web Token, section 4.1.5: nbf',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc7519#section-4.1.5',
  },
  'rfc-7519-4-1-6': {
    title: 'RFC 7519, JSON Web Token, section 4.1.6: iat',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc7519#section-4.1.6',
  },
  'rfc-7519-4-1-7': {
    title: 'RFC 7519, JSON Web Token, section 4.1.7: jti',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc7519#section-4.1.7',
  },
  'rfc-7519-5-2': {
    title: 'RFC 7519, JSON Web Token, section 5.2: cty',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc7519#section-5.2',
  },
  'rfc-8725-3-1': {
    title: 'RFC 8725, JWT best current practices, section 3.1: checking the algorithm',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc8725#section-3.1',
  },
  'rfc-8725-3-2': {
    title: 'RFC 8725, JWT best current practices, section 3.2: appropriate algorithms',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc8725#section-3.2',
  },
  'rfc-8725-3-6': {
    title: 'RFC 8725, JWT best current practices, section 3.6: no compression',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc8725#section-3.6',
  },
  'rfc-8725-3-7': {
    title: 'RFC 8725, JWT best current practices, section 3.7: UTF-8',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc8725#section-3.7',
  },
  'rfc-8725-3-8': {
    title: 'RFC 8725, JWT best current practices, section 3.8: issuer and subject',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc8725#section-3.8',
  },
  'rfc-8725-3-9': {
    title: 'RFC 8725, JWT best current practices, section 3.9: audience',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc8725#section-3.9',
  },
  'rfc-8725-3-10': {
    title: 'RFC 8725, JWT best current practices, section 3.10: received claims are not to be trusted',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc8725#section-3.10',
  },
  'rfc-8725-3-11': {
    title: 'RFC 8725, JWT best current practices, section 3.11: explicit types',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc8725#section-3.11',
  },
  'rfc-8725-3-12': {
    title: 'RFC 8725, JWT best current practices, section 3.12: kinds of tokens told apart',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc8725#section-3.12',
  },
  'rfc-8725-2-1': {
    title: 'RFC 8725, JWT best current practices, section 2.1: weak signatures',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc8725#section-2.1',
  },
  'rfc-4648-3-5': {
    title: 'RFC 4648, base encodings, section 3.5: bits that are left over',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc4648#section-3.5',
  },
  'rfc-8259-8-1': {
    title: 'RFC 8259, JSON, section 8.1: character encoding',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc8259#section-8.1',
  },
  'oidc-standard-claims': {
    title: 'OpenID Connect Core 1.0, section 5.1: standard claims',
    publisher: 'OpenID Foundation',
    url: 'https://openid.net/specs/openid-connect-core-1_0.html#StandardClaims',
  },
  'oidc-id-token': {
    title: 'OpenID Connect Core 1.0, section 2: ID token',
    publisher: 'OpenID Foundation',
    url: 'https://openid.net/specs/openid-connect-core-1_0.html#IDToken',
  },

  'assistant-web-chat-user-id': {
    title: 'Web chat security: authenticating users, the sub claim',
    publisher: 'IBM, watsonx Assistant documentation',
    url: 'https://cloud.ibm.com/docs/watson-assistant?topic=watson-assistant-web-chat-security-authenticate',
  },
  'assistant-acr-dropped': {
    title: 'Release notes, 29 July 2020: the acr claim is not needed any more',
    publisher: 'IBM, Watson Assistant documentation',
    url: 'https://cloud.ibm.com/docs/assistant?topic=assistant-release-notes-chat',
  },
  'zendesk-token-rules': {
    title: 'Visitor authentication in Zendesk Chat: the rules of its token',
    publisher: 'Zendesk Support',
    url: 'https://support.zendesk.com/hc/zh-cn/articles/4408838925082',
    note: 'Read in Chinese; the article has the same number in other languages.',
  },

  // Worked out here.
  'derived-samples': {
    title: 'Read off published samples',
    publisher: 'Deskbridge',
    note: 'Shapes that public samples share, undocumented. Account numbers in LivePerson’s pages have 8 digits; one customer’s page shows 7.',
  },
  'derived-key-shapes': {
    title: 'Worked out on throw-away keys',
    publisher: 'Deskbridge',
    note: 'Keys of each kind and size, made with OpenSSL and read byte by byte.',
  },
  'derived-token-life': {
    title: 'Our advice on the life of a token',
    publisher: 'Deskbridge',
    note: 'Worked out here from what the documentation says of short lives and of renewal; no vendor gives these figures.',
  },
  'derived-claims-readable': {
    title: 'What stands in a token can be read by whoever has it',
    publisher: 'Deskbridge',
    note: 'A signed token is encoded, not encrypted: RFC 7519, section 12, says to leave private matters out.',
  },
} as const satisfies Record<string, Source>;
