import type { FieldExamples } from '../example';
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
  ],
  'private-key': [
    {
      given: privateKey,
      verdict: 'stop',
    },
  ],
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
