import { spawnSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The server code of the guide, as it is shown. */
const guide = readFileSync('src/content/receivers/zendesk-messaging/guide.mdx', 'utf8');
const env = {
  ...process.env,
  ZENDESK_KEY_ID: 'app_5d2f0c81a94be7630f1e2d4c',
  ZENDESK_SECRET: 'kept-as-text',
};

const languages = [
  {
    language: 'js',
    file: 'token.mjs',
    command: 'node',
    call: '\nprocess.stdout.write(tokenFor(734091));\n',
  },
  { language: 'python', file: 'token.py', command: 'python3', call: '\nprint(token_for(734091), end="")\n' },
];

describe.each(languages)('the code in $language', ({ language, file, command, call }) => {
  const hasIt = spawnSync(command, ['--version']).status === 0;
  const [, code = ''] = new RegExp(`\`\`\`${language}\\n([^]*?)\n\`\`\``).exec(guide) ?? [];
  const run = (given: NodeJS.ProcessEnv) => {
    const path = join(mkdtempSync(join(tmpdir(), 'messaging-')), file);
    writeFileSync(path, code + call);
    return spawnSync(command, [path], { env: given, encoding: 'utf8' });
  };

  test.skipIf(!hasIt)('signs with the secret as text, and names its key', () => {
    const [header = '', claims = '', signature] = run(env).stdout.split('.');
    expect(read(header)).toEqual({ alg: 'HS256', typ: 'JWT', kid: env.ZENDESK_KEY_ID });
    const { iat, exp, ...rest } = read(claims);
    expect(rest).toEqual({ scope: 'user', external_id: '734091' });
    expect(Number(exp) - Number(iat)).toBe(600);
    const mac = createHmac('sha256', env.ZENDESK_SECRET).update(`${header}.${claims}`).digest('base64url');
    expect(signature).toBe(mac);
  });

  test.skipIf(!hasIt)('makes no token without the secret', () => {
    const { status, stdout } = run({ ...env, ZENDESK_SECRET: undefined });
    expect(status).not.toBe(0);
    expect(stdout).toBe('');
  });
});

function read(part: string): Record<string, unknown> {
  const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString());
  return Object.fromEntries(Object.entries(value ?? {}));
}
