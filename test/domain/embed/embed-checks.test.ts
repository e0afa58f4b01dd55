import { describe, expect, test } from 'vitest';
import { expectLinear } from '../../support/linear';
import { sources } from '../../../src/content/sources';
import { embedChecks } from '../../../src/domain/embed/embed-checks';

type Row = readonly [typed: string, verdict: string, reason: string, words: string | RegExp];

const rows: Readonly<Record<keyof typeof embedChecks, readonly Row[]>> = {
  clientVersion: [
    ['8', 'ok', 'clean', 'The newest of version 8, never the next major one.'],
    [' "8.11.1"', 'ok', 'surrounding-space', 'Version 8.11.1.'],
    ['latest', 'warn', 'moves-by-itself', /^latest moves to the next major version/],
    ['3.1.9', 'warn', 'before-handler', /^Before web chat 3\.2\.0 a page needed identityToken/],
    ['2', 'warn', 'before-handler', /^Before web chat 3\.2\.0/],
    ['3', 'warn', 'older-major', /^This is an older major version\./],
    ['3.2.0', 'warn', 'older-major', /^This is an older major version\./],
    ['v8', 'stop', 'not-a-version', /^This is not written as a version of the web chat/],
    ['^8.0.0', 'stop', 'not-a-version', /one to three numbers/],
    ['../8', 'stop', 'not-recognised', 'Enter a version of the web chat, such as 8 or 8.11.1.'],
  ],
  tokenRoute: [
    ['/identity-token', 'ok', 'clean', 'On the site that has the page.'],
    ['/api/chat/token?site=de', 'ok', 'clean', 'On the site that has the page.'],
    ['https://api.example.com/token', 'stop', 'other-origin', /^This names a host\./],
    ['//api.example.com/token', 'stop', 'other-origin', /^This names a host\./],
    ['/\\api.example.com', 'stop', 'other-origin', /^This names a host\./],
    ['identity-token', 'stop', 'no-slash', /^Without a slash in front/],
    ['/a b', 'stop', 'not-recognised', /^Enter a path on your site/],
    ['eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhIn0.c2ln', 'stop', 'token', /^This contains a token/],
  ],
  host: [
    ['www.example.com', 'ok', 'clean', /^Compared with the host in the address bar/],
    ['localhost', 'ok', 'clean', /^Compared/],
    ['https://www.example.com/', 'stop', 'whole-address', /^This is a whole address\./],
    ['localhost:3000', 'stop', 'port', /^The port does not count here\./],
    ['*.example.com', 'stop', 'wildcard', /a star matches nothing/],
    ['bücher.example', 'stop', 'not-ascii', /begins with xn--/],
    ['-example', 'stop', 'not-recognised', /^Enter the host of a site/],
  ],
  id: [
    ['5b0e7c12-93d4-4f6a-8a21-7f0c4d9be385', 'ok', 'clean', /^The form of an id\./],
    ['5b0e7c12', 'stop', 'not-recognised', /^An id has five groups/],
  ],
};

describe.each(Object.entries(embedChecks))('the box %s', (name, check) => {
  const mine = Object.entries(rows).find(([key]) => key === name)?.[1] ?? [];
  test.each(mine)('reads %j as %s, %s', async (typed, verdict, reason, words) => {
    const reading = await check.read(typed);
    expect(reading).toMatchObject({ verdict, reason });
    expect(reading?.words).toMatch(words);
    expect(reading?.words).not.toContain('eyJhb');
  });

  test('takes long pastes in proportion, and names known sources', async () => {
    for (const part of ['a', '/', '8.', '-', 'a.', ' ']) await expectLinear(check.read, part, 400_000);
    for (const { source = 'rfc-1123' } of check.findings) expect(Object.keys(sources)).toContain(source);
  });
});
