import type { FieldExamples } from '../example';
import { privateKey, publicKey, scriptAddress, token } from './sample-pastes';

export const widgetUrlExamples: FieldExamples = {
  clean: [
    {
      given: 'https://assistant.example.com/widget?id=3f2b8c1e',
      words:
        'A whole https address. Its exact form is documented nowhere, so compare its beginning and its end with the Web Chat set-up page.',
      verdict: 'ok',
      value: 'https://assistant.example.com/widget?id=3f2b8c1e',
    },
    {
      given: 'https://widgets.ibm.community.example/w',
      words:
        'A whole https address. Its exact form is documented nowhere, so compare its beginning and its end with the Web Chat set-up page.',
      verdict: 'ok',
      value: 'https://widgets.ibm.community.example/w',
    },
    {
      given: 'https://assistant.example.com:443/widget',
      words:
        'A whole https address. Its exact form is documented nowhere, so compare its beginning and its end with the Web Chat set-up page.',
      verdict: 'ok',
      value: 'https://assistant.example.com:443/widget',
    },
    {
      given: 'https://widgets.watson.cloud.ibm.com/w',
      words:
        'A whole https address. Its exact form is documented nowhere, so compare its beginning and its end with the Web Chat set-up page.',
      verdict: 'ok',
      value: 'https://widgets.watson.cloud.ibm.com/w',
    },
    {
      given: 'https://straße.example/w',
      words:
        'A whole https address. Its exact form is documented nowhere, so compare its beginning and its end with the Web Chat set-up page.',
      verdict: 'ok',
      value: 'https://straße.example/w',
    },
    {
      given: 'https://desk.local.example.com/widget',
      words:
        'A whole https address. Its exact form is documented nowhere, so compare its beginning and its end with the Web Chat set-up page.',
      verdict: 'ok',
      value: 'https://desk.local.example.com/widget',
    },
    {
      given: 'https://desk.internal.example.com/widget',
      words:
        'A whole https address. Its exact form is documented nowhere, so compare its beginning and its end with the Web Chat set-up page.',
      verdict: 'ok',
      value: 'https://desk.internal.example.com/widget',
    },
    {
      given: 'https://assistant.example.com/preview.html',
      words:
        'A whole https address. Its exact form is documented nowhere, so compare its beginning and its end with the Web Chat set-up page.',
      verdict: 'ok',
      value: 'https://assistant.example.com/preview.html',
    },
    {
      given: 'https://assistant.example.com/widget?next=http://www.example.com/',
      words:
        'A whole https address. Its exact form is documented nowhere, so compare its beginning and its end with the Web Chat set-up page.',
      verdict: 'ok',
      value: 'https://assistant.example.com/widget?next=http://www.example.com/',
    },
    {
      given: 'https://10.example.com/widget',
      words:
        'A whole https address. Its exact form is documented nowhere, so compare its beginning and its end with the Web Chat set-up page.',
      verdict: 'ok',
      value: 'https://10.example.com/widget',
    },
    {
      given: 'https://münchen.example/w',
      words:
        'A whole https address. Its exact form is documented nowhere, so compare its beginning and its end with the Web Chat set-up page.',
      verdict: 'ok',
      value: 'https://münchen.example/w',
    },
  ],
  'private-key': [
    {
      given: privateKey,
      words:
        'This is a private key. It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. What belongs here is the Integration widget URL, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
  ],
  'client-secret': [
    {
      given: 'https://assistant.example.com/widget?api_key=Made0Up0For0This0Test',
      words:
        'This holds a secret by its label or its form, such as a client secret, a password or an API token. It has been taken out of the box and is kept nowhere. What belongs here is the Integration widget URL alone, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
  ],
  token: [
    {
      given: token,
      words:
        'This holds a token, a text that starts with eyJ. It has been taken out of the box, because whoever has a token can use it until it expires. What belongs here is the Integration widget URL, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
    {
      given: `http://example.com/?jwt=${token}`,
      words:
        'This holds a token, a text that starts with eyJ. It has been taken out of the box, because whoever has a token can use it until it expires. What belongs here is the Integration widget URL, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
    {
      given: `https://assistant.example.com/widget?x=${token}`,
      words:
        'This holds a token, a text that starts with eyJ. It has been taken out of the box, because whoever has a token can use it until it expires. What belongs here is the Integration widget URL, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
  ],
  'sign-in-in-address': [
    {
      given: 'https://mina@assistant.example.com/widget',
      words:
        'This address carries a user name or a password. It has been taken out of the box. Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
    {
      given: 'https://@assistant.example.com/widget',
      words:
        'This address carries a user name or a password. It has been taken out of the box. Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
    {
      given: 'https://:@assistant.example.com/widget',
      words:
        'This address carries a user name or a password. It has been taken out of the box. Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
    {
      given: 'https://web-chat.global.assistant.watson.cloud.ibm.com@www.example.com/widget',
      words:
        'This address carries a user name or a password. It has been taken out of the box. Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
    {
      given: 'https://mina:secret@assistant.example.com/widget',
      words:
        'This address carries a user name or a password. It has been taken out of the box. Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
  ],
  'embed-script': [
    {
      given:
        '<script src="https://web-chat.global.assistant.watson.appdomain.cloud/loadWatsonAssistantChat.js"></script>',
      words:
        'This is the script that puts the web chat on a page. Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
    {
      given: 'window.watsonAssistantChatOptions = { integrationID: "3f2b8c1e" };',
      words:
        'This is the script that puts the web chat on a page. Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
    {
      given:
        'https://web-chat.global.assistant.watson.appdomain.cloud/versions/latest/WatsonAssistantChatEntry.js',
      words:
        'This is the script that puts the web chat on a page. Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
  ],
  'script-address': [
    {
      given: scriptAddress,
      words:
        'This is a script or a piece of content in the form of an address, and no page stands behind it. Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
    {
      given: 'data:text/html,<b>hello</b>',
      words:
        'This is a script or a piece of content in the form of an address, and no page stands behind it. Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
    {
      given: '<a href="javascript:alert(1)">x</a>',
      words:
        'This is a script or a piece of content in the form of an address, and no page stands behind it. Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
  ],
  'app-key': [
    {
      given: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      words:
        'This has the form of a key, such as the App key, which goes the other way. Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
  ],
  'account-number': [
    {
      given: '71234560',
      words:
        'This is a number, perhaps the account number. Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
  ],
  'public-key': [
    {
      given: publicKey,
      words:
        'This is a public key, which belongs in JWT Public Key. Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
  ],
  'login-email': [
    {
      given: 'mina@example.com',
      words:
        'This is an e-mail address. Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
  ],
  'preview-link': [
    {
      given:
        'https://web-chat.global.assistant.watson.cloud.ibm.com/preview.html?region=us-south&integrationID=3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      words:
        'This is the assistant’s preview link, which shows the chat as a customer sees it. Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
    {
      given: 'web-chat.global.assistant.watson.cloud.ibm.com/preview/x',
      words:
        'This is the assistant’s preview link, which shows the chat as a customer sees it. Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
    {
      given: 'https://foo.example.com/x/preview.html?integrationID=1',
      words:
        'This is the assistant’s preview link, which shows the chat as a customer sees it. Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
  ],
  'liveperson-host': [
    {
      given: 'https://z1.le.liveperson.net/a/71234560/',
      words:
        'This is an address of LivePerson’s own. The widget’s address comes from the assistant. Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
    {
      given: 'www.liveperson.com',
      words:
        'This is an address of LivePerson’s own. The widget’s address comes from the assistant. Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
    {
      given: 'https://lpcdn.lpsnmedia.net/webagent/client-SDK.min.js',
      words:
        'This is an address of LivePerson’s own. The widget’s address comes from the assistant. Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
  ],
  'local-address': [
    {
      given: 'https://localhost:8443/widget',
      words:
        'This address works only on one computer or in one local network, so agents elsewhere cannot load it. Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
    {
      given: 'http://127.0.0.1/widget',
      words:
        'This address works only on one computer or in one local network, so agents elsewhere cannot load it. Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
    {
      given: 'https://desk.local/widget',
      words:
        'This address works only on one computer or in one local network, so agents elsewhere cannot load it. Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
    {
      given: 'localhost:3000/widget',
      words:
        'This address works only on one computer or in one local network, so agents elsewhere cannot load it. Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
    {
      given: 'https://192.168.1.20/widget',
      words:
        'This address works only on one computer or in one local network, so agents elsewhere cannot load it. Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
    {
      given: 'https://172.16.0.4/widget',
      words:
        'This address works only on one computer or in one local network, so agents elsewhere cannot load it. Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
    {
      given: 'https://169.254.1.1/widget',
      words:
        'This address works only on one computer or in one local network, so agents elsewhere cannot load it. Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
    {
      given: 'https://[::1]/widget',
      words:
        'This address works only on one computer or in one local network, so agents elsewhere cannot load it. Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
    {
      given: 'https://[fd00::1]/widget',
      words:
        'This address works only on one computer or in one local network, so agents elsewhere cannot load it. Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
    {
      given: 'https://2130706433/w',
      words:
        'This address works only on one computer or in one local network, so agents elsewhere cannot load it. Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
  ],
  'ip-address': [
    {
      given: 'https://203.0.113.7/widget',
      words:
        'A number stands where the host name belongs, and browsers seldom accept the certificate of such a page. Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
    {
      given: 'https://172.32.0.4/widget',
      words:
        'A number stands where the host name belongs, and browsers seldom accept the certificate of such a page. Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
    {
      given: 'https://[2001:db8::1]/w',
      words:
        'A number stands where the host name belongs, and browsers seldom accept the certificate of such a page. Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
  ],
  'several-addresses': [
    {
      given: 'https://assistant.example.com/one https://assistant.example.com/two',
      words:
        'There is more than one address here. Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
  ],
  'text-around': [
    {
      given: 'URL to use: https://assistant.example.com/widget',
      words:
        'There is something in front of the address. Paste the address alone, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
    {
      given: 'Widget https://assistant.example.com/widget',
      words:
        'There is something in front of the address. Paste the address alone, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
  ],
  'cut-short': [
    {
      given: 'https://assistant.example.com/wid…',
      words:
        'Part of this address is missing: only its beginning was copied, or dots stand for the rest. Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
    {
      given: 'https://assistant.example.com/wid...',
      words:
        'Part of this address is missing: only its beginning was copied, or dots stand for the rest. Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
    {
      given: 'https://',
      words:
        'Part of this address is missing: only its beginning was copied, or dots stand for the rest. Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
  ],
  http: [
    {
      given: 'http://assistant.example.com/widget',
      words:
        'This address starts with http://, and the agent workspace shows only https pages. Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
  ],
  'short-host': [
    {
      given: 'https://intranet/widget',
      words:
        'The host name of this address has no dot, so it works inside one network at most. Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
  ],
  'no-scheme': [
    {
      given: 'assistant.example.com/widget',
      words:
        'The beginning of the address is missing: https:// is not there. Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
    {
      given: '//assistant.example.com/widget',
      words:
        'The beginning of the address is missing: https:// is not there. Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
  ],
  'other-scheme': [
    {
      given: 'ftp://assistant.example.com/widget',
      words:
        'This address does not start with https://. Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
    {
      given: 'file:///tmp/x.html',
      words:
        'This address does not start with https://. Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
  ],
  unread: [
    {
      given: '<a href="https://assistant.example.com/widget">https://assistant.example.com/other</a>',
      words:
        'Line 1 was not read: “">https://assistant.example.com/other</a>”. The value was taken from beside it: paste the value alone, or compare it with where it comes from.',
      verdict: 'warn',
      value: 'https://assistant.example.com/widget',
      repairs: ['Taken out of the link around it'],
    },
  ],
  'not-recognised': [
    {
      given: 'https:assistant.example.com',
      words:
        'This does not look like a web address. Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
    {
      given: 'the widget',
      words:
        'This does not look like a web address. Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
    {
      given: '<img src=x onerror=alert(1)>',
      words:
        'This does not look like a web address. Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
    {
      given: 'https://a..b/x',
      words:
        'This does not look like a web address. Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
    {
      given: 'https://.com/x',
      words:
        'This does not look like a web address. Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
    {
      given: 'https://assistant.example.com:99999/x',
      words:
        'This does not look like a web address. Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
    {
      given: 'https://example.com\\@evil.com/x',
      words:
        'This does not look like a web address. Copy the Integration widget URL from the Web Chat set-up page: a whole address, such as https://assistant.example.com/widget.',
      verdict: 'stop',
    },
  ],
  'look-alike-host': [
    {
      given: 'https://liveperson.net.example.com/widget',
      words:
        'A vendor’s domain stands inside this host name, and not at its end, so the host is somebody else’s. If it is a proxy of yours, keep it. Otherwise copy the Integration widget URL from the Web Chat set-up page.',
      verdict: 'warn',
      value: 'https://liveperson.net.example.com/widget',
    },
    {
      given: 'https://web-chat.global.assistant.watson.cloud.ibm.com.example/widget',
      words:
        'A vendor’s domain stands inside this host name, and not at its end, so the host is somebody else’s. If it is a proxy of yours, keep it. Otherwise copy the Integration widget URL from the Web Chat set-up page.',
      verdict: 'warn',
      value: 'https://web-chat.global.assistant.watson.cloud.ibm.com.example/widget',
    },
    {
      given: 'https://watson.cloud-ibm.com/widget',
      words:
        'A vendor’s domain stands inside this host name, and not at its end, so the host is somebody else’s. If it is a proxy of yours, keep it. Otherwise copy the Integration widget URL from the Web Chat set-up page.',
      verdict: 'warn',
      value: 'https://watson.cloud-ibm.com/widget',
    },
    {
      given: 'https://web-chat.watson.appdomain.cloud-login.example/widget',
      words:
        'A vendor’s domain stands inside this host name, and not at its end, so the host is somebody else’s. If it is a proxy of yours, keep it. Otherwise copy the Integration widget URL from the Web Chat set-up page.',
      verdict: 'warn',
      value: 'https://web-chat.watson.appdomain.cloud-login.example/widget',
    },
    {
      given: 'https://myliveperson.net/widget',
      words:
        'A vendor’s domain stands inside this host name, and not at its end, so the host is somebody else’s. If it is a proxy of yours, keep it. Otherwise copy the Integration widget URL from the Web Chat set-up page.',
      verdict: 'warn',
      value: 'https://myliveperson.net/widget',
    },
  ],
  'letters-of-another-script': [
    {
      given: 'https://аssistant.example.com/widget',
      words:
        'The host name of this address has letters of another script, or codes that stand for letters, so it can look like a name that it is not. Compare it letter by letter with the Web Chat set-up page.',
      verdict: 'warn',
      value: 'https://аssistant.example.com/widget',
    },
    {
      given: 'https://пример.example/widget',
      words:
        'The host name of this address has letters of another script, or codes that stand for letters, so it can look like a name that it is not. Compare it letter by letter with the Web Chat set-up page.',
      verdict: 'warn',
      value: 'https://пример.example/widget',
    },
    {
      given: 'https://xn--ssistant-61g.example.com/widget',
      words:
        'The host name of this address has letters of another script, or codes that stand for letters, so it can look like a name that it is not. Compare it letter by letter with the Web Chat set-up page.',
      verdict: 'warn',
      value: 'https://xn--ssistant-61g.example.com/widget',
    },
    {
      given: 'https://assistant。example.com/widget',
      words:
        'The host name of this address has letters of another script, or codes that stand for letters, so it can look like a name that it is not. Compare it letter by letter with the Web Chat set-up page.',
      verdict: 'warn',
      value: 'https://assistant。example.com/widget',
    },
    {
      given: 'https://%61ssistant.example.com/widget',
      words:
        'The host name of this address has letters of another script, or codes that stand for letters, so it can look like a name that it is not. Compare it letter by letter with the Web Chat set-up page.',
      verdict: 'warn',
      value: 'https://%61ssistant.example.com/widget',
    },
    {
      given: 'https://assıstant.example.com/widget',
      words:
        'The host name of this address has letters of another script, or codes that stand for letters, so it can look like a name that it is not. Compare it letter by letter with the Web Chat set-up page.',
      verdict: 'warn',
      value: 'https://assıstant.example.com/widget',
    },
  ],
  port: [
    {
      given: 'https://assistant.example.com:8443/widget',
      words:
        'A port stands after the host name of this address, as it does on many test servers. Compare it with the Web Chat set-up page.',
      verdict: 'warn',
      value: 'https://assistant.example.com:8443/widget',
    },
    {
      given: 'https://assistant.example.com:80/widget',
      words:
        'A port stands after the host name of this address, as it does on many test servers. Compare it with the Web Chat set-up page.',
      verdict: 'warn',
      value: 'https://assistant.example.com:80/widget',
    },
  ],
  'token-in-address': [
    {
      given: 'https://assistant.example.com/widget?access_token=abc',
      words:
        'A part of this address looks like a token or a password. Agents can see the address of a widget, so compare it with the Web Chat set-up page before you save it.',
      verdict: 'warn',
      value: 'https://assistant.example.com/widget?access_token=abc',
    },
  ],
  'spaces-inside': [
    {
      given: 'https://assistant.example.com/wid get',
      words:
        'Spaces stood inside this address and were taken out, so a word that does not belong to it may now be part of it. Compare its end with the Web Chat set-up page.',
      verdict: 'warn',
      value: 'https://assistant.example.com/widget',
      repairs: ['White space inside it taken out'],
    },
    {
      given: 'https://assistant.example.com/widget Copy',
      words:
        'Spaces stood inside this address and were taken out, so a word that does not belong to it may now be part of it. Compare its end with the Web Chat set-up page.',
      verdict: 'warn',
      value: 'https://assistant.example.com/widgetCopy',
      repairs: ['White space inside it taken out'],
    },
  ],
  'private-host': [
    {
      given: 'https://widget.corp/chat',
      words:
        'This host name belongs to a private network. Agents outside that network would see an empty widget. Compare the address with the Web Chat set-up page.',
      verdict: 'warn',
      value: 'https://widget.corp/chat',
    },
  ],
  'with-fragment': [
    {
      given: 'https://assistant.example.com/widget#history',
      words:
        'This address has a part after #, which often comes from the address bar of a browser. Compare it with the Web Chat set-up page.',
      verdict: 'warn',
      value: 'https://assistant.example.com/widget#history',
    },
  ],
  'no-path': [
    {
      given: 'https://assistant.example.com',
      words:
        'This address ends after the host name, so its tail may have been lost in copying. Compare it with the Web Chat set-up page.',
      verdict: 'warn',
      value: 'https://assistant.example.com',
    },
    {
      given: 'https://assistant.example.com/',
      words:
        'This address ends after the host name, so its tail may have been lost in copying. Compare it with the Web Chat set-up page.',
      verdict: 'warn',
      value: 'https://assistant.example.com/',
    },
  ],
  'very-long': [
    {
      given: `https://assistant.example.com/${'a'.repeat(2001)}`,
      words:
        'This address has 2031 characters. LivePerson documents no limit for the URL box, so look after Save whether its end is still there.',
      verdict: 'warn',
      value: `https://assistant.example.com/${'a'.repeat(2001)}`,
    },
  ],
  'taken-from-link': [
    {
      given: '<a href="https://assistant.example.com/widget">Widget</a>',
      words:
        'A whole https address. Its exact form is documented nowhere, so compare its beginning and its end with the Web Chat set-up page.',
      verdict: 'ok',
      value: 'https://assistant.example.com/widget',
      repairs: ['Taken out of the link around it'],
    },
    {
      given: '<iframe src="https://assistant.example.com/widget"></iframe>',
      words:
        'A whole https address. Its exact form is documented nowhere, so compare its beginning and its end with the Web Chat set-up page.',
      verdict: 'ok',
      value: 'https://assistant.example.com/widget',
      repairs: ['Taken out of the link around it'],
    },
  ],
  'label-prefix': [
    {
      given: 'URL: https://assistant.example.com/widget',
      words:
        'A whole https address. Its exact form is documented nowhere, so compare its beginning and its end with the Web Chat set-up page.',
      verdict: 'ok',
      value: 'https://assistant.example.com/widget',
      repairs: ['The label in front taken out'],
    },
    {
      given: 'href="https://assistant.example.com/widget"',
      words:
        'A whole https address. Its exact form is documented nowhere, so compare its beginning and its end with the Web Chat set-up page.',
      verdict: 'ok',
      value: 'https://assistant.example.com/widget',
      repairs: ['The label in front taken out', 'Quotation marks around it taken out'],
    },
  ],
  'angle-brackets': [
    {
      given: '<https://assistant.example.com/widget>',
      words:
        'A whole https address. Its exact form is documented nowhere, so compare its beginning and its end with the Web Chat set-up page.',
      verdict: 'ok',
      value: 'https://assistant.example.com/widget',
      repairs: ['Angle brackets around it taken out'],
    },
  ],
  ampersands: [
    {
      given: 'https://assistant.example.com/widget?a=1&amp;b=2',
      words:
        'A whole https address. Its exact form is documented nowhere, so compare its beginning and its end with the Web Chat set-up page.',
      verdict: 'ok',
      value: 'https://assistant.example.com/widget?a=1&b=2',
      repairs: ['&amp; written as & once'],
    },
  ],
  'white-space-inside': [
    {
      given: 'https://assistant.example.com/wid\n    get',
      words:
        'A whole https address. Its exact form is documented nowhere, so compare its beginning and its end with the Web Chat set-up page.',
      verdict: 'ok',
      value: 'https://assistant.example.com/widget',
      repairs: ['White space inside it taken out'],
    },
  ],
  'invisible-characters': [
    {
      given: 'https://assistant.example.com/\u200bwidget',
      words:
        'A whole https address. Its exact form is documented nowhere, so compare its beginning and its end with the Web Chat set-up page.',
      verdict: 'ok',
      value: 'https://assistant.example.com/widget',
      repairs: ['1 invisible character taken out'],
    },
  ],
  quotes: [
    {
      given: '“https://assistant.example.com/widget”',
      words:
        'A whole https address. Its exact form is documented nowhere, so compare its beginning and its end with the Web Chat set-up page.',
      verdict: 'ok',
      value: 'https://assistant.example.com/widget',
      repairs: ['Quotation marks around it taken out'],
    },
  ],
  'trailing-punctuation': [
    {
      given: 'https://assistant.example.com/widget.',
      words:
        'A whole https address. Its exact form is documented nowhere, so compare its beginning and its end with the Web Chat set-up page.',
      verdict: 'ok',
      value: 'https://assistant.example.com/widget',
      repairs: ['Punctuation at the end taken out'],
    },
  ],
  'surrounding-space': [
    {
      given: ' https://assistant.example.com/widget\n',
      words:
        'A whole https address. Its exact form is documented nowhere, so compare its beginning and its end with the Web Chat set-up page.',
      verdict: 'ok',
      value: 'https://assistant.example.com/widget',
      repairs: ['White space around it taken out'],
    },
  ],
};
