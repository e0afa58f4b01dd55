import { readFileSync } from 'node:fs';
import { expect, test } from '../support/pages/browser';
import { controlOf, expectVerdict, fieldOf } from '../support/fields';
import { words as unchecked } from '../../src/components/fields/unchecked.en';

// The browser itself writes the failed request to the console.
test.use({ quiet: false });

const privateKey = readFileSync('test/support/keys/rsa-2048.pkcs8.pem', 'utf8');
const treatment =
  'It was removed from the box and is not kept. If it was copied from anywhere but its own server, treat it as leaked. The check of this box did not load, or it failed. Reload the page to continue.';

test('a field whose check cannot be loaded says so, keeps a value and takes out a secret', async ({
  page,
  observed,
}) => {
  await page.route(/\/_astro\/checks\.[^/]*\.js$/, (route) => route.abort());
  await page.goto('/liveengage/#deploy-web-chat-lp-authenticate');
  await controlOf(page, 'accountNumber').fill('71234560');
  await expectVerdict(page, 'accountNumber', {
    verdict: 'warn',
    reason: 'not-checked',
    words: unchecked['not-checked'],
  });
  await expect(controlOf(page, 'accountNumber')).toHaveValue('71234560');

  await controlOf(page, 'publicKey').fill(privateKey);
  await expectVerdict(page, 'publicKey', {
    verdict: 'stop',
    reason: 'private-key',
    words: `This looks like a private key. ${treatment}`,
  });
  await expect(controlOf(page, 'publicKey')).toHaveValue('');

  await controlOf(page, 'appKey').fill('eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhZGEifQ.c2lnbmF0dXJl');
  await expectVerdict(page, 'appKey', {
    verdict: 'stop',
    reason: 'token',
    words: `This looks like a token. ${treatment}`,
  });
  await expect(fieldOf(page, 'appKey')).not.toContainText('eyJhbGci');
  await expect(controlOf(page, 'appKey')).toHaveValue('');
  expect(observed.pageErrors).toEqual([]);
});
