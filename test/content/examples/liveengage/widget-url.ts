import { keyLines, type FieldExamples } from '../example';
import { privateKey, publicKey, scriptAddress, token } from './sample-pastes';

export const widgetUrlExamples: FieldExamples = {
  clean: [
    {
      given: 'https://assistant.example.com/widget?id=3f2b8c1e',
      verdict: 'ok',
      value: 'https://assistant.example.com/widget?id=3f2b8c1e',
    },
    {
      given: 'https://widgets.ibm.community.example/w',
      verdict: 'ok',
      value: 'https://widgets.ibm.community.example/w',
    },
    {
      given: 'https://assistant.example.com:443/widget',
      verdict: 'ok',
      value: 'https://assistant.example.com:443/widget',
    },
    {
      given: 'https://widgets.watson.cloud.ibm.com/w',
      verdict: 'ok',
      value: 'https://widgets.watson.cloud.ibm.com/w',
    },
    {
      given: 'https://straße.example/w',
      verdict: 'ok',
      value: 'https://straße.example/w',
    },
    {
      given: 'https://desk.local.example.com/widget',
      verdict: 'ok',
      value: 'https://desk.local.example.com/widget',
    },
    {
      given: 'https://desk.internal.example.com/widget',
      verdict: 'ok',
      value: 'https://desk.internal.example.com/widget',
    },
    {
      given: 'https://assistant.example.com/preview.html',
      verdict: 'ok',
      value: 'https://assistant.example.com/preview.html',
    },
    {
      given: 'https://assistant.example.com/widget?next=http://www.example.com/',
      verdict: 'ok',
      value: 'https://assistant.example.com/widget?next=http://www.example.com/',
    },
    {
      given: 'https://10.example.com/widget',
      verdict: 'ok',
      value: 'https://10.example.com/widget',
    },
    {
      given: 'https://münchen.example/w',
      verdict: 'ok',
      value: 'https://münchen.example/w',
    },
    {
      given: 'https://assistant.example.com/widget?a[]=1',
      verdict: 'ok',
      value: 'https://assistant.example.com/widget?a[]=1',
    },
    {
      given: 'https://assistant.example.com/w?price=$5',
      verdict: 'ok',
      value: 'https://assistant.example.com/w?price=$5',
    },
    { given: 'https://yourmechanic.com/w', verdict: 'ok', value: 'https://yourmechanic.com/w' },
    {
      given: 'https://assistant.example.com/your-chat',
      verdict: 'ok',
      value: 'https://assistant.example.com/your-chat',
    },
    { given: 'https://host.example.com/w', verdict: 'ok', value: 'https://host.example.com/w' },
    { given: 'https://mybank.example/w', verdict: 'ok', value: 'https://mybank.example/w' },
    {
      given: 'https://assistant.example.com/w?time=10:30',
      verdict: 'ok',
      value: 'https://assistant.example.com/w?time=10:30',
    },
    {
      given: 'https://app.company.example/widget',
      verdict: 'ok',
      value: 'https://app.company.example/widget',
    },
    { given: 'https://www.google.com/widget', verdict: 'ok', value: 'https://www.google.com/widget' },
    { given: 'https://t.co.example.com/w', verdict: 'ok', value: 'https://t.co.example.com/w' },
    {
      given:
        'https://slack-redir.network/link?url=https%3A%2F%2Fassistant.example.com%2Fwidget%3Fid%3D3f2b8c1e%26b%3D2',
      verdict: 'ok',
      value:
        'https://slack-redir.network/link?url=https%3A%2F%2Fassistant.example.com%2Fwidget%3Fid%3D3f2b8c1e%26b%3D2',
    },
    {
      given: 'https://assistant.example.com/https://b.example.com/w',
      verdict: 'ok',
      value: 'https://assistant.example.com/https://b.example.com/w',
    },
  ],
  'private-key': [
    {
      given: privateKey,
      verdict: 'stop',
    },
  ],
  'unread-key-material': [{ given: keyLines }],
  'client-secret': [
    {
      given: 'https://assistant.example.com/widget?api_key=Made0Up0For0This0Test',
      verdict: 'stop',
    },
  ],
  token: [
    {
      given: token,
      verdict: 'stop',
    },
    {
      given: `http://example.com/?jwt=${token}`,
      verdict: 'stop',
    },
    {
      given: `https://assistant.example.com/widget?x=${token}`,
      verdict: 'stop',
    },
  ],
  'sign-in-in-address': [
    {
      given: 'https://mina@assistant.example.com/widget',
      verdict: 'stop',
    },
    {
      given: 'https://@assistant.example.com/widget',
      verdict: 'stop',
    },
    {
      given: 'https://:@assistant.example.com/widget',
      verdict: 'stop',
    },
    {
      given: 'https://web-chat.global.assistant.watson.cloud.ibm.com@www.example.com/widget',
      verdict: 'stop',
    },
    {
      given: 'https://mina:secret@assistant.example.com/widget',
      verdict: 'stop',
    },
  ],
  'embed-script': [
    {
      given:
        '<script src="https://web-chat.global.assistant.watson.appdomain.cloud/loadWatsonAssistantChat.js"></script>',
      verdict: 'stop',
    },
    {
      given: 'window.watsonAssistantChatOptions = { integrationID: "3f2b8c1e" };',
      verdict: 'stop',
    },
    {
      given:
        'https://web-chat.global.assistant.watson.appdomain.cloud/versions/latest/WatsonAssistantChatEntry.js',
      verdict: 'stop',
    },
  ],
  'script-address': [
    {
      given: scriptAddress,
      verdict: 'stop',
    },
    {
      given: 'data:text/html,<b>hello</b>',
      verdict: 'stop',
    },
    {
      given: '<a href="javascript:alert(1)">x</a>',
      verdict: 'stop',
    },
  ],
  'app-key': [
    {
      given: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      verdict: 'stop',
    },
  ],
  'account-number': [
    {
      given: '71234560',
      verdict: 'stop',
    },
  ],
  'public-key': [
    {
      given: publicKey,
      verdict: 'stop',
    },
  ],
  'login-email': [
    {
      given: 'mina@example.com',
      verdict: 'stop',
    },
  ],
  'preview-link': [
    {
      given:
        'https://web-chat.global.assistant.watson.cloud.ibm.com/preview.html?region=us-south&integrationID=3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      verdict: 'stop',
    },
    {
      given: 'web-chat.global.assistant.watson.cloud.ibm.com/preview/x',
      verdict: 'stop',
    },
    {
      given: 'https://foo.example.com/x/preview.html?integrationID=1',
      verdict: 'stop',
    },
  ],
  'liveperson-host': [
    {
      given: 'https://z1.le.liveperson.net/a/71234560/',
      verdict: 'stop',
    },
    {
      given: 'www.liveperson.com',
      verdict: 'stop',
    },
    {
      given: 'https://lpcdn.lpsnmedia.net/webagent/client-SDK.min.js',
      verdict: 'stop',
    },
  ],
  'service-address': [
    { given: 'https://t.co/AbCdEf12', verdict: 'stop' },
    { given: 'bit.ly/3xYz', verdict: 'stop' },
    { given: 'https://bit.ly/3xYz', verdict: 'stop' },
    { given: 'https://lnkd.in/abc', verdict: 'stop' },
    { given: 'https://ibm.biz/widget', verdict: 'stop' },
    { given: 'http://tinyurl.com/abcd', verdict: 'stop' },
    { given: 'https://protect-eu.mimecast.com/s/AbC?domain=assistant.example.com', verdict: 'stop' },
    {
      given: 'https://urldefense.com/v3/__https://assistant.example.com/widget*a__;Iw!!AbC123!xyz$',
      verdict: 'stop',
    },
    {
      given:
        'https://slack-redir.net/link?url=https%3A%2F%2Fassistant.example.com%2Fwidget%3Fid%3D3f2b8c1e%26b%3D2&url=https%3A%2F%2Fassistant.example.com%2Fwidget%3Fid%3D3f2b8c1e%26b%3D2',
      verdict: 'stop',
    },
    { given: 'https://www.google.com/url?q=https://assistant.example.com/w?a=1&b=2&sa=D', verdict: 'stop' },
    { given: 'https://www.google.co.uk/url?sa=t', verdict: 'stop' },
    { given: 'https://www.youtube.com/redirect?event=comments', verdict: 'stop' },
    {
      given:
        'https://eu-west-1.protection.sophos.com/?d=example.com&u=aHR0cHM6Ly9hc3Npc3RhbnQuZXhhbXBsZS5jb20v',
      verdict: 'stop',
    },
    { given: 'https://shop.us1.list-manage.com/track/click?u=1&id=2', verdict: 'stop' },
    { given: 'https://www.bing.com/ck/a?u=a1aHR0cHM6Ly9hc3Npc3RhbnQ', verdict: 'stop' },
    { given: 'https://assistant-example-com.translate.goog/widget', verdict: 'stop' },
  ],
  'local-address': [
    {
      given: 'https://localhost:8443/widget',
      verdict: 'stop',
    },
    {
      given: 'http://127.0.0.1/widget',
      verdict: 'stop',
    },
    {
      given: 'https://desk.local/widget',
      verdict: 'stop',
    },
    {
      given: 'localhost:3000/widget',
      verdict: 'stop',
    },
    {
      given: 'https://192.168.1.20/widget',
      verdict: 'stop',
    },
    {
      given: 'https://172.16.0.4/widget',
      verdict: 'stop',
    },
    {
      given: 'https://169.254.1.1/widget',
      verdict: 'stop',
    },
    {
      given: 'https://[::1]/widget',
      verdict: 'stop',
    },
    {
      given: 'https://[fd00::1]/widget',
      verdict: 'stop',
    },
    {
      given: 'https://2130706433/w',
      verdict: 'stop',
    },
  ],
  'ip-address': [
    {
      given: 'https://203.0.113.7/widget',
      verdict: 'stop',
    },
    {
      given: 'https://172.32.0.4/widget',
      verdict: 'stop',
    },
    {
      given: 'https://[2001:db8::1]/w',
      verdict: 'stop',
    },
  ],
  'several-addresses': [
    {
      given: 'https://assistant.example.com/one https://assistant.example.com/two',
      verdict: 'stop',
    },
    { given: 'https://assistant.example.com/widget,https://assistant.example.com/two', verdict: 'stop' },
    { given: 'https://assistant.example.com/widget;https://assistant.example.com/two', verdict: 'stop' },
    { given: 'https://assistant.example.com/widgethttps://assistant.example.com/two', verdict: 'stop' },
    {
      given: 'https://assistant.example.com/widget?id=1,https://assistant.example.com/widget?id=2',
      verdict: 'stop',
    },
    { given: 'https://assistant.example.com/widget(https://assistant.example.com/two)', verdict: 'stop' },
  ],
  'text-around': [
    {
      given: 'URL to use: https://assistant.example.com/widget',
      verdict: 'stop',
    },
    {
      given: 'Widget https://assistant.example.com/widget',
      verdict: 'stop',
    },
  ],
  'cut-short': [
    {
      given: 'https://assistant.example.com/wid…',
      verdict: 'stop',
    },
    {
      given: 'https://assistant.example.com/wid...',
      verdict: 'stop',
    },
    {
      given: 'https://',
      verdict: 'stop',
    },
  ],
  'not-replaced': [
    { given: 'https://<your host>/widget', verdict: 'stop' },
    { given: 'https://{host}/widget', verdict: 'stop' },
    { given: 'https://{{host}}/widget', verdict: 'stop' },
    { given: 'https://${HOST}/widget', verdict: 'stop' },
    { given: 'https://assistant.example.com/{id}', verdict: 'stop' },
    { given: 'https://assistant.example.com/widget?id=<id>', verdict: 'stop' },
    { given: 'https://[your-domain]/w', verdict: 'stop' },
  ],
  http: [
    {
      given: 'http://assistant.example.com/widget',
      verdict: 'stop',
    },
  ],
  'short-host': [
    {
      given: 'https://intranet/widget',
      verdict: 'stop',
    },
  ],
  'no-scheme': [
    {
      given: 'assistant.example.com/widget',
      verdict: 'stop',
    },
    {
      given: '//assistant.example.com/widget',
      verdict: 'stop',
    },
  ],
  'other-scheme': [
    {
      given: 'ftp://assistant.example.com/widget',
      verdict: 'stop',
    },
    {
      given: 'file:///tmp/x.html',
      verdict: 'stop',
    },
  ],
  unread: [
    {
      given: '<a href="https://assistant.example.com/widget">https://assistant.example.com/other</a>',
      verdict: 'warn',
      value: 'https://assistant.example.com/widget',
      repairs: ['taken-from-link'],
    },
  ],
  'not-recognised': [
    {
      given: 'https:assistant.example.com',
      verdict: 'stop',
    },
    {
      given: 'the widget',
      verdict: 'stop',
    },
    {
      given: '<img src=x onerror=alert(1)>',
      verdict: 'stop',
    },
    {
      given: 'https://a..b/x',
      verdict: 'stop',
    },
    {
      given: 'https://.com/x',
      verdict: 'stop',
    },
    {
      given: 'https://assistant.example.com:99999/x',
      verdict: 'stop',
    },
    {
      given: 'https://example.com\\@evil.com/x',
      verdict: 'stop',
    },
  ],
  placeholder: [
    { given: 'https://your-domain.com/widget', verdict: 'warn', value: 'https://your-domain.com/widget' },
    { given: 'https://yourcompany.com/widget', verdict: 'warn', value: 'https://yourcompany.com/widget' },
    { given: 'https://chat.mydomain.com/w', verdict: 'warn', value: 'https://chat.mydomain.com/w' },
    { given: 'https://YOUR_DOMAIN.com/w', verdict: 'warn', value: 'https://YOUR_DOMAIN.com/w' },
    {
      given: 'https://your-company-name.co.uk/w',
      verdict: 'warn',
      value: 'https://your-company-name.co.uk/w',
    },
    { given: 'https://chat.your.domain.com/w', verdict: 'warn', value: 'https://chat.your.domain.com/w' },
    { given: 'https://your-domain-here.com/w', verdict: 'warn', value: 'https://your-domain-here.com/w' },
    { given: 'https://mysite.com/w', verdict: 'warn', value: 'https://mysite.com/w' },
    { given: 'https://company.com/w', verdict: 'warn', value: 'https://company.com/w' },
    {
      given: 'https://assistant.example.com/widget?id=YOUR_ID',
      verdict: 'warn',
      value: 'https://assistant.example.com/widget?id=YOUR_ID',
    },
    {
      given: 'https://assistant.example.com/[id]',
      verdict: 'warn',
      value: 'https://assistant.example.com/[id]',
    },
    {
      given: 'https://assistant.example.com/%7Bid%7D/w',
      verdict: 'warn',
      value: 'https://assistant.example.com/%7Bid%7D/w',
    },
    {
      given: 'https://assistant.example.com/$ID',
      verdict: 'warn',
      value: 'https://assistant.example.com/$ID',
    },
    {
      given: 'https://assistant.example.com/:id/w',
      verdict: 'warn',
      value: 'https://assistant.example.com/:id/w',
    },
    {
      given: 'https://assistant.example.com/widget?id=xxxxxxxx',
      verdict: 'warn',
      value: 'https://assistant.example.com/widget?id=xxxxxxxx',
    },
    {
      given: 'https://assistant.example.com/w?id=INSERT_ID_HERE',
      verdict: 'warn',
      value: 'https://assistant.example.com/w?id=INSERT_ID_HERE',
    },
    {
      given: 'https://assistant.example.com/w/your-integration-id',
      verdict: 'warn',
      value: 'https://assistant.example.com/w/your-integration-id',
    },
  ],
  'look-alike-host': [
    {
      given: 'https://liveperson.net.example.com/widget',
      verdict: 'warn',
      value: 'https://liveperson.net.example.com/widget',
    },
    {
      given: 'https://web-chat.global.assistant.watson.cloud.ibm.com.example/widget',
      verdict: 'warn',
      value: 'https://web-chat.global.assistant.watson.cloud.ibm.com.example/widget',
    },
    {
      given: 'https://watson.cloud-ibm.com/widget',
      verdict: 'warn',
      value: 'https://watson.cloud-ibm.com/widget',
    },
    {
      given: 'https://web-chat.watson.appdomain.cloud-login.example/widget',
      verdict: 'warn',
      value: 'https://web-chat.watson.appdomain.cloud-login.example/widget',
    },
    {
      given: 'https://myliveperson.net/widget',
      verdict: 'warn',
      value: 'https://myliveperson.net/widget',
    },
  ],
  'letters-of-another-script': [
    {
      given: 'https://аssistant.example.com/widget',
      verdict: 'warn',
      value: 'https://аssistant.example.com/widget',
    },
    {
      given: 'https://пример.example/widget',
      verdict: 'warn',
      value: 'https://пример.example/widget',
    },
    {
      given: 'https://xn--ssistant-61g.example.com/widget',
      verdict: 'warn',
      value: 'https://xn--ssistant-61g.example.com/widget',
    },
    {
      given: 'https://assistant。example.com/widget',
      verdict: 'warn',
      value: 'https://assistant。example.com/widget',
    },
    {
      given: 'https://%61ssistant.example.com/widget',
      verdict: 'warn',
      value: 'https://%61ssistant.example.com/widget',
    },
    {
      given: 'https://assıstant.example.com/widget',
      verdict: 'warn',
      value: 'https://assıstant.example.com/widget',
    },
  ],
  port: [
    {
      given: 'https://assistant.example.com:8443/widget',
      verdict: 'warn',
      value: 'https://assistant.example.com:8443/widget',
    },
    {
      given: 'https://assistant.example.com:80/widget',
      verdict: 'warn',
      value: 'https://assistant.example.com:80/widget',
    },
  ],
  'token-in-address': [
    {
      given: 'https://assistant.example.com/widget?access_token=abc',
      verdict: 'warn',
      value: 'https://assistant.example.com/widget?access_token=abc',
    },
  ],
  'spaces-inside': [
    {
      given: 'https://assistant.example.com/wid get',
      verdict: 'warn',
      value: 'https://assistant.example.com/widget',
      repairs: ['white-space-inside'],
    },
    {
      given: 'https://assistant.example.com/widget Copy',
      verdict: 'warn',
      value: 'https://assistant.example.com/widgetCopy',
      repairs: ['white-space-inside'],
    },
  ],
  'private-host': [
    {
      given: 'https://widget.corp/chat',
      verdict: 'warn',
      value: 'https://widget.corp/chat',
    },
  ],
  'with-fragment': [
    {
      given: 'https://assistant.example.com/widget#history',
      verdict: 'warn',
      value: 'https://assistant.example.com/widget#history',
    },
  ],
  'no-path': [
    {
      given: 'https://assistant.example.com',
      verdict: 'warn',
      value: 'https://assistant.example.com',
    },
    {
      given: 'https://assistant.example.com/',
      verdict: 'warn',
      value: 'https://assistant.example.com/',
    },
  ],
  'very-long': [
    {
      given: `https://assistant.example.com/${'a'.repeat(2001)}`,
      verdict: 'warn',
      value: `https://assistant.example.com/${'a'.repeat(2001)}`,
    },
  ],
  'taken-from-link': [
    {
      given: '<a href="https://assistant.example.com/widget">Widget</a>',
      verdict: 'ok',
      value: 'https://assistant.example.com/widget',
      repairs: ['taken-from-link'],
    },
    {
      given: '<iframe src="https://assistant.example.com/widget"></iframe>',
      verdict: 'ok',
      value: 'https://assistant.example.com/widget',
      repairs: ['taken-from-link'],
    },
  ],
  'taken-from-service': [
    {
      given:
        'https://nam12.safelinks.protection.outlook.com/?url=https%3A%2F%2Fassistant.example.com%2Fwidget%3Fid%3D3f2b8c1e%26b%3D2&data=05%7C02%7Cmina%40example.com%7C3f2b8c1e7a404d599e216b0c5d84a7f3%7C3f2b8c1e7a404d599e216b0c5d84a7f4%7C0%7C0%7C638000000000000000%7CUnknown%7CTWFpbGZsb3d8eyJFbXB0eU1hcGkiOnRydWUsIlYiOiIwLjAuMDAwMCIsIlAiOiJXaW4zMiIsIkFOIjoiTWFpbCIsIldUIjoyfQ%3D%3D%7C0%7C%7C%7C&sdata=RVduB1qSxkP2p0z3uVhOvv0CkXNjXiR%2BFfVnF1Oj5tk%3D&reserved=0',
      verdict: 'ok',
      value: 'https://assistant.example.com/widget?id=3f2b8c1e&b=2',
      repairs: ['taken-from-service'],
    },
    {
      given:
        'https://www.google.com/url?q=https%3A%2F%2Fassistant.example.com%2Fwidget%3Fid%3D3f2b8c1e%26b%3D2&sa=D&source=editors&ust=1700000000000000&usg=AOvVaw0abcDEF123',
      verdict: 'ok',
      value: 'https://assistant.example.com/widget?id=3f2b8c1e&b=2',
      repairs: ['taken-from-service'],
    },
    {
      given: 'https://www.google.com/url?q=https://assistant.example.com/widget%3Fid%3D3f2b8c1e&sa=D',
      verdict: 'ok',
      value: 'https://assistant.example.com/widget?id=3f2b8c1e',
      repairs: ['taken-from-service'],
    },
    {
      given:
        'https://urldefense.com/v3/__https://assistant.example.com/widget?id=3f2b8c1e__;!!AbC123!xyz_9-8A$',
      verdict: 'ok',
      value: 'https://assistant.example.com/widget?id=3f2b8c1e',
      repairs: ['taken-from-service'],
    },
    {
      given: 'https://urldefense.com/v3/__https:/assistant.example.com/widget__;!!AbC123!xyz$',
      verdict: 'ok',
      value: 'https://assistant.example.com/widget',
      repairs: ['taken-from-service'],
    },
    {
      given:
        'https://urldefense.proofpoint.com/v2/url?u=https-3A__assistant.example.com_widget-3Fid-3D3f2b8c1e&d=DwMFaQ&c=abc&r=def&m=ghi&s=jkl&e=',
      verdict: 'ok',
      value: 'https://assistant.example.com/widget?id=3f2b8c1e',
      repairs: ['taken-from-service'],
    },
    {
      given:
        'https://l.facebook.com/l.php?u=https%3A%2F%2Fassistant.example.com%2Fwidget%3Fid%3D3f2b8c1e%26b%3D2&h=AT0abc',
      verdict: 'ok',
      value: 'https://assistant.example.com/widget?id=3f2b8c1e&b=2',
      repairs: ['taken-from-service'],
    },
    {
      given:
        'https://l.instagram.com/?u=https%3A%2F%2Fassistant.example.com%2Fwidget%3Fid%3D3f2b8c1e%26b%3D2&e=AT0abc',
      verdict: 'ok',
      value: 'https://assistant.example.com/widget?id=3f2b8c1e&b=2',
      repairs: ['taken-from-service'],
    },
    {
      given:
        'https://www.linkedin.com/safety/go?url=https%3A%2F%2Fassistant.example.com%2Fwidget%3Fid%3D3f2b8c1e%26b%3D2&trk=flagship',
      verdict: 'ok',
      value: 'https://assistant.example.com/widget?id=3f2b8c1e&b=2',
      repairs: ['taken-from-service'],
    },
    {
      given:
        'https://slack-redir.net/link?url=https%3A%2F%2Fassistant.example.com%2Fwidget%3Fid%3D3f2b8c1e%26b%3D2',
      verdict: 'ok',
      value: 'https://assistant.example.com/widget?id=3f2b8c1e&b=2',
      repairs: ['taken-from-service'],
    },
    {
      given:
        'https://linkprotect.cudasvc.com/url?a=https%3A%2F%2Fassistant.example.com%2Fwidget%3Fid%3D3f2b8c1e%26b%3D2&c=E,1,abc&typo=1',
      verdict: 'ok',
      value: 'https://assistant.example.com/widget?id=3f2b8c1e&b=2',
      repairs: ['taken-from-service'],
    },
    {
      given:
        'https://secure-web.cisco.com/1AbCdEf/https%3A%2F%2Fassistant.example.com%2Fwidget%3Fid%3D3f2b8c1e%26b%3D2',
      verdict: 'ok',
      value: 'https://assistant.example.com/widget?id=3f2b8c1e&b=2',
      repairs: ['taken-from-service'],
    },
    {
      given:
        'https://eu.ctp.trendmicro.com/wis/clicktime/v1/query?url=https%3A%2F%2Fassistant.example.com%2Fwidget%3Fid%3D3f2b8c1e%26b%3D2&umid=1',
      verdict: 'ok',
      value: 'https://assistant.example.com/widget?id=3f2b8c1e&b=2',
      repairs: ['taken-from-service'],
    },
    {
      given:
        'https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=https%3A%2F%2Fassistant.example.com%2Fwidget%3Fid%3D3f2b8c1e%26b%3D2&locale=en',
      verdict: 'ok',
      value: 'https://assistant.example.com/widget?id=3f2b8c1e&b=2',
      repairs: ['taken-from-service'],
    },
    {
      given:
        'https://outlook.office.com/owa/redir.aspx?REF=abc&URL=https%3A%2F%2Fassistant.example.com%2Fwidget%3Fid%3D3f2b8c1e%26b%3D2',
      verdict: 'ok',
      value: 'https://assistant.example.com/widget?id=3f2b8c1e&b=2',
      repairs: ['taken-from-service'],
    },
    {
      given:
        'https://web.archive.org/web/20240101000000/https://assistant.example.com/widget?id=3f2b8c1e&b=2',
      verdict: 'ok',
      value: 'https://assistant.example.com/widget?id=3f2b8c1e&b=2',
      repairs: ['taken-from-service'],
    },
    {
      given: 'https://href.li/?https://assistant.example.com/widget?id=3f2b8c1e&b=2',
      verdict: 'ok',
      value: 'https://assistant.example.com/widget?id=3f2b8c1e&b=2',
      repairs: ['taken-from-service'],
    },
    {
      given:
        'https://duckduckgo.com/l/?uddg=https%3A%2F%2Fassistant.example.com%2Fwidget%3Fid%3D3f2b8c1e%26b%3D2&rut=ab',
      verdict: 'ok',
      value: 'https://assistant.example.com/widget?id=3f2b8c1e&b=2',
      repairs: ['taken-from-service'],
    },
    {
      given:
        'https://nam12.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.google.com%2Furl%3Fq%3Dhttps%253A%252F%252Fassistant.example.com%252Fwidget%253Fid%253D3f2b8c1e%2526b%253D2%26sa%3DD&data=05&reserved=0',
      verdict: 'ok',
      value: 'https://assistant.example.com/widget?id=3f2b8c1e&b=2',
      repairs: ['taken-from-service'],
    },
  ],
  'label-prefix': [
    {
      given: 'URL: https://assistant.example.com/widget',
      verdict: 'ok',
      value: 'https://assistant.example.com/widget',
      repairs: ['label-prefix'],
    },
    {
      given: 'href="https://assistant.example.com/widget"',
      verdict: 'ok',
      value: 'https://assistant.example.com/widget',
      repairs: ['label-prefix', 'quotes'],
    },
  ],
  'angle-brackets': [
    {
      given: '<https://assistant.example.com/widget>',
      verdict: 'ok',
      value: 'https://assistant.example.com/widget',
      repairs: ['angle-brackets'],
    },
  ],
  ampersands: [
    {
      given: 'https://assistant.example.com/widget?a=1&amp;b=2',
      verdict: 'ok',
      value: 'https://assistant.example.com/widget?a=1&b=2',
      repairs: ['ampersands'],
    },
  ],
  'white-space-inside': [
    {
      given: 'https://assistant.example.com/wid\n    get',
      verdict: 'ok',
      value: 'https://assistant.example.com/widget',
      repairs: ['white-space-inside'],
    },
  ],
  'invisible-characters': [
    {
      given: 'https://assistant.example.com/\u200bwidget',
      verdict: 'ok',
      value: 'https://assistant.example.com/widget',
      repairs: ['invisible-characters'],
    },
  ],
  quotes: [
    {
      given: '“https://assistant.example.com/widget”',
      verdict: 'ok',
      value: 'https://assistant.example.com/widget',
      repairs: ['quotes'],
    },
  ],
  'trailing-punctuation': [
    {
      given: 'https://assistant.example.com/widget.',
      verdict: 'ok',
      value: 'https://assistant.example.com/widget',
      repairs: ['trailing-punctuation'],
    },
  ],
  'surrounding-space': [
    {
      given: ' https://assistant.example.com/widget\n',
      verdict: 'ok',
      value: 'https://assistant.example.com/widget',
      repairs: ['surrounding-space'],
    },
  ],
};
