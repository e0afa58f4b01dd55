import type { FieldExamples } from '../example';
import { privateKey, publicKey, token } from './sample-pastes';

export const widgetNameExamples: FieldExamples = {
  clean: [
    {
      given: 'Watson Assistant',
      words: 'A name that agents will see. LivePerson makes the icon from its initials.',
      verdict: 'ok',
      value: 'Watson Assistant',
    },
    {
      given: '🤖',
      words: 'A name that agents will see. LivePerson makes the icon from its initials.',
      verdict: 'ok',
      value: '🤖',
    },
    {
      given: '👩🏽\u200d💻 Help',
      words: 'A name that agents will see. LivePerson makes the icon from its initials.',
      verdict: 'ok',
      value: '👩🏽\u200d💻 Help',
    },
    {
      given: 'مساعد',
      words: 'A name that agents will see. LivePerson makes the icon from its initials.',
      verdict: 'ok',
      value: 'مساعد',
    },
    {
      given: 'می\u200cخواهم',
      words: 'A name that agents will see. LivePerson makes the icon from its initials.',
      verdict: 'ok',
      value: 'می\u200cخواهم',
    },
    {
      given: 'Éclair',
      words: 'A name that agents will see. LivePerson makes the icon from its initials.',
      verdict: 'ok',
      value: 'Éclair',
    },
    {
      given: 'Kids’',
      words: 'A name that agents will see. LivePerson makes the icon from its initials.',
      verdict: 'ok',
      value: 'Kids’',
    },
    {
      given: '71234560',
      words: 'A name that agents will see. LivePerson makes the icon from its initials.',
      verdict: 'ok',
      value: '71234560',
    },
  ],
  'private-key': [
    {
      given: privateKey,
      words:
        'This is a private key. It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. What belongs here is a name for the widget, such as Watson Assistant.',
      verdict: 'stop',
    },
  ],
  'client-secret': [
    {
      given: 'Watson Assistant, password: hunter2-and-more',
      words:
        'This holds a secret by its label or its form, such as a client secret, a password or an API token. It has been taken out of the box and is kept nowhere. What belongs here is a name for the widget alone, such as Watson Assistant.',
      verdict: 'stop',
    },
  ],
  token: [
    {
      given: token,
      words:
        'This holds a token, a text that starts with eyJ. It has been taken out of the box, because whoever has a token can use it until it expires. What belongs here is a name for the widget, such as Watson Assistant.',
      verdict: 'stop',
    },
  ],
  'embed-script': [
    {
      given: '<script src="chat.js"></script>',
      words:
        'This is the script that puts the web chat on a page. Choose a name that agents will recognise, such as Watson Assistant.',
      verdict: 'stop',
    },
  ],
  'public-key': [
    {
      given: publicKey,
      words:
        'This is a public key, which belongs in JWT Public Key. Choose a name that agents will recognise, such as Watson Assistant.',
      verdict: 'stop',
    },
  ],
  'web-address': [
    {
      given: 'https://assistant.example.com/widget',
      words:
        'This is a web address, which belongs in URL, in the same form. Choose a name that agents will recognise, such as Watson Assistant.',
      verdict: 'stop',
    },
    {
      given: 'www.example.com',
      words:
        'This is a web address, which belongs in URL, in the same form. Choose a name that agents will recognise, such as Watson Assistant.',
      verdict: 'stop',
    },
  ],
  'app-key': [
    {
      given: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      words:
        'This has the form of a key, such as the App key, and agents would see it as the name. Choose a name that agents will recognise, such as Watson Assistant.',
      verdict: 'stop',
    },
    {
      given: '9f0c4b7d2e615a38c1d09e4f7b263a58',
      words:
        'This has the form of a key, such as the App key, and agents would see it as the name. Choose a name that agents will recognise, such as Watson Assistant.',
      verdict: 'stop',
    },
  ],
  'login-email': [
    {
      given: 'mina@example.com',
      words:
        'This is an e-mail address, and agents would see it as the name. Choose a name that agents will recognise, such as Watson Assistant.',
      verdict: 'stop',
    },
  ],
  'only-punctuation': [
    {
      given: '—!',
      words:
        'There is no letter in this name, so its icon would have no initials. Choose a name that agents will recognise, such as Watson Assistant.',
      verdict: 'stop',
    },
    {
      given: '...',
      words:
        'There is no letter in this name, so its icon would have no initials. Choose a name that agents will recognise, such as Watson Assistant.',
      verdict: 'stop',
    },
  ],
  'angle-brackets': [
    {
      given: '<b>Helper</b>',
      words:
        'This name holds < or >, as markup does. How LivePerson shows them is not documented. Choose a name that agents will recognise, such as Watson Assistant.',
      verdict: 'warn',
      value: '<b>Helper</b>',
    },
    {
      given: '<img src=x onerror=alert(1)>',
      words:
        'This name holds < or >, as markup does. How LivePerson shows them is not documented. Choose a name that agents will recognise, such as Watson Assistant.',
      verdict: 'warn',
      value: '<img src=x onerror=alert(1)>',
    },
  ],
  'long-name': [
    {
      given: 'The assistant that answers first on weekdays',
      words:
        'This name has 44 characters. LivePerson documents no limit, and up to 40 are easy to read beside the icon, such as Watson Assistant.',
      verdict: 'warn',
      value: 'The assistant that answers first on weekdays',
    },
  ],
  'label-prefix': [
    {
      given: 'Widget name: Watson Assistant',
      words: 'A name that agents will see. LivePerson makes the icon from its initials.',
      verdict: 'ok',
      value: 'Watson Assistant',
      repairs: ['The label in front taken out'],
    },
  ],
  'control-characters': [
    {
      given: 'Watson\u0007 Assistant',
      words: 'A name that agents will see. LivePerson makes the icon from its initials.',
      verdict: 'ok',
      value: 'Watson Assistant',
      repairs: ['1 control character taken out'],
    },
  ],
  'invisible-characters': [
    {
      given: 'Watson\u200b Assistant',
      words: 'A name that agents will see. LivePerson makes the icon from its initials.',
      verdict: 'ok',
      value: 'Watson Assistant',
      repairs: ['1 invisible character taken out'],
    },
  ],
  'non-breaking-spaces': [
    {
      given: 'Watson\u00a0Assistant',
      words: 'A name that agents will see. LivePerson makes the icon from its initials.',
      verdict: 'ok',
      value: 'Watson Assistant',
      repairs: ['1 non-breaking space made plain'],
    },
  ],
  'line-breaks': [
    {
      given: 'Watson\nAssistant',
      words: 'A name that agents will see. LivePerson makes the icon from its initials.',
      verdict: 'ok',
      value: 'Watson Assistant',
      repairs: ['Line breaks and tabs turned into spaces'],
    },
    {
      given: 'Watson\r\n\r\n  Assistant',
      words: 'A name that agents will see. LivePerson makes the icon from its initials.',
      verdict: 'ok',
      value: 'Watson Assistant',
      repairs: ['Line breaks and tabs turned into spaces', '1 run of spaces shortened to one space'],
    },
  ],
  'runs-of-spaces': [
    {
      given: 'Watson   Assistant',
      words: 'A name that agents will see. LivePerson makes the icon from its initials.',
      verdict: 'ok',
      value: 'Watson Assistant',
      repairs: ['1 run of spaces shortened to one space'],
    },
  ],
  quotes: [
    {
      given: '“Watson Assistant”',
      words: 'A name that agents will see. LivePerson makes the icon from its initials.',
      verdict: 'ok',
      value: 'Watson Assistant',
      repairs: ['Quotation marks around it taken out'],
    },
  ],
  'surrounding-space': [
    {
      given: ' Watson Assistant ',
      words: 'A name that agents will see. LivePerson makes the icon from its initials.',
      verdict: 'ok',
      value: 'Watson Assistant',
      repairs: ['White space around it taken out'],
    },
  ],
  'not-recognised': [
    {
      given: 'x'.repeat(20001),
      words:
        'This is too long for a name. Choose a name that agents will recognise, such as Watson Assistant.',
      verdict: 'stop',
    },
  ],
};
