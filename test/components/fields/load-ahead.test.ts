import { expect, test, vi } from 'vitest';
import { loadAhead, loadAtRest, loadsLater } from '../../../src/browser/load-ahead';

const page = new EventTarget();
vi.stubGlobal('document', page);

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

test('that all is there is told once, after the last', async () => {
  const told = vi.fn();
  page.addEventListener('loaded-ahead', told);
  const last = Promise.withResolvers<undefined>();
  loadsLater(() => Promise.resolve());
  loadsLater(() => last.promise);
  const done = Promise.all([loadAhead(), loadAhead()]);
  await Promise.resolve();
  expect(told).not.toHaveBeenCalled();
  last.resolve(undefined);
  await done;
  expect(told).toHaveBeenCalledTimes(1);
});

test('that a part did not come at rest is told, and the others come all the same', async () => {
  vi.useFakeTimers();
  const window = new EventTarget();
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  const told: unknown[] = [];
  page.addEventListener('loaded-ahead', (event) => {
    if (event instanceof CustomEvent) told.push(event.detail);
  });
  const other = vi.fn(() => Promise.resolve());
  const lost = vi.fn(() => Promise.resolve());
  lost.mockRejectedValueOnce(new Error('offline'));
  loadsLater(lost);
  loadsLater(other);
  void loadAtRest();
  window.dispatchEvent(new Event('load'));
  await vi.runAllTimersAsync();
  expect(other).toHaveBeenCalledTimes(1);
  expect(told).toEqual([{ whole: false }]);
  await loadAhead();
  expect(told).toEqual([{ whole: false }, { whole: true }]);
});
