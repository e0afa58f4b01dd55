import { describe, expect, test, vi } from 'vitest';
import { find } from '../../src/browser/find';
import { parseSetup } from '../../src/domain/setup';
import { at, begun, done, keptAs, openGuide } from '../support/open-guide';
import { renderSmallGuide } from '../support/small-guide';
import { stage } from '../support/stage';

describe('on return, a guide', () => {
  test('says where the person stopped, and has values and marks as they were', async () => {
    const { document, shownText, element, control, verdict, states } = await openGuide({
      kept: keptAs(begun),
    });
    expect(shownText('[data-resume]')).toBe('You stopped at step 2: Give the account number. Continue there');
    expect(element('[data-resume] a').getAttribute('href')).toBe('#account');
    expect(find(document, '[data-action="look-around"] > input', HTMLInputElement).checked).toBe(true);
    expect(control('accountNumber').value).toBe('71234560');
    expect(states()).toEqual(['done', 'now', 'to do']);
    await vi.waitFor(() => {
      expect(verdict('accountNumber')).toBe('ok');
    });
  });

  test('says that every step is done, in the companion and in the bar', async () => {
    const { shownText } = await openGuide({ kept: keptAs(done) });
    expect(shownText('[data-resume]')).toBe('Every step is done. Continue there');
    expect(shownText('.companion [data-next-place]')).toBe('All done');
    const words = 'All 3 steps are done. Keep the page’s address: your values stay in this browser.';
    expect(shownText('.companion [data-next-words]')).toBe(words);
    expect(shownText('.next-bar a')).toBe(`All steps done ${words}`);
    expect(shownText('.companion [data-next-link]')).toBeUndefined();
  });

  test('checks what was kept again, and lets go of what no longer fits', async () => {
    const { verdict, kept } = await openGuide({ kept: keptAs({ ...begun, values: { accountNumber: 'x' } }) });
    await vi.waitFor(() => {
      expect(verdict('accountNumber')).toBe('stop');
    });
    expect(kept()?.values).toEqual({});
  });

  test('keeps what was typed before its script came', async () => {
    const { control, kept } = await openGuide({
      kept: keptAs(begun),
      before: (page) => {
        find(page, '[name="accountNumber"]', HTMLInputElement).value = '71234561';
      },
    });
    await vi.waitFor(() => {
      expect(kept()?.values).toEqual({ accountNumber: '71234561' });
    });
    expect(control('accountNumber').value).toBe('71234561');
  });

  test('knows what a field read before the guide’s own script came', async () => {
    const opened = await stage(await renderSmallGuide(), async () => {
      const { ValueField } = await import('../../src/components/form/value-field');
      const field = find(document, '[data-field="accountNumber"]', ValueField);
      field.fill('71234560');
      await vi.waitFor(() => {
        expect(field.dataset['verdict']).toBe('ok');
      });
      await import('../../src/components/guide/desk-guide');
    });
    await vi.waitFor(() => {
      expect(opened.document.querySelector('.paste-value')?.textContent).toBe('71234560');
    });
  });

  test('takes what is not a set-up as nothing kept', async () => {
    const { states, shownText } = await openGuide({ kept: { 'deskbridge.setup': '{"schema":9}' } });
    expect([states(), shownText('[data-resume]')]).toEqual([['now', 'to do', 'to do'], undefined]);
  });
});

describe('what is kept', () => {
  test('is named where it can be forgotten', async () => {
    const { shownText } = await openGuide({ kept: keptAs(begun) });
    expect(shownText('[data-kept-words]')).toBe(
      'Kept in this browser only: values and marks, up to step 2. No private key, no token.',
    );
    expect(shownText('[data-forget]')).toBe('Forget what is kept here');
  });

  test('is forgotten on request, values on the page included, and the page says so', async () => {
    const { click, control, verdict, states, shownText, document } = await openGuide({ kept: keptAs(begun) });
    click('[data-forget]');
    await vi.waitFor(() => {
      expect(verdict('accountNumber')).toBe('empty');
    });
    expect([localStorage.length, control('accountNumber').value]).toEqual([0, '']);
    expect(states()).toEqual(['now', 'to do', 'to do']);
    expect(shownText('[data-kept] .said')).toBe('Forgotten: this browser keeps nothing of this guide.');
    expect([shownText('[data-forget]'), shownText('[data-resume]')]).toEqual([undefined, undefined]);
    expect(document.querySelector('.map-crossing')?.getAttribute('data-state')).toBe('open');
    click('[data-action="look-around"] > input');
    expect(shownText('[data-kept] .said')).toBe('');
    expect(shownText('[data-forget]')).toBe('Forget what is kept here');
  });

  test('leaves another desk’s part alone', async () => {
    const both = {
      'deskbridge.setup': JSON.stringify({
        schema: 1,
        id: 'one',
        name: 'My set-up',
        desks: { liveengage: begun, parley: begun },
        updated: at,
      }),
    };
    const { click } = await openGuide({ kept: both });
    const parts = () => parseSetup(localStorage.getItem('deskbridge.setup'))?.desks ?? {};
    click('[data-action="look-around"] > input');
    expect(Object.keys(parts()).toSorted()).toEqual(['liveengage', 'parley']);
    click('[data-forget]');
    expect(parts()).toEqual({ parley: begun });
  });

  test('follows another tab', async () => {
    const { window, control, verdict, states, fill, kept } = await openGuide({ kept: keptAs(done) });
    await fill('widgetName', 'Grace');
    const elsewhere = { ...begun, values: { accountNumber: '71234561', widgetName: 'Grace' } };
    localStorage.setItem('deskbridge.setup', keptAs(elsewhere)['deskbridge.setup']);
    window.dispatchEvent(new Event('storage'));
    await vi.waitFor(() => {
      expect([verdict('accountNumber'), verdict('widgetUrl')]).toEqual(['ok', 'empty']);
    });
    expect(['accountNumber', 'widgetUrl', 'widgetName'].map((key) => control(key).value)).toEqual([
      '71234561',
      '',
      'Grace',
    ]);
    expect([states(), kept()]).toEqual([['done', 'to do', 'now'], elsewhere]);
  });

  test('is nothing in a browser that refuses, which is said as soon as it matters', async () => {
    const { fill, states, shownText } = await openGuide({ refuses: ['storage'] });
    expect(shownText('[data-kept-words]')).toBeUndefined();
    await fill('accountNumber', '71234560');
    expect(states()[1]).toBe('now');
    expect(shownText('[data-kept-words]')).toBe(
      'This browser refuses to keep anything: values and marks are gone when the page closes.',
    );
  });

  test('works over plain http, where a browser gives no random ids', async () => {
    const { click, kept } = await openGuide({ url: 'http://desk.intranet.example/liveengage/' });
    click('[data-action="look-around"] > input');
    expect(Object.keys(kept()?.evidence ?? {})).toEqual(['look-around']);
  });
});
