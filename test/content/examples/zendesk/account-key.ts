import type { FieldExamples } from '../example';
import { privateKey, publicKey, token } from './sample-pastes';

export const accountKeyExamples: FieldExamples = {
  clean: [
    {
      given: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u',
      words:
        '32 letters and digits, as in every account key that we have seen. Zendesk documents no form and the assistant does not test it, so this is not proof.',
      verdict: 'ok',
      value: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u',
    },
  ],
  'private-key': [
    {
      given: privateKey,
      words:
        'This is a private key. It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. What belongs here is the account key, such as Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u.',
      verdict: 'stop',
    },
  ],
  token: [
    {
      given: token,
      words:
        'This holds a token, a text that starts with eyJ. It has been taken out of the box, because whoever has a token can use it until it expires. What belongs here is the account key, such as Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u.',
      verdict: 'stop',
    },
  ],
  'client-secret': [
    {
      given: 'Shared secret: zd-demo-5f0c1e9a7b3d4c2288e1',
      words:
        'This holds a secret by its label or its form, such as a client secret, a password or an API token. It has been taken out of the box and is kept nowhere. What belongs here is the account key alone, such as Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u.',
      verdict: 'stop',
    },
    {
      given: 'Shared secret zd-demo-5f0c1e9a7b3d4c2288e1',
      words:
        'This holds a secret by its label or its form, such as a client secret, a password or an API token. It has been taken out of the box and is kept nowhere. What belongs here is the account key alone, such as Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u.',
      verdict: 'stop',
    },
    {
      given: 'mina@example.com/token:made0up0for0this0test',
      words:
        'This holds a secret by its label or its form, such as a client secret, a password or an API token. It has been taken out of the box and is kept nowhere. What belongs here is the account key alone, such as Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u.',
      verdict: 'stop',
    },
    {
      given: 'client_secret=Made0Up0For0This0Test0Only0',
      words:
        'This holds a secret by its label or its form, such as a client secret, a password or an API token. It has been taken out of the box and is kept nowhere. What belongs here is the account key alone, such as Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u.',
      verdict: 'stop',
    },
    {
      given: "zChat.init({ account_key: 'Made0Up0For0This0Test0Only00Made' }); shared_secret = 'made-up-1';",
      words:
        'This holds a secret by its label or its form, such as a client secret, a password or an API token. It has been taken out of the box and is kept nowhere. What belongs here is the account key alone, such as Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u.',
      verdict: 'stop',
    },
  ],
  'secret-like': [
    {
      given: 'MadeUpForThisTest0MadeUpForThisTest0Made',
      words:
        'This is a long run of letters and digits, as secrets are: the client secret in Zendesk’s samples has 64. It has been taken out of the box and is kept nowhere. Copy the Account key from Check Connection in the Chat dashboard: 32 letters and digits in those we have seen, such as Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u.',
      verdict: 'stop',
    },
    {
      given: 'XadeUpForThisTest0MadeUpForThisTest0MadeUpForThisTest0MadeUpFor0',
      words:
        'This is a long run of letters and digits, as secrets are: the client secret in Zendesk’s samples has 64. It has been taken out of the box and is kept nowhere. Copy the Account key from Check Connection in the Chat dashboard: 32 letters and digits in those we have seen, such as Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u.',
      verdict: 'stop',
    },
    {
      given: '"Made-Up_For+This/Test0Made-Up_For+This/Test0=="',
      words:
        'This is a long run of letters and digits, as secrets are: the client secret in Zendesk’s samples has 64. It has been taken out of the box and is kept nowhere. Copy the Account key from Check Connection in the Chat dashboard: 32 letters and digits in those we have seen, such as Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u.',
      verdict: 'stop',
    },
    {
      given: '0123456789abcdef0123456789abcdef01234567',
      words:
        'This is a long run of letters and digits, as secrets are: the client secret in Zendesk’s samples has 64. It has been taken out of the box and is kept nowhere. Copy the Account key from Check Connection in the Chat dashboard: 32 letters and digits in those we have seen, such as Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u.',
      verdict: 'stop',
    },
  ],
  'snippet-key': [
    {
      given: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      words:
        'This is the key of the web widget’s snippet, or the snippet itself: its key has 36 characters with four hyphens. Copy the Account key from Check Connection in the Chat dashboard: 32 letters and digits in those we have seen, such as Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u.',
      verdict: 'stop',
    },
    {
      given:
        '<script id="ze-snippet" src="https://static.zdassets.com/ekr/snippet.js?key=3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3"></script>',
      words:
        'This is the key of the web widget’s snippet, or the snippet itself: its key has 36 characters with four hyphens. Copy the Account key from Check Connection in the Chat dashboard: 32 letters and digits in those we have seen, such as Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u.',
      verdict: 'stop',
    },
  ],
  'messaging-key-id': [
    {
      given: 'app_6364abcd1234ef0012345678',
      words:
        'This starts with app_, as the id of a signing key for messaging does. Chat and messaging are two products. Copy the Account key from Check Connection in the Chat dashboard: 32 letters and digits in those we have seen, such as Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u.',
      verdict: 'stop',
    },
  ],
  'public-key': [
    {
      given: publicKey,
      words:
        'This is a public key, which belongs to securing the web chat. Copy the Account key from Check Connection in the Chat dashboard: 32 letters and digits in those we have seen, such as Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u.',
      verdict: 'stop',
    },
  ],
  'client-id': [
    {
      given: 'Made0Up0For0This0Test0Only0Made0Up0For0This0Test00',
      words:
        'This has 50 letters and digits, like the client ID in Zendesk’s sample of a Chat API client. Copy the Account key from Check Connection in the Chat dashboard: 32 letters and digits in those we have seen, such as Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u.',
      verdict: 'stop',
    },
  ],
  'login-email': [
    {
      given: 'mina@example.com',
      words:
        'This is an e-mail address. Copy the Account key from Check Connection in the Chat dashboard: 32 letters and digits in those we have seen, such as Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u.',
      verdict: 'stop',
    },
  ],
  'help-centre-address': [
    {
      given: 'https://northwind-care.zendesk.com/hc/en-gb',
      words:
        'This is the address of a help centre, which has no account key in it. Copy the Account key from Check Connection in the Chat dashboard: 32 letters and digits in those we have seen, such as Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u.',
      verdict: 'stop',
    },
    {
      given: 'help.example.com/hc',
      words:
        'This is the address of a help centre, which has no account key in it. Copy the Account key from Check Connection in the Chat dashboard: 32 letters and digits in those we have seen, such as Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u.',
      verdict: 'stop',
    },
  ],
  'zendesk-address': [
    {
      given: 'https://northwind-care.zendesk.com/agent',
      words:
        'This is the address of a Zendesk page. What stands in front of .zendesk.com is the subdomain, which has a field of its own in step 1. Copy the Account key from Check Connection in the Chat dashboard: 32 letters and digits in those we have seen, such as Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u.',
      verdict: 'stop',
    },
    {
      given: 'northwind-care.zendesk.com',
      words:
        'This is the address of a Zendesk page. What stands in front of .zendesk.com is the subdomain, which has a field of its own in step 1. Copy the Account key from Check Connection in the Chat dashboard: 32 letters and digits in those we have seen, such as Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u.',
      verdict: 'stop',
    },
  ],
  'web-address': [
    {
      given: 'https://www.example.com/contact',
      words:
        'This is a web address. Copy the Account key from Check Connection in the Chat dashboard: 32 letters and digits in those we have seen, such as Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u.',
      verdict: 'stop',
    },
  ],
  'several-keys': [
    {
      given: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u u3EaG6dJyH8sNpWrL14bXfT9cKv2Zm7Q',
      words:
        'There is more than one key here. Paste one: the Account key from Check Connection, 32 letters and digits in those we have seen, such as Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u.',
      verdict: 'stop',
    },
  ],
  'text-around': [
    {
      given: 'the key is Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u for chat',
      words:
        'There is something around the account key. Paste the key alone: 32 letters and digits in those we have seen, such as Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u.',
      verdict: 'stop',
    },
  ],
  'cut-short': [
    {
      given: 'Q7mZ2vKc9TfX…',
      words:
        'Dots or stars stand for a part of this key. Copy the Account key from Check Connection in the Chat dashboard: 32 letters and digits in those we have seen, such as Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u.',
      verdict: 'stop',
    },
    {
      given: 'Q7mZ************',
      words:
        'Dots or stars stand for a part of this key. Copy the Account key from Check Connection in the Chat dashboard: 32 letters and digits in those we have seen, such as Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u.',
      verdict: 'stop',
    },
  ],
  number: [
    {
      given: '360022184674',
      words:
        'This is a number, as accounts, tickets and departments have. Copy the Account key from Check Connection in the Chat dashboard: 32 letters and digits in those we have seen, such as Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u.',
      verdict: 'stop',
    },
  ],
  subdomain: [
    {
      given: 'northwind-care',
      words:
        'This has the form of a subdomain, which has a field of its own in step 1. Copy the Account key from Check Connection in the Chat dashboard: 32 letters and digits in those we have seen, such as Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u.',
      verdict: 'stop',
    },
    {
      given: 'northwind',
      words:
        'This has the form of a subdomain, which has a field of its own in step 1. Copy the Account key from Check Connection in the Chat dashboard: 32 letters and digits in those we have seen, such as Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u.',
      verdict: 'stop',
    },
    {
      given: 'northwind-care-2024',
      words:
        'This has the form of a subdomain, which has a field of its own in step 1. Copy the Account key from Check Connection in the Chat dashboard: 32 letters and digits in those we have seen, such as Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u.',
      verdict: 'stop',
    },
  ],
  words: [
    {
      given: 'Northwind Care',
      words:
        'There are words with spaces between them here. Copy the Account key from Check Connection in the Chat dashboard: 32 letters and digits in those we have seen, such as Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u.',
      verdict: 'stop',
    },
  ],
  'letters-of-another-script': [
    {
      given: 'Q7mZ2v\u041ac9TfXb41LrWpNs8HyJd6GaE3u',
      words:
        'Letters of another script or with accents stand in this key; some look just like A to Z. Copy the Account key from Check Connection in the Chat dashboard: 32 letters and digits in those we have seen, such as Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u.',
      verdict: 'stop',
    },
  ],
  'unusual-characters': [
    {
      given: 'Q7mZ2vKc-9TfXb41L-rWpNs8Hy',
      words:
        'There is a hyphen or an underscore in this. An account key has only letters and digits in those we have seen, such as Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u. Compare it with Check Connection in the Chat dashboard, from the first character to the last.',
      verdict: 'warn',
      value: 'Q7mZ2vKc-9TfXb41L-rWpNs8Hy',
    },
  ],
  'unusual-length': [
    {
      given: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3',
      words:
        'This has 31 characters. An account key has 32 in those we have seen, such as Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u, and Zendesk documents no length. Compare it with Check Connection in the Chat dashboard, from the first character to the last.',
      verdict: 'warn',
      value: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3',
    },
    {
      given: 'Q7mZ2vKcDOKRZl6272Y1DS6nmuZiWCDTf3e',
      words:
        'This has 35 characters. An account key has 32 in those we have seen, such as Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u, and Zendesk documents no length. Compare it with Check Connection in the Chat dashboard, from the first character to the last.',
      verdict: 'warn',
      value: 'Q7mZ2vKcDOKRZl6272Y1DS6nmuZiWCDTf3e',
    },
  ],
  'hex-digits-only': [
    {
      given: '9f0c4b7d2e615a38c1d09e4f7b263a58',
      words:
        'Only 0 to 9 and a to f stand in this, as in the keys and ids of other products. The account keys that we have seen use the whole alphabet, such as Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u. Compare it with Check Connection in the Chat dashboard, from the first character to the last.',
      verdict: 'warn',
      value: '9f0c4b7d2e615a38c1d09e4f7b263a58',
    },
  ],
  'one-case': [
    {
      given: 'q7mz2vkc9tfxb41lrwpns8hyjd6gae3u',
      words:
        'The account keys that we have seen mix capitals, small letters and digits, such as Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u; this one does not, so capitals may have been lost on the way. Compare it with Check Connection in the Chat dashboard, from the first character to the last.',
      verdict: 'warn',
      value: 'q7mz2vkc9tfxb41lrwpns8hyjd6gae3u',
    },
    {
      given: 'Q7MZ2VKC9TFXB41LRWPNS8HYJD6GAE3U',
      words:
        'The account keys that we have seen mix capitals, small letters and digits, such as Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u; this one does not, so capitals may have been lost on the way. Compare it with Check Connection in the Chat dashboard, from the first character to the last.',
      verdict: 'warn',
      value: 'Q7MZ2VKC9TFXB41LRWPNS8HYJD6GAE3U',
    },
  ],
  'taken-from-code': [
    {
      given: "zChat.init({ account_key: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u' });",
      words:
        '32 letters and digits, as in every account key that we have seen. Zendesk documents no form and the assistant does not test it, so this is not proof.',
      verdict: 'ok',
      value: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u',
      repairs: ['Taken out of the code, where it follows account_key'],
    },
    {
      given: '"account_key": "Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u",',
      words:
        '32 letters and digits, as in every account key that we have seen. Zendesk documents no form and the assistant does not test it, so this is not proof.',
      verdict: 'ok',
      value: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u',
      repairs: ['Taken out of the code, where it follows account_key'],
    },
  ],
  'label-prefix': [
    {
      given: 'Account key Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u',
      words:
        '32 letters and digits, as in every account key that we have seen. Zendesk documents no form and the assistant does not test it, so this is not proof.',
      verdict: 'ok',
      value: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u',
      repairs: ['The label in front taken out'],
    },
    {
      given: 'Account key: Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u',
      words:
        '32 letters and digits, as in every account key that we have seen. Zendesk documents no form and the assistant does not test it, so this is not proof.',
      verdict: 'ok',
      value: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u',
      repairs: ['The label in front taken out'],
    },
  ],
  'white-space-inside': [
    {
      given: 'Q7mZ2vKc9TfXb41L\nrWpNs8HyJd6GaE3u',
      words:
        '32 letters and digits, as in every account key that we have seen. Zendesk documents no form and the assistant does not test it, so this is not proof.',
      verdict: 'ok',
      value: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u',
      repairs: ['White space inside it taken out'],
    },
    {
      given: 'Q7mZ 2vKc 9TfX b41L rWpN s8Hy Jd6G aE3u',
      words:
        '32 letters and digits, as in every account key that we have seen. Zendesk documents no form and the assistant does not test it, so this is not proof.',
      verdict: 'ok',
      value: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u',
      repairs: ['White space inside it taken out'],
    },
  ],
  'invisible-characters': [
    {
      given: 'Q7mZ2vKc9\u200bTfXb41LrWpNs8HyJd6GaE3u',
      words:
        '32 letters and digits, as in every account key that we have seen. Zendesk documents no form and the assistant does not test it, so this is not proof.',
      verdict: 'ok',
      value: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u',
      repairs: ['1 invisible character taken out'],
    },
  ],
  quotes: [
    {
      given: '"Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u"',
      words:
        '32 letters and digits, as in every account key that we have seen. Zendesk documents no form and the assistant does not test it, so this is not proof.',
      verdict: 'ok',
      value: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u',
      repairs: ['Quotation marks around it taken out'],
    },
  ],
  'trailing-punctuation': [
    {
      given: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u.',
      words:
        '32 letters and digits, as in every account key that we have seen. Zendesk documents no form and the assistant does not test it, so this is not proof.',
      verdict: 'ok',
      value: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u',
      repairs: ['Punctuation at the end taken out'],
    },
  ],
  'surrounding-space': [
    {
      given: '\tQ7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u ',
      words:
        '32 letters and digits, as in every account key that we have seen. Zendesk documents no form and the assistant does not test it, so this is not proof.',
      verdict: 'ok',
      value: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u',
      repairs: ['White space around it taken out'],
    },
  ],
  unread: [
    {
      given:
        "<script>\nwindow.$zopim||(function(d,s){$.src='//v2.zopim.com/?Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u';\n})(document,'script');\n</script>",
      words:
        "Lines 1 to 4 were not read: “<script> window.$zopim||(function(d,s){$.src='//v2.zopim.com…”. The value was taken from beside it: paste the value alone, or compare it with where it comes from.",
      verdict: 'warn',
      value: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u',
      repairs: ['Taken out of the address of the chat’s script'],
    },
    {
      given: "start(); zChat.init({ account_key: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u' }); stop();",
      words:
        "Line 1 was not read: “start(); zChat.init({ account_key: '”. The value was taken from beside it: paste the value alone, or compare it with where it comes from.",
      verdict: 'warn',
      value: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u',
      repairs: ['Taken out of the code, where it follows account_key'],
    },
  ],
  'taken-from-script': [
    {
      given:
        '<script src="//v2.zopim.com/w?Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u&lang=en" charset="utf-8" async></script>',
      words:
        '32 letters and digits, as in every account key that we have seen. Zendesk documents no form and the assistant does not test it, so this is not proof.',
      verdict: 'ok',
      value: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u',
      repairs: ['Taken out of the address of the chat’s script'],
    },
    {
      given: 'https://v2.zopim.com/?Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u',
      words:
        '32 letters and digits, as in every account key that we have seen. Zendesk documents no form and the assistant does not test it, so this is not proof.',
      verdict: 'ok',
      value: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u',
      repairs: ['Taken out of the address of the chat’s script'],
    },
  ],
  'taken-from-call': [
    {
      given: 'Chat.INSTANCE.init(getApplicationContext(), "Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u", "app_id");',
      words:
        '32 letters and digits, as in every account key that we have seen. Zendesk documents no form and the assistant does not test it, so this is not proof.',
      verdict: 'ok',
      value: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u',
      repairs: ['Taken out of the call that starts the chat'],
    },
    {
      given: 'Chat.initialize(accountKey: "Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u", queue: .main)',
      words:
        '32 letters and digits, as in every account key that we have seen. Zendesk documents no form and the assistant does not test it, so this is not proof.',
      verdict: 'ok',
      value: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u',
      repairs: ['Taken out of the call that starts the chat'],
    },
  ],
  sample: [
    {
      given: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      words:
        'This is made of one character or of a row that counts up, as samples are, so it may stand for a value that was never filled in. Copy the Account key from Check Connection in the Chat dashboard: 32 letters and digits in those we have seen, such as Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u.',
      verdict: 'warn',
      value: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    },
  ],
  'not-recognised': [
    {
      given: 'A1',
      words:
        'This does not look like an account key. Copy the Account key from Check Connection in the Chat dashboard: 32 letters and digits in those we have seen, such as Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u.',
      verdict: 'stop',
    },
    {
      given: '%USERNAME%',
      words:
        'This does not look like an account key. Copy the Account key from Check Connection in the Chat dashboard: 32 letters and digits in those we have seen, such as Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u.',
      verdict: 'stop',
    },
  ],
};
