import { decodeProtectedHeader } from 'jose';
import { expect, test, vi } from 'vitest';
import { find, findAll } from '../../../src/browser/find';
import { words } from '../../../src/components/tokens/refusal-view.en';
import { loadTargets } from '../../../src/content/receivers';
import { render, stage } from '../../support/stage';

const [kit, maker, reader] = await Promise.all([
  render('tokens/RefusalKit'),
  render('tokens/TokenMaker'),
  render('tokens/TokenSources', { props: { targets: await loadTargets() } }),
]);

test('nine tokens of the claims above are shown, judged, and gone when they are forgotten', async () => {
  const { document, copied } = await open();
  find(document, '[data-make-kit]', HTMLButtonElement).click();
  const rows = await vi.waitFor(
    () => {
      const found = findAll(document, '[data-case]', HTMLElement);
      expect(found).toHaveLength(9);
      return found;
    },
    { timeout: 20_000 },
  );
  const tokens = rows.map((row) => find(row, '[data-kit-token]', HTMLElement).textContent);
  expect(new Set(tokens).size).toBe(9);
  expect(tokens.map((token) => decodeProtectedHeader(token).alg)).toEqual([
    ...['RS256', 'RS256', 'RS256', 'none', 'HS256', 'RS256', 'RS256', 'RS256', 'RS256'],
  ]);
  for (const row of rows) expect(find(row, '[data-must]', HTMLElement).textContent).toMatch(/\.$/);

  find(document, '[data-case="alg-none"] [data-copy]', HTMLButtonElement).click();
  await vi.waitFor(() => {
    expect(copied).toContain(tokens[3]);
  });

  const outcome = find(document, '[data-kit-outcome]', HTMLElement);
  expect(outcome.textContent).toBe(words.outcome(9, 0, false));
  for (const row of rows) choose(row, row.dataset['case'] === 'good' ? 'accepted' : 'refused');
  expect(outcome.textContent).toBe(words.outcome(0, 0, false));
  choose(find(document, '[data-case="alg-none"]', HTMLElement), 'accepted');
  expect(outcome.textContent).toBe(words.outcome(0, 1, false));
  expect(find(document, '[data-kit-open]', HTMLElement).textContent).toContain('Allow only RS256');

  find(document, '[data-forget-kit]', HTMLButtonElement).click();
  expect(document.body.textContent).not.toContain(tokens[0]);
  expect(find(document, '[data-kit-status]', HTMLElement).textContent).toBe(words.forgotten);
}, 40_000);

test('a receiver that shares a secret gets no kit, and reads why', async () => {
  const { document } = await open();
  const shared = (await loadTargets()).find(({ algorithms }) => !algorithms.includes('RS256'));
  if (!shared) throw new Error('test: a target with HS256 is needed.');
  find(document, `input[name="make-for"][value="${shared.id}"]`, HTMLInputElement).checked = true;
  find(document, '[data-make-kit]', HTMLButtonElement).click();
  await vi.waitFor(() => {
    expect(find(document, '[data-kit-status]', HTMLElement).textContent).toBe(
      words.noPair(shared.name, shared.algorithms),
    );
  });
  expect(findAll(document, '[data-case]', HTMLElement)).toEqual([]);
});

function choose(row: HTMLElement, value: string): void {
  const choice = find(row, `input[value="${value}"]`, HTMLInputElement);
  choice.checked = true;
  choice.dispatchEvent(new Event('change', { bubbles: true }));
}

function open() {
  return stage(`${reader}${maker}${kit}`, load, {
    url: 'https://docs.example/token/',
    before: (page) => {
      Object.defineProperty(page, 'fonts', { value: { load: () => Promise.resolve([]) } });
    },
  });
}

async function load(): Promise<void> {
  await import('../../../src/components/fields/value-field');
  await import('../../../src/components/tokens/token-maker');
  await import('../../../src/components/tokens/refusal-kit');
}
