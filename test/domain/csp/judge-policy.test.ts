import { describe, expect, test } from 'vitest';
import { judgeNeeds, obstacles } from '../../../src/domain/csp/judge-policy';
import { parsePolicy } from '../../../src/domain/csp/policy';
import { needsOf, policiesOf } from '../../support/policies';

const cause = (text: string, id: string, change: Parameters<typeof needsOf>[0] = {}) => {
  const needs = needsOf(change, ['zendesk']).filter((need) => need.id === id);
  return judgeNeeds(policiesOf(text), needs).map(({ verdict, causes }) => [
    verdict,
    ...causes.map(({ reason, words }) => `${reason}: ${words}`),
  ])[0];
};

describe('what a policy does to the chat is told with its cause', () => {
  test.each([
    [
      "default-src 'self'",
      'loader',
      'stop',
      'host-missing: default-src, which applies in place of script-src, has no entry for https://web-chat.global.assistant.watson.appdomain.cloud.',
    ],
    ["connect-src 'none'", 'connection', 'stop', 'nothing-passes: connect-src lets nothing through.'],
    ['img-src', 'images', 'warn', 'nothing-passes: img-src lets nothing through.'],
    [
      'script-src https://web-chat.global.assistant.watson.appdomain.cloud/versions/latest/WatsonAssistantChatEntry.js',
      'loader',
      'stop',
      'entry-too-narrow: script-src has https://web-chat.global.assistant.watson.appdomain.cloud/ver…, which does not cover https://web-chat.global.assistant.watson.appdomain.cloud/versions/8.11.1/part.js: scheme, port and path count too.',
    ],
    [
      'connect-src https://*.zopim.com',
      'zendesk-connection',
      'stop',
      'entry-too-narrow: connect-src has https://*.zopim.com, which does not cover wss://widget-mediator.zopim.com/: scheme, port and path count too.',
    ],
    [
      "script-src 'self'",
      'snippet',
      'stop',
      'nonce-missing: script-src has no nonce, so a nonce on the element has no effect.',
    ],
  ])('%s, %s', (text, id, verdict, words) => {
    expect(cause(text, id)).toEqual([verdict, words]);
  });

  test.each([
    [
      "script-src 'nonce-abc' 'unsafe-inline'",
      'unsafe-inline',
      "unsafe-inline-ignored: script-src has a nonce, and beside it browsers ignore 'unsafe-inline'.",
    ],
    [
      "script-src 'strict-dynamic' 'unsafe-inline'",
      'unsafe-inline',
      "unsafe-inline-ignored: script-src has 'strict-dynamic', and beside it browsers ignore 'unsafe-inline'.",
    ],
    [
      "script-src 'self'",
      'unsafe-inline',
      "inline-missing: script-src has no 'unsafe-inline', so code in the page is blocked.",
    ],
    ["script-src 'self'", 'hash', 'hash-missing: script-src does not have the hash of this script.'],
    ['script-src https://a.example', 'own-file', 'host-missing: script-src has no entry for your own site.'],
    [
      "script-src 'self' 'strict-dynamic' 'nonce-abc'",
      'own-file',
      "strict-dynamic: script-src has 'strict-dynamic', and beside it browsers ignore 'self' and every host. A script tag in the page needs the nonce.",
    ],
  ] as const)('%s, for a snippet as %s', (text, inline, words) => {
    expect(cause(text, 'snippet', { inline })).toEqual(['stop', words]);
  });

  test('and each of several policies can be one', () => {
    expect(cause("connect-src https:, connect-src 'self', default-src 'none'", 'connection')).toEqual([
      'stop',
      'host-missing: connect-src has no entry for https://integrations.eu-de.assistant.watson.appdomain.cloud.',
      'nothing-passes: default-src, which applies in place of connect-src, lets nothing through.',
    ]);
  });

  test.each([
    ["default-src https: 'unsafe-inline'", 'unsafe-inline'],
    ["frame-ancestors 'none'", 'nonce'],
    ["script-src 'nonce-abc' 'strict-dynamic'; style-src https: 'nonce-abc'", 'nonce'],
  ] as const)('%s lets the chat with %s through', (text, inline) => {
    const stopped = judgeNeeds(policiesOf(text), needsOf({ inline })).filter(
      ({ verdict }) => verdict !== 'ok',
    );
    expect(stopped).toEqual([]);
  });
});

test.each([
  ["require-trusted-types-for 'script'", [['stop', 'trusted-types']]],
  ['sandbox', [['stop', 'sandbox-without-scripts']]],
  ['sandbox allow-scripts', [['warn', 'sandbox-without-origin']]],
  ['sandbox allow-scripts allow-same-origin', []],
  ["trusted-types 'none'", []],
])('%s stops scripts in its own way: %j', (text, expected) => {
  expect(obstacles(parsePolicy(text)).map(({ verdict, reason }) => [verdict, reason])).toEqual(expected);
});
