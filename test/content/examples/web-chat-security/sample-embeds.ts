/** Made up: the ids name nothing. */
export const integration = '5b0e7c12-93d4-4f6a-8a21-7f0c4d9be385';
export const instance = 'c47a1d90-2e6b-4b35-9d08-61f2a3e57b9c';
export const subscription = '7d1f0b6a2c9e4d538ab1e06f49c27d35';
export const otherId = '9a3f51c8-0d27-4e6b-b1a4-5c8e72f093d6';
export const otherInstance = '8b2e51c8-0d27-4e6b-b1a4-5c8e72f093d6';
export const otherSubscription = '0c5e2f7a91b84d63a7d0f4e81b36c952';

const loader = `  setTimeout(function () {
    const t = document.createElement('script');
    t.src = 'https://web-chat.global.assistant.watson.appdomain.cloud/versions/' +
      (window.watsonAssistantChatOptions.clientVersion || 'latest') + '/WatsonAssistantChatEntry.js';
    document.head.appendChild(t);
  });`;

/** The form in which the Embed tab gives it, in code of our own. */
export const embed = `<script>
  window.watsonAssistantChatOptions = {
    integrationID: "${integration}", // one per environment
    region: "eu-de", // where the instance lives
    serviceInstanceID: "${instance}", // the same for all web chats of it
    subscriptionID: "${subscription}",
    onLoad: async (instance) => { await instance.render(); },
  };
${loader}
</script>`;

/** Another web chat in another region. */
export const otherEmbed = embed
  .replace(integration, otherId)
  .replace('eu-de', 'us-south')
  .replace(instance, otherInstance)
  .replace(subscription, otherSubscription);

export const withoutSubscription = embed.replace(`    subscriptionID: "${subscription}",\n`, '');

export const pinned = embed.replace('    onLoad', '    clientVersion: "8.11.1",\n    onLoad');

export const minified = `<script>window.watsonAssistantChatOptions={integrationID:"${integration}",region:"eu-de",serviceInstanceID:"${instance}",subscriptionID:"${subscription}",onLoad:function(e){e.render()}};setTimeout(function(){const e=document.createElement("script");e.src="https://web-chat.global.assistant.watson.appdomain.cloud/versions/"+(window.watsonAssistantChatOptions.clientVersion||"latest")+"/WatsonAssistantChatEntry.js",document.head.appendChild(e)});</script>`;

export const throughVariables = `<script>
  const CHAT = "${integration}";
  const settings = { where: "eu-de", instanceId: "${instance}" };
  const subscriptionID = "${subscription}";
  window.watsonAssistantChatOptions = {
    integrationID: CHAT,
    region: settings.where,
    serviceInstanceID: settings.instanceId,
    subscriptionID,
    onLoad: function (instance) { instance.render(); },
  };
${loader}
</script>`;

/** The form of 2020. */
export const firstForm = `<script src="https://web-chat.global.assistant.watson.appdomain.cloud/loadWatsonAssistantChat.js"></script>
<script>
  window.loadWatsonAssistantChat({
    integrationID: "${integration}",
    region: "eu-de",
    serviceInstanceID: "${instance}",
    subscriptionID: "${subscription}"
  }).then(function (instance) { instance.render(); });
</script>`;

export const inReact = `import { WebChatContainer } from '@ibm-watson/assistant-web-chat-react';

const webChatOptions = {
  integrationID: '${integration}',
  region: 'eu-de',
  serviceInstanceID: '${instance}',
  subscriptionID: '${subscription}',
  serviceDesk: { availabilityTimeoutSeconds: 8 },
};

export function App() {
  return <WebChatContainer config={webChatOptions} />;
}`;

export const quotedKeys = `{
  "integrationID": "${integration}",
  "region": "eu-de",
  "serviceInstanceID": "${instance}",
  "subscriptionID": "${subscription}",
  "cspNonce": "cjRuZDBt"
}`;

export const previewLink = `https://web-chat.global.assistant.watson.cloud.ibm.com/preview.html?region=eu-de&integrationID=${integration}&serviceInstanceID=${instance}&subscriptionID=${subscription}`;

export const apiAddress = `https://api.eu-de.assistant.watson.cloud.ibm.com/instances/${instance}`;
export const serverAddress = 'https://integrations.eu-de.assistant.watson.appdomain.cloud';
export const scriptOnly =
  '<script src="https://web-chat.global.assistant.watson.appdomain.cloud/loadWatsonAssistantChat.js"></script>';

/** A page with other code and markup around it. */
export const page = `<!doctype html>
<html lang="en"><head><title>Shop</title><meta name="viewport" content="width=device-width">
<script>var map = { region: "us-west-2", zoom: 4 };</script></head>
<body class="home" data-region="north"><h1>Don't wait</h1><p>Call 030 123</p>
${embed}
</body></html>`;

export const longPage = `${'<p>Some text of the shop.</p>\n'.repeat(4000)}${embed}${'<p>More.</p>\n'.repeat(4000)}`;

export const historyKey = `us-south::8.11.1::q7Zr2mWk::f2b1c0d9::${otherId}::${otherInstance}::${otherSubscription}`;

export function escaped(code: string): string {
  return code
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export function inSmartQuotes(code: string): string {
  return code.replaceAll(/"([^"\n]*)"/g, '“$1”');
}

/** As a one-line box leaves it. */
export function inOneLine(code: string): string {
  return code.replaceAll('\n', ' ');
}

/** Throw-away: the key ends before its first number does, and nothing signed the token. */
export const privateKey =
  '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7\n-----END PRIVATE KEY-----\n';
export const token = 'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJ2aXNpdG9yLTEifQ.bm90LWEtc2lnbmF0dXJl';
export const publicKeyPem =
  '-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA\n-----END PUBLIC KEY-----';
