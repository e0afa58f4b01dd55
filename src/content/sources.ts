/**
 * Where a statement comes from, as a reader can follow it: the title and the publisher by name. What has neither is
 * described in `sources.en.ts`, in the language of the page.
 */
export interface Source {
  readonly title?: string;
  readonly publisher?: string;
  readonly url?: string;
}

const assistantDocs = 'https://github.com/ibm-cloud-docs/assistant';
const liveperson = 'https://developers.liveperson.com';
const thread = 'https://github.com/LivePersonInc/developer-center/issues';
const developerCenter = 'LivePerson developer-center repository';
const zendeskDevelopers = 'https://developer.zendesk.com';
const dynamicsDocs = 'https://github.com/MicrosoftDocs/dynamics-365-customer-engagement/blob';
const zendeskHelp = 'https://support.zendesk.com/hc/en-us';

/** Every source that a desk, a key check or a fault names. */
export const sources = {
  // The assistant's documentation, at the commits that were read.
  'assistant-liveengage-2020': {
    title: 'Beta: Adding service desk integrations to web chat, 2 March 2020',
    publisher: 'IBM, Watson Assistant documentation',
    url: `${assistantDocs}/blob/e29f15eb92eaeb452ff58916398b5d7410b834f2/beta-deploy-web-chat.md`,
  },
  'assistant-screens-2020': {
    publisher: 'IBM, Watson Assistant documentation',
    url: `${assistantDocs}/tree/e29f15eb92eaeb452ff58916398b5d7410b834f2/images`,
  },
  'assistant-campaign-wait': {
    publisher: 'IBM, Watson Assistant documentation',
    url: `${assistantDocs}/commit/2c3e661032d3c8427ac65bccb84fe272e07beb7e`,
  },
  'assistant-withdrawn-2020': {
    publisher: 'IBM, Watson Assistant documentation',
    url: `${assistantDocs}/commit/4456130278a188a3b5562aeb2141f5d5fbe37f5b`,
  },
  'assistant-early-access': {
    title: 'Feedback: Participate in the early access program, February 2020',
    publisher: 'IBM, Watson Assistant documentation',
    url: `${assistantDocs}/blob/e29f15eb92eaeb452ff58916398b5d7410b834f2/feedback.md`,
  },
  'assistant-connect-to-agent': {
    title: 'Adding transfer support to your dialog, May 2020',
    publisher: 'IBM, Watson Assistant documentation',
    url: `${assistantDocs}/blob/ccf63230ceaf1822b4d2f178d2735dab71a3bb53/deploy-web-chat.md`,
  },
  'assistant-try-it-out': {
    title: 'Dialog overview: response types, October 2023',
    publisher: 'IBM, Watson Assistant documentation',
    url: `${assistantDocs}/blob/008d9d05ca737babe89e1936951de343fe30d164/dialog-overview.md`,
  },
  'assistant-set-up-renamed': {
    publisher: 'IBM, Watson Assistant documentation',
    url: `${assistantDocs}/commit/0073d894a8481a137d278d09deee28c90682999d`,
  },
  'assistant-live-agent-tab': {
    title: 'Integrating with Zendesk: the Live agent tab',
    publisher: 'IBM, watsonx Assistant documentation',
    url: 'https://cloud.ibm.com/docs/watson-assistant?topic=watson-assistant-deploy-zendesk',
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
    publisher: 'IBM, on npm',
    url: 'https://www.npmjs.com/package/@carbon/ai-chat/v/0.3.3',
  },
  'assistant-zendesk-secure': {
    title: 'Integrating with Zendesk: securing the transfer to Zendesk',
    publisher: 'IBM, Watson Assistant documentation',
    url: 'https://cloud.ibm.com/docs/assistant?topic=assistant-deploy-zendesk#deploy-zendesk-secure',
  },
  'assistant-deploy-web-chat': {
    title: 'Adding the web chat to your website: the Embed tab and its snippet',
    publisher: 'IBM, watsonx Assistant documentation',
    url: 'https://cloud.ibm.com/docs/watson-assistant?topic=watson-assistant-deploy-web-chat',
  },
  'web-chat-api-configuration': {
    title: 'Web chat reference: the options of watsonAssistantChatOptions',
    publisher: 'IBM, web chat reference',
    url: 'https://web-chat.global.assistant.watson.cloud.ibm.com/docs.html?to=api-configuration',
  },
  'web-chat-dev-host': {
    publisher: 'IBM, Watson Assistant documentation',
    url: `${assistantDocs}/blob/008d9d05ca737babe89e1936951de343fe30d164/web-chat-config.md`,
  },
  'web-chat-history-key': {
    publisher: 'IBM, assistant-web-chat-service-desk-starter',
    url: 'https://github.com/watson-developer-cloud/assistant-web-chat-service-desk-starter',
  },

  // Web chat security.
  'assistant-web-chat-architecture': {
    title: 'Web chat: how it works, what it stores, security, billing',
    publisher: 'IBM, watsonx Assistant documentation',
    url: 'https://cloud.ibm.com/docs/watson-assistant?topic=watson-assistant-web-chat-architecture',
  },
  'assistant-web-chat-versions': {
    title: 'Controlling the web chat version',
    publisher: 'IBM, watsonx Assistant documentation',
    url: 'https://cloud.ibm.com/docs/watson-assistant?topic=watson-assistant-web-chat-develop-versions',
  },
  'assistant-web-chat-releases-2020': {
    title: 'Release notes for web chat: 2.1.2, 3.2.0, 3.2.1 and 3.3.1, all of 2020',
    publisher: 'IBM, Watson Assistant documentation',
    url: `${assistantDocs}/blob/008d9d05ca737babe89e1936951de343fe30d164/release-notes-chat.md`,
  },
  'assistant-preview-errors': {
    title: 'Preview: errors at run time',
    publisher: 'IBM, watsonx Assistant documentation',
    url: 'https://github.com/ibm-cloud-docs/watson-assistant/blob/d2eb33e/preview-runtime-errors.md',
  },
  'assistant-update-user-id': {
    title: 'Web chat configuration: adding user identity information',
    publisher: 'IBM, Watson Assistant documentation',
    url: 'https://cloud.ibm.com/docs/assistant?topic=assistant-web-chat-config#web-chat-config-userid',
  },
  'assistant-web-chat-logout': {
    title: 'Securing your web chat: logging out',
    publisher: 'IBM, Watson Assistant documentation',
    url: 'https://cloud.ibm.com/docs/assistant?topic=assistant-web-chat-security#web-chat-security-logout',
  },
  'assistant-private-variables': {
    title: 'Adding custom dialog for integrations: private variables and the token, October 2023',
    publisher: 'IBM, Watson Assistant documentation',
    url: `${assistantDocs}/blob/008d9d05ca737babe89e1936951de343fe30d164/dialog-integrations.md`,
  },
  'assistant-set-context': {
    title: 'Web chat configuration: setting and passing context variable values, May 2024',
    publisher: 'IBM, Watson Assistant documentation',
    url: `${assistantDocs}/blob/008d9d05ca737babe89e1936951de343fe30d164/web-chat-config.md`,
  },
  'assistant-set-context-actions': {
    title: 'Tutorial: setting context variables for actions from the web chat',
    publisher: 'IBM, watsonx Assistant documentation',
    url: 'https://github.com/ibm-cloud-docs/watson-assistant/blob/d2eb33e/web-chat-develop-set-context.md',
  },
  'assistant-security-samples': {
    publisher: 'IBM, assistant-toolkit repository',
    url: 'https://github.com/watson-developer-cloud/assistant-toolkit/tree/master/integrations/webchat/examples',
  },
  'web-chat-wrong-key-report': {
    title: 'Issue 402: errors in web chat need more info in order to debug jsonwebtoken, May 2021',
    publisher: 'ibm-cloud-docs/assistant, on GitHub',
    url: 'https://github.com/ibm-cloud-docs/assistant/issues/402',
  },
  'web-chat-instance-methods': {
    title: 'Web chat API reference: instance methods, destroySession and destroy',
    publisher: 'IBM',
    url: 'https://web-chat.global.assistant.watson.cloud.ibm.com/docs.html?to=api-instance-methods',
  },
  'assistant-web-chat-log-in': {
    title: 'Web chat: visitors who log in during a conversation',
    publisher: 'IBM, watsonx Assistant documentation',
    url: 'https://github.com/ibm-cloud-docs/watson-assistant/blob/d2eb33e/web-chat-develop-security.md',
  },
  'node-rsa': {
    publisher: 'rzcoder, on GitHub',
    url: 'https://github.com/rzcoder/node-rsa',
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
  'liveperson-error-codes': {},

  // LivePerson, sources, engagements and attributes.
  'liveperson-monitoring-start': {
    title: 'Monitoring API: Getting started',
    publisher: 'LivePerson',
    url: `${liveperson}/monitoring-api-getting-started.html`,
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
  'liveperson-thread-22': {
    publisher: developerCenter,
    url: `${thread}/22`,
  },
  'liveperson-thread-59': {
    publisher: developerCenter,
    url: `${thread}/59`,
  },
  'liveperson-thread-66': {
    publisher: developerCenter,
    url: `${thread}/66`,
  },
  'liveperson-thread-94': {
    publisher: developerCenter,
    url: `${thread}/94`,
  },
  'liveperson-thread-151': {
    publisher: developerCenter,
    url: `${thread}/151`,
  },
  'liveperson-thread-1056': {
    publisher: developerCenter,
    url: `${thread}/1056`,
  },
  'liveperson-thread-1389': {
    publisher: developerCenter,
    url: `${thread}/1389`,
  },
  'liveperson-thread-198': {
    publisher: developerCenter,
    url: `${thread}/198`,
  },

  // Zendesk as the assistant's documentation and client have it.
  'assistant-zendesk': {
    title: 'Integrating with Zendesk, last changed in February 2025',
    publisher: 'IBM, watsonx Assistant documentation',
    url: 'https://cloud.ibm.com/docs/watson-assistant?topic=watson-assistant-deploy-zendesk',
  },
  'assistant-zendesk-classic': {
    title: 'Integrating with Zendesk (classic), October 2023',
    publisher: 'IBM, Watson Assistant documentation',
    url: `${assistantDocs}/blob/008d9d05ca737babe89e1936951de343fe30d164/deploy-zendesk.md`,
  },
  'assistant-zendesk-2020': {
    title: 'Integrating with your own website: Zendesk, March 2020',
    publisher: 'IBM, Watson Assistant documentation',
    url: `${assistantDocs}/blob/e29f15eb92eaeb452ff58916398b5d7410b834f2/deploy-web-chat.md`,
  },
  'assistant-zendesk-agent-picture': {
    publisher: 'IBM, Watson Assistant documentation',
    url: `${assistantDocs}/commit/d13a19927e971582fcdd0a9586461524d7c30762`,
  },
  'assistant-zendesk-products-icon': {
    publisher: 'IBM, Watson Assistant documentation',
    url: `${assistantDocs}/commit/fef28ec`,
  },
  'assistant-zendesk-older-beta': {
    publisher: 'IBM, Watson Assistant documentation',
    url: `${assistantDocs}/commit/806e14e`,
  },
  'assistant-zendesk-enterprise': {
    publisher: 'IBM, Watson Assistant documentation',
    url: `${assistantDocs}/commit/6bc7eba`,
  },
  'assistant-any-plan': {
    publisher: 'IBM, Watson Assistant documentation',
    url: `${assistantDocs}/commit/46f1a81`,
  },
  'assistant-zendesk-workspace-off': {
    publisher: 'IBM, Watson Assistant documentation',
    url: `${assistantDocs}/commit/7c3c342`,
  },
  'assistant-zendesk-workspace-on': {
    publisher: 'IBM, watsonx Assistant documentation',
    url: 'https://github.com/ibm-cloud-docs/watson-assistant/commit/3053b02',
  },
  'assistant-zendesk-credentials-gone': {
    publisher: 'IBM, Watson Assistant documentation',
    url: `${assistantDocs}/commit/9cfd23f`,
  },
  'assistant-web-chat-releases': {
    title: 'Release notes for web chat',
    publisher: 'IBM, watsonx Assistant documentation',
    url: 'https://cloud.ibm.com/docs/watson-assistant?topic=watson-assistant-release-notes-chat',
  },
  'assistant-platforms': {
    title: 'Feature differences between IBM Cloud and IBM Software Hub, August 2025',
    publisher: 'IBM, watsonx Assistant documentation',
    url: 'https://github.com/ibm-cloud-docs/watson-assistant/blob/d2eb33e/wxa-feature-parity.md',
  },
  'assistant-client-2025': {
    publisher: 'IBM, npm',
    url: 'https://www.npmjs.com/package/@carbon/ai-chat/v/0.3.3',
  },
  'assistant-client-texts': {
    publisher: 'IBM, assistant-web-chat repository',
    url: 'https://github.com/watson-developer-cloud/assistant-web-chat/blob/HEAD/languages/en.json',
  },
  'assistant-connect-json': {
    title: 'Dialog responses as JSON: connect_to_agent, October 2023',
    publisher: 'IBM, Watson Assistant documentation',
    url: `${assistantDocs}/blob/008d9d05ca737babe89e1936951de343fe30d164/dialog-responses-json.md`,
  },
  'assistant-dialog-support': {
    title: 'Adding transfer support to a dialog, October 2023',
    publisher: 'IBM, Watson Assistant documentation',
    url: `${assistantDocs}/blob/008d9d05ca737babe89e1936951de343fe30d164/dialog-support.md`,
  },
  'assistant-browser-info': {
    title: 'Adding custom dialog for integrations: browser information, October 2023',
    publisher: 'IBM, Watson Assistant documentation',
    url: `${assistantDocs}/blob/008d9d05ca737babe89e1936951de343fe30d164/dialog-integrations.md`,
  },
  'assistant-integration-variables': {
    title: 'Integration variables',
    publisher: 'IBM, watsonx Assistant documentation',
    url: 'https://github.com/ibm-cloud-docs/watson-assistant/blob/d2eb33e/integration-variables.md',
  },
  'assistant-session-length': {
    title: 'Publishing: session time-out by plan',
    publisher: 'IBM, watsonx Assistant documentation',
    url: 'https://github.com/ibm-cloud-docs/watson-assistant/blob/d2eb33e/publish-deploy-overview.md',
  },
  'assistant-failover': {
    title: 'Failing over to another region',
    publisher: 'IBM, watsonx Assistant documentation',
    url: 'https://github.com/ibm-cloud-docs/watson-assistant/blob/d2eb33e/admin-failover.md',
  },
  'assistant-preview-link': {
    title: 'Previewing and sharing your assistant',
    publisher: 'IBM, watsonx Assistant documentation',
    url: 'https://github.com/ibm-cloud-docs/watson-assistant/blob/d2eb33e/preview-share.md',
  },
  'assistant-encrypted-payload': {
    title: 'Encrypting sensitive data in the web chat',
    publisher: 'IBM, watsonx Assistant documentation',
    url: 'https://github.com/ibm-cloud-docs/watson-assistant/blob/d2eb33e/web-chat-security-encrypt.md',
  },

  // Zendesk.
  'zendesk-chat-account': {
    title: 'Chat API: Accounts',
    publisher: 'Zendesk',
    url: `${zendeskDevelopers}/api-reference/live-chat/chat-api/accounts/`,
  },
  'zendesk-chat-clients': {
    title: 'Chat API: OAuth clients',
    publisher: 'Zendesk',
    url: `${zendeskDevelopers}/api-reference/live-chat/chat-api/oauth_clients`,
  },
  'zendesk-chat-version': {
    title: 'Determining your Zendesk Chat account version',
    publisher: 'Zendesk help',
    url: `${zendeskHelp}/articles/4408836197658`,
  },
  'zendesk-chat-phase-4': {
    title: 'Preparing to upgrade your live chat account to Chat Phase 4',
    publisher: 'Zendesk help',
    url: `${zendeskHelp}/articles/4408831023258`,
  },
  'zendesk-chat-introduction': {
    title: 'Live Chat API: Introduction',
    publisher: 'Zendesk',
    url: `${zendeskDevelopers}/api-reference/live-chat/introduction`,
  },
  'zendesk-check-connection': {
    publisher: 'Zendesk help, community',
    url: `${zendeskHelp}/profiles/4484494067482`,
  },
  'zendesk-web-sdk': {
    title: 'Chat Web SDK',
    publisher: 'Zendesk',
    url: 'https://api.zopim.com/web-sdk/',
  },
  'zendesk-web-sdk-maintenance': {
    title: 'The Chat Web SDK goes into maintenance, 22 September 2021',
    publisher: 'Zendesk help, community',
    url: `${zendeskHelp}/community/posts/4409448877082`,
  },
  'zendesk-zopim-domain': {
    title: 'Deprecating the Zopim Chat REST API domain',
    publisher: 'Zendesk help',
    url: `${zendeskHelp}/articles/7827476398362-Deprecating-the-Zopim-Chat-REST-API-domain`,
  },
  'zendesk-snippet-key': {
    title: 'Web Widget and content security policy: the snippet key',
    publisher: 'Zendesk',
    url: `${zendeskDevelopers}/documentation/zendesk-web-widget-sdks/sdks/web/csp`,
  },
  'zendesk-messaging-policy': {
    title: 'Web Widget and content security policy',
    publisher: 'Zendesk',
    url: `${zendeskDevelopers}/documentation/zendesk-web-widget-sdks/sdks/web/csp/`,
  },
  'zendesk-classic-csp': {
    title: 'Web Widget (Classic) and content security policy',
    publisher: 'Zendesk',
    url: `${zendeskDevelopers}/documentation/classic-web-widget-sdks/web-widget/integrating-with-google/csp/`,
  },
  'zendesk-messaging-key': {
    title: 'flutter_zendesk_messaging, issue 24: a key id of messaging',
    publisher: 'GitHub',
    url: 'https://github.com/chyiiiiiiiiiiii/flutter_zendesk_messaging/issues/24',
  },
  'zendesk-messaging-set-up': {
    title: 'Authenticating end users in messaging',
    publisher: 'Zendesk help',
    url: `${zendeskHelp}/articles/4411666638746`,
  },
  'zendesk-messaging-login': {
    title: 'Web Widget for messaging: Authentication',
    publisher: 'Zendesk',
    url: `${zendeskDevelopers}/api-reference/widget-messaging/web/authentication/`,
  },
  'zendesk-messaging-mobile': {
    title: 'Zendesk SDK for iOS: Authentication',
    publisher: 'Zendesk',
    url: `${zendeskDevelopers}/documentation/zendesk-web-widget-sdks/sdks/ios/authentication`,
  },
  'zendesk-messaging-conflict': {
    title: 'Messaging: a conflict when end users are authenticated',
    publisher: 'Zendesk help',
    url: `${zendeskHelp}/articles/7554200230170`,
  },
  'zendesk-token-kinds': {
    title: 'Three kinds of JSON Web Tokens',
    publisher: 'Zendesk help',
    url: `${zendeskHelp}/articles/6219127152794`,
  },
  'zendesk-conversations-key': {
    title: 'Conversations API: keys for servers',
    publisher: 'Zendesk help',
    url: `${zendeskHelp}/articles/4576088682266`,
  },
  'zendesk-help-center-login': {
    title: 'Messaging in a help center: authentication',
    publisher: 'Zendesk help',
    url: `${zendeskHelp}/articles/9495852479770`,
  },
  'zendesk-messaging-thread': {
    title: 'Community: status 401 at loginUser',
    publisher: 'Zendesk help',
    url: `${zendeskHelp}/community/posts/7303198260250`,
  },
  'zendesk-messaging-staff': {
    publisher: 'Zendesk help',
    url: `${zendeskHelp}/profiles/4627664135322-Marko`,
  },
  'zendesk-chat-thread': {
    title: 'Community: status 403 with the words Secret invalid',
    publisher: 'Zendesk help',
    url: `${zendeskHelp}/community/posts/4411247732890`,
  },
  'zendesk-messaging-retold': {
    title: 'zd-jwt-generate: a guide to tokens for messaging',
    publisher: 'GitHub',
    url: 'https://github.com/mochila-ai/zd-jwt-generate/tree/00ffe62',
  },
  'zendesk-messaging-older-kit': {
    title: 'zendesk_widget: a kit for the messaging widget',
    publisher: 'GitHub',
    url: 'https://github.com/verschoren/zendesk_widget',
  },
  'zendesk-messaging-app-thread': {
    title: 'flutter_zendesk_messaging, issue 3: status 401',
    publisher: 'GitHub',
    url: 'https://github.com/chyiiiiiiiiiiii/flutter_zendesk_messaging/issues/3',
  },
  'typebot-zendesk': {
    title: 'Typebot: the Zendesk block',
    publisher: 'Typebot documentation',
    url: 'https://docs.typebot.io/editor/blocks/integrations/zendesk',
  },
  'smooch-thread-173': {
    title: 'sunshine-conversations-ios, issue 173',
    publisher: 'GitHub',
    url: 'https://github.com/zendesk/sunshine-conversations-ios/issues/173',
  },
  'derived-zendesk-messaging': {
    publisher: 'Deskbridge',
  },
  'zendesk-private-app': {
    title: 'Uploading and installing a private app',
    publisher: 'Zendesk',
    url: `${zendeskDevelopers}/documentation/apps/getting-started/uploading-and-installing-a-private-app/`,
  },
  'zendesk-visitor-authentication': {
    title: 'Enabling authenticated visitors in the Chat widget',
    publisher: 'Zendesk help',
    url: `${zendeskHelp}/articles/4408836328346-Enabling-authenticated-visitors-in-the-Chat-widget`,
  },
  'zendesk-visitor-tokens': {
    title: 'Enabling authenticated visitors in Web Widget (Classic)',
    publisher: 'Zendesk help',
    url: `${zendeskHelp}/articles/4408838925082`,
  },
  'zendesk-agent-status': {
    title: 'Setting your chat availability status',
    publisher: 'Zendesk help',
    url: `${zendeskHelp}/articles/360022184674-Setting-your-chat-availability-status`,
  },
  'zendesk-departments': {
    title: 'Creating agents and departments in Chat',
    publisher: 'Zendesk help',
    url: `${zendeskHelp}/articles/4408894143898-Creating-agents-and-departments-in-Chat`,
  },
  'zendesk-groups': {
    title: 'What changes with messaging: departments become groups',
    publisher: 'Zendesk help',
    url: `${zendeskHelp}/articles/4408834919834`,
  },
  'zendesk-agent-workspace': {
    title: 'Turning the Agent Workspace on and off',
    publisher: 'Zendesk help',
    url: `${zendeskHelp}/articles/4581758611866`,
  },
  'derived-account-keys': {
    publisher: 'Deskbridge',
  },
  'derived-zendesk': {
    publisher: 'Deskbridge',
  },

  // Dynamics 365.
  'dynamics-settings': {
    title: 'Configure authentication settings, March 2025',
    publisher: 'Microsoft, Dynamics 365 documentation',
    url: `${dynamicsDocs}/01de4a1/ce/customer-service/administer/create-chat-auth-settings.md`,
  },
  'dynamics-settings-2021': {
    title: 'Create chat authentication settings, April 2021',
    publisher: 'Microsoft, Dynamics 365 documentation',
    url: `${dynamicsDocs}/00a33f2/ce/customer-service/administer/create-chat-auth-settings.md`,
  },
  'dynamics-context-variables': {
    title: 'Manage context variables',
    publisher: 'Microsoft, Dynamics 365 documentation',
    url: `${dynamicsDocs}/01de4a1/ce/customer-service/administer/manage-context-variables.md`,
  },
  'dynamics-persistent-chat': {
    title: 'Configure persistent chat',
    publisher: 'Microsoft, Dynamics 365 documentation',
    url: `${dynamicsDocs}/019f26b/ce/customer-service/administer/persistent-chat.md`,
  },
  'dynamics-token-provider': {
    title: 'Live chat SDK: setAuthTokenProvider',
    publisher: 'Microsoft',
    url: 'https://learn.microsoft.com/en-us/dynamics365/customer-service/develop/reference/methods/setauthtokenprovider',
  },
  'dynamics-remove-provider': {
    title: 'Live chat SDK: removeAuthTokenProvider',
    publisher: 'Microsoft',
    url: 'https://learn.microsoft.com/en-us/dynamics365/customer-service/develop/reference/methods/removeauthtokenprovider',
  },
  'dynamics-send-token': {
    title: 'Send an authentication token when a chat starts',
    publisher: 'Microsoft',
    url: 'https://learn.microsoft.com/en-us/dynamics365/customer-service/develop/send-auth-token-starting-chat',
  },
  'dynamics-chat-sdk': {
    title: 'omnichannel-chat-sdk: README, changelog and error names',
    publisher: 'Microsoft',
    url: 'https://github.com/microsoft/omnichannel-chat-sdk/tree/420fce5',
  },
  'dynamics-sdk-thread-417': {
    title: 'omnichannel-chat-sdk, issue 417',
    publisher: 'Microsoft',
    url: 'https://github.com/microsoft/omnichannel-chat-sdk/issues/417',
  },
  'dynamics-sdk-thread-300': {
    title: 'omnichannel-chat-sdk, issue 300',
    publisher: 'Microsoft',
    url: 'https://github.com/microsoft/omnichannel-chat-sdk/issues/300',
  },
  'dynamics-widget-thread-554': {
    title: 'omnichannel-chat-widget, change 554 of November 2024',
    publisher: 'Microsoft',
    url: 'https://github.com/microsoft/omnichannel-chat-widget/pull/554',
  },
  'derived-dynamics': {
    publisher: 'Deskbridge',
  },

  // LivePerson Conversational Cloud of today.
  'liveperson-considerations': {
    title: 'Authenticate in web and mobile messaging: Implementation considerations',
    publisher: 'LivePerson',
    url: `${liveperson}/consumer-authentication-authenticate-in-web-and-mobile-messaging-implementation-considerations.html`,
  },
  'liveperson-implementation-guide': {
    title: 'Consumer Authentication: Implementation guide, as a file',
    publisher: developerCenter,
    url: 'https://github.com/LivePersonInc/developer-center/blob/6067de3/pages/Documents/Security%26Authentication/ConsumerAuthentication/implementation-guide.md',
  },
  'liveperson-thread-346': {
    publisher: developerCenter,
    url: `${thread}/346`,
  },
  'derived-conversational-cloud': {
    publisher: 'Deskbridge',
  },

  // Salesforce as the assistant's documentation and client have it.
  'assistant-salesforce': {
    title: 'Integrating with Salesforce, last changed in January 2025',
    publisher: 'IBM, watsonx Assistant documentation',
    url: 'https://cloud.ibm.com/docs/watson-assistant?topic=watson-assistant-deploy-salesforce',
  },
  'assistant-salesforce-classic': {
    title: 'Integrating with Salesforce (classic), October 2023',
    publisher: 'IBM, Watson Assistant documentation',
    url: `${assistantDocs}/blob/008d9d05ca737babe89e1936951de343fe30d164/deploy-salesforce.md`,
  },
  'assistant-salesforce-2020': {
    title: 'Integrating with your own website: Salesforce, March 2020',
    publisher: 'IBM, Watson Assistant documentation',
    url: `${assistantDocs}/blob/e29f15eb92eaeb452ff58916398b5d7410b834f2/deploy-web-chat.md`,
  },
  'assistant-salesforce-field-length': {
    publisher: 'IBM, Watson Assistant documentation',
    url: `${assistantDocs}/commit/bcabd95`,
  },
  'assistant-salesforce-field-first': {
    publisher: 'IBM, Watson Assistant documentation',
    url: `${assistantDocs}/commit/15da2f0`,
  },
  'assistant-salesforce-menus': {
    publisher: 'IBM, Watson Assistant documentation',
    url: `${assistantDocs}/commit/46af157`,
  },
  'assistant-salesforce-one-key': {
    publisher: 'IBM, Watson Assistant documentation',
    url: `${assistantDocs}/commit/9cfd23f`,
  },
  'assistant-salesforce-text-area': {
    publisher: 'IBM, watsonx Assistant documentation',
    url: 'https://github.com/ibm-cloud-docs/watson-assistant/commit/355b8de',
  },
  'assistant-salesforce-routing': {
    publisher: 'IBM, Watson Assistant documentation',
    url: `${assistantDocs}/commit/fd72601`,
  },
  'assistant-release-notes': {
    title: 'Release notes, March 2020 to July 2021',
    publisher: 'IBM, Watson Assistant documentation',
    url: `${assistantDocs}/blob/008d9d05ca737babe89e1936951de343fe30d164/release-notes.md`,
  },
  'assistant-desks-reference': {
    title: 'Web chat API reference: Salesforce as a service desk',
    publisher: 'IBM',
    url: 'https://web-chat.global.assistant.watson.cloud.ibm.com/docs.html?to=service-desks-salesforce',
  },
  'assistant-custom-desk': {
    title: 'Web chat API reference: a service desk of your own',
    publisher: 'IBM',
    url: 'https://web-chat.global.assistant.watson.cloud.ibm.com/docs.html?to=service-desks-custom-sd',
  },
  'orchestrate-policy-hosts': {
    title: 'Embedded chat: its snippet',
    publisher: 'IBM, watsonx Orchestrate developer documentation',
    url: 'https://developer.watson-orchestrate.ibm.com/manage/channels',
  },
  'assistant-web-chat-policy': {
    title: 'Web chat: Content-Security-Policy',
    publisher: 'IBM, watsonx Assistant documentation',
    url: 'https://github.com/ibm-cloud-docs/watson-assistant/blob/d2eb33e/web-chat-architecture.md',
  },
  'assistant-web-chat-policy-classic': {
    title: 'Securing your web chat: Content-Security-Policy, October 2023',
    publisher: 'IBM, Watson Assistant documentation',
    url: `${assistantDocs}/blob/008d9d05ca737babe89e1936951de343fe30d164/web-chat-security.md`,
  },

  // The embed script of the web chat.
  'assistant-web-chat-hosts': {
    title: 'Web chat: the hosts that it loads from and talks to',
    publisher: 'IBM, watsonx Assistant documentation',
    url: 'https://github.com/ibm-cloud-docs/watson-assistant/blob/d2eb33e/web-chat-architecture.md',
  },
  'orchestrate-embed': {
    title: 'Web chat of watsonx Orchestrate: overview',
    publisher: 'IBM, watsonx Orchestrate developer documentation',
    url: 'https://developer.watson-orchestrate.ibm.com/webchat/overview',
  },
  'orchestrate-security': {
    title: 'Configuring security for embedded chat',
    publisher: 'IBM, watsonx Orchestrate documentation',
    url: 'https://www.ibm.com/docs/en/watsonx/watson-orchestrate/base?topic=chat-configuring-security-embedded',
  },
  'orchestrate-builders': {
    title: 'Restricting builder access to the security settings',
    publisher: 'IBM, watsonx Orchestrate documentation',
    url: 'https://www.ibm.com/docs/en/watsonx/watson-orchestrate/base?topic=settings-restricting-builder-access-security',
  },
  'orchestrate-api-details': {
    title: 'Getting the endpoint of the API',
    publisher: 'IBM, watsonx Orchestrate documentation',
    url: 'https://www.ibm.com/docs/en/watsonx/watson-orchestrate/current?topic=api-getting-endpoint',
  },
  'orchestrate-api-token': {
    title: 'Generating a token for an instance on AWS',
    publisher: 'IBM, watsonx Orchestrate documentation',
    url: 'https://www.ibm.com/docs/en/watsonx/watson-orchestrate/base?topic=api-generating-jwt-aws',
  },
  'orchestrate-renewal': {
    title: 'Web chat events: authTokenNeeded',
    publisher: 'IBM, watsonx Orchestrate developer documentation',
    url: 'https://developer.watson-orchestrate.ibm.com/webchat/events/authTokenNeeded.md',
  },
  'orchestrate-update-token': {
    title: 'Web chat methods: updateAuthToken',
    publisher: 'IBM, watsonx Orchestrate developer documentation',
    url: 'https://developer.watson-orchestrate.ibm.com/webchat/methods/updateAuthToken.md',
  },
  'orchestrate-context': {
    title: 'Web chat: context variables',
    publisher: 'IBM, watsonx Orchestrate developer documentation',
    url: 'https://developer.watson-orchestrate.ibm.com/webchat/context_variables.md',
  },
  'orchestrate-sample': {
    publisher: 'IBM, watsonx-orchestrate-developer-toolkit repository',
    url: 'https://github.com/watson-developer-cloud/watsonx-orchestrate-developer-toolkit/tree/5a37149/embed_chat_examples/secure-embed-chat-node',
  },
  'orchestrate-sample-route': {
    publisher: 'IBM, watsonx-orchestrate-developer-toolkit repository',
    url: 'https://github.com/watson-developer-cloud/watsonx-orchestrate-developer-toolkit/blob/f13c32b/embed_chat_examples/secure-embed-chat-node/routes/createJWT.js',
  },
  'orchestrate-sample-keys': {
    publisher: 'IBM, watsonx-orchestrate-developer-toolkit repository',
    url: 'https://github.com/watson-developer-cloud/watsonx-orchestrate-developer-toolkit/tree/4dde05c/embed_chat_examples/secure-embed-chat-node/keys',
  },
  'orchestrate-channel': {
    publisher: 'IBM, ibm-watsonx-orchestrate-adk repository',
    url: 'https://github.com/IBM/ibm-watsonx-orchestrate-adk/tree/957b3e3',
  },
  'orchestrate-tutorial': {
    title: 'Tutorial on access by role: the route that encrypts',
    publisher: 'IBM, oic-i-agentic-ai-tutorials repository',
    url: 'https://github.com/IBM/oic-i-agentic-ai-tutorials/blob/904dc4f/i-oic-rbac-using-obo/embed_chat_webapp/app/api/encrypt/route.js',
  },
  'orchestrate-script': {},
  'orchestrate-notes': {},
  'derived-orchestrate': {
    publisher: 'Deskbridge',
  },
  'derived-embed-pastes': {
    publisher: 'Deskbridge',
  },
  'derived-embed': {
    publisher: 'Deskbridge',
  },

  // Salesforce.
  'salesforce-rest-start': {
    title: 'Chat REST API Developer Guide: Getting started, with the announced retirement',
    publisher: 'Salesforce',
    url: 'https://developer.salesforce.com/docs/service/chat-rest/guide',
  },
  'salesforce-chat-guide': {
    title: 'Service Cloud Chat Developer Guide, with the announced retirement',
    publisher: 'Salesforce',
    url: 'https://developer.salesforce.com/docs/service/chat-dev-guide/guide',
  },
  'salesforce-deployment-versions': {
    title: 'Service Cloud Chat Developer Guide: API versions of the Deployment API',
    publisher: 'Salesforce',
    url: 'https://developer.salesforce.com/docs/atlas.en-us.264.0.live_agent_dev.meta/live_agent_dev/live_agent_dev_guide_API_versions.htm',
  },
  'salesforce-chat-buttons-api': {
    title: 'Service Cloud Chat Developer Guide: Chat buttons API',
    publisher: 'Salesforce',
    url: 'https://developer.salesforce.com/docs/service/chat-dev-guide/guide/live-agent-chat-buttons-api.html',
  },
  'salesforce-rest-availability': {
    title: 'Chat REST API: Availability',
    publisher: 'Salesforce',
    url: 'https://developer.salesforce.com/docs/service/chat-rest/guide/live-agent-rest-availability.html',
  },
  'salesforce-rest-requests': {
    title: 'Chat REST API: Request bodies',
    publisher: 'Salesforce',
    url: 'https://developer.salesforce.com/docs/service/chat-rest/guide/live-agent-rest-request-bodies.html',
  },
  'salesforce-rest-status': {
    title: 'Chat REST API: Status codes and error responses',
    publisher: 'Salesforce',
    url: 'https://developer.salesforce.com/docs/service/chat-rest/guide/live-agent-rest-error-codes.html',
  },
  'salesforce-chat-settings': {
    title: 'Get Chat settings from your org: endpoint and ids',
    publisher: 'Salesforce',
    url: 'https://developer.salesforce.com/docs/atlas.en-us.noversion.service_sdk_android.meta/service_sdk_android/live_agent_cloud_setup_get_settings.htm',
  },
  'salesforce-deployments': {
    title: 'Create Chat deployments',
    publisher: 'Salesforce help',
    url: 'https://help.salesforce.com/s/articleView?language=en_US&id=live_agent_create_deployments.htm&type=5',
  },
  'salesforce-buttons': {
    title: 'Create Chat buttons',
    publisher: 'Salesforce help',
    url: 'https://help.salesforce.com/s/articleView?language=en_US&id=live_agent_create_buttons.htm&type=5',
  },
  'salesforce-routing-options': {
    title: 'Chat routing options',
    publisher: 'Salesforce help',
    url: 'https://help.salesforce.com/s/articleView?language=en_US&id=live_agent_chat_routing_options.htm&type=5',
  },
  'salesforce-omni-channel': {
    title: 'Omni-Channel',
    publisher: 'Salesforce help',
    url: 'https://help.salesforce.com/s/articleView?language=en_US&id=omnichannel_intro.htm&type=5',
  },
  'salesforce-fields': {
    title: 'Create custom fields',
    publisher: 'Salesforce help',
    url: 'https://help.salesforce.com/s/articleView?language=en_US&id=adding_fields.htm&type=5',
  },
  'salesforce-pages': {
    title: 'Create Visualforce pages',
    publisher: 'Salesforce help',
    url: 'https://help.salesforce.com/s/articleView?language=en_US&id=pages_creating.htm&type=5',
  },
  'salesforce-record-pages': {
    title: 'Create and configure Lightning record pages',
    publisher: 'Salesforce help',
    url: 'https://help.salesforce.com/s/articleView?language=en_US&id=lightning_app_builder_customize_lex_pages.htm&type=5',
  },
  'salesforce-endpoint-moved': {
    title: 'Article 000232497: the Chat endpoint after a move of the organisation',
    publisher: 'Salesforce help',
    url: 'https://help.salesforce.com/s/articleView?id=000232497',
  },
  'salesforce-enable-chat': {
    title: 'Article NAI-000937: Chat Settings, Enable Chat, and the end of legacy Chat',
    publisher: 'Salesforce, Japanese customer success site',
    url: 'https://successjp.salesforce.com/article/NAI-000937',
  },
  'salesforce-messaging-web': {
    title: 'Messaging for Web, the successor',
    publisher: 'Salesforce',
    url: 'https://developer.salesforce.com/docs/service/messaging-web/guide',
  },
  'salesforce-retired-report': {
    publisher: 'salesforcedictionary.com',
    url: 'https://salesforcedictionary.com/terms/live-agent',
  },
  'salesforce-enhanced-chat': {
    title: 'Migrating from legacy Chat to Enhanced Chat',
    publisher: 'trufflecorp.com',
    url: 'https://www.trufflecorp.com/post/migrate-from-legacy-chat-to-salesforce-enhanced-chat',
  },
  'salesforce-text-areas': {
    title: 'Long Text Area: lengths and the budget of an object',
    publisher: 'salesforcedictionary.com',
    url: 'https://salesforcedictionary.com/how-to/long-text-area',
  },
  'salesforce-id-suffix': {
    title: 'Converting Salesforce ids from 15 to 18 characters',
    publisher: 'gammone.com',
    url: 'https://www.gammone.com/en/programming/how-to-convert-salesforce-id-from-15-to-18-chars',
  },
  'salesforce-id-algorithm': {
    title: 'Salesforce’s algorithm for converting ids from 15 to 18 characters',
    publisher: 'codebycody.com',
    url: 'https://codebycody.com/salesforces-algorithm-for-converting-ids-from-15-to-18-characters',
  },
  'derived-snippets': {
    publisher: 'Deskbridge',
  },
  'derived-salesforce': {
    publisher: 'Deskbridge',
  },

  // Salesforce Enhanced Chat, which takes the tokens of verified visitors.
  'salesforce-verification-setup': {
    title: 'Set up token-based user verification for Enhanced Web Chat',
    publisher: 'Salesforce',
    url: 'https://help.salesforce.com/s/articleView?id=service.miaw_token_based_user_verification_setup.htm&language=en_US&type=5',
  },
  'salesforce-verification-troubleshooting': {
    title: 'Troubleshooting user verification: the key file',
    publisher: 'Salesforce',
    url: 'https://help.salesforce.com/apex/HTViewHelpDoc?id=service.user_verification_troubleshooting.htm',
  },
  'salesforce-verification-guide': {
    title: 'Messaging for Web: User verification',
    publisher: 'Salesforce',
    url: 'https://developer.salesforce.com/docs/service/messaging-web/guide/user-verification.html',
  },
  'salesforce-verification-api': {
    title: 'Messaging for Web: User Verification API',
    publisher: 'Salesforce',
    url: 'https://developer.salesforce.com/docs/service/messaging-web/references/m4w-reference/userVerificationAPI.md',
  },
  'salesforce-verification-events': {
    title: 'Messaging for Web: Event listeners',
    publisher: 'Salesforce',
    url: 'https://developer.salesforce.com/docs/service/messaging-web/references/m4w-reference/event-listeners.html',
  },
  'salesforce-keyset-metadata': {
    title: 'Metadata API: PublicKeyCertificateSet',
    publisher: 'Salesforce',
    url: 'https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_publickeycertificateset.htm',
  },
  'salesforce-key-utility': {
    publisher: 'Salesforce, on GitHub',
    url: 'https://github.com/Salesforce-Async-Messaging/key-command-line-utility/tree/7e2664a',
  },
  'salesforce-messaging-bootstrap': {
    publisher: 'Salesforce',
  },
  'salesforce-partner-token': {
    title: 'Messaging partners: Generate a token',
    publisher: 'Salesforce',
    url: 'https://developer.salesforce.com/docs/service/messaging-partner/guide/generate-token.md',
  },
  'enhanced-chat-live-notes': {},
  'fin-user-verification': {
    title: 'Fin Messenger: Enabling user verification in Salesforce',
    publisher: 'fin.ai',
    url: 'https://fin.ai/help/en/articles/13159980-fin-messenger-enabling-user-verification-in-salesforce',
  },
  'derived-enhanced-chat': {
    publisher: 'Deskbridge',
  },

  // Standards.
  'rfc-1123': {
    title: 'RFC 1123, Requirements for Internet hosts, section 2.1: host names',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc1123#section-2.1',
  },
  'rfc-7468': {
    title: 'RFC 7468, textual encodings of PKIX, PKCS and CMS structures',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc7468',
  },
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
  },
  'jsonwebtoken-algorithm': {
    title: 'jsonwebtoken: jwt.sign, options, algorithm (default: HS256)',
    publisher: 'Auth0, on npm',
    url: 'https://www.npmjs.com/package/jsonwebtoken',
  },
  'jose-expiration-time': {
    title: 'jose: SignJWT, setExpirationTime',
    publisher: 'Filip Skokan',
    url: 'https://github.com/panva/jose/blob/main/docs/jwt/sign/classes/SignJWT.md',
  },

  'microsoft-graph-tokens': {
    title: 'Don’t validate access tokens for Microsoft Graph',
    publisher: 'Microsoft, documentation of the identity platform',
    url: 'https://github.com/MicrosoftDocs/entra-docs/blob/1563e3688d9131f52fa7185a51db5162f7cdb6b3/docs/identity-platform/includes/remind-not-to-validate-access-tokens.md',
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
  'rfc-9110-5-5': {
    title: 'RFC 9110, HTTP semantics, section 5.5: field values',
    publisher: 'IETF',
    url: 'https://www.rfc-editor.org/rfc/rfc9110#section-5.5',
  },
  'nginx-add-header': {
    title: 'Module ngx_http_headers_module: add_header',
    publisher: 'nginx',
    url: 'https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_header',
  },
  'apache-header': {
    title: 'Apache module mod_headers: Header',
    publisher: 'Apache HTTP Server project',
    url: 'https://httpd.apache.org/docs/2.4/mod/mod_headers.html#header',
  },
  'csp-3': {
    title: 'Content Security Policy Level 3',
    publisher: 'W3C',
    url: 'https://www.w3.org/TR/CSP3/',
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
  },

  // Worked out here.
  'derived-samples': {
    publisher: 'Deskbridge',
  },
  'derived-key-shapes': {
    publisher: 'Deskbridge',
  },
  'derived-token-life': {
    publisher: 'Deskbridge',
  },
  'derived-site-policy': {
    title: 'Content Security Policy Level 3',
    publisher: 'W3C',
    url: 'https://www.w3.org/TR/CSP3/',
  },
  'derived-enhanced-chat-hosts': {
    publisher: 'Deskbridge',
  },
  'derived-claims-readable': {
    publisher: 'Deskbridge',
  },
  'derived-web-chat-order': {
    publisher: 'Deskbridge',
  },
} as const satisfies Record<string, Source>;
