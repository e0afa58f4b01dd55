/**
 * Where a statement comes from, as a reader can follow it: the title and the publisher by name. What has neither is
 * described in `sources.en.ts`, in the language of the page.
 */
export interface Source {
  readonly title?: string;
  readonly publisher?: string;
  readonly url?: string;
}

const watson = 'IBM, Watson Assistant documentation';
const watsonx = 'IBM, watsonx Assistant documentation';
const repository = 'https://github.com/ibm-cloud-docs/assistant';
const inMarch2020 = `${repository}/blob/e29f15eb92eaeb452ff58916398b5d7410b834f2/`;
const inOctober2023 = `${repository}/blob/008d9d05ca737babe89e1936951de343fe30d164/`;

/** Every source that a desk, a key check or a fault names. */
export const sources = {
  // The assistant and its web chat, at the commits that were read; watsonx Orchestrate.
  ...publishedBy(watson, inMarch2020, {
    'assistant-liveengage-2020': [
      'beta-deploy-web-chat.md',
      'Beta: Adding service desk integrations to web chat, 2 March 2020',
    ],
    'assistant-early-access': [
      'feedback.md',
      'Feedback: Participate in the early access program, February 2020',
    ],
    'assistant-zendesk-2020': [
      'deploy-web-chat.md',
      'Integrating with your own website: Zendesk, March 2020',
    ],
    'assistant-salesforce-2020': [
      'deploy-web-chat.md',
      'Integrating with your own website: Salesforce, March 2020',
    ],
  }),
  ...publishedBy(watson, `${repository}/`, {
    'assistant-screens-2020': 'tree/e29f15eb92eaeb452ff58916398b5d7410b834f2/images',
    'assistant-connect-to-agent': [
      'blob/ccf63230ceaf1822b4d2f178d2735dab71a3bb53/deploy-web-chat.md',
      'Adding transfer support to your dialog, May 2020',
    ],
  }),
  ...publishedBy(watson, `${repository}/commit/`, {
    'assistant-campaign-wait': '2c3e661032d3c8427ac65bccb84fe272e07beb7e',
    'assistant-withdrawn-2020': '4456130278a188a3b5562aeb2141f5d5fbe37f5b',
    'assistant-set-up-renamed': '0073d894a8481a137d278d09deee28c90682999d',
    'assistant-zendesk-agent-picture': 'd13a19927e971582fcdd0a9586461524d7c30762',
    'assistant-zendesk-products-icon': 'fef28ec',
    'assistant-zendesk-older-beta': '806e14e',
    'assistant-zendesk-enterprise': '6bc7eba',
    'assistant-any-plan': '46f1a81',
    'assistant-zendesk-workspace-off': '7c3c342',
    'assistant-zendesk-credentials-gone': '9cfd23f',
    'assistant-salesforce-field-length': 'bcabd95',
    'assistant-salesforce-field-first': '15da2f0',
    'assistant-salesforce-menus': '46af157',
    'assistant-salesforce-one-key': '9cfd23f',
    'assistant-salesforce-routing': 'fd72601',
  }),
  ...publishedBy(watson, inOctober2023, {
    'assistant-try-it-out': ['dialog-overview.md', 'Dialog overview: response types, October 2023'],
    'web-chat-dev-host': 'web-chat-config.md',
    'assistant-web-chat-releases-2020': [
      'release-notes-chat.md',
      'Release notes for web chat: 2.1.2, 3.2.0, 3.2.1 and 3.3.1, all of 2020',
    ],
    'assistant-private-variables': [
      'dialog-integrations.md',
      'Adding custom dialog for integrations: private variables and the token, October 2023',
    ],
    'assistant-set-context': [
      'web-chat-config.md',
      'Web chat configuration: setting and passing context variable values, May 2024',
    ],
    'assistant-zendesk-classic': ['deploy-zendesk.md', 'Integrating with Zendesk (classic), October 2023'],
    'assistant-connect-json': [
      'dialog-responses-json.md',
      'Dialog responses as JSON: connect_to_agent, October 2023',
    ],
    'assistant-dialog-support': ['dialog-support.md', 'Adding transfer support to a dialog, October 2023'],
    'assistant-browser-info': [
      'dialog-integrations.md',
      'Adding custom dialog for integrations: browser information, October 2023',
    ],
    'assistant-salesforce-classic': [
      'deploy-salesforce.md',
      'Integrating with Salesforce (classic), October 2023',
    ],
    'assistant-release-notes': ['release-notes.md', 'Release notes, March 2020 to July 2021'],
    'assistant-web-chat-policy-classic': [
      'web-chat-security.md',
      'Securing your web chat: Content-Security-Policy, October 2023',
    ],
  }),
  ...publishedBy(watsonx, 'https://cloud.ibm.com/docs/watson-assistant?topic=watson-assistant-', {
    'assistant-live-agent-tab': ['deploy-zendesk', 'Integrating with Zendesk: the Live agent tab'],
    'assistant-human-agent': ['human-agent', 'Connecting to a human agent from actions'],
    'assistant-token-renewal': [
      'web-chat-security-enable',
      'Web chat security: authenticating users, identityTokenExpired',
    ],
    'assistant-user-payload': ['web-chat-security-encrypt', 'Web chat security: encrypting sensitive data'],
    'assistant-deploy-web-chat': [
      'deploy-web-chat',
      'Adding the web chat to your website: the Embed tab and its snippet',
    ],
    'assistant-web-chat-architecture': [
      'web-chat-architecture',
      'Web chat: how it works, what it stores, security, billing',
    ],
    'assistant-web-chat-versions': ['web-chat-develop-versions', 'Controlling the web chat version'],
    'assistant-zendesk': ['deploy-zendesk', 'Integrating with Zendesk, last changed in February 2025'],
    'assistant-web-chat-releases': ['release-notes-chat', 'Release notes for web chat'],
    'assistant-salesforce': [
      'deploy-salesforce',
      'Integrating with Salesforce, last changed in January 2025',
    ],
    'assistant-web-chat-user-id': [
      'web-chat-security-authenticate',
      'Web chat security: authenticating users, the sub claim',
    ],
  }),
  ...publishedBy(watson, 'https://cloud.ibm.com/docs/assistant?topic=assistant-', {
    'assistant-web-chat-security': ['web-chat-security', 'Securing your web chat'],
    'assistant-zendesk-secure': [
      'deploy-zendesk#deploy-zendesk-secure',
      'Integrating with Zendesk: securing the transfer to Zendesk',
    ],
    'assistant-update-user-id': [
      'web-chat-config#web-chat-config-userid',
      'Web chat configuration: adding user identity information',
    ],
    'assistant-web-chat-logout': [
      'web-chat-security#web-chat-security-logout',
      'Securing your web chat: logging out',
    ],
    'assistant-acr-dropped': [
      'release-notes-chat',
      'Release notes, 29 July 2020: the acr claim is not needed any more',
    ],
  }),
  ...publishedBy(watsonx, 'https://github.com/ibm-cloud-docs/watson-assistant/', {
    'assistant-preview-errors': ['blob/d2eb33e/preview-runtime-errors.md', 'Preview: errors at run time'],
    'assistant-set-context-actions': [
      'blob/d2eb33e/web-chat-develop-set-context.md',
      'Tutorial: setting context variables for actions from the web chat',
    ],
    'assistant-web-chat-log-in': [
      'blob/d2eb33e/web-chat-develop-security.md',
      'Web chat: visitors who log in during a conversation',
    ],
    'assistant-zendesk-workspace-on': 'commit/3053b02',
    'assistant-platforms': [
      'blob/d2eb33e/wxa-feature-parity.md',
      'Feature differences between IBM Cloud and IBM Software Hub, August 2025',
    ],
    'assistant-integration-variables': ['blob/d2eb33e/integration-variables.md', 'Integration variables'],
    'assistant-session-length': [
      'blob/d2eb33e/publish-deploy-overview.md',
      'Publishing: session time-out by plan',
    ],
    'assistant-failover': ['blob/d2eb33e/admin-failover.md', 'Failing over to another region'],
    'assistant-preview-link': ['blob/d2eb33e/preview-share.md', 'Previewing and sharing your assistant'],
    'assistant-encrypted-payload': [
      'blob/d2eb33e/web-chat-security-encrypt.md',
      'Encrypting sensitive data in the web chat',
    ],
    'assistant-salesforce-text-area': 'commit/355b8de',
    'assistant-web-chat-policy': [
      'blob/d2eb33e/web-chat-architecture.md',
      'Web chat: Content-Security-Policy',
    ],
    'assistant-web-chat-hosts': [
      'blob/d2eb33e/web-chat-architecture.md',
      'Web chat: the hosts that it loads from and talks to',
    ],
  }),
  ...publishedBy('IBM', 'https://web-chat.global.assistant.watson.cloud.ibm.com/docs.html?to=', {
    'web-chat-instance-methods': [
      'api-instance-methods',
      'Web chat API reference: instance methods, destroySession and destroy',
    ],
    'assistant-desks-reference': [
      'service-desks-salesforce',
      'Web chat API reference: Salesforce as a service desk',
    ],
    'assistant-custom-desk': [
      'service-desks-custom-sd',
      'Web chat API reference: a service desk of your own',
    ],
  }),
  ...publishedBy(
    'IBM, watsonx Orchestrate developer documentation',
    'https://developer.watson-orchestrate.ibm.com/',
    {
      'orchestrate-policy-hosts': ['manage/channels', 'Embedded chat: its snippet'],
      'orchestrate-embed': ['webchat/overview', 'Web chat of watsonx Orchestrate: overview'],
      'orchestrate-renewal': ['webchat/events/authTokenNeeded.md', 'Web chat events: authTokenNeeded'],
      'orchestrate-update-token': ['webchat/methods/updateAuthToken.md', 'Web chat methods: updateAuthToken'],
      'orchestrate-context': ['webchat/context_variables.md', 'Web chat: context variables'],
    },
  ),
  ...publishedBy(
    'IBM, watsonx Orchestrate documentation',
    'https://www.ibm.com/docs/en/watsonx/watson-orchestrate/',
    {
      'orchestrate-security': [
        'base?topic=chat-configuring-security-embedded',
        'Configuring security for embedded chat',
      ],
      'orchestrate-builders': [
        'base?topic=settings-restricting-builder-access-security',
        'Restricting builder access to the security settings',
      ],
      'orchestrate-api-details': ['current?topic=api-getting-endpoint', 'Getting the endpoint of the API'],
      'orchestrate-api-token': [
        'base?topic=api-generating-jwt-aws',
        'Generating a token for an instance on AWS',
      ],
    },
  ),
  ...publishedBy(
    'IBM, watsonx-orchestrate-developer-toolkit repository',
    'https://github.com/watson-developer-cloud/watsonx-orchestrate-developer-toolkit/',
    {
      'orchestrate-sample': 'tree/5a37149/embed_chat_examples/secure-embed-chat-node',
      'orchestrate-sample-route':
        'blob/f13c32b/embed_chat_examples/secure-embed-chat-node/routes/createJWT.js',
      'orchestrate-sample-keys': 'tree/4dde05c/embed_chat_examples/secure-embed-chat-node/keys',
    },
  ),
  'web-chat-client': {
    publisher: 'IBM, on npm',
    url: 'https://www.npmjs.com/package/@carbon/ai-chat/v/0.3.3',
  },
  'web-chat-api-configuration': {
    title: 'Web chat reference: the options of watsonAssistantChatOptions',
    publisher: 'IBM, web chat reference',
    url: 'https://web-chat.global.assistant.watson.cloud.ibm.com/docs.html?to=api-configuration',
  },
  'web-chat-history-key': {
    publisher: 'IBM, assistant-web-chat-service-desk-starter',
    url: 'https://github.com/watson-developer-cloud/assistant-web-chat-service-desk-starter',
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
  'assistant-client-2025': {
    publisher: 'IBM, npm',
    url: 'https://www.npmjs.com/package/@carbon/ai-chat/v/0.3.3',
  },
  'assistant-client-texts': {
    publisher: 'IBM, assistant-web-chat repository',
    url: 'https://github.com/watson-developer-cloud/assistant-web-chat/blob/HEAD/languages/en.json',
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

  // LivePerson.
  ...publishedBy('LivePerson', 'https://developers.liveperson.com/', {
    'liveperson-domain-api': ['domain-api.html', 'Domain API'],
    'liveperson-get-started': [
      'before-you-get-started-let-s-get-started.html',
      'Before you get started: Let’s get started',
    ],
    'liveperson-api-key': [
      'retrieve-api-keys-create-a-new-api-key.html',
      'Retrieve API keys: Create a new API key',
    ],
    'liveperson-authentication-configuration': [
      'consumer-authentication-configuration.html',
      'Consumer Authentication: Configuration',
    ],
    'liveperson-authentication-newest': [
      'consumer-authentication-authenticate-in-web-and-mobile-messaging-configuration.html',
      'Authenticate in web and mobile messaging: Configuration',
    ],
    'liveperson-key-format': [
      'consumer-authentication-implementation-guide.html',
      'Consumer Authentication: Implementation guide, signing',
    ],
    'liveperson-authentication-how-it-works': [
      'consumer-authentication-how-it-works.html',
      'Consumer Authentication: How it works',
    ],
    'liveperson-authentication-tutorial': [
      'messaging-window-api-tutorials-authentication.html',
      'Messaging Window API tutorials: Authentication',
    ],
    'liveperson-delegation': ['consumer-delegation-configuration.html', 'Consumer Delegation: Configuration'],
    'liveperson-protocol-overview': [
      'messaging-window-api-protocol-overview.html',
      'Messaging Window API: Protocol overview',
    ],
    'liveperson-monitoring-start': ['monitoring-api-getting-started.html', 'Monitoring API: Getting started'],
    'liveperson-monitoring-overview': [
      'monitoring-api-overview.html',
      'Monitoring API: Overview, response errors',
    ],
    'liveperson-engagement-method': [
      'monitoring-api-methods-engagement.html',
      'Monitoring API: Engagement method',
    ],
    'liveperson-private-app': [
      'monitoring-api-installing-a-monitoring-api-application.html',
      'Monitoring API: Installing a Monitoring API application',
    ],
    'liveperson-conversation-request': ['sendapi-create.html', 'Connector API: Conversation request'],
    'liveperson-engagement-attributes': [
      'engagement-attributes-best-practices-for-messaging.html',
      'Engagement attributes: Best practices for messaging',
    ],
    'liveperson-add-widgets': [
      'add-agent-widgets-add-your-own-widgets-to-the-agent-workspace.html',
      'Add your own widgets to the agent workspace',
    ],
    'liveperson-widget-limits': [
      'agent-workspace-widget-sdk-limitations.html',
      'Agent Workspace Widget SDK: Limitations',
    ],
    'liveperson-widget-troubleshooting': [
      'agent-workspace-widget-sdk-best-practices-and-troubleshooting.html',
      'Agent Workspace Widget SDK: Best practices and troubleshooting',
    ],
    'liveperson-considerations': [
      'consumer-authentication-authenticate-in-web-and-mobile-messaging-implementation-considerations.html',
      'Authenticate in web and mobile messaging: Implementation considerations',
    ],
  }),
  ...publishedBy('LivePerson Knowledge Center', 'https://knowledge.liveperson.com/', {
    'liveperson-login': ['faqs-agent-tools.html', 'FAQs: Agent tools, how agents log in'],
    'liveperson-brand-id': [
      'messaging-channels-app-messaging-app-messaging-faqs.html',
      'App messaging FAQs: Brand ID and App ID',
    ],
    'liveperson-permissions': ['admin-settings-permissions-profiles.html', 'Profiles and permissions'],
    'liveperson-workspace-configuration': [
      'agent-manager-workspace-agent-tools-for-messaging-agent-workspace-for-messaging-configuration.html',
      'Agent Workspace for Messaging: Configuration',
    ],
    'liveperson-authenticated-web-messaging': [
      'messaging-channels-web-messaging-authenticated-web-messaging.html',
      'Authenticated Web Messaging',
    ],
  }),
  ...publishedBy('LivePerson Community', 'https://community.liveperson.com/kb/articles/', {
    'liveperson-management-console': ['485', 'Management Console, community article 485'],
    'liveperson-unauthenticated-attributes': [
      '473-connectors-monitor-unauth',
      'Connectors, monitoring and unauthenticated messaging, community article 473',
    ],
  }),
  ...publishedBy(
    'LivePerson developer-center repository',
    'https://github.com/LivePersonInc/developer-center/',
    {
      'liveperson-thread-22': 'issues/22',
      'liveperson-thread-59': 'issues/59',
      'liveperson-thread-66': 'issues/66',
      'liveperson-thread-94': 'issues/94',
      'liveperson-thread-151': 'issues/151',
      'liveperson-thread-1056': 'issues/1056',
      'liveperson-thread-1389': 'issues/1389',
      'liveperson-thread-198': 'issues/198',
      'liveperson-implementation-guide': [
        'blob/6067de3/pages/Documents/Security%26Authentication/ConsumerAuthentication/implementation-guide.md',
        'Consumer Authentication: Implementation guide, as a file',
      ],
      'liveperson-thread-346': 'issues/346',
    },
  ),
  'liveperson-agent-area': {
    title: 'Understanding the Agent Area',
    publisher: 'LivePerson',
    url: 'https://connect.liveperson.com/understandingagentarea',
  },
  'liveperson-error-codes': {},

  // Zendesk.
  ...publishedBy('Zendesk', 'https://developer.zendesk.com/', {
    'zendesk-chat-account': ['api-reference/live-chat/chat-api/accounts/', 'Chat API: Accounts'],
    'zendesk-chat-clients': ['api-reference/live-chat/chat-api/oauth_clients', 'Chat API: OAuth clients'],
    'zendesk-chat-introduction': ['api-reference/live-chat/introduction', 'Live Chat API: Introduction'],
    'zendesk-messaging-login': [
      'api-reference/widget-messaging/web/authentication/',
      'Web Widget for messaging: Authentication',
    ],
  }),
  ...publishedBy('Zendesk help', 'https://support.zendesk.com/hc/en-us/articles/', {
    'zendesk-chat-version': ['4408836197658', 'Determining your Zendesk Chat account version'],
    'zendesk-chat-phase-4': ['4408831023258', 'Preparing to upgrade your live chat account to Chat Phase 4'],
    'zendesk-zopim-domain': [
      '7827476398362-Deprecating-the-Zopim-Chat-REST-API-domain',
      'Deprecating the Zopim Chat REST API domain',
    ],
    'zendesk-messaging-set-up': ['4411666638746', 'Authenticating end users in messaging'],
    'zendesk-messaging-conflict': ['7554200230170', 'Messaging: a conflict when end users are authenticated'],
    'zendesk-token-kinds': ['6219127152794', 'Three kinds of JSON Web Tokens'],
    'zendesk-conversations-key': ['4576088682266', 'Conversations API: keys for servers'],
    'zendesk-help-center-login': ['9495852479770', 'Messaging in a help center: authentication'],
    'zendesk-visitor-authentication': [
      '4408836328346-Enabling-authenticated-visitors-in-the-Chat-widget',
      'Enabling authenticated visitors in the Chat widget',
    ],
    'zendesk-visitor-tokens': ['4408838925082', 'Enabling authenticated visitors in Web Widget (Classic)'],
    'zendesk-agent-status': [
      '360022184674-Setting-your-chat-availability-status',
      'Setting your chat availability status',
    ],
    'zendesk-departments': [
      '4408894143898-Creating-agents-and-departments-in-Chat',
      'Creating agents and departments in Chat',
    ],
    'zendesk-groups': ['4408834919834', 'What changes with messaging: departments become groups'],
    'zendesk-agent-workspace': ['4581758611866', 'Turning the Agent Workspace on and off'],
  }),
  ...publishedBy('Zendesk', 'https://developer.zendesk.com/documentation/', {
    'zendesk-snippet-key': [
      'zendesk-web-widget-sdks/sdks/web/csp',
      'Web Widget and content security policy: the snippet key',
    ],
    'zendesk-messaging-policy': [
      'zendesk-web-widget-sdks/sdks/web/csp/',
      'Web Widget and content security policy',
    ],
    'zendesk-classic-csp': [
      'classic-web-widget-sdks/web-widget/integrating-with-google/csp/',
      'Web Widget (Classic) and content security policy',
    ],
    'zendesk-messaging-mobile': [
      'zendesk-web-widget-sdks/sdks/ios/authentication',
      'Zendesk SDK for iOS: Authentication',
    ],
    'zendesk-private-app': [
      'apps/getting-started/uploading-and-installing-a-private-app/',
      'Uploading and installing a private app',
    ],
  }),
  ...publishedBy('GitHub', 'https://github.com/', {
    'zendesk-messaging-key': [
      'chyiiiiiiiiiiii/flutter_zendesk_messaging/issues/24',
      'flutter_zendesk_messaging, issue 24: a key id of messaging',
    ],
    'zendesk-messaging-retold': [
      'mochila-ai/zd-jwt-generate/tree/00ffe62',
      'zd-jwt-generate: a guide to tokens for messaging',
    ],
    'zendesk-messaging-older-kit': [
      'verschoren/zendesk_widget',
      'zendesk_widget: a kit for the messaging widget',
    ],
    'zendesk-messaging-app-thread': [
      'chyiiiiiiiiiiii/flutter_zendesk_messaging/issues/3',
      'flutter_zendesk_messaging, issue 3: status 401',
    ],
    'smooch-thread-173': [
      'zendesk/sunshine-conversations-ios/issues/173',
      'sunshine-conversations-ios, issue 173',
    ],
  }),
  ...publishedBy('Zendesk help', 'https://support.zendesk.com/hc/en-us/', {
    'zendesk-messaging-thread': ['community/posts/7303198260250', 'Community: status 401 at loginUser'],
    'zendesk-messaging-staff': 'profiles/4627664135322-Marko',
    'zendesk-chat-thread': [
      'community/posts/4411247732890',
      'Community: status 403 with the words Secret invalid',
    ],
  }),
  'zendesk-check-connection': {
    publisher: 'Zendesk help, community',
    url: 'https://support.zendesk.com/hc/en-us/profiles/4484494067482',
  },
  'zendesk-web-sdk': { title: 'Chat Web SDK', publisher: 'Zendesk', url: 'https://api.zopim.com/web-sdk/' },
  'typebot-zendesk': {
    title: 'Typebot: the Zendesk block',
    publisher: 'Typebot documentation',
    url: 'https://docs.typebot.io/editor/blocks/integrations/zendesk',
  },
  'zendesk-token-rules': {
    title: 'Visitor authentication in Zendesk Chat: the rules of its token',
    publisher: 'Zendesk Support',
    url: 'https://support.zendesk.com/hc/zh-cn/articles/4408838925082',
  },
  'zendesk-web-sdk-maintenance': {
    title: 'The Chat Web SDK goes into maintenance, 22 September 2021',
    publisher: 'Zendesk help, community',
    url: 'https://support.zendesk.com/hc/en-us/community/posts/4409448877082',
  },

  // Dynamics 365.
  ...publishedBy(
    'Microsoft, Dynamics 365 documentation',
    'https://github.com/MicrosoftDocs/dynamics-365-customer-engagement/blob/',
    {
      'dynamics-settings': [
        '01de4a1/ce/customer-service/administer/create-chat-auth-settings.md',
        'Configure authentication settings, March 2025',
      ],
      'dynamics-settings-2021': [
        '00a33f2/ce/customer-service/administer/create-chat-auth-settings.md',
        'Create chat authentication settings, April 2021',
      ],
      'dynamics-context-variables': [
        '01de4a1/ce/customer-service/administer/manage-context-variables.md',
        'Manage context variables',
      ],
      'dynamics-persistent-chat': [
        '019f26b/ce/customer-service/administer/persistent-chat.md',
        'Configure persistent chat',
      ],
    },
  ),
  ...publishedBy('Microsoft', 'https://learn.microsoft.com/en-us/dynamics365/customer-service/develop/', {
    'dynamics-token-provider': [
      'reference/methods/setauthtokenprovider',
      'Live chat SDK: setAuthTokenProvider',
    ],
    'dynamics-remove-provider': [
      'reference/methods/removeauthtokenprovider',
      'Live chat SDK: removeAuthTokenProvider',
    ],
    'dynamics-send-token': [
      'send-auth-token-starting-chat',
      'Send an authentication token when a chat starts',
    ],
  }),
  ...publishedBy('Microsoft', 'https://github.com/microsoft/', {
    'dynamics-chat-sdk': [
      'omnichannel-chat-sdk/tree/420fce5',
      'omnichannel-chat-sdk: README, changelog and error names',
    ],
    'dynamics-sdk-thread-417': ['omnichannel-chat-sdk/issues/417', 'omnichannel-chat-sdk, issue 417'],
    'dynamics-sdk-thread-300': ['omnichannel-chat-sdk/issues/300', 'omnichannel-chat-sdk, issue 300'],
    'dynamics-widget-thread-554': [
      'omnichannel-chat-widget/pull/554',
      'omnichannel-chat-widget, change 554 of November 2024',
    ],
  }),

  // Salesforce.
  ...publishedBy('Salesforce', 'https://developer.salesforce.com/docs/', {
    'salesforce-rest-start': [
      'service/chat-rest/guide',
      'Chat REST API Developer Guide: Getting started, with the announced retirement',
    ],
    'salesforce-chat-guide': [
      'service/chat-dev-guide/guide',
      'Service Cloud Chat Developer Guide, with the announced retirement',
    ],
    'salesforce-deployment-versions': [
      'atlas.en-us.264.0.live_agent_dev.meta/live_agent_dev/live_agent_dev_guide_API_versions.htm',
      'Service Cloud Chat Developer Guide: API versions of the Deployment API',
    ],
    'salesforce-chat-buttons-api': [
      'service/chat-dev-guide/guide/live-agent-chat-buttons-api.html',
      'Service Cloud Chat Developer Guide: Chat buttons API',
    ],
    'salesforce-rest-availability': [
      'service/chat-rest/guide/live-agent-rest-availability.html',
      'Chat REST API: Availability',
    ],
    'salesforce-rest-requests': [
      'service/chat-rest/guide/live-agent-rest-request-bodies.html',
      'Chat REST API: Request bodies',
    ],
    'salesforce-rest-status': [
      'service/chat-rest/guide/live-agent-rest-error-codes.html',
      'Chat REST API: Status codes and error responses',
    ],
    'salesforce-chat-settings': [
      'atlas.en-us.noversion.service_sdk_android.meta/service_sdk_android/live_agent_cloud_setup_get_settings.htm',
      'Get Chat settings from your org: endpoint and ids',
    ],
    'salesforce-messaging-web': ['service/messaging-web/guide', 'Messaging for Web, the successor'],
    'salesforce-verification-guide': [
      'service/messaging-web/guide/user-verification.html',
      'Messaging for Web: User verification',
    ],
    'salesforce-verification-api': [
      'service/messaging-web/references/m4w-reference/userVerificationAPI.md',
      'Messaging for Web: User Verification API',
    ],
    'salesforce-verification-events': [
      'service/messaging-web/references/m4w-reference/event-listeners.html',
      'Messaging for Web: Event listeners',
    ],
    'salesforce-keyset-metadata': [
      'atlas.en-us.api_meta.meta/api_meta/meta_publickeycertificateset.htm',
      'Metadata API: PublicKeyCertificateSet',
    ],
    'salesforce-partner-token': [
      'service/messaging-partner/guide/generate-token.md',
      'Messaging partners: Generate a token',
    ],
  }),
  ...publishedBy('Salesforce help', 'https://help.salesforce.com/s/articleView?language=en_US&id=', {
    'salesforce-deployments': ['live_agent_create_deployments.htm&type=5', 'Create Chat deployments'],
    'salesforce-buttons': ['live_agent_create_buttons.htm&type=5', 'Create Chat buttons'],
    'salesforce-routing-options': ['live_agent_chat_routing_options.htm&type=5', 'Chat routing options'],
    'salesforce-omni-channel': ['omnichannel_intro.htm&type=5', 'Omni-Channel'],
    'salesforce-fields': ['adding_fields.htm&type=5', 'Create custom fields'],
    'salesforce-pages': ['pages_creating.htm&type=5', 'Create Visualforce pages'],
    'salesforce-record-pages': [
      'lightning_app_builder_customize_lex_pages.htm&type=5',
      'Create and configure Lightning record pages',
    ],
  }),
  ...publishedBy('salesforcedictionary.com', 'https://salesforcedictionary.com/', {
    'salesforce-retired-report': 'terms/live-agent',
    'salesforce-text-areas': ['how-to/long-text-area', 'Long Text Area: lengths and the budget of an object'],
  }),
  ...publishedBy('Salesforce', 'https://help.salesforce.com/', {
    'salesforce-verification-setup': [
      's/articleView?id=service.miaw_token_based_user_verification_setup.htm&language=en_US&type=5',
      'Set up token-based user verification for Enhanced Web Chat',
    ],
    'salesforce-verification-troubleshooting': [
      'apex/HTViewHelpDoc?id=service.user_verification_troubleshooting.htm',
      'Troubleshooting user verification: the key file',
    ],
  }),
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
  'salesforce-enhanced-chat': {
    title: 'Migrating from legacy Chat to Enhanced Chat',
    publisher: 'trufflecorp.com',
    url: 'https://www.trufflecorp.com/post/migrate-from-legacy-chat-to-salesforce-enhanced-chat',
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
  'salesforce-key-utility': {
    publisher: 'Salesforce, on GitHub',
    url: 'https://github.com/Salesforce-Async-Messaging/key-command-line-utility/tree/7e2664a',
  },
  'salesforce-messaging-bootstrap': { publisher: 'Salesforce' },
  'enhanced-chat-live-notes': {},
  'fin-user-verification': {
    title: 'Fin Messenger: Enabling user verification in Salesforce',
    publisher: 'fin.ai',
    url: 'https://fin.ai/help/en/articles/13159980-fin-messenger-enabling-user-verification-in-salesforce',
  },

  // Standards.
  ...publishedBy('IETF', 'https://www.rfc-editor.org/rfc/rfc', {
    'rfc-1123': ['1123#section-2.1', 'RFC 1123, Requirements for Internet hosts, section 2.1: host names'],
    'rfc-7468': ['7468', 'RFC 7468, textual encodings of PKIX, PKCS and CMS structures'],
    'rfc-7515': ['7515', 'RFC 7515, JSON Web Signature'],
    'rfc-7517': ['7517', 'RFC 7517, JSON Web Key'],
    'rfc-7518': ['7518#section-3.3', 'RFC 7518, JSON Web Algorithms, section 3.3'],
    'rfc-7519': ['7519', 'RFC 7519, JSON Web Token'],
    'rfc-7638': ['7638', 'RFC 7638, JWK thumbprint'],
    'rfc-8725': ['8725', 'RFC 8725, JSON Web Token best current practices'],
    'rfc-8017-oaep': ['8017#section-7.1.1', 'RFC 8017, PKCS #1, section 7.1.1: RSAES-OAEP encryption'],
    'rfc-5280': ['5280#section-4.1', 'RFC 5280, certificates and SubjectPublicKeyInfo, section 4.1'],
    'rfc-7515-2': ['7515#section-2', 'RFC 7515, JSON Web Signature, section 2: base64url'],
    'rfc-7515-3-1': ['7515#section-3.1', 'RFC 7515, JSON Web Signature, section 3.1: compact form'],
    'rfc-7515-4': ['7515#section-4', 'RFC 7515, JSON Web Signature, section 4: header parameters'],
    'rfc-7515-4-1-1': ['7515#section-4.1.1', 'RFC 7515, JSON Web Signature, section 4.1.1: alg'],
    'rfc-7515-4-1-2': ['7515#section-4.1.2', 'RFC 7515, JSON Web Signature, section 4.1.2: jku'],
    'rfc-7515-4-1-3': ['7515#section-4.1.3', 'RFC 7515, JSON Web Signature, section 4.1.3: jwk'],
    'rfc-7515-4-1-4': ['7515#section-4.1.4', 'RFC 7515, JSON Web Signature, section 4.1.4: kid'],
    'rfc-7515-4-1-5': ['7515#section-4.1.5', 'RFC 7515, JSON Web Signature, section 4.1.5: x5u'],
    'rfc-7515-4-1-6': ['7515#section-4.1.6', 'RFC 7515, JSON Web Signature, section 4.1.6: x5c'],
    'rfc-7515-4-1-7': ['7515#section-4.1.7', 'RFC 7515, JSON Web Signature, section 4.1.7: x5t'],
    'rfc-7515-4-1-8': ['7515#section-4.1.8', 'RFC 7515, JSON Web Signature, section 4.1.8: x5t#S256'],
    'rfc-7515-4-1-9': ['7515#section-4.1.9', 'RFC 7515, JSON Web Signature, section 4.1.9: typ'],
    'rfc-7515-4-1-10': ['7515#section-4.1.10', 'RFC 7515, JSON Web Signature, section 4.1.10: cty'],
    'rfc-7515-4-1-11': ['7515#section-4.1.11', 'RFC 7515, JSON Web Signature, section 4.1.11: crit'],
    'rfc-7515-5-2': ['7515#section-5.2', 'RFC 7515, JSON Web Signature, section 5.2: checking a signature'],
    'rfc-7516-4': ['7516#section-4', 'RFC 7516, JSON Web Encryption, section 4: header parameters'],
    'rfc-7797-3': ['7797#section-3', 'RFC 7797, JWS unencoded payload, section 3: b64'],
    'rfc-7518-3': ['7518#section-3', 'RFC 7518, JSON Web Algorithms, section 3: signatures'],
    'rfc-7518-3-1': ['7518#section-3.1', 'RFC 7518, JSON Web Algorithms, section 3.1: values of alg'],
    'rfc-7519-2': ['7519#section-2', 'RFC 7519, JSON Web Token, section 2: NumericDate'],
    'rfc-7519-4': ['7519#section-4', 'RFC 7519, JSON Web Token, section 4: claims'],
    'rfc-7519-4-1-1': ['7519#section-4.1.1', 'RFC 7519, JSON Web Token, section 4.1.1: iss'],
    'rfc-7519-4-1-2': ['7519#section-4.1.2', 'RFC 7519, JSON Web Token, section 4.1.2: sub'],
    'rfc-7519-4-1-3': ['7519#section-4.1.3', 'RFC 7519, JSON Web Token, section 4.1.3: aud'],
    'rfc-7519-4-1-4': ['7519#section-4.1.4', 'RFC 7519, JSON Web Token, section 4.1.4: exp'],
    'rfc-7519-4-1-5': ['7519#section-4.1.5', 'RFC 7519, JSON Web Token, section 4.1.5: nbf'],
    'rfc-7519-4-1-6': ['7519#section-4.1.6', 'RFC 7519, JSON Web Token, section 4.1.6: iat'],
    'rfc-7519-4-1-7': ['7519#section-4.1.7', 'RFC 7519, JSON Web Token, section 4.1.7: jti'],
    'rfc-7519-5-2': ['7519#section-5.2', 'RFC 7519, JSON Web Token, section 5.2: cty'],
    'rfc-8725-3-1': [
      '8725#section-3.1',
      'RFC 8725, JWT best current practices, section 3.1: checking the algorithm',
    ],
    'rfc-8725-3-2': [
      '8725#section-3.2',
      'RFC 8725, JWT best current practices, section 3.2: appropriate algorithms',
    ],
    'rfc-8725-3-6': ['8725#section-3.6', 'RFC 8725, JWT best current practices, section 3.6: no compression'],
    'rfc-8725-3-7': ['8725#section-3.7', 'RFC 8725, JWT best current practices, section 3.7: UTF-8'],
    'rfc-8725-3-8': [
      '8725#section-3.8',
      'RFC 8725, JWT best current practices, section 3.8: issuer and subject',
    ],
    'rfc-8725-3-9': ['8725#section-3.9', 'RFC 8725, JWT best current practices, section 3.9: audience'],
    'rfc-8725-3-10': [
      '8725#section-3.10',
      'RFC 8725, JWT best current practices, section 3.10: received claims are not to be trusted',
    ],
    'rfc-8725-3-11': [
      '8725#section-3.11',
      'RFC 8725, JWT best current practices, section 3.11: explicit types',
    ],
    'rfc-8725-3-12': [
      '8725#section-3.12',
      'RFC 8725, JWT best current practices, section 3.12: kinds of tokens told apart',
    ],
    'rfc-8725-2-1': [
      '8725#section-2.1',
      'RFC 8725, JWT best current practices, section 2.1: weak signatures',
    ],
    'rfc-4648-3-5': ['4648#section-3.5', 'RFC 4648, base encodings, section 3.5: bits that are left over'],
    'rfc-8259-8-1': ['8259#section-8.1', 'RFC 8259, JSON, section 8.1: character encoding'],
    'rfc-9110-5-5': ['9110#section-5.5', 'RFC 9110, HTTP semantics, section 5.5: field values'],
  }),
  ...publishedBy('NIST', 'https://csrc.nist.gov/pubs/', {
    'nist-800-131a': [
      'sp/800/131/a/r2/final',
      'SP 800-131A revision 2, transitioning algorithms and key lengths',
    ],
    'nist-800-57': ['sp/800/57/pt1/r5/final', 'SP 800-57 part 1 revision 5, key management'],
    'fips-186-5': ['fips/186-5/final', 'FIPS 186-5, Digital Signature Standard'],
  }),
  ...publishedBy('W3C', 'https://www.w3.org/TR/', {
    'csp-3': ['CSP3/', 'Content Security Policy Level 3'],
    'derived-site-policy': ['CSP3/', 'Content Security Policy Level 3'],
  }),
  ...publishedBy('OpenID Foundation', 'https://openid.net/specs/openid-connect-core-1_0.html#', {
    'oidc-standard-claims': ['StandardClaims', 'OpenID Connect Core 1.0, section 5.1: standard claims'],
    'oidc-id-token': ['IDToken', 'OpenID Connect Core 1.0, section 2: ID token'],
  }),
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

  // Libraries and servers.
  ...publishedBy('Auth0, on npm', 'https://www.npmjs.com/package/', {
    'jsonwebtoken-expires-in': ['jsonwebtoken', 'jsonwebtoken: expiresIn'],
    'jsonwebtoken-algorithm': ['jsonwebtoken', 'jsonwebtoken: jwt.sign, options, algorithm (default: HS256)'],
  }),
  'node-rsa': { publisher: 'rzcoder, on GitHub', url: 'https://github.com/rzcoder/node-rsa' },
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

  // Worked out here.
  'derived-zendesk-messaging': { publisher: 'Deskbridge' },
  'derived-account-keys': { publisher: 'Deskbridge' },
  'derived-zendesk': { publisher: 'Deskbridge' },
  'derived-dynamics': { publisher: 'Deskbridge' },
  'derived-conversational-cloud': { publisher: 'Deskbridge' },
  'derived-orchestrate': { publisher: 'Deskbridge' },
  'derived-embed-pastes': { publisher: 'Deskbridge' },
  'derived-embed': { publisher: 'Deskbridge' },
  'derived-snippets': { publisher: 'Deskbridge' },
  'derived-salesforce': { publisher: 'Deskbridge' },
  'derived-enhanced-chat': { publisher: 'Deskbridge' },
  'derived-samples': { publisher: 'Deskbridge' },
  'derived-key-shapes': { publisher: 'Deskbridge' },
  'derived-token-life': { publisher: 'Deskbridge' },
  'derived-enhanced-chat-hosts': { publisher: 'Deskbridge' },
  'derived-claims-readable': { publisher: 'Deskbridge' },
  'derived-web-chat-order': { publisher: 'Deskbridge' },
} satisfies Record<string, Source>;

/** What is on one site: by its key, the rest of its address, with its title where it has one. */
function publishedBy<Key extends string>(
  publisher: string,
  site: string,
  pages: Readonly<Record<Key, string | readonly [rest: string, title: string]>>,
): Readonly<Record<Key, Source>>;
function publishedBy(
  publisher: string,
  site: string,
  pages: Readonly<Record<string, string | readonly [rest: string, title: string]>>,
): Readonly<Record<string, Source>> {
  return Object.fromEntries(
    Object.entries(pages).map(([key, page]) => {
      const [rest, title] = typeof page === 'string' ? [page] : page;
      return [key, { publisher, url: site + rest, ...(title !== undefined && { title }) }];
    }),
  );
}
