import { describe, expect, test } from 'vitest';
import { findFaults } from '../../../src/domain/faults/find-faults';
import { maskPaste } from '../../../src/domain/faults/mask-paste';
import { readPaste } from '../../../src/domain/faults/read-paste';
import { allFaultTexts } from '../../support/faults';
import { expectLinear } from '../../support/linear';
import { tokens } from '../../support/secrets';
import { otherTexts, pastes } from './pastes';

const rows = allFaultTexts();
const answers = (paste: string): readonly string[] =>
  findFaults(maskPaste(readPaste(paste)).text, rows).map(({ id }) => id);
const words = (paste: string): string => readPaste(paste).replaceAll(/\s+/g, ' ').trim();

describe('among the faults of all guides', () => {
  test.each(pastes)('“%s” leads to %s', (paste, first) => {
    expect(answers(paste)[0]).toBe(first);
  });

  test.each(otherTexts)('“%s” leads nowhere', (paste) => {
    expect(answers(paste)).toEqual([]);
  });

  test('enough is held, and each once', () => {
    expect(pastes.length).toBeGreaterThanOrEqual(80);
    expect(otherTexts.length).toBeGreaterThanOrEqual(40);
    expect(new Set(pastes.map(([paste]) => paste)).size).toBe(pastes.length);
  });

  test('what is pasted among noise is found as it is alone', () => {
    const noise = ['content-length: 4407', '2026-11-30T09:10:28.409Z app.js:1028:5'].join('\n');
    for (const [paste, first] of pastes.slice(0, 3)) expect(answers(`${noise}\n${paste}`)[0]).toBe(first);
  });
});

describe('a paste is read', () => {
  test.each([
    ['<p>Save&nbsp;&amp; <b>close</b></p>', 'Save & close'],
    ['<script>let code = 9007;</script><i>blank</i>', 'blank'],
    ['<script src="//cdn.example.com/a.js">', 'cdn.example.com'],
    ['a &lt; b', 'a &lt; b'],
    ['<p>&#8220;No agents&#x201D;</p>', '“No agents”'],
    ['<p>&#99999999; &nosuch;</p>', '&#99999999; &nosuch;'],
    [String.raw`{"body":"{\"code\":\"9007\"}"}`, '{ body : {"code":"9007"} }'.replace(' body :', '"body":')],
    ['GET http://localhost:4401/a?b=9007#c failed', 'GET http://localhost/a failed'],
    ['HTTP/2 403', '403'],
    ['at 09:10 after 1028 ms', 'at after'],
    ['server: nginx\nwww-authenticate: Basic', 'www-authenticate: Basic'],
    ['Error: server said no', 'Error: server said no'],
  ])('%s', (paste, read) => {
    expect(words(paste)).toBe(read);
  });

  test('of a recording only what failed, where anything did', () => {
    const entry = (status: number, text: string) =>
      `{"startedDateTime":"2026-11-30T09:10:28Z","response":{"status":${String(status)},"content":{"text":"${text}"}}}`;
    expect(words(`[${entry(200, 'fine')},${entry(500, 'broken')}]`)).toContain('broken');
    expect(words(`[${entry(200, 'fine')},${entry(500, 'broken')}]`)).not.toContain('fine');
    expect(words(`[${entry(200, 'fine')}]`)).toContain('fine');
  });

  test('without what a header, a cookie or a parameter held', () => {
    const secret = tokens['a token by RSA'] ?? '';
    const read = words(
      `{"startedDateTime":"x","request":{"headers":[{"name":"authorization","value":"Bearer ${secret}"}]}}`,
    );
    expect(read).not.toContain(secret.slice(0, 12));
  });

  test.each(['<script ', '"\\', '{"name":"', '&#1', '<!--', '1:', ' : ', 'http://a?', '"time":"'])(
    'in linear time: %j',
    async (piece) => {
      await expectLinear(readPaste, piece, 1_000_000);
    },
  );
});
