import { describe, expect, test, vi } from 'vitest';
import { find } from '../../../src/browser/find';
import { address, at, begun, desksIn, done, forget, keptAs, openGuide } from '../../support/pages/open-guide';
import { renderSmallGuide } from '../../support/small-guide';
import { stage } from '../../support/stage';

describe('on return, a guide', () => {
  test('says where the person stopped, and has values and marks as they were', async () => {
    const { document, shownText, element, control, verdict, states } = await openGuide({
      kept: keptAs(begun),
    });
    expect(shownText('[data-start]')).toBe('Continue at step 2: Give the account number');
    expect(element('[data-start]').getAttribute('href')).toBe('#account');
    expect(find(document, '[data-action="look-around"] > input', HTMLInputElement).checked).toBe(true);
    expect(control('accountNumber').value).toBe('71234560');
    expect(states()).toEqual(['done', 'now', 'to do']);
    await vi.waitFor(() => {
      expect(verdict('accountNumber')).toBe('ok');
    });
  });

  test('says that every step is done, in the companion and in the bar', async () => {
    const { shownText } = await openGuide({ kept: keptAs(done) });
    expect(shownText('[data-start-words]')).toBe('Every step is done.');
    expect(shownText('[data-start]')).toBeUndefined();
    expect(shownText('aside [data-next-place]')).toBe('All done');
    const words = 'All 3 steps are done. Keep the page’s address: your values stay in this browser.';
    expect(shownText('aside [data-next-words]')).toBe(words);
    expect(shownText('[data-next="bar"] a')).toBe(`All steps done ${words}`);
    expect(shownText('aside [data-next-link]')).toBeUndefined();
  });

  test('checks what was kept again, and counts what can no longer be used as none', async () => {
    const { verdict, kept, states, shownText } = await openGuide({
      kept: keptAs({ ...begun, values: { accountNumber: 'x' } }),
    });
    await vi.waitFor(() => {
      expect(verdict('accountNumber')).toBe('stop');
    });
    expect([states()[1], kept()?.values]).toEqual(['now', { accountNumber: 'x' }]);
    expect(shownText('[data-kept-words]')).toMatch(
      / Where a text cannot be used, the earlier value stays\.$/,
    );
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
      const { GuideField } = await import('../../../src/components/guide/guide-field');
      const field = find(document, '[data-field="accountNumber"]', GuideField);
      field.fill('71234560');
      await vi.waitFor(() => {
        expect(field.dataset['verdict']).toBe('ok');
      });
      await import('../../../src/components/guide/desk-guide');
    });
    await vi.waitFor(() => {
      expect(opened.document.querySelector('code[data-value-for]')?.textContent).toBe('71234560');
    });
  });

  test('says where to go on once the person went on, and that all is done', async () => {
    const { click, shownText, fill, verdict } = await openGuide({ kept: keptAs(begun) });
    await vi.waitFor(() => {
      expect(verdict('accountNumber')).toBe('ok');
    });
    click('[data-see="account"] [data-yes]');
    expect(shownText('[data-start]')).toBe('Continue at step 3: Add the widget');
    await fill('widgetUrl', address);
    await fill('widgetName', 'Ada');
    click('[data-see="widget"] [data-yes]');
    expect(shownText('[data-start-words]')).toBe('Every step is done.');
    expect(shownText('[data-start]')).toBeUndefined();
  });

  test.each([
    ['the step where the person stopped', begun, '#account'],
    ['no step when all are done', done, '#resume'],
  ])('leads on to %s, where the address asks for it', async (_, desk, hash) => {
    const { verdict } = await openGuide({
      kept: keptAs(desk),
      url: 'https://docs.example/liveengage/#resume',
    });
    await vi.waitFor(() => {
      expect(verdict('accountNumber')).toBe('ok');
    });
    expect(location.hash).toBe(hash);
  });
});

describe('what is kept', () => {
  test('is named where it can be forgotten', async () => {
    const { shownText } = await openGuide({ kept: keptAs(begun) });
    expect(shownText('[data-kept-words]')).toBe(
      'Kept in this browser only: values and marks, up to step 2. No private key, no token.',
    );
    expect(shownText(forget)).toBe('Forget what is kept here');
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
    const { askToForget, click } = await openGuide({ kept: both });
    const parts = () => desksIn(localStorage.getItem('deskbridge.setup'));
    click('[data-action="look-around"] > input');
    expect(Object.keys(parts()).toSorted()).toEqual(['liveengage', 'parley']);
    await askToForget();
    click('[data-kept] [data-go]');
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
    expect([states(), kept()]).toEqual([['done', 'now', 'to do'], elsewhere]);
  });

  test('stays while something else is typed here or is here, whoever keeps it', async () => {
    const { control, type, fill, states, kept, verdict, window, actions } = await openGuide({
      kept: keptAs(begun),
    });
    await vi.waitFor(() => {
      expect(verdict('accountNumber')).toBe('ok');
    });
    type('accountNumber', '7');
    await vi.waitFor(() => {
      expect(actions()).toMatch(/^done now todo/);
    });
    expect(kept()).toEqual(begun);
    // Another tab keeps another number meanwhile.
    const elsewhere = { ...begun, values: { accountNumber: '71234561' } };
    localStorage.setItem('deskbridge.setup', keptAs(elsewhere)['deskbridge.setup']);
    window.dispatchEvent(new Event('storage'));
    expect([control('accountNumber').value, kept()]).toEqual(['7', elsewhere]);
    await fill('accountNumber', 'ada@example.com', 'stop');
    expect([kept(), states()[1]]).toEqual([elsewhere, 'now']);
    await fill('accountNumber', '71234562');
    expect(kept()?.values).toEqual({ accountNumber: '71234562' });
  });

  test('goes when its control is emptied and left, not while it is emptied', async () => {
    const { control, type, kept, verdict } = await openGuide({ kept: keptAs(begun) });
    await vi.waitFor(() => {
      expect(verdict('accountNumber')).toBe('ok');
    });
    type('accountNumber', '');
    await vi.waitFor(() => {
      expect(verdict('accountNumber')).toBe('empty');
    });
    expect(kept()).toEqual(begun);
    control('accountNumber').dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => {
      expect(kept()?.values).toEqual({});
    });
  });

  test('takes up what another tab keeps, and changes nothing else of it', async () => {
    const { fill, kept, control, verdict } = await openGuide();
    // Kept by another tab, of which this one was not told yet.
    localStorage.setItem('deskbridge.setup', keptAs(done)['deskbridge.setup']);
    await fill('widgetName', 'Grace');
    expect(kept()).toEqual({ ...done, values: { ...done.values, widgetName: 'Grace' } });
    await vi.waitFor(() => {
      expect(verdict('widgetUrl')).toBe('ok');
    });
    expect([control('accountNumber').value, control('widgetUrl').value]).toEqual(['71234560', address]);
  });

  test('keeps the mark of another tab on an action while its value is typed here', async () => {
    const word = { how: 'confirmed', at, on: {} } as const;
    const marked = { ...begun, values: {}, evidence: { 'check-number': word } };
    const { type, kept, actions } = await openGuide({ kept: keptAs(marked) });
    type('accountNumber', '7');
    await vi.waitFor(() => {
      expect(actions()).toBe('todo now todo todo todo todo todo');
    });
    expect(kept()).toEqual(marked);
  });

  test('is nothing in a browser that refuses, which is said as soon as it matters', async () => {
    const { fill, actions, shownText } = await openGuide({ refuses: ['storage'] });
    expect(shownText('[data-kept-words]')).toBeUndefined();
    await fill('accountNumber', '71234560');
    expect(actions()).toMatch(/^now done done/);
    expect(shownText('[data-kept-fails]')).toBe(
      'This browser does not save anything more. What you enter now is lost when you close the page.',
    );
    expect(shownText('[data-kept-words]')).toBeUndefined();
  });

  test('works over plain http, where a browser gives no random ids', async () => {
    const { click, kept } = await openGuide({ url: 'http://desk.intranet.example/liveengage/' });
    click('[data-action="look-around"] > input');
    expect(Object.keys(kept()?.evidence ?? {})).toEqual(['look-around']);
  });
});
