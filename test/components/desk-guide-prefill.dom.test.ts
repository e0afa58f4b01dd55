import { describe, expect, test, vi } from 'vitest';
import { find, findAll } from '../../src/browser/find';
import { begun, keptAs, openGuide } from '../support/open-guide';
import type { Setting } from '../support/stage';

describe('a link with values', () => {
  const withQuery = (query: string, setting: Setting = {}) =>
    openGuide({ ...setting, url: `https://docs.example/liveengage/${query}#account` });
  const refusals = (document: Document) =>
    findAll(document, '[data-prefill] li', HTMLElement).map(({ textContent }) => textContent);

  test('fills a field, cleans the address, and waits to be accepted', async () => {
    const { document, window, control, verdict, element, actions, kept, shownText } =
      await withQuery('?accountNumber=71234560');
    await vi.waitFor(() => {
      expect(verdict('accountNumber')).toBe('ok');
    });
    expect(window.location.href).toBe('https://docs.example/liveengage/#account');
    expect(control('accountNumber').value).toBe('71234560');
    expect(document.querySelector('.map-crossing')?.getAttribute('data-state')).toBe('dotted');
    expect([actions(), kept()]).toEqual(['todo now todo todo todo todo todo', undefined]);
    expect(shownText('[data-prefill]')).toBeUndefined();
    element('[data-field="accountNumber"] [data-accept]').click();
    await vi.waitFor(() => {
      expect(kept()?.values).toEqual({ accountNumber: '71234560' });
    });
    expect(document.querySelector('.map-crossing')?.getAttribute('data-state')).toBe('solid');
  });

  test('proves nothing by being copied before it is accepted', async () => {
    const { verdict, click, shownText, actions, kept } = await withQuery('?accountNumber=71234560');
    await vi.waitFor(() => {
      expect(verdict('accountNumber')).toBe('ok');
    });
    click('[data-action="enter-number"] .paste button');
    await vi.waitFor(() => {
      expect(shownText('[data-action="enter-number"] .said')).toBe('Copied 8 characters.');
    });
    expect([actions(), kept()]).toEqual(['todo now todo todo todo todo todo', undefined]);
  });

  test('does not ask again for what is kept already', async () => {
    const { verdict, element, states } = await withQuery('?accountNumber=71234560', { kept: keptAs(begun) });
    await vi.waitFor(() => {
      expect(verdict('accountNumber')).toBe('ok');
    });
    expect([element('[data-field="accountNumber"] .from-link').hidden, states()[1]]).toEqual([true, 'now']);
  });

  test('does not replace what is kept until it is accepted', async () => {
    const { control, verdict, kept, click } = await withQuery('?accountNumber=71234561', {
      kept: keptAs(begun),
    });
    await vi.waitFor(() => {
      expect(verdict('accountNumber')).toBe('ok');
    });
    expect([control('accountNumber').value, kept()?.values['accountNumber']]).toEqual([
      '71234561',
      '71234560',
    ]);
    click('[data-field="accountNumber"] [data-accept]');
    await vi.waitFor(() => {
      expect(kept()?.values['accountNumber']).toBe('71234561');
    });
  });

  test('does not replace what was typed before the script came', async () => {
    const { control, element } = await withQuery('?accountNumber=71234560', {
      before: (page) => {
        find(page, '[name="accountNumber"]', HTMLInputElement).value = '71234561';
      },
    });
    expect(control('accountNumber').value).toBe('71234561');
    expect(element('[data-field="accountNumber"] .from-link').hidden).toBe(true);
  });

  const long = 'x'.repeat(60);
  const refused: readonly (readonly [why: string, query: string, words: string])[] = [
    ['a name that is unknown', '?utm_source=mail', '“utm_source”: this guide has no value of that name.'],
    [
      'a name that stands twice',
      '?accountNumber=1&accountNumber=2',
      '“accountNumber”: it stands there more than once.',
    ],
    [
      'a value that is too long',
      `?accountNumber=${'1'.repeat(2001)}`,
      '“accountNumber”: it is too long to be such a value.',
    ],
    ['a name without a value', '?accountNumber=', '“accountNumber”: nothing stands behind it.'],
    [
      'a value of another form',
      '?accountNumber=ada%40example.com',
      '“accountNumber”: it does not have the form of this value.',
    ],
    [
      'a secret',
      '?accountNumber=-----BEGIN%20PRIVATE%20KEY-----',
      '“accountNumber”: it looks like a private key or a token, which no link may carry; treat it as leaked.',
    ],
    ['a long name, cut', `?${long}=1`, `“${'x'.repeat(40)}…”: this guide has no value of that name.`],
    ['markup, as text', '?<img src=x>=1', '“<img src”: this guide has no value of that name.'],
  ];
  test.each(refused)('names what it does not use: %s', async (_, query, words) => {
    const { document, window, element, shownText, control, verdict } = await withQuery(query);
    await vi.waitFor(() => {
      expect(refusals(document)).toEqual([words]);
    });
    expect(shownText('[data-prefill] p')).toBe(
      'The link that brought you here carries something that is not used:',
    );
    await vi.waitFor(() => {
      expect(verdict('accountNumber')).toBe('empty');
    });
    expect([window.location.search, control('accountNumber').value]).toEqual(['', '']);
    expect(element('[data-field="accountNumber"] .from-link').hidden).toBe(true);
    expect(document.querySelector('img')).toBeNull();
  });

  test('names all that it does not use, and uses the rest', async () => {
    const { document, verdict } = await withQuery('?x=1&accountNumber=x&widgetName=Ada');
    await vi.waitFor(() => {
      expect(refusals(document)).toEqual([
        '“x”: this guide has no value of that name.',
        '“accountNumber”: it does not have the form of this value.',
      ]);
    });
    await vi.waitFor(() => {
      expect([verdict('accountNumber'), verdict('widgetName')]).toEqual(['empty', 'ok']);
    });
  });

  test('leaves what is kept in place of what it does not use', async () => {
    const { control, kept, document } = await withQuery('?accountNumber=x', { kept: keptAs(begun) });
    await vi.waitFor(() => {
      expect(refusals(document).length).toBe(1);
    });
    expect([control('accountNumber').value, kept()]).toEqual(['71234560', begun]);
  });
});
