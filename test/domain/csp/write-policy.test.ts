import { expect, test } from 'vitest';
import { parsePolicy } from '../../../src/domain/csp/policy';
import { isWhole } from '../../../src/domain/text/account';
import { hashExpression, readSnippetBox } from '../../../src/domain/csp/script-hash';
import { readPolicies } from '../../../src/domain/csp/read-policy';
import {
  leftOutOfMeta,
  writeApache,
  writeHeaders,
  writeMeta,
  writeNginx,
} from '../../../src/domain/csp/write-policy';
import { expectLinear } from '../../support/linear';

const policies = ["default-src 'self'; frame-ancestors 'none'", 'img-src https://a.example/?a"&<b>'].map(
  parsePolicy,
);

test('each policy is a header line of its own', () => {
  expect(writeHeaders(policies)).toBe(
    "Content-Security-Policy: default-src 'self'; frame-ancestors 'none'\nContent-Security-Policy: img-src https://a.example/?a\"&<b>",
  );
});

test('a meta element is escaped, and leaves out what counts in a header only', () => {
  expect(writeMeta(policies)).toBe(
    '<meta http-equiv="Content-Security-Policy" content="default-src \'self\'">\n<meta http-equiv="Content-Security-Policy" content="img-src https://a.example/?a&quot;&amp;&lt;b&gt;">',
  );
  expect(leftOutOfMeta(policies)).toEqual(['frame-ancestors']);
});

test('a line for nginx or Apache is read back as the policies that it was made of', () => {
  for (const write of [writeNginx, writeApache])
    expect(readPolicies(write(policies.slice(0, 1))).policies).toEqual([policies[0]]);
  const quoted = [
    parsePolicy(String.raw`img-src https://a.example/50%20"x\y; script-src 'nonce-%{CSP_NONCE}e'`),
  ];
  expect(writeNginx(quoted)).toBe(
    String.raw`add_header Content-Security-Policy "img-src https://a.example/50%20\"x\\y; script-src 'nonce-%{CSP_NONCE}e'" always;`,
  );
  expect(writeApache([...quoted, ...quoted])).toBe(
    ['set', 'add']
      .map(
        (verb) =>
          String.raw`Header always ${verb} Content-Security-Policy "img-src https://a.example/50%%20\"x\\y; script-src 'nonce-%{CSP_NONCE}e'"`,
      )
      .join('\n'),
  );
});

// https://www.w3.org/TR/CSP2/#script-src-hash-usage has this script and this hash.
test('a hash is that of the standard’s own example', async () => {
  expect(await hashExpression("alert('Hello, world.');")).toBe(
    "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
  );
});

test('an inline script is what is between its tags, with plain line ends', async () => {
  const pasted = '<script src="a.js"></script>\r\n<script nonce="x">\r\nalert(1);\r\n</script>';
  expect((await readSnippetBox(pasted)).value).toBe(await hashExpression('\nalert(1);\n'));
  expect((await readSnippetBox('<script>alert(1)')).value).toBeUndefined();
  expect(await readSnippetBox('alert(1)')).toMatchObject({ verdict: 'stop', reason: 'no-inline-script' });
  expect(await readSnippetBox(`<script>a="-----BEGIN PRIVATE KEY-----"</script>`)).toMatchObject({
    reason: 'private-key',
    secret: true,
  });
});

test.each([
  ['<p>a</p>\n<script>go()</script>', 'ok'],
  ['<body>Words<script>go()</script> and words</body>', 'ok'],
  ['<script>go()</script>\n<script>more()</script>', 'warn'],
  ['Put this in:\n<script>go()</script>', 'warn'],
  ['<script>go()</script>\nand one more', 'warn'],
  [`<script>go()</script>${'<p>a</p>'.repeat(30_000)}`, 'warn'],
])('the hash of a script among other things is %s', async (pasted, verdict) => {
  const { account = [], ...reading } = await readSnippetBox(pasted);
  expect(reading).toMatchObject({ verdict, value: await hashExpression('go()') });
  expect(account.at(-1)?.end).toBe(pasted.length);
  expect(isWhole(account)).toBe(verdict === 'ok');
});

test.each(['<script', '<script>', '<script src>', '</script'])(
  'the time of %s grows in proportion to its length',
  async (piece) => {
    await expectLinear(readSnippetBox, piece, 100_000);
  },
);
