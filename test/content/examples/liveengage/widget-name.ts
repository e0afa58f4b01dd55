import { keyLines, type FieldExamples } from '../example';
import { privateKey, publicKey, token } from './sample-pastes';

export const widgetNameExamples: FieldExamples = {
  clean: [
    {
      given: 'Watson Assistant',
      verdict: 'ok',
      value: 'Watson Assistant',
    },
    {
      given: '🤖',
      verdict: 'ok',
      value: '🤖',
    },
    {
      given: '👩🏽\u200d💻 Help',
      verdict: 'ok',
      value: '👩🏽\u200d💻 Help',
    },
    {
      given: 'مساعد',
      verdict: 'ok',
      value: 'مساعد',
    },
    {
      given: 'می\u200cخواهم',
      verdict: 'ok',
      value: 'می\u200cخواهم',
    },
    {
      given: 'Éclair',
      verdict: 'ok',
      value: 'Éclair',
    },
    {
      given: 'Kids’',
      verdict: 'ok',
      value: 'Kids’',
    },
    {
      given: '71234560',
      verdict: 'ok',
      value: '71234560',
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
      given: 'Watson Assistant, password: hunter2-and-more',
      verdict: 'stop',
    },
  ],
  token: [
    {
      given: token,
      verdict: 'stop',
    },
  ],
  'embed-script': [
    {
      given: '<script src="chat.js"></script>',
      verdict: 'stop',
    },
  ],
  'public-key': [
    {
      given: publicKey,
      verdict: 'stop',
    },
  ],
  'web-address': [
    {
      given: 'https://assistant.example.com/widget',
      verdict: 'stop',
    },
    {
      given: 'www.example.com',
      verdict: 'stop',
    },
  ],
  'app-key': [
    {
      given: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      verdict: 'stop',
    },
    {
      given: '9f0c4b7d2e615a38c1d09e4f7b263a58',
      verdict: 'stop',
    },
  ],
  'login-email': [
    {
      given: 'mina@example.com',
      verdict: 'stop',
    },
  ],
  'only-punctuation': [
    {
      given: '—!',
      verdict: 'stop',
    },
    {
      given: '...',
      verdict: 'stop',
    },
  ],
  'angle-brackets': [
    {
      given: '<b>Helper</b>',
      verdict: 'warn',
      value: '<b>Helper</b>',
    },
    {
      given: '<img src=x onerror=alert(1)>',
      verdict: 'warn',
      value: '<img src=x onerror=alert(1)>',
    },
  ],
  'long-name': [
    {
      given: 'The assistant that answers first on weekdays',
      verdict: 'warn',
      value: 'The assistant that answers first on weekdays',
    },
  ],
  'label-prefix': [
    {
      given: 'Widget name: Watson Assistant',
      verdict: 'ok',
      value: 'Watson Assistant',
      repairs: ['label-prefix'],
    },
  ],
  'control-characters': [
    {
      given: 'Watson\u0007 Assistant',
      verdict: 'ok',
      value: 'Watson Assistant',
      repairs: ['control-characters'],
    },
  ],
  'invisible-characters': [
    {
      given: 'Watson\u200b Assistant',
      verdict: 'ok',
      value: 'Watson Assistant',
      repairs: ['invisible-characters'],
    },
  ],
  'non-breaking-spaces': [
    {
      given: 'Watson\u00a0Assistant',
      verdict: 'ok',
      value: 'Watson Assistant',
      repairs: ['non-breaking-spaces'],
    },
  ],
  'line-breaks': [
    {
      given: 'Watson\nAssistant',
      verdict: 'ok',
      value: 'Watson Assistant',
      repairs: ['line-breaks'],
    },
    {
      given: 'Watson\r\n\r\n  Assistant',
      verdict: 'ok',
      value: 'Watson Assistant',
      repairs: ['line-breaks', 'runs-of-spaces'],
    },
  ],
  'runs-of-spaces': [
    {
      given: 'Watson   Assistant',
      verdict: 'ok',
      value: 'Watson Assistant',
      repairs: ['runs-of-spaces'],
    },
  ],
  quotes: [
    {
      given: '“Watson Assistant”',
      verdict: 'ok',
      value: 'Watson Assistant',
      repairs: ['quotes'],
    },
  ],
  'surrounding-space': [
    {
      given: ' Watson Assistant ',
      verdict: 'ok',
      value: 'Watson Assistant',
      repairs: ['surrounding-space'],
    },
  ],
  'not-recognised': [
    {
      given: 'x'.repeat(20001),
      verdict: 'stop',
    },
  ],
};
