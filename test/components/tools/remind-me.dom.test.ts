import { resolveObjectURL } from 'node:buffer';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { find } from '../../../src/browser/find';
import liveengage from '../../../src/content/desks/liveengage/desk';
import { render, stage } from '../../support/stage';

const guide = { guide: liveengage, home: 'desks/liveengage', faults: [], pictures: {} };
const html = await render('tools/Reminder', { locals: { guide } });

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-22T09:00:00Z'), toFake: ['Date', 'setTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const open = async () => {
  const { document } = await stage(html, () => import('../../../src/components/tools/remind-me'), {
    url: 'https://docs.example/liveengage/?accountNumber=71234560#public-key',
  });
  const saved: { name: string; href: string; file: Promise<string> | undefined }[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, href: this.href, file: resolveObjectURL(this.href)?.text() });
  });
  const save = async () => {
    find(document, 'button', HTMLButtonElement).click();
    await vi.dynamicImportSettled();
  };
  return { document, saved, save };
};

describe('the reminder', () => {
  test('is hidden until its script has come', async () => {
    expect(html).toMatch(/<remind-me[^>]* hidden/);
    const { document } = await open();
    expect(find(document, 'remind-me', HTMLElement).hidden).toBe(false);
    expect(find(document, 'button', HTMLButtonElement).textContent).toBe('Save a reminder for your calendar');
  });

  test('is a calendar file for when the waiting of this desk is over, and leads back without the values', async () => {
    const { saved, save } = await open();
    await save();
    const [offered] = saved;
    expect(offered?.name).toBe('deskbridge-reminder.ics');
    const lines = (await offered?.file)?.replaceAll('\r\n ', '').split('\r\n') ?? [];
    expect(lines).toContain('DTSTART:20261123T090000Z');
    expect(lines).toContain('SUMMARY:Connect web chat to LiveEngage: go on');
    expect(lines).toContain('URL:https://docs.example/liveengage/');
    expect(lines).toContain(
      'DESCRIPTION:The wait is over. Continue where you stopped: https://docs.example/liveengage/',
    );
    expect(lines.join()).not.toContain('71234560');
  });

  test('says which file was offered and for when, as the reader writes dates', async () => {
    const { document, save } = await open();
    await save();
    const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(
      new Date('2026-11-23T09:00:00Z'),
    );
    expect(find(document, '[role="status"]', HTMLElement).textContent).toBe(
      `Offered as deskbridge-reminder.ics, for ${when}.`,
    );
  });

  test('lets go of the file once the browser has taken it', async () => {
    const { saved, save } = await open();
    await save();
    expect(resolveObjectURL(saved[0]?.href ?? '')).toBeDefined();
    vi.runAllTimers();
    expect(resolveObjectURL(saved[0]?.href ?? '')).toBeUndefined();
  });
});
