import { describe, expect, test } from 'vitest';
import { judgeViolations } from '../../../src/domain/csp/messages/judge-violations';
import { readMessagesBox } from '../../../src/domain/csp/messages/read-messages';
import { originOf, readLog } from '../../../src/domain/csp/messages/read-violations';
import { expectLinear } from '../../support/linear';
import { needsOf } from '../../support/policies';
import { violationMessages } from '../../support/violation-messages';

const read = (pasted: string) =>
  readLog(pasted).violations.map(
    ({ directive, blocked }) =>
      `${directive} ${'inline' in blocked ? `(${blocked.inline})` : originOf(blocked.url)}`,
  );

describe('what a browser says of something that it blocked', () => {
  test.each(violationMessages)('%s', (message, ...found) => {
    expect(read(message)).toEqual(found);
    expect(readMessagesBox(message)).toMatchObject({ verdict: 'ok', reason: 'messages' });
  });

  test('is read line by line, each thing once', () => {
    const lines = violationMessages
      .map(([message]) => message)
      .filter((message) => !/blocked-?ur[il]/i.test(message));
    const all = new Set(
      violationMessages.filter(([message]) => lines.includes(message)).flatMap(([, ...found]) => found),
    );
    expect(read([...lines, ...lines].join('\r\n')).toSorted()).toEqual([...all].toSorted());
  });

  test('is told apart from a policy, from other errors and from a key', () => {
    expect(readMessagesBox("script-src 'self' https://b.example").reason).toBe('policy-here');
    expect(
      readMessagesBox('Access to fetch at https://b.example has been blocked by CORS policy').reason,
    ).toBe('no-message');
    expect(readMessagesBox('Uncaught TypeError: Failed to fetch (connect-src)').reason).toBe('no-message');
    expect(readMessagesBox('-----BEGIN PRIVATE KEY-----\nMIIthrowaway')).toMatchObject({ secret: true });
  });

  test('says where lines were left over', () => {
    const pasted = `${violationMessages[0]?.[0] ?? ''}\nRefused to do something new that violates the following Content Security Policy directive: "img-src 'self'".`;
    expect(readMessagesBox(pasted)).toMatchObject({ verdict: 'warn', reason: 'unread-lines' });
  });

  const [first = ''] = violationMessages[0] ?? [];
  const report =
    '{"csp-report":{"blocked-uri":"https://b.example/x.js","effective-directive":"script-src-elem"}}';
  test.each([
    [
      'in another language',
      `${first}\nContent-Security-Policy: Die Einstellungen der Seite haben etwas blockiert (img-src).`,
    ],
    ['behind the cap', `${first}\n${'Some text of a page.\n'.repeat(10_000)}`],
    [
      'of more things than are kept',
      Array.from({ length: 300 }, (_, at) =>
        first.replace(/https:\/\/[^/']+/, `https://b${String(at)}.example`),
      ).join('\n'),
    ],
    ['of a report that is cut', `${report}\n${report.slice(0, -20)}`],
    ['of a report without a directive', `${report}\n{"csp-report":{"blocked-uri":"https://c.example/"}}`],
    ['of one report of several', `[${report},{"blocked-uri":"https://c.example/"}]`],
    ['about a policy beside a report', `${report}\nContent-Security-Policy: ignoring something new`],
  ])('names lines %s as not read', (_, pasted) => {
    expect(readMessagesBox(pasted)).toMatchObject({ verdict: 'warn', reason: 'unread-lines' });
  });

  test('is read beside a report, and beside lines of other things', () => {
    const pasted = `${report.replace('b.example', 'c.example')}\n${first}\n\nUncaught TypeError: x is undefined\n    at chat.js:1`;
    expect(read(pasted)).toHaveLength(2);
    expect(readMessagesBox(pasted).verdict).toBe('ok');
  });

  test('that was only reported is said to be that', () => {
    const [reported = ''] = violationMessages.flatMap(([message]) =>
      message.startsWith('[Report') ? [message] : [],
    );
    expect(readMessagesBox(reported).remarks).toMatchObject([{ reason: 'report-only' }]);
  });

  test.each(["Refused to load '", '{"blocked-uri":', '{', '[{"', "page's settings blocked (", 'https://'])(
    'the time of %s grows in proportion to its length',
    async (piece) => {
      await expectLinear(readMessagesBox, piece, 40_000);
    },
  );
});

describe('what has to be added because of it', () => {
  const chat = { name: 'This chat', domains: ['chat.example'] };
  const needs = [
    ...needsOf({}, ['zendesk']),
    ...needsOf()
      .slice(0, 1)
      .map((need) => ({ ...need, entries: ['https://*.chat.example'] })),
  ];
  const judge = (directive: string, url: string) =>
    judgeViolations([{ directive, blocked: { url }, isReport: false }], needs, chat)[0];

  test.each([
    ['script-src-elem', 'https://a.chat.example/x.js', 'listed', undefined],
    ['script-src', 'https://a.chat.example/x.js', 'listed', undefined],
    ['connect-src', 'wss://widget-mediator.zopim.com/', 'listed', undefined],
    ['font-src', 'https://a.chat.example/x.woff2', 'unlisted', 'https://a.chat.example'],
    ['connect-src', 'wss://a.chat.example:8443/', 'unlisted', 'wss://a.chat.example:8443'],
    ['media-src', 'https://static.zopim.com/a.mp3', 'unlisted', 'https://static.zopim.com'],
    ['script-src-elem', 'https://notchat.example/x.js', 'foreign', undefined],
    ['script-src-elem', 'https://chat.example.evil.example/x.js', 'foreign', undefined],
    ['script-src-elem', 'http://a.chat.example/x.js', 'foreign', undefined],
    ['default-src', 'https://a.chat.example/', 'no-directive', undefined],
    ['', 'https://a.chat.example/', 'no-directive', undefined],
    ['form-action', 'https://a.chat.example/', 'other-directive', undefined],
    ['img-src', 'self', 'own-site', undefined],
    ['img-src', 'data', 'scheme', undefined],
    ['script-src-elem', 'moz-extension://1b2c/x.js', 'extension', undefined],
    ['script-src-elem', 'chrome-extension', 'extension', undefined],
  ])('%s %s: %s', (directive, url, reason, entry) => {
    const blamed = judge(directive, url);
    expect([blamed?.reason, blamed?.need?.entries[0]]).toEqual([reason, entry]);
  });
});
