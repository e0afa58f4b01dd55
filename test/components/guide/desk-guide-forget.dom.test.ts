import { describe, expect, test, vi } from 'vitest';
import { begun, forget, keptAs, openGuide } from '../../support/pages/open-guide';

const go = '[data-kept] [data-go]';
const stay = '[data-kept] [data-stay]';
const putBack = '[data-kept] [data-put-back]';
const question = '[data-kept] [data-question]';
const said = '[data-kept] [data-outcome]';

const storage = () => Object.entries({ ...localStorage });

const openForgotten = async (kept: Record<string, string> = keptAs(begun)) => {
  const opened = await openGuide({ kept });
  await vi.waitFor(() => {
    expect(opened.verdict('accountNumber')).toBe('ok');
  });
  await opened.askToForget();
  opened.click(go);
  await vi.waitFor(() => {
    expect(opened.verdict('accountNumber')).toBe('empty');
  });
  return opened;
};

describe('forgetting', () => {
  test('asks first, in place, and brings the focus to the question', async () => {
    const { document, askToForget, element, shownText } = await openGuide({ kept: keptAs(begun) });
    const before = storage();
    await askToForget();
    expect(document.activeElement).toBe(element(question));
    expect(element(question).getAttribute('aria-label')).toBe(
      'Forget all that this browser keeps of this guide: values, marks, and what was set aside?',
    );
    expect([shownText(forget), storage()]).toEqual([undefined, before]);
  });

  test.each(['the other button', 'Escape'])('is dropped by %s, and the focus returns', async (way) => {
    const { document, askToForget, click, element, shownText } = await openGuide({ kept: keptAs(begun) });
    const before = storage();
    await askToForget();
    if (way === 'Escape') {
      element(question).dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    } else click(stay);
    expect([document.activeElement, shownText(question)]).toEqual([element(forget), undefined]);
    expect(storage()).toEqual(before);
  });

  test('takes away all of the guide, on the page and in the browser, and says so', async () => {
    const { document, control, states, shownText, element } = await openForgotten({
      ...keptAs(begun),
      'deskbridge.setup-aside-1': '{"desks":{"liveengage":{"values":[1]},"parley":2}}',
      'deskbridge.setup-aside-2': 'broken',
    });
    expect(storage()).toEqual([['deskbridge.setup-aside-1', '{"desks":{"parley":2}}']]);
    expect([control('accountNumber').value, states()]).toEqual(['', ['now', 'to do', 'to do']]);
    expect(shownText(said)).toBe('Forgotten: this browser keeps nothing of this guide.');
    expect(document.activeElement).toBe(element(said));
    expect([shownText(forget), shownText('[data-start]')]).toEqual([undefined, 'Start with step 1']);
    expect(document.querySelector('a[data-for-field]')?.getAttribute('data-state')).toBe('open');
  });

  test('takes away what was said of a step that was confirmed', async () => {
    const { askToForget, click, shownText } = await openGuide();
    click('[data-see="look"] [data-yes]');
    click('[data-see="look"] [data-undo]');
    expect(shownText('[data-see="look"] [data-outcome]')).toBe(
      'The marks and values of this step are removed.',
    );
    click('[data-action="look-around"] > input');
    await askToForget();
    click(go);
    expect(shownText('[data-see="look"] [data-outcome]')).toBe('');
  });

  test('can be undone, and all is as it was', async () => {
    const kept = {
      ...keptAs({ ...begun, origins: { accountNumber: { from: 'paste', field: 'widgetName' } } }),
      'deskbridge.setup-aside-1': ' broken',
    };
    const { click, control, verdict, states, shownText } = await openForgotten(kept);
    expect(shownText(putBack)).toBe('Put it back');
    click(putBack);
    expect(storage().toSorted()).toEqual(Object.entries(kept).toSorted());
    await vi.waitFor(() => {
      expect(verdict('accountNumber')).toBe('ok');
    });
    expect([control('accountNumber').value, states()]).toEqual(['71234560', ['done', 'now', 'to do']]);
    expect([shownText(said), shownText(putBack)]).toEqual(['Put back as it was.', undefined]);
    expect(shownText(forget)).toBe('Forget what is kept here');
    expect(storage().toSorted()).toEqual(Object.entries(kept).toSorted());
  });

  test('can be undone beside what another tab kept of another guide since', async () => {
    const { click, shownText } = await openForgotten();
    const elsewhere = keptAs(begun)['deskbridge.setup'].replace('"liveengage"', '"parley"');
    localStorage.setItem('deskbridge.setup', elsewhere);
    click(putBack);
    expect(localStorage.getItem('deskbridge.setup')).toMatch(/"parley":.*"liveengage":/);
    expect(shownText(said)).toBe('Put back, next to changes that another tab has made since.');
  });

  test('stays done once something new is kept', async () => {
    const { click, shownText, element } = await openForgotten();
    click('[data-action="look-around"] > input');
    expect([shownText(putBack), element(said).textContent]).toEqual([undefined, '']);
  });

  test('stays done once the page is left', async () => {
    const { window, shownText, element } = await openForgotten();
    window.dispatchEvent(new Event('pagehide'));
    expect([shownText(putBack), element(said).textContent]).toEqual([undefined, '']);
  });

  test('says that the browser refuses where it does', async () => {
    const { askToForget, click, shownText } = await openGuide({ kept: keptAs(begun) });
    vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(() => {
      throw new DOMException('Refused.', 'SecurityError');
    });
    await askToForget();
    click(go);
    expect(shownText(said)).toBe(
      'The browser did not change what it keeps. Clear the data of this site in its settings.',
    );
  });
});
