import { deflateRawSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { find, findAll } from '../../../src/browser/find';
import type { HandOff } from '../../../src/domain/hand-off/hand-off';
import { unpackLink } from '../../../src/components/hand-off/packed';
import { readFragment, readHandOff } from '../../../src/domain/hand-off/read-hand-off';
import { writeFragment, writeHandOff } from '../../../src/domain/hand-off/write-hand-off';
import { smallDesk } from '../../support/small-guide';
import { address, at, desksIn, keptAs, openGuide } from '../../support/pages/open-guide';
import { render } from '../../support/stage';
import { keys } from '../../support/secrets';

const html = await render('hand-off/HandOff', { props: { guide: smallDesk, home: 'desks/liveengage' } });
const mine = { values: { accountNumber: '71234560', widgetUrl: address }, evidence: {}, origins: {} };

const carried: HandOff = {
  guide: 'liveengage',
  role: 'desk-admin',
  returns: false,
  name: 'Production',
  note: 'Call me first.',
  made: at,
  steps: ['look', 'account', 'gone'],
  values: new Map([
    ['accountNumber', '71234560'],
    ['widgetUrl', address],
    ['widgetName', 'Ada'],
  ]),
  marks: new Map([
    ['look-around', { how: 'confirmed', at }],
    ['look', { how: 'confirmed', at }],
  ]),
};
const linkOf = (handOff: HandOff) => {
  const text = writeHandOff(handOff);
  return writeFragment(text, 'd', Uint8Array.from(deflateRawSync(text)));
};

async function open({ link, kept = {} }: { link?: string; kept?: Readonly<Record<string, string>> } = {}) {
  const guide = await openGuide({
    kept,
    url: `https://docs.example/liveengage/${link === undefined ? '' : `#handoff=${link}`}`,
    before: (document) => {
      const place = document.createElement('div');
      place.innerHTML = html;
      find(document, 'desk-guide', Element).append(place);
      const { HTMLDialogElement, Element: AnyElement } = document.defaultView ?? {};
      Object.assign(HTMLDialogElement?.prototype ?? {}, {
        showModal(this: HTMLDialogElement) {
          this.open = true;
        },
        close(this: HTMLDialogElement) {
          this.open = false;
        },
      });
      Object.assign(AnyElement?.prototype ?? {}, { scrollIntoView: () => undefined });
      vi.stubGlobal('CSS', { escape: (text: string) => text });
    },
  });
  await import('../../../src/components/hand-off/hand-off');
  const sheet = (name: string) => find(guide.document, `[data-sheet="${name}"]`, HTMLDialogElement);
  const press = (name: string, words: string) => {
    const button = findAll(sheet(name), 'button', HTMLButtonElement).find(
      ({ textContent }) => textContent.trim() === words,
    );
    if (!button) throw new Error(`test: no button "${words}".`);
    button.click();
  };
  return {
    ...guide,
    sheet,
    press,
    isOpen: (name: string) => vi.waitUntil(() => sheet(name).open),
    rows: () =>
      findAll(sheet('opened'), '[data-rows] > li', HTMLElement).map((row) =>
        ['[data-label]', '[data-state]'].map((part) => row.querySelector(part)?.textContent).join(': '),
      ),
    row: (nth: number) => {
      const row = findAll(sheet('opened'), '[data-rows] > li', HTMLElement)[nth];
      if (!row) throw new Error(`test: no row ${String(nth)}.`);
      return row;
    },
    values: () => desksIn(localStorage.getItem('deskbridge.setup'))['liveengage']?.values,
    said: (name: string) => sheet(name).querySelector('[data-outcome]')?.textContent,
  };
}

describe('sending a part', () => {
  test('shows what it carries and what to read out, and gives a link with exactly that', async () => {
    const { document, element, sheet, isOpen } = await open({ kept: keptAs(mine) });
    const words = findAll(document, 'hand-off [data-role]', HTMLElement).map(({ textContent }) =>
      textContent.trim(),
    );
    expect(words[0]).toMatch(/^Send the .*’s part$/);
    element('hand-off [data-role]').click();
    await isOpen('send');
    await vi.waitUntil(() => sheet('send').querySelector('[data-link]')?.textContent);
    expect(sheet('send').querySelector('[data-values]')?.textContent).toContain('71234560');
    expect(sheet('send').querySelector('[data-print-list]')?.textContent).toBe(
      'Integration widget URLassistant.example.com',
    );
    const link = sheet('send').querySelector('[data-link]')?.textContent ?? '';
    expect(readFragment(new URL(link).hash.slice('#handoff='.length))).toMatchObject({ packing: 'd' });
    expect(sheet('send').querySelector('[data-message]')?.textContent).not.toContain('assistant.example.com');
    expect(sheet('send').querySelector('[data-size]')?.textContent).toBe(
      `The link has ${link.length.toLocaleString('en')} characters.`,
    );
  });

  test('carries no secret out of storage or a note, and says so', async () => {
    const secret = keys['an elliptic key'] ?? '';
    const { element, sheet, isOpen } = await open({
      kept: keptAs({ ...mine, values: { accountNumber: secret } }),
    });
    element('hand-off [data-role]').click();
    await isOpen('send');
    const note = find(sheet('send'), '[name="handOffNote"], #tool-handOffNote', HTMLTextAreaElement);
    note.value = secret;
    note.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
    await vi.waitUntil(() => note.value === '');
    expect(sheet('send').textContent).toContain('This is a private key. It was removed from the box');
    await vi.waitUntil(() => sheet('send').querySelector('[data-left-out]')?.textContent);
    expect(sheet('send').querySelector('[data-left-out]')?.textContent).toMatch(
      /^Account number: it looks like a private key/,
    );
    expect(sheet('send').querySelector('[data-values]')?.textContent).toBe('');
    const [, body = ''] = secret.split('\n');
    expect(sheet('send').textContent).not.toContain(body);
  });
});

describe('a hand-off that was opened', () => {
  test('leaves the address at once, and changes nothing before it is taken over', async () => {
    const { window, isOpen, sheet, rows, values } = await open({ link: linkOf(carried) });
    expect(window.location.href).toBe('https://docs.example/liveengage/');
    await isOpen('opened');
    expect(sheet('opened').textContent).toContain('Call me first.');
    expect(rows()).toEqual([
      'Account number: no value here yet',
      'Integration widget URL: no value here yet',
      'Widget name: no value here yet',
    ]);
    expect(sheet('opened').querySelector('[data-steps]')?.textContent).toMatch(/1 more that this version/);
    expect(values()).toBeUndefined();
  });

  test('keeps what needs no comparison, and lets an address wait in its field until it was compared', async () => {
    const { isOpen, press, values, verdict, row, said, states, control } = await open({
      link: linkOf(carried),
    });
    await isOpen('opened');
    press('opened', 'Take over');
    await vi.waitFor(() => {
      expect(verdict('widgetUrl')).toBe('checking');
    });
    expect(values()).toEqual({ accountNumber: '71234560', widgetName: 'Ada' });
    expect(states()[0]).toBe('done');
    expect(said('opened')).toMatch(
      /^2 values are taken over\. Compare these before you can use them: .*Integration widget URL/,
    );
    expect(control('widgetUrl').value).toBe(address);
    await vi.waitUntil(() => row(0).textContent.includes('the same as here'));
    find(row(1), '[data-compared]', HTMLInputElement).click();
    press('opened', 'Take over');
    await vi.waitFor(() => {
      expect(verdict('widgetUrl')).toBe('ok');
    });
    expect(values()).toMatchObject({ widgetUrl: address });
  });

  test('shows a conflict side by side, keeps the own value unless told, and can be undone', async () => {
    const kept = keptAs({ ...mine, values: { accountNumber: '10000001' } });
    const { isOpen, press, values, row, control } = await open({ link: linkOf(carried), kept });
    await isOpen('opened');
    expect(row(0).textContent).toMatch(/a different value is here[\s\S]*71234560[\s\S]*10000001/);
    press('opened', 'Take over');
    expect(values()).toEqual({ accountNumber: '10000001', widgetName: 'Ada' });
    await vi.waitUntil(() => row(2).textContent.includes('the same as here'));
    find(row(0), '[value="theirs"]', HTMLInputElement).click();
    press('opened', 'Take over');
    expect(values()).toMatchObject({ accountNumber: '71234560' });
    await vi.waitFor(() => {
      expect(control('accountNumber').value).toBe('71234560');
    });
    press('opened', 'Undo');
    expect(values()).toEqual({ accountNumber: '10000001', widgetName: 'Ada' });
  });

  test('names what fails its check, looks secret or has no place, and uses none of it', async () => {
    const values = new Map([
      ['accountNumber', 'ada@example.com'],
      ['appKey', keys['a JWK'] ?? ''],
      ['nobody', 'x'],
      ['constructor', 'y'],
    ]);
    const { isOpen, rows, sheet } = await open({ link: linkOf({ ...carried, values }) });
    await isOpen('opened');
    expect(rows()).toEqual([]);
    const refused = sheet('opened').querySelector('[data-left-out]')?.textContent ?? '';
    expect(refused).toMatch(/does not pass the check/);
    expect(refused).toMatch(/looks like a private key/);
    expect(refused).toMatch(/“nobody”: this guide has no value with that name/);
  });

  test('stays in this tab over a reload, until it is settled', async () => {
    const { isOpen, press } = await open({ link: linkOf(carried) });
    await isOpen('opened');
    expect(readHandOff(sessionStorage.getItem('deskbridge.handoff.liveengage') ?? '')).toEqual(carried);
    press('opened', 'Do not use it');
    expect(sessionStorage.length).toBe(0);
  });

  test('is read from a link that was not compressed', async () => {
    const text = writeHandOff(carried);
    const { isOpen } = await open({ link: writeFragment(text, 'p', new TextEncoder().encode(text)) });
    await isOpen('opened');
  });

  test('that this browser cannot unpack is told as such', async () => {
    const { DecompressionStream } = globalThis;
    Reflect.deleteProperty(globalThis, 'DecompressionStream');
    expect(await unpackLink(linkOf(carried))).toBe('unpacked');
    Object.assign(globalThis, { DecompressionStream });
    expect(await unpackLink(linkOf(carried))).toEqual(carried);
  });

  test.each([
    ['cut', linkOf(carried).slice(0, -9), /damaged or cut/],
    ['of a newer version', linkOf(carried).replace(/^1/, '7'), /newer version/],
    ['for another guide', linkOf({ ...carried, guide: 'zendesk' }), /another guide/],
    [
      'that inflates to gigabytes',
      writeFragment('', 'd', Uint8Array.from(deflateRawSync('a'.repeat(20_000_000)))),
      /larger than any/,
    ],
  ])('%s is told and not used', async (_, link, words) => {
    const { element, sheet } = await open({ link });
    await vi.waitFor(() => {
      expect(element('hand-off > [data-outcome]').textContent).toMatch(words);
    });
    expect(sheet('opened').open).toBe(false);
  });
});
