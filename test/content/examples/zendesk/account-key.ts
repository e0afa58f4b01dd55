import { keyLines, type FieldExamples } from '../example';
import { privateKey, publicKey, token } from './sample-pastes';

export const accountKeyExamples: FieldExamples = {
  clean: [
    {
      given: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u',
      verdict: 'ok',
      value: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u',
    },
  ],
  'private-key': [
    {
      given: privateKey,
      verdict: 'stop',
    },
  ],
  token: [
    {
      given: token,
      verdict: 'stop',
    },
  ],
  'unread-key-material': [{ given: keyLines }],
  'client-secret': [
    {
      given: 'Shared secret: zd-demo-5f0c1e9a7b3d4c2288e1',
      verdict: 'stop',
    },
    {
      given: 'Shared secret zd-demo-5f0c1e9a7b3d4c2288e1',
      verdict: 'stop',
    },
    {
      given: 'mina@example.com/token:made0up0for0this0test',
      verdict: 'stop',
    },
    {
      given: 'client_secret=Made0Up0For0This0Test0Only0',
      verdict: 'stop',
    },
    {
      given: "zChat.init({ account_key: 'Made0Up0For0This0Test0Only00Made' }); shared_secret = 'made-up-1';",
      verdict: 'stop',
    },
  ],
  'secret-like': [
    {
      given: 'MadeUpForThisTest0MadeUpForThisTest0Made',
      verdict: 'stop',
    },
    {
      given: 'XadeUpForThisTest0MadeUpForThisTest0MadeUpForThisTest0MadeUpFor0',
      verdict: 'stop',
    },
    {
      given: '"Made-Up_For+This/Test0Made-Up_For+This/Test0=="',
      verdict: 'stop',
    },
    {
      given: '0123456789abcdef0123456789abcdef01234567',
      verdict: 'stop',
    },
  ],
  'snippet-key': [
    {
      given: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      verdict: 'stop',
    },
    {
      given:
        '<script id="ze-snippet" src="https://static.zdassets.com/ekr/snippet.js?key=3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3"></script>',
      verdict: 'stop',
    },
  ],
  'messaging-key-id': [
    {
      given: 'app_6364abcd1234ef0012345678',
      verdict: 'stop',
    },
  ],
  'public-key': [
    {
      given: publicKey,
      verdict: 'stop',
    },
  ],
  'client-id': [
    {
      given: 'Made0Up0For0This0Test0Only0Made0Up0For0This0Test00',
      verdict: 'stop',
    },
  ],
  'login-email': [
    {
      given: 'mina@example.com',
      verdict: 'stop',
    },
  ],
  'help-centre-address': [
    {
      given: 'https://northwind-care.zendesk.com/hc/en-gb',
      verdict: 'stop',
    },
    {
      given: 'help.example.com/hc',
      verdict: 'stop',
    },
  ],
  'zendesk-address': [
    {
      given: 'https://northwind-care.zendesk.com/agent',
      verdict: 'stop',
    },
    {
      given: 'northwind-care.zendesk.com',
      verdict: 'stop',
    },
  ],
  'web-address': [
    {
      given: 'https://www.example.com/contact',
      verdict: 'stop',
    },
  ],
  'several-keys': [
    {
      given: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u u3EaG6dJyH8sNpWrL14bXfT9cKv2Zm7Q',
      verdict: 'stop',
    },
  ],
  'text-around': [
    {
      given: 'the key is Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u for chat',
      verdict: 'stop',
    },
  ],
  'cut-short': [
    {
      given: 'Q7mZ2vKc9TfX…',
      verdict: 'stop',
    },
    {
      given: 'Q7mZ************',
      verdict: 'stop',
    },
  ],
  number: [
    {
      given: '360022184674',
      verdict: 'stop',
    },
  ],
  subdomain: [
    {
      given: 'northwind-care',
      verdict: 'stop',
    },
    {
      given: 'northwind',
      verdict: 'stop',
    },
    {
      given: 'northwind-care-2024',
      verdict: 'stop',
    },
  ],
  words: [
    {
      given: 'Northwind Care',
      verdict: 'stop',
    },
  ],
  'letters-of-another-script': [
    {
      given: 'Q7mZ2v\u041ac9TfXb41LrWpNs8HyJd6GaE3u',
      verdict: 'stop',
    },
  ],
  'unusual-characters': [
    {
      given: 'Q7mZ2vKc-9TfXb41L-rWpNs8Hy',
      verdict: 'warn',
      value: 'Q7mZ2vKc-9TfXb41L-rWpNs8Hy',
    },
  ],
  'unusual-length': [
    {
      given: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3',
      verdict: 'warn',
      value: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3',
    },
    {
      given: 'Q7mZ2vKcDOKRZl6272Y1DS6nmuZiWCDTf3e',
      verdict: 'warn',
      value: 'Q7mZ2vKcDOKRZl6272Y1DS6nmuZiWCDTf3e',
    },
  ],
  'hex-digits-only': [
    {
      given: '9f0c4b7d2e615a38c1d09e4f7b263a58',
      verdict: 'warn',
      value: '9f0c4b7d2e615a38c1d09e4f7b263a58',
    },
  ],
  'one-case': [
    {
      given: 'q7mz2vkc9tfxb41lrwpns8hyjd6gae3u',
      verdict: 'warn',
      value: 'q7mz2vkc9tfxb41lrwpns8hyjd6gae3u',
    },
    {
      given: 'Q7MZ2VKC9TFXB41LRWPNS8HYJD6GAE3U',
      verdict: 'warn',
      value: 'Q7MZ2VKC9TFXB41LRWPNS8HYJD6GAE3U',
    },
  ],
  'taken-from-code': [
    {
      given: "zChat.init({ account_key: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u' });",
      verdict: 'ok',
      value: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u',
      repairs: ['taken-from-code'],
    },
    {
      given: '"account_key": "Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u",',
      verdict: 'ok',
      value: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u',
      repairs: ['taken-from-code'],
    },
  ],
  'label-prefix': [
    {
      given: 'Account key Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u',
      verdict: 'ok',
      value: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u',
      repairs: ['label-prefix'],
    },
    {
      given: 'Account key: Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u',
      verdict: 'ok',
      value: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u',
      repairs: ['label-prefix'],
    },
  ],
  'white-space-inside': [
    {
      given: 'Q7mZ2vKc9TfXb41L\nrWpNs8HyJd6GaE3u',
      verdict: 'ok',
      value: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u',
      repairs: ['white-space-inside'],
    },
    {
      given: 'Q7mZ 2vKc 9TfX b41L rWpN s8Hy Jd6G aE3u',
      verdict: 'ok',
      value: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u',
      repairs: ['white-space-inside'],
    },
  ],
  'invisible-characters': [
    {
      given: 'Q7mZ2vKc9\u200bTfXb41LrWpNs8HyJd6GaE3u',
      verdict: 'ok',
      value: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u',
      repairs: ['invisible-characters'],
    },
  ],
  quotes: [
    {
      given: '"Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u"',
      verdict: 'ok',
      value: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u',
      repairs: ['quotes'],
    },
  ],
  'trailing-punctuation': [
    {
      given: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u.',
      verdict: 'ok',
      value: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u',
      repairs: ['trailing-punctuation'],
    },
  ],
  'surrounding-space': [
    {
      given: '\tQ7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u ',
      verdict: 'ok',
      value: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u',
      repairs: ['surrounding-space'],
    },
  ],
  unread: [
    {
      given:
        "<script>\nwindow.$zopim||(function(d,s){$.src='//v2.zopim.com/?Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u';\n})(document,'script');\n</script>",
      verdict: 'warn',
      value: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u',
      repairs: ['taken-from-script'],
    },
    {
      given: "start(); zChat.init({ account_key: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u' }); stop();",
      verdict: 'warn',
      value: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u',
      repairs: ['taken-from-code'],
    },
  ],
  'taken-from-script': [
    {
      given:
        '<script src="//v2.zopim.com/w?Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u&lang=en" charset="utf-8" async></script>',
      verdict: 'ok',
      value: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u',
      repairs: ['taken-from-script'],
    },
    {
      given: 'https://v2.zopim.com/?Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u',
      verdict: 'ok',
      value: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u',
      repairs: ['taken-from-script'],
    },
  ],
  'taken-from-call': [
    {
      given: 'Chat.INSTANCE.init(getApplicationContext(), "Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u", "app_id");',
      verdict: 'ok',
      value: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u',
      repairs: ['taken-from-call'],
    },
    {
      given: 'Chat.initialize(accountKey: "Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u", queue: .main)',
      verdict: 'ok',
      value: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u',
      repairs: ['taken-from-call'],
    },
  ],
  sample: [
    {
      given: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      verdict: 'warn',
      value: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    },
  ],
  'not-recognised': [
    {
      given: 'A1',
      verdict: 'stop',
    },
    {
      given: '%USERNAME%',
      verdict: 'stop',
    },
  ],
};
