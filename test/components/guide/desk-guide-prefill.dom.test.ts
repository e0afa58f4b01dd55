import { describe, expect, test, vi } from 'vitest';
import { find, findAll } from '../../../src/browser/find';
import { begun, keptAs, openGuide } from '../../support/pages/open-guide';
import type { Setting } from '../../support/stage';
import { words as copying } from '../../../src/components/fields/copy-value.en';

describe('a link with values', () => {
  const withQuery = (query: string, setting: Setting = {}) =>
    openGuide({ ...setting, url: `https://docs.example/liveengage/${query}#account` });
  const refusals = (document: Document) =>
    findAll(document, 'link-notice li', HTMLElement).map(({ textContent }) => textContent);

  /** Waits until the value of a link is there, with the question whether to use it. */
  const offered = ({ element }: Awaited<ReturnType<typeof withQuery>>, key = 'accountNumber') =>
    vi.waitFor(() => {
      const { verdict, reason } = element(`[data-field="${key}"]`).dataset;
      expect([verdict, reason]).toEqual(['checking', 'from-link']);
    });

  test('fills a field, cleans the address, and waits to be accepted', async () => {
    const page = await withQuery('?accountNumber=71234560');
    const { document, window, control, element, actions, kept, shownText } = page;
    await offered(page);
    expect(window.location.href).toBe('https://docs.example/liveengage/#account');
    expect(control('accountNumber').value).toBe('71234560');
    expect(document.querySelector('a[data-for-field]')?.getAttribute('data-state')).toBe('dotted');
    expect([actions(), kept()]).toEqual(['todo now todo todo todo todo todo', undefined]);
    expect(shownText('link-notice')).toBe('');
    element('[data-field="accountNumber"] [data-accept]').click();
    await vi.waitFor(() => {
      expect(kept()?.values).toEqual({ accountNumber: '71234560' });
    });
    expect(document.querySelector('a[data-for-field]')?.getAttribute('data-state')).toBe('solid');
    expect(element('[data-field="accountNumber"] [data-accept]').hidden).toBe(true);
  });

  test('says nothing of fitness and gives nothing to copy before it is accepted', async () => {
    const page = await withQuery('?accountNumber=71234560');
    await offered(page);
    const { element, click, shownText, actions, kept, copied } = page;
    const field = '[data-field="accountNumber"]';
    expect(shownText(`${field} [data-verdict-words]`)).toBe(
      'This value came with the link. Use it only if you know where the link is from.',
    );
    expect(findAll(element(field), '[data-mark]:not([hidden])', Element)).toEqual([]);
    expect(element(`${field} output`).textContent).toBe('');
    expect(shownText(`${field} [data-clean]`)).toBeUndefined();
    expect(element('[data-next-copy] button').hidden).toBe(true);
    click('[data-action="enter-number"] [data-paste] button');
    await vi.waitFor(() => {
      expect(shownText('[data-action="enter-number"] [data-outcome]')).toBe(copying.nothing);
    });
    expect([actions(), kept(), copied]).toEqual(['todo now todo todo todo todo todo', undefined, []]);
  });

  test('counts as the person’s own once it is edited', async () => {
    const page = await withQuery('?accountNumber=71234560');
    await offered(page);
    await page.fill('accountNumber', '71234561');
    expect(page.kept()?.values).toEqual({ accountNumber: '71234561' });
    expect(page.element('[data-field="accountNumber"] [data-accept]').hidden).toBe(true);
  });

  test('does not ask again for what is kept already', async () => {
    const { verdict, element, states } = await withQuery('?accountNumber=71234560', { kept: keptAs(begun) });
    await vi.waitFor(() => {
      expect(verdict('accountNumber')).toBe('ok');
    });
    expect([element('[data-field="accountNumber"] [data-accept]').hidden, states()[1]]).toEqual([
      true,
      'now',
    ]);
  });

  test('does not replace what is kept until it is accepted', async () => {
    const page = await withQuery('?accountNumber=71234561', { kept: keptAs(begun) });
    await offered(page);
    const { control, kept, click } = page;
    expect([control('accountNumber').value, kept()?.values['accountNumber']]).toEqual([
      '71234561',
      '71234560',
    ]);
    click('[data-field="accountNumber"] [data-accept]');
    await vi.waitFor(() => {
      expect(kept()?.values['accountNumber']).toBe('71234561');
    });
  });

  test('does not replace what was typed while it was read', async () => {
    const { control, kept, fill, element } = await withQuery('?accountNumber=71234560');
    await fill('accountNumber', '71234561');
    expect([control('accountNumber').value, kept()?.values]).toEqual([
      '71234561',
      { accountNumber: '71234561' },
    ]);
    expect(element('[data-field="accountNumber"] [data-accept]').hidden).toBe(true);
  });

  test('does not replace what was typed before the script came', async () => {
    const { control, element } = await withQuery('?accountNumber=71234560', {
      before: (page) => {
        find(page, '[name="accountNumber"]', HTMLInputElement).value = '71234561';
      },
    });
    expect(control('accountNumber').value).toBe('71234561');
    expect(element('[data-field="accountNumber"] [data-accept]').hidden).toBe(true);
  });

  const long = 'x'.repeat(60);
  const refused: readonly (readonly [why: string, query: string, words: string])[] = [
    ['a name that is unknown', '?utm_source=mail', '“utm_source”: this page has no value with that name.'],
    [
      'a name that comes twice',
      '?accountNumber=1&accountNumber=2',
      '“accountNumber”: the link has it more than once.',
    ],
    [
      'a value that is too long',
      `?accountNumber=${'1'.repeat(2001)}`,
      '“accountNumber”: it is too long for this value.',
    ],
    ['a name without a value', '?accountNumber=', '“accountNumber”: it has no value.'],
    [
      'a value of another form',
      '?accountNumber=ada%40example.com',
      '“accountNumber”: it does not have the form of this value.',
    ],
    [
      'a secret',
      '?accountNumber=-----BEGIN%20PRIVATE%20KEY-----',
      '“accountNumber”: it looks like a private key or a token, which no link may contain; treat it as leaked.',
    ],
    ['a long name, cut', `?${long}=1`, `“${'x'.repeat(40)}…”: this page has no value with that name.`],
    [
      'an address for the widget',
      '?widgetUrl=https%3A%2F%2Fattacker.example%2Fwidget',
      '“widgetUrl”: a link may not set this value; copy it from where it is made.',
    ],
    [
      'an address in place of a name',
      '?widgetName=https%3A%2F%2Fattacker.example',
      '“widgetName”: it contains an address, code or a key, which a link may not set here.',
    ],
    [
      'characters that hide and rearrange',
      '?%E2%80%AEcba%E2%81%A6d%00e%0A%0Af%CC%81%CC%81%CC%81%CC%81=1',
      '“cbad e f\u0301\u0301”: this page has no value with that name.',
    ],
    [
      'a token as a name',
      '?eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhIn0.c2ln',
      'Without a name: it looks like a private key or a token, which no link may contain; treat it as leaked.',
    ],
    ['markup, as text', '?<img src=x>=1', '“<img src”: this page has no value with that name.'],
  ];
  test.each(refused)('names what it does not use: %s', async (_, query, words) => {
    const { document, window, element, shownText, control, verdict } = await withQuery(query);
    await vi.waitFor(() => {
      expect(refusals(document)).toEqual([words]);
    });
    expect(shownText('link-notice p')).toBe(
      'The link that brought you here contains something that is not used:',
    );
    await vi.waitFor(() => {
      expect(verdict('accountNumber')).toBe('empty');
    });
    expect([window.location.search, control('accountNumber').value]).toEqual(['', '']);
    expect(element('[data-field="accountNumber"] [data-accept]').hidden).toBe(true);
    expect(document.querySelector('img')).toBeNull();
  });

  test('names all that it does not use, and uses the rest', async () => {
    const page = await withQuery('?x=1&accountNumber=x&widgetName=Ada');
    await vi.waitFor(() => {
      expect(refusals(page.document)).toEqual([
        '“x”: this page has no value with that name.',
        '“accountNumber”: it does not have the form of this value.',
      ]);
    });
    await offered(page, 'widgetName');
    expect(page.verdict('accountNumber')).toBe('empty');
  });

  test('names ten at most, and counts the others', async () => {
    const query = Array.from({ length: 1500 }, (_, index) => `p${String(index)}=1`).join('&');
    const { document } = await withQuery(`?${query}`);
    await vi.waitFor(() => {
      expect(refusals(document)).toHaveLength(11);
    });
    expect([refusals(document)[9], refusals(document)[10]]).toEqual([
      '“p9”: this page has no value with that name.',
      'and 1,490 more.',
    ]);
  });

  test('announces it in a place that was there before', async () => {
    const { element } = await withQuery('?x=1');
    const notice = element('link-notice');
    expect([notice.getAttribute('role'), notice.closest('[hidden]')]).toEqual(['status', null]);
  });

  test('leaves what is kept in place of what it does not use', async () => {
    const { control, kept, document } = await withQuery('?accountNumber=x', { kept: keptAs(begun) });
    await vi.waitFor(() => {
      expect(refusals(document).length).toBe(1);
    });
    await vi.waitFor(() => {
      expect(control('accountNumber').value).toBe('71234560');
    });
    expect(kept()).toEqual(begun);
  });
});
