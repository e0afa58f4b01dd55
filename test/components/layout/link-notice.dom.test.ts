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

test('a token in the path of a page that is not there is removed from it, and told', async () => {
  const { document } = await open(`eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJhZGEifQ.c2lnbmF0dXJl/`);
  await vi.waitFor(() => {
    expect(find(document, 'link-notice', HTMLElement).textContent).toContain(
      'Without a name: it looks like a private key or a token',
    );
  });
  expect(replaced).toHaveBeenLastCalledWith(null, '', '/404.html');
});
