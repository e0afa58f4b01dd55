import { fc } from '../../support/properties';
import { describe, expect, test } from 'vitest';
import { key } from '../../../src/content/keys/key';
import { isWhole } from '../../../src/domain/text/account';
import { readKey } from '../../../src/domain/keys/read-key';
import { writeOneLine } from '../../../src/domain/keys/write-key';
import { keyForms, writeKey } from '../../support/keys/key-forms';
import { keyFiles, textOf } from '../../support/keys/key-files';
import { expectLinear } from '../../support/linear';

const pem = textOf('rsa-2048.spki.pem');
const line = textOf('rsa-2048.spki.txt').trim();
const other = textOf('rsa-2048-other.spki.pem');

/** One key in each container that is read. */
const containers: Readonly<Record<string, string>> = {
  'one line': line,
  PEM: pem,
  'PEM of PKCS#1': textOf('rsa-2048.pkcs1-public.pem'),
  certificate: textOf('rsa-2048.certificate.pem'),
  OpenSSH: textOf('rsa-2048.openssh-public.txt'),
  'RFC 4716': textOf('rsa-2048.rfc4716.txt'),
  'JSON Web Key': textOf('rsa-2048.jwk.json'),
  'JSON Web Key Set': textOf('rsa-2048.jwks.json'),
  XML: textOf('rsa-2048.xml'),
  hexadecimal: textOf('rsa-2048.spki-hex.txt'),
  'PEM in base64': Buffer.from(pem).toString('base64'),
  'PEM in hexadecimal': Buffer.from(pem).toString('hex'),
  'DER in decimals': JSON.stringify([...Buffer.from(line, 'base64')]),
  'Kubernetes Secret': textOf('rsa-2048.kubernetes-public.yaml'),
  'member of JSON': textOf('rsa-2048.json-field.txt'),
  setting: `PUBLIC_KEY="${pem.replaceAll('\n', String.raw`\n`)}"`,
};
const rows = Object.entries(containers);
const publicFiles = keyFiles.filter(({ kind }) => kind === 'public');

test.each([...rows, ...publicFiles.map(({ file, text }) => [file, text] as const)])(
  '%s: the account has each character once, and holds what the value is',
  async (_, text) => {
    const { account = [], verdict } = (await key.read(text)) ?? {};
    if (verdict === 'stop') return;
    expect(account[0]?.start).toBe(0);
    expect(account.at(-1)?.end).toBe(text.length);
    for (const [index, span] of account.entries()) expect(span.start).toBe(account[index - 1]?.end ?? 0);
    if (verdict === 'ok') expect(isWhole(account)).toBe(true);
  },
);

describe.each(rows)('beside a key as %s', (_, text) => {
  test('the key alone is read whole', async () => {
    const reading = await key.read(text);
    expect([reading?.verdict, reading?.value]).toEqual(['ok', line]);
  });

  test('a sentence, a setting or another value leaves a doubt', async () => {
    const word = fc.stringMatching(/^[a-z]{4,9}$/);
    const sentence = fc.array(word, { minLength: 4, maxLength: 8 }).map((words) => `Not ${words.join(' ')}.`);
    const setting = fc
      .tuple(word, fc.constantFrom('=', ': ', ' = ', ' => '), fc.stringMatching(/^[a-z\d]{4,20}$/))
      .map(([name, sign, value]) => `${name}_next${sign}${value}`);
    const member = fc.tuple(word, word).map(([name, value]) => `, "${name}Key": "${value}"`);
    await fc.assert(
      fc.asyncProperty(fc.oneof(sentence, setting, member), fc.boolean(), async (beside, isFirst) => {
        const pasted = isFirst ? `${beside}\n${text}` : `${text}\n${beside}`;
        expect((await key.read(pasted))?.verdict, beside).not.toBe('ok');
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    ['of RSA', other],
    ['of RSA as a JSON Web Key', textOf('rsa-2048.jwk.json').replace('zmQF', 'zmQE')],
    ['of RSA in base64', Buffer.from(other).toString('base64')],
    ['of an elliptic curve', textOf('ec-p256.spki.pem')],
    ['of an elliptic curve as a JSON Web Key', textOf('ec-p256.jwk.json')],
    ['of Ed25519 for SSH', textOf('ed25519.openssh-public.txt')],
  ])('another key %s is not passed over', async (__, second) => {
    for (const pasted of [`${text}\n${second}`, `${second}\n${text}`])
      expect((await key.read(pasted))?.verdict).not.toBe('ok');
  });

  test.each([
    ['base64', 'q83vASNFZ4mrze8BI0VniavN7wEjRWeJq83vASNFZ4mrze8B'],
    ['base64url', 'q83vASNFZ4mrze8BI0Vn-avN7wEjRWeJq83_ASNFZ4mrze8B'],
    ['hexadecimal digits', '9f0c4b7d2e615a38c1d09e4f7b263a589f0c4b7d2e615a38c1'],
    ['pairs of them', Array.from({ length: 30 }, (__, at) => (at + 160).toString(16)).join(':')],
    ['decimal digits', '31415926535897932384626433832795028841971693993751'],
  ])('a run of %s is taken for what may be a secret', async (__, run) => {
    for (const pasted of [`${text}\n${run}`, `secret_value = ${run}\n${text}`, `${text}\n\n# ${run}`]) {
      const reading = await key.read(pasted);
      // Letters that are joined to those of a key shift them: then there is no key to have something beside.
      const isJoined = reading?.reason === 'key-damaged' && pasted.startsWith('secret');
      // What its label calls a secret is named as one.
      const taken = ['unread-key-material', 'client-secret'].includes(reading?.reason ?? '');
      expect(isJoined || taken, pasted.slice(0, 60)).toBe(true);
      expect(reading?.verdict).toBe('stop');
    }
  });

  test('more than is decoded is never passed over', async () => {
    const many = Array.from({ length: 40 }, (__, at) =>
      Buffer.from(`a value, number ${String(at)}`).toString('base64'),
    );
    for (const pasted of [`${text}\n${many.join('\n\n')}`, `${many.join('\n\n')}\n${text}`])
      expect((await key.read(pasted))?.verdict).not.toBe('ok');
    const tries = Array.from({ length: 12 }, () => 'MIIBIjANBgkqhkiG9w0BAQEFAAOC').join(' . ');
    expect((await key.read(`${tries} . ${text}`))?.verdict).not.toBe('ok');
    expect((await key.read(`${text} . ${tries}`))?.verdict).not.toBe('ok');
    expect((await key.read(`${text}\n${'\n'.repeat(21_000)}and more`))?.verdict).not.toBe('ok');
  });
});

describe('a digest beside a key', () => {
  test.each([
    'SHA1 Fingerprint=AB:CD:EF:01:23:45:67:89:AB:CD:EF:01:23:45:67:89:AB:CD:EF:01',
    'sha256: 9f0c4b7d2e615a38c1d09e4f7b263a589f0c4b7d2e615a38c1d09e4f7b263a58',
    'SHA256:q83vq83vq83vq83vq83vq83vq83vq83vq83vq83vq80',
  ])('is no secret: %s', async (digest) => {
    expect((await key.read(`${pem}\n${digest}`))?.reason).not.toBe('unread-key-material');
  });

  test('is one of 40, 64 or 128 digits', async () => {
    const pasted = `${pem}\nsha256: 9f0c4b7d2e615a38c1d09e4f7b263a589f0c4b7d2e615a38c1`;
    expect((await key.read(pasted))?.reason).toBe('unread-key-material');
  });
});

/** Of the beginnings and ends that programs give to a text of several lines. */
const written: Readonly<Record<string, string>> = {
  'carriage returns as ^M': pem.replaceAll('\n', '^M\n'),
  '^M in place of line breaks': pem.replaceAll('\n', '^M'),
  'named references': pem
    .replaceAll('=', '&equals;')
    .replaceAll('+', '&plus;')
    .replaceAll('/', '&sol;')
    .replaceAll('\n', '&NewLine;'),
  'certutil -dump': `Public Key Length: 2048 bits\nPublic Key: UnusedBits = 0\n${dumpOf(Buffer.from(line, 'base64').subarray(24))}\nCertificate Extensions: 0`,
  'bytes of Python': `key = (\n${linesAs((text) => `    b"${text}\\n"`)}\n)`,
  'raw texts of Python': `key = ${linesAs((text) => `r'${text}'`, ' \\\n')}`,
  'a verbatim text of C#': `var key = @"${pem}";`,
  'a raw text of C#': `var key = """\n${pem}""";`,
  'a raw text of Rust': `let key = r#"${pem}"#;`,
  'a text of Kotlin': `val key = """${pem}""".trimIndent()`,
  'a text of Go': `var key = \`${pem}\``,
  'a here document of Ruby': `KEY = OpenSSL::PKey::RSA.new(<<~PEM)\n  ${pem.replaceAll('\n', '\n  ')}PEM`,
  'a here document of PHP': `$key = openssl_pkey_get_public(<<<EOD\n${pem}EOD\n);`,
  'a here document of Perl': `my $key = <<'EOT';\n${pem}EOT\n`,
  'a here document of a shell': `cat > key.pem <<'EOF'\n${pem}EOF\n`,
};

function linesAs(write: (text: string) => string, seam = '\n'): string {
  return pem.trim().split('\n').map(write).join(seam);
}

function dumpOf(bytes: Buffer): string {
  const rows = bytes.toString('hex').match(/.{1,32}/g) ?? [];
  return rows
    .map(
      (row, at) => `    ${(at * 16).toString(16).padStart(4, '0')}  ${row.replaceAll(/../g, '$& ').trim()}`,
    )
    .join('\n');
}

test.each(Object.entries(written))('a key as %s is read, and nothing is left unread', async (_, text) => {
  const reading = await key.read(text);
  expect([reading?.verdict, reading?.value, reading?.words]).toEqual(['ok', line, reading?.words]);
});

describe('what is around a key and has a name', () => {
  test.each([
    `Hi Ada,\n\nhere is the public key for the web chat:\n\n${pem}\nBest regards,\nGrace Hopper`,
    `From: Ada <ada@example.com>\nTo: grace@example.com\nSubject: the key\nDate: Mon, 2 Nov 2026 10:00:00\n\n${pem}`,
    `$ openssl pkey -in key.pem -pubout\n${pem}`,
    `ada@host:~$ cat public.pem\n${pem}ada@host:~$ `,
    `C:\\Users\\ada> type public.pem\r\n${pem}`,
    `Public key:\n${line}`,
    `# the key of the chat\nJWT_KEY=${line}`,
    `const key = "${line}"; // of the chat`,
    `${'`'.repeat(3)}pem\n${pem}${'`'.repeat(3)}`,
    `<?xml version="1.0" encoding="utf-8"?>\n${textOf('rsa-2048.xml')}`,
    `v=DKIM1; k=rsa; p=${line}; t=s`,
  ])('is no doubt (%#)', async (text) => {
    const reading = await key.read(text);
    expect([reading?.verdict, reading?.value]).toEqual(['ok', line]);
  });

  test('does not hide a secret in its words', async () => {
    const reading = await key.read(`The password is correct-horse\n${pem}`);
    expect(reading?.words).toMatch(/^Line 1 was not read\. /);
    expect(JSON.stringify(reading)).not.toContain('correct');
  });
});

test.each(rows)(
  '%s: a change beside the value changes neither value nor verdict, where it is inert',
  async (_, text) => {
    const reading = await key.read(text);
    for (const { start, end } of reading?.account?.filter(({ label }) => label === 'inert') ?? [])
      for (let at = start; at < end; at += 1) {
        if (!/[a-z]/.test(text.charAt(at))) continue;
        const next = text.charAt(at) === 'q' ? 'k' : 'q';
        const changed = await key.read(text.slice(0, at) + next + text.slice(at + 1));
        expect([changed?.verdict, changed?.value]).toEqual([reading?.verdict, reading?.value]);
      }
  },
);

test.each(keyForms)(
  '$name: what is written reads as it is, with no repair but its form',
  async ({ form }) => {
    const conversions = [/-converted$/, /^pem-wrapped$/, /^(?:windows-)?line-breaks$/];
    for (const file of ['rsa-2048.spki.pem', 'rsa-3072.spki.pem', 'rsa-4096.spki.pem']) {
      const made = readKey(textOf(file));
      if (made.kind !== 'public') throw new Error('not read');
      const reading = await key.read(await writeKey(made.key, form));
      expect([reading?.verdict, reading?.value]).toEqual(['ok', writeOneLine(made.key)]);
      const told = reading?.repairs.map(({ name }) => name) ?? [];
      expect(told.filter((name) => !conversions.some((pattern) => pattern.test(name)))).toEqual([]);
    }
  },
);

test.each([
  'And so on. ',
  '# ',
  'a="',
  'name: "',
  '<a ',
  'the ',
  '-- \nA\n',
  'Comment: \\\n',
  'key(',
  '/*',
  '{"n":"',
])('much of %j beside a key is read in linear time', async (piece) => {
  await expectLinear((text) => readKey(`${text}\n${pem}${text}`), piece, 8000);
});
