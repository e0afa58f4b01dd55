/** Snippets in the form that Salesforce shows them, with made-up ids whose suffixes are EAV, AAI and AAU. */
export const deployment = `<script type='text/javascript' src='https://c.la2-c1-iad.salesforceliveagent.com/content/g/js/47.0/deployment.js'></script>
<script type='text/javascript'>
liveagent.init('https://d.la2-c1-iad.salesforceliveagent.com/chat', '5725f0000008kLm', '00D5f00000QxYzA');
</script>`;

export const button = `<img id="liveagent_button_online_5735f0000004TuV" style="display: none; border: 0px none; cursor: pointer" onclick="liveagent.startChat('5735f0000004TuV')" src="https://example.my.salesforce.com/resource/online.png" /><img id="liveagent_button_offline_5735f0000004TuV" style="display: none; border: 0px none;" src="https://example.my.salesforce.com/resource/offline.png" /><script type="text/javascript">
if (!window._laq) { window._laq = []; }
window._laq.push(function(){liveagent.showWhenOnline('5735f0000004TuV', document.getElementById('liveagent_button_online_5735f0000004TuV'));
liveagent.showWhenOffline('5735f0000004TuV', document.getElementById('liveagent_button_offline_5735f0000004TuV'));
});</script>`;

export const embeddedService = `<script type='text/javascript' src='https://service.force.com/embeddedservice/5.0/esw.min.js'></script>
<script type='text/javascript'>
embedded_svc.settings.enabledFeatures = ['LiveAgent'];
embedded_svc.init(
  'https://example.my.salesforce.com',
  'https://example.my.site.com/help',
  'https://service.force.com',
  '00D5f00000QxYzA',
  'Chat_Team',
  {
    baseLiveAgentContentURL: 'https://c.la2-c1-iad.salesforceliveagent.com/content',
    deploymentId: '5725f0000008kLm',
    buttonId: '5735f0000004TuV',
    baseLiveAgentURL: 'https://d.la2-c1-iad.salesforceliveagent.com/chat',
    eswLiveAgentDevName: 'Chat_Team',
    isOfflineSupportEnabled: false
  }
);
</script>`;

export const messagingForWeb = `<script type='text/javascript'>
function initEmbeddedMessaging() {
  embeddedservice_bootstrap.init('00D5f00000QxYzA', 'Chat_Team', 'https://example.my.site.com/ESWChatTeam1', {
    scrt2URL: 'https://example.my.salesforce-scrt.com'
  });
}
</script>
<script type='text/javascript' src='https://example.my.site.com/ESWChatTeam1/assets/js/bootstrap.min.js' onload='initEmbeddedMessaging()'></script>`;

export const invitation = `<div id="liveagent_invite_button_5735f0000006QrS" style="display: none; position: fixed;"><a href="javascript://Chat" onclick="liveagent.startChat('5735f0000006QrS')">Chat with us</a> <a href="javascript://Chat" onclick="liveagent.rejectChat('5735f0000006QrS')">Close</a></div><script type="text/javascript">
if (!window._laq) { window._laq = []; }
window._laq.push(function(){liveagent.showWhenOnline('5735f0000006QrS', document.getElementById('liveagent_invite_button_5735f0000006QrS'));});</script>`;

/** Secrets that land in every box. Made up: the key ends before its first number does, and nothing signed the token. */
export const privateKey =
  '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7\n-----END PRIVATE KEY-----\n';
export const token = 'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJ2aXNpdG9yLTEifQ.bm90LWEtc2lnbmF0dXJl';
export const publicKey =
  '-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA\n-----END PUBLIC KEY-----';
