import { expect, test, vi } from 'vitest';
import { loadAhead, loadsLater } from '../../src/browser/load-ahead';

test('what is fetched ahead brings all that it names in turn, each once', async () => {
  const text = vi.fn(() => Promise.resolve('a text'));
  const tool = vi.fn(() => {
    loadsLater(text);
    return Promise.resolve();
  });
  loadsLater(tool);
  await loadAhead();
  expect([tool.mock.calls.length, text.mock.calls.length]).toEqual([1, 1]);
  await loadAhead();
  expect([tool.mock.calls.length, text.mock.calls.length]).toEqual([1, 1]);
});

test('what cannot be fetched is asked for again the next time', async () => {
  const load = vi.fn(() => Promise.resolve());
  load.mockRejectedValueOnce(new Error('offline'));
  loadsLater(load);
  await expect(loadAhead()).rejects.toThrow('offline');
  await loadAhead();
  expect(load).toHaveBeenCalledTimes(2);
});
