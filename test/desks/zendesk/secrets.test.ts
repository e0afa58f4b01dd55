import { describe, expect, test } from 'vitest';
import { checks } from '../../../src/content/desks/zendesk/checks';

const fields = Object.entries(checks).map(([key, check]) => ({ key, check }));

/** Made up, in the lengths and with the labels that Zendesk's pages and samples show. */
const secrets = [
  ['a shared secret with its label', 'Shared secret: zd-demo-5f0c1e9a7b3d4c2288e1'],
  ['a client secret in JSON', '"client_secret": "Made0Up0For0This0Test0Only0"'],
  ['an API token in the form of a sign-in', 'mina@example.com/token:made0up0for0this0test'],
  ['a client secret of 64 characters', 'Xade0Up0For0This0Test0Only0'.repeat(3).slice(0, 64)],
  ['a secret of 64 hexadecimal digits', '0123456789abcdef'.repeat(4)],
] as const;

describe.each(fields)('$key', ({ check }) => {
  test.each(secrets)('refuses and clears %s', async (_, given) => {
    const reading = await check.read(given);
    expect([reading?.verdict, reading?.secret, reading?.value]).toEqual(['stop', true, undefined]);
    expect(JSON.stringify(reading)).not.toContain(given.slice(-20));
  });
});

test('an account key is not removed from code that holds a secret as well', async () => {
  const key = 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u';
  const init = `zChat.init({ account_key: '${key}' });`;
  expect((await checks.accountKey.read(init))?.value).toBe(key);
  const both = await checks.accountKey.read(`${init} const shared_secret = 'made-up-1';`);
  expect([both?.verdict, both?.reason, both?.secret]).toEqual(['stop', 'client-secret', true]);
});

test('departments may be about secrets and tokens without being one', async () => {
  for (const name of ['API token help desk', 'Basic support', 'Bearer bonds', 'Shared secret club']) {
    const reading = await checks.department.read(name);
    expect([reading?.reason, reading?.value]).toEqual(['clean', name]);
  }
});

test('capitals are lowered in a subdomain, and kept in what is no subdomain', async () => {
  expect((await checks.subdomain.read('Northwind-CARE'))?.value).toBe('northwind-care');
  expect((await checks.subdomain.read('Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u'))?.reason).toBe('account-key');
});

test('the name of a department is never changed where a letter or a space could count', async () => {
  for (const name of ['parcel desk', 'PARCEL DESK', 'Parcel  desk', 'Parcel – desk', 'Parcel “desk” 2']) {
    expect((await checks.department.read(name))?.value).toBe(name);
  }
});
