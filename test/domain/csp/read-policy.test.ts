import { fc } from '../../support/properties';
import { describe, expect, test } from 'vitest';
import { writePolicy } from '../../../src/domain/csp/policy';
import { readPolicies, readPolicyBox } from '../../../src/domain/csp/read-policy';
import { expectLinear } from '../../support/linear';
import { policyPieces } from '../../support/policies';

const read = (pasted: string) => readPolicies(pasted).policies.map(writePolicy);
const repairs = (pasted: string) => readPolicies(pasted).repairs.map(({ words }) => words);
const plain = "default-src 'self'; img-src *";

describe('a policy is found in', () => {
  test.each([
    ['the bare text', plain],
    ['a header line', `Content-Security-Policy: ${plain}`],
    ['a report-only line', `content-security-policy-report-only: ${plain};`],
    [
      'a list of headers',
      `HTTP/2 200\r\nx-a: 1\r\ncontent-security-policy: ${plain}\r\nx-frame-options: DENY\r\n`,
    ],
    ['a meta element', `<meta http-equiv="Content-Security-Policy" content="${plain}">`],
    [
      'a meta element with escapes',
      '<meta http-equiv="Content-Security-Policy" content="default-src &#39;self&#39;; img-src *">',
    ],
    ['nginx', `add_header Content-Security-Policy "${plain}" always;`],
    [
      'nginx over several lines',
      `add_header Content-Security-Policy "default-src 'self';\n  img-src *;" always;`,
    ],
    ['Apache', `Header always set Content-Security-Policy "${plain}"`],
    ['Apache with a variable', `Header set Content-Security-Policy "${plain}" env=production`],
    ['Apache without one', `Header onsuccess set "Content-Security-Policy" "${plain}" env=!local`],
    [
      'Apache with an expression',
      `Header set Content-Security-Policy "${plain}" "expr=%{HTTP_HOST} == 'a.example'"`,
    ],
    [
      'Apache with an open expression',
      `Header set Content-Security-Policy "${plain}" expr=%{HTTP_HOST}=='a.example'`,
    ],
    ['Apache, early', `Header setifempty Content-Security-Policy "${plain}" early`],
    ['Apache over several lines', `Header set Content-Security-Policy "default-src 'self'; \\\n img-src *"`],
    ['Caddy', `header {\n  Content-Security-Policy "${plain}"\n  X-Frame-Options DENY\n}`],
    ['IIS', `<add name="Content-Security-Policy" value="default-src 'self'; img-src *" />`],
    ['a Netlify file', `/*\n  Content-Security-Policy: ${plain}\n  X-Frame-Options: DENY`],
    ['a Vercel file', `{ "key": "Content-Security-Policy", "value": "${plain}" }`],
    ['Node', `res.setHeader("Content-Security-Policy", "${plain}");`],
    [
      'Node in single marks',
      `res.setHeader('Content-Security-Policy', 'default-src \\'self\\'; img-src *');`,
    ],
    ['Node in back-ticks', `const csp = \`\n  default-src 'self';\n  img-src *;\n\`;`],
    ['PHP', `header("Content-Security-Policy: ${plain}");`],
    ['several strings', `"default-src 'self'; " +\n "img-src *"`],
    ['a list of strings', `["default-src 'self'", "img-src *"].join('; ')`],
    [
      'helmet',
      `helmet({ contentSecurityPolicy: { directives: { defaultSrc: ["'self'"], imgSrc: ['*'] } } })`,
    ],
    ['an object with names in marks', `directives: { "default-src": ["'self'"], 'img-src': ["*"], }`],
  ])('%s', (_, pasted) => {
    expect(read(pasted)).toEqual([plain]);
  });

  test.each([
    'default-src',
    'default-src\n',
    'Content-Security-Policy: default-src',
    '<meta http-equiv="Content-Security-Policy" content="default-src">',
    'add_header Content-Security-Policy "default-src" always;',
  ])('a directive without a source, which allows nothing: %j', (pasted) => {
    expect(readPolicies(pasted).sent).toEqual([[{ name: 'default-src', values: [] }]]);
  });

  test('two headers and a list with commas, as policies of their own', () => {
    expect(
      read(
        `Content-Security-Policy: default-src 'self'\nContent-Security-Policy: img-src *, font-src 'none'`,
      ),
    ).toEqual(["default-src 'self'", 'img-src *', "font-src 'none'"]);
  });

  test('a template, with the spaces of its placeholder removed', () => {
    expect(read(`script-src 'nonce-{{ csp.nonce }}' 'self'`)).toEqual([
      `script-src 'nonce-{{csp.nonce}}' 'self'`,
    ]);
  });
});

describe('slips are put right and said', () => {
  test.each([
    ['default-src ‘self’', "default-src 'self'", '2 quotation marks made straight'],
    [
      'default-src self',
      "default-src 'self'",
      'Quotation marks added around self: without them it is the name of a host',
    ],
    [
      'script-src "unsafe-inline" https:',
      "script-src 'unsafe-inline' https:",
      'Quotation marks added around unsafe-inline: without them it is the name of a host',
    ],
    [
      'script-src nonce-abc',
      "script-src 'nonce-abc'",
      'Quotation marks added around a nonce: without them it is the name of a host',
    ],
    [
      "img-src 'https://cdn.example.com'",
      'img-src https://cdn.example.com',
      'Quotation marks around https://cdn.example.com removed',
    ],
    [
      "script-src 'self', https://cdn.example.com",
      "script-src 'self' https://cdn.example.com",
      '1 comma between sources removed: a comma ends the whole policy',
    ],
    [
      "default-src 'self' script-src https:",
      "default-src 'self'; script-src https:",
      '1 semicolon added in front of directives',
    ],
    ["script-src: 'self'; img-src *", "script-src 'self'; img-src *", 'The colon after script-src removed'],
  ])('%s', (pasted, policy, words) => {
    expect([read(pasted), repairs(pasted)]).toEqual([[policy], [words]]);
  });

  test('but what browsers make of it is kept beside', () => {
    expect(readPolicies('script-src self').sent.map(writePolicy)).toEqual(['script-src self']);
    expect(readPolicies("script-src 'self', https://a.example").sent.map(writePolicy)).toEqual([
      "script-src 'self'",
    ]);
    // A directive with a character outside ASCII counts for nothing.
    expect(readPolicies('script-src ‘self’; img-src *').sent.map(writePolicy)).toEqual(['img-src *']);
  });
});

describe('the box says', () => {
  test.each([
    [plain, 'ok', 'policy', '1 policy with 2 directives read.'],
    [
      `Content-Security-Policy-Report-Only: ${plain}`,
      'ok',
      'report-only',
      '1 policy with 2 directives read. It only reports and blocks nothing. What follows applies once it is sent as Content-Security-Policy.',
    ],
    [
      "img-src 'self'; img-src *",
      'warn',
      'directive-twice',
      '1 policy with 2 directives read. img-src is there twice. Browsers use the first and ignore the second.',
    ],
    [
      "img-src 'self'; image-src *",
      'warn',
      'unknown-directive',
      '1 policy with 2 directives read. image-src is not a directive that we know. It was left unchanged.',
    ],
    [
      "img-src 'none' https:",
      'warn',
      'none-with-others',
      "1 policy with 1 directive read. 'none' in img-src has no effect beside other entries.",
    ],
    [
      'img-src https://a.example/x?y',
      'warn',
      'unreadable-source',
      '1 policy with 1 directive read. https://a.example/x?y is not a source that browsers can read. It was left unchanged.',
    ],
    [
      // A header that a console cut off.
      'img-src https://a.exam...',
      'warn',
      'unreadable-source',
      '1 policy with 1 directive read. https://a.exam... is not a source that browsers can read. It was left unchanged.',
    ],
    [
      "script-src 'nonce-r4nd0m' https:",
      'warn',
      'literal-nonce',
      "1 policy with 1 directive read. 'nonce-r4nd0m' is the nonce of one response, or one that never changes and so protects nothing. Your server must put a new random value there each time.",
    ],
    ["script-src 'nonce-{random}' https:", 'ok', 'policy', '1 policy with 1 directive read.'],
    [
      'X-Frame-Options: DENY',
      'stop',
      'no-policy',
      "No directive was found in this, such as default-src or script-src. Copy the header from the browser’s network view or the line from your server’s configuration, such as Content-Security-Policy: default-src 'self'.",
    ],
  ])('%s: %s, %s', (pasted, verdict, reason, words) => {
    expect(readPolicyBox(pasted)).toMatchObject({ verdict, reason, words });
  });

  test('so where a paste is longer than any header', () => {
    expect(readPolicyBox(`img-src ${'https://a.example '.repeat(2_000)}`)).toMatchObject({
      verdict: 'stop',
      reason: 'too-long',
      words:
        "This is longer than 32,768 characters, and servers send no headers of that length. Copy only the header or line with the policy, such as Content-Security-Policy: default-src 'self'.",
    });
  });

  test('a private key and a token are removed and never repeated', () => {
    const key = readPolicyBox('-----BEGIN PRIVATE KEY-----\nMIIthrowaway');
    expect(key).toMatchObject({ verdict: 'stop', reason: 'private-key', secret: true });
    expect(JSON.stringify(key)).not.toContain('throwaway');
    expect(readPolicyBox('eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhIn0.AAAA')).toMatchObject({
      reason: 'token',
      secret: true,
    });
  });
});

describe('any paste', () => {
  const pieces = fc.constantFrom(...policyPieces);
  test('is read without an error', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces).map((list) => list.join('')),
          fc.string(),
        ),
        (pasted) => {
          expect(['ok', 'warn', 'stop']).toContain(readPolicyBox(pasted).verdict);
        },
      ),
    );
  });

  test.each([
    "'",
    '"',
    '\\"',
    "\\'",
    "'nonce-",
    'a:[',
    'scriptSrc:[',
    "scriptSrc:['",
    "default-src '",
    'default-src "x" ',
    ',',
    ';',
    ' ',
    'content-security-policy',
    'content-security-policy: default-src ',
    "img-src 'self' ",
    'img-src, ',
    ')',
    '"\'',
    '\nx: ',
    'a',
    'a-',
    '{',
    '${',
    '<!--',
    '<a b="',
    '<meta content="',
    '<<EOT\n',
    'a: >\n  ',
    '/*',
    "default-src 'self';\n",
    'csp += "img-src *;"\n',
    'set $a "${a}b";',
    '"a" + ',
    'script-src: ["x"],',
    '-  a\n',
    'f(',
  ])('of %j takes time that grows in proportion to its length', async (piece) => {
    // The x at the end is where a run that was tried from each of its characters would show.
    await expectLinear((text) => readPolicyBox(`default-src ${text}x`), piece, 60_000);
  });
});

describe('what code and configuration leave open is said', () => {
  test.each([
    // A part with a place in the policy stays there.
    ['script-src $NONCE; img-src *', 'unresolved', false],
    ['CSP_IMG_SRC = ("*",) + HOSTS', 'unresolved', false],
    ['policy.img_src :self, *hosts\n', 'unresolved', false],
    // What changes the policy elsewhere, or is another one, holds the result back.
    [
      "const d = ['img-src *'];\nd.push(more);\nres.set('Content-Security-Policy', d.join('; '));",
      'unresolved',
      true,
    ],
    [
      "let csp = 'img-src *; ';\nif (dev) { csp += 'font-src *'; }\nres.set('Content-Security-Policy', csp);",
      'unresolved',
      true,
    ],
    ["contentSecurityPolicy: { directives: { ...defaults, imgSrc: ['*'] } }", 'unresolved', true],
    ["res.set('Content-Security-Policy', dev ? 'img-src *' : 'img-src https:');", 'unread', true],
    ['map $uri $csp { default "img-src *"; }\nadd_header Content-Security-Policy $csp;', 'unresolved', true],
  ])('%s: %s', (pasted, reason, isPart) => {
    expect(readPolicyBox(pasted)).toMatchObject({ verdict: 'warn', reason });
    expect(readPolicies(pasted).gap).toMatchObject({ isPart });
  });

  test.each([
    ['add_header Content-Security-Policy $csp always;', 'policy-elsewhere', '$csp,'],
    ["res.setHeader('Content-Security-Policy', policyOf(request));", 'policy-elsewhere', 'policyOf(request)'],
    ['| https://a.example | img-src |', 'policy-table', 'a table'],
    ['Refused to load x because of the Content Security Policy.', 'console-message', 'console'],
    ['/* Content-Security-Policy: img-src * */', 'no-policy', 'No directive'],
    ['# add_header Content-Security-Policy "img-src *";', 'no-policy', 'No directive'],
    ['<!-- <meta http-equiv="Content-Security-Policy" content="img-src *"> -->', 'no-policy', 'No directive'],
  ])('%s: stop, %s', (pasted, reason, part) => {
    const reading = readPolicyBox(pasted);
    expect(reading).toMatchObject({ verdict: 'stop', reason });
    expect(reading.words).toContain(part);
  });

  const sent = `res.setHeader('Content-Security-Policy', "default-src 'self'");\n`;
  const bag = `const headers = { 'Content-Security-Policy': "default-src 'self'" };\n`;
  test.each([
    `${sent}res.set(headers);`,
    `${sent}res.writeHead(200, headers);`,
    `${sent}res.setHeader(name, value);`,
    `${sent}for (const [name, value] of more) { res.setHeader(name, value); }`,
    `${bag}Object.assign(headers, more);\nres.set(headers);`,
    `response.headers["Content-Security-Policy"] = "default-src 'self'"\nresponse.headers.update(more)`,
    `response.headers['Content-Security-Policy'] = "default-src 'self'"\nresponse.headers.merge!(more)`,
    `headers.put("Content-Security-Policy", "default-src 'self'");\nheaders.putAll(more);`,
    `$response->header('Content-Security-Policy', "default-src 'self'");\n$response->withHeaders($more);`,
    `w.Header().Set("Content-Security-Policy", "default-src 'self'")\nfor k, v := range more {\n w.Header().Set(k, v)\n}`,
  ])('%s: one of the headers may be the policy', (pasted) => {
    expect(readPolicyBox(pasted)).toMatchObject({ verdict: 'warn', reason: 'unresolved' });
  });

  test.each([
    `${bag}res.set(headers);`,
    `${bag}res.writeHead(200, headers);`,
    `${sent}res.setHeader('X-Frame-Options', frame);\nnext();`,
    `${sent}cache.set(key, value);`,
    `${sent}res.status(200).send(body);`,
    `headers.set(CONTENT_SECURITY_POLICY, "default-src 'self'");\nheaders.set(X_FRAME_OPTIONS, "DENY");`,
  ])('%s: what is set beside it is another header', (pasted) => {
    expect(readPolicyBox(pasted)).toMatchObject({ verdict: 'ok', reason: 'policy' });
  });

  test.each([
    ['http.contentSecurityPolicy("img-src *").reportOnly();'],
    ["contentSecurityPolicy: { directives: { imgSrc: ['*'] }, reportOnly: true }"],
    ['CSP_IMG_SRC = ("*",)\nCSP_REPORT_ONLY = True'],
  ])('%s only reports', (pasted) => {
    expect(readPolicyBox(pasted)).toMatchObject({ verdict: 'ok', reason: 'report-only' });
  });

  const meta = (policy: string) => `<meta http-equiv="Content-Security-Policy" content="${policy}">`;

  test.each([
    ['<template>', '</template>'],
    ['<script type="text/template">', '</script>'],
    ['<textarea>', '</textarea>'],
    ['<noscript><div>', '</div></noscript>'],
    ['<iframe src="/a">', '</iframe>'],
    ['<xmp class="a">', '</xmp>'],
    ['<!--', '-->'],
  ])('what stands between %s and %s is obeyed by no browser', (begin, end) => {
    const apart = `${begin}${meta('script-src *')}${end}`;
    expect(readPolicyBox(apart).verdict).toBe('stop');
    for (const pasted of [`${apart}\n${meta(plain)}`, `${meta(plain)}\n${apart}`])
      expect([readPolicyBox(pasted).verdict, read(pasted)]).toEqual(['ok', [plain]]);
  });

  test.each([meta(plain), `add_header Content-Security-Policy "${plain}" always;`])(
    'a file that the server puts beside %s may hold a policy',
    (pasted) => {
      for (const line of ['<!--#include virtual="/csp.html" -->', '<!--#exec cmd="csp" -->'])
        expect(readPolicyBox(`${pasted}\n${line}`)).toMatchObject({ verdict: 'warn', reason: 'unread' });
    },
  );

  test.each(['<?= $nonce ?>', '<?php echo $nonce; ?>', '<?=esc($nonce)?>', '<%= nonce %>'])(
    'a nonce that a page puts in by %s is the place of one',
    (hole) => {
      const policy = `default-src 'self'; script-src 'self' 'nonce-${hole}'`;
      for (const pasted of [policy, `Content-Security-Policy: ${policy}`, meta(policy)])
        expect(readPolicyBox(pasted), pasted).toMatchObject({ verdict: 'ok', repairs: [] });
      const host = `Content-Security-Policy: script-src 'self' ${hole}`;
      expect(readPolicyBox(host)).toMatchObject({ verdict: 'warn', reason: 'unresolved' });
    },
  );

  test('a nonce that django-csp adds is kept', () => {
    expect(read('CSP_SCRIPT_SRC = ("https:",)\nCSP_INCLUDE_NONCE_IN = ["script-src"]')).toEqual([
      "script-src https: 'nonce-{random}'",
    ]);
  });
});
