import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { find } from '../../../src/browser/find';
import { render, stage } from '../../support/stage';

const html = await render('layout/LinkNotice');
const replaced = vi.fn();
const open = (search: string) =>
  stage(html, () => import('../../../src/components/layout/link-notice'), {
    url: `https://docs.example/keys/${search}`,
    before: () => vi.stubGlobal('history', { state: null, replaceState: replaced }),
  });
const asked = (back: string) => `?${new URLSearchParams({ back }).toString()}`;

describe('the way back', () => {
  test('leads to the page on a host that the build names', async () => {
    const { document } = await open(asked('https://cloud.ibm.com/docs/assistant?topic=x#y'));
    await vi.dynamicImportSettled();
    await vi.waitFor(() => {
      const line = find(document, '[data-way-back]', HTMLElement);
      expect(line.textContent).toBe('Back to the documentation at cloud.ibm.com');
      expect(find(line, 'a', HTMLAnchorElement).href).toBe('https://cloud.ibm.com/docs/assistant?topic=x#y');
    });
    expect(find(document, 'link-notice', HTMLElement).textContent).toBe('');
  });

  test.each([
    'https://attacker.example/',
    'https://cloud.ibm.com@attacker.example/',
    '//cloud.ibm.com/',
    'javascript:alert(1)',
  ])('is refused, and named, for %s', async (back) => {
    const { document } = await open(asked(back));
    await vi.dynamicImportSettled();
    await vi.waitFor(() => {
      expect(find(document, 'link-notice', HTMLElement).textContent).toContain(
        '“back”: it leads to a host that this site does not know',
      );
    });
    expect(document.querySelector('[data-way-back]')).toBeNull();
  });
});

const token = 'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJhZGEifQ.c2lnbmF0dXJl';
const pem = readFileSync('test/support/keys/rsa-2048.pkcs8.pem', 'utf8');
const body = pem.replaceAll(/-.*-|\s/g, '');
const twice = (text: string) => encodeURIComponent(encodeURIComponent(text));
const bytes = (text: string) =>
  [...text].map((one) => `%${one.charCodeAt(0).toString(16).padStart(2, '0')}`).join('');
const asSecret = 'it looks like a private key or a token, which no link may contain; treat it as leaked.';
const asNamed = 'its name is that of a secret, which no link may contain; treat it as leaked.';

/** What is behind the path, and what is said. */
const secrets: readonly (readonly [carried: string, words: string])[] = [
  [`#${token}`, `Without a name: ${asSecret}`],
  [`#token=${token}`, `“token”: ${asSecret}`],
  [`#read?token=${token}`, `“read?token”: ${asSecret}`],
  [`#make&access_token=${token}&state=4`, `“access_token”: ${asSecret}`],
  [`?token=${token}`, `“token”: ${asSecret}`],
  [`?${token}`, `Without a name: ${asSecret}`],
  [`?${token}=1`, `Without a name: ${asSecret}`],
  [`?purpose=${token}#make`, `“purpose”: ${asSecret}`],
  [`?x=${bytes(token)}`, `“x”: ${asSecret}`],
  [`?x=${twice(bytes(token))}`, `“x”: ${asSecret}`],
  [`?key=${encodeURIComponent(pem)}#read`, `“key”: ${asSecret}`],
  [`?form=${twice(pem)}`, `“form”: ${asSecret}`],
  [`#${encodeURIComponent(pem)}`, `Without a name: ${asSecret}`],
  [`#key=${twice(pem)}`, `“key”: ${asSecret}`],
  [`#${encodeURIComponent(body)}`, `Without a name: ${asSecret}`],
  [`?d=${encodeURIComponent(body)}`, `“d”: ${asSecret}`],
  [`?passphrase=correct-horse-9`, `“passphrase”: ${asNamed}`],
  [`#client_secret=correct-horse-9`, `“client_secret”: ${asNamed}`],
  [`?${twice('password=correct-horse-9')}`, `“password”: ${asNamed}`],
];
test.each(secrets)('a secret is removed from the address and told without it: %#', async (carried, words) => {
  const { document } = await open(carried);
  await vi.waitFor(() => {
    expect(find(document, 'link-notice', HTMLElement).textContent).toContain(words);
  });
  for (const part of [token, body.slice(0, 60), 'correct-horse-9'])
    expect(document.documentElement.outerHTML).not.toContain(part);
  expect(replaced.mock.lastCall?.[2]).toMatch(/^\/keys\/(?:#make|#read)?$/);
});

test('a token in the path of a page that is not there is removed from it, and told', async () => {
  const { document } = await open(`eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJhZGEifQ.c2lnbmF0dXJl/`);
  await vi.waitFor(() => {
    expect(find(document, 'link-notice', HTMLElement).textContent).toContain(
      'Without a name: it looks like a private key or a token',
    );
  });
  expect(replaced).toHaveBeenLastCalledWith(null, '', '/404.html');
});
