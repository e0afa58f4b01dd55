import { describe, expect, test } from 'vitest';
import { expectLinear } from '../../support/linear';
import { sources } from '../../../src/content/sources';
import { embedChecks } from '../../../src/domain/embed/embed-checks';

type Row = readonly [typed: string, verdict: string, reason: string];

const rows: Readonly<Record<keyof typeof embedChecks, readonly Row[]>> = {
  clientVersion: [
    ['8', 'ok', 'clean'],
    [' "8.11.1"', 'ok', 'surrounding-space'],
    ['latest', 'warn', 'moves-by-itself'],
    ['3.1.9', 'warn', 'before-handler'],
    ['2', 'warn', 'before-handler'],
    ['3', 'warn', 'older-major'],
    ['3.2.0', 'warn', 'older-major'],
    ['v8', 'stop', 'not-a-version'],
    ['^8.0.0', 'stop', 'not-a-version'],
    ['../8', 'stop', 'not-recognised'],
  ],
  tokenRoute: [
    ['/identity-token', 'ok', 'clean'],
    ['/api/chat/token?site=de', 'ok', 'clean'],
    ['https://api.example.com/token', 'stop', 'other-origin'],
    ['//api.example.com/token', 'stop', 'other-origin'],
    ['/\\api.example.com', 'stop', 'other-origin'],
    ['identity-token', 'stop', 'no-slash'],
    ['/a b', 'stop', 'not-recognised'],
    ['eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhIn0.c2ln', 'stop', 'token'],
  ],
  host: [
    ['www.example.com', 'ok', 'clean'],
    ['localhost', 'ok', 'clean'],
    ['https://www.example.com/', 'stop', 'whole-address'],
    ['localhost:3000', 'stop', 'port'],
    ['*.example.com', 'stop', 'wildcard'],
    ['bücher.example', 'stop', 'not-ascii'],
    ['-example', 'stop', 'not-recognised'],
  ],
  id: [
    ['5b0e7c12-93d4-4f6a-8a21-7f0c4d9be385', 'ok', 'clean'],
    ['5b0e7c12', 'stop', 'not-recognised'],
  ],
};

describe.each(Object.entries(embedChecks))('the box %s', (name, check) => {
  const mine = Object.entries(rows).find(([key]) => key === name)?.[1] ?? [];
  test.each(mine)('reads %j as %s, %s', async (typed, verdict, reason) => {
    const reading = await check.read(typed);
    expect(reading).toMatchObject({ verdict, reason });
    expect(reading?.words).not.toContain('eyJhb');
  });

  test('takes long pastes in proportion, and names known sources', async () => {
    for (const part of ['a', '/', '8.', '-', 'a.', ' ']) await expectLinear(check.read, part, 800_000);
    for (const { source = 'rfc-1123' } of check.findings) expect(Object.keys(sources)).toContain(source);
  });
});
