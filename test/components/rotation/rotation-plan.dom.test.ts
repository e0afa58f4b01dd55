import { resolveObjectURL } from 'node:buffer';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { find, findAll } from '../../../src/browser/find';
import { loadRotationPlaces } from '../../../src/content/receivers';
import { planRotation } from '../../support/plan-rotation';
import { render, stage } from '../../support/stage';

const places = await loadRotationPlaces();

const html = await render('rotation/Rotation');

const open = async () => {
  const load = () =>
    Promise.all([
      import('../../../src/components/rotation/rotation-plan'),
      import('../../../src/components/rotation/plan-reminder'),
    ]);
  const { document, window } = await stage(html, load, {
    url: 'https://docs.example/keys/?from=mail#replace',
  });
  const choose = (question: string, answer: string) => {
    const radio = find(document, `[name="rotation-${question}"][value="${answer}"]`, HTMLInputElement);
    radio.checked = true;
    radio.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const plan = () => {
    const [shown] = findAll(document, '[data-place]', HTMLElement).filter(({ hidden }) => !hidden);
    if (!shown) throw new Error('test: no plan is shown.');
    return shown;
  };
  const moves = () =>
    findAll(plan(), '[data-move]', HTMLElement)
      .filter(({ hidden }) => !hidden)
      .map(({ dataset }) => dataset['move']);
  return { document, window, choose, plan, moves };
};

describe('the plan for replacing a key', () => {
  test('is there whole without script, each move with when it holds', async () => {
    const { document } = await stage(html, () => Promise.resolve());
    expect(findAll(document, '[data-place]', HTMLElement).filter(({ hidden }) => hidden)).toEqual([]);
    expect(find(document, '[data-questions]', HTMLElement).hidden).toBe(true);
    expect(find(document, '[data-tools]', HTMLElement).hidden).toBe(true);
    const all = places.flatMap((place) => place.moves.map(({ id }) => id));
    expect(findAll(document, '[data-move]', HTMLElement).map(({ dataset }) => dataset['move'])).toEqual(all);
    const [first] = findAll(document, '[data-move="save-first"]', HTMLElement);
    expect(first?.querySelector('[data-when]')?.textContent.trim()).toBe(
      'Where it leaked or may have, and your own server signs',
    );
  });

  test('is the one that the answers leave, in the order of the domain', async () => {
    const { choose, moves } = await open();
    const present = 'yes';
    const others = 'nobody';
    choose('present', present);
    choose('others', others);
    for (const place of places) {
      for (const why of ['routine', 'leaked'] as const) {
        for (const signer of ['server', 'assistant'] as const) {
          choose('place', place.id);
          choose('why', why);
          choose('signer', signer);
          const expected = planRotation(place, { present, others, why, signer }).moves.map(({ id }) => id);
          expect(moves(), `${place.id}, ${why}, ${signer}`).toEqual(expected);
        }
      }
    }
  });

  test('leaves one word on the gap and one on the way back, without the conditions', async () => {
    const { choose, plan } = await open();
    choose('place', 'liveengage');
    choose('why', 'leaked');
    const shown = findAll(plan(), 'p[data-only]', HTMLElement).filter(({ hidden }) => !hidden);
    expect(shown).toHaveLength(2);
    for (const when of findAll(plan(), '[data-when]', HTMLElement)) expect(when.hidden).toBe(true);
  });

  test('asks who signs only where that can differ', async () => {
    const { document, choose } = await open();
    const asks = () => !find(document, '[data-question="signer"]', HTMLElement).hidden;
    expect(asks()).toBe(false);
    choose('place', 'liveengage');
    expect(asks()).toBe(true);
    choose('place', 'zendesk');
    expect(asks()).toBe(false);
  });

  test('says which plan it is and how long, once it changed', async () => {
    const { document, choose } = await open();
    choose('place', 'zendesk');
    choose('others', 'nobody');
    choose('present', 'yes');
    expect(find(document, '[data-said]', HTMLElement).textContent).toBe(
      'Zendesk: Zendesk shared secret. 4 moves.',
    );
  });

  test('is printed without the rest of the page', async () => {
    const { document, window } = await open();
    const marked = () =>
      findAll(document, '[data-prints-alone] [data-printed]', HTMLElement).map(({ localName }) => localName);
    const seen: string[] = [];
    vi.stubGlobal('print', () => seen.push(...marked()));
    find(document, '[data-print]', HTMLButtonElement).click();
    expect(seen).toEqual(['rotation-plan']);
    window.dispatchEvent(new Event('afterprint'));
    expect(marked()).toEqual([]);
  });
});

describe('the reminder of the next one', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date(2026, 10, 22, 14, 5), toFake: ['Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  const remind = async () => {
    const { document } = await open();
    const saved: { name: string; file: Promise<string> | undefined }[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, file: resolveObjectURL(this.href)?.text() });
    });
    const when = find(document, '#reminder-when', HTMLSelectElement);
    return {
      document,
      said: find(document, '[data-reminder-said]', HTMLElement),
      choose: (value: string) => {
        when.value = value;
        when.dispatchEvent(new Event('change', { bubbles: true }));
      },
      save: async () => {
        find(document, '[data-save]', HTMLButtonElement).click();
        await vi.dynamicImportSettled();
        const [offered] = saved.splice(0);
        return {
          name: offered?.name,
          lines: (await offered?.file)?.replaceAll('\r\n ', '').split('\r\n') ?? [],
        };
      },
    };
  };
  const stamp = (date: Date) => `DTSTART:${date.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

  test.each([
    ['90', new Date(2027, 1, 20, 9)],
    ['365', new Date(2027, 10, 22, 9)],
  ])('is for nine in the morning, %s days from now', async (days, at) => {
    const { choose, save, said } = await remind();
    choose(days);
    const { name, lines } = await save();
    expect(name).toBe('deskbridge-replace-key.ics');
    expect(lines).toContain(stamp(at));
    expect(lines).toContain('SUMMARY:Replace the signing key');
    expect(lines).toContain('URL:https://docs.example/keys/#replace');
    const shown = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(at);
    expect(said.textContent).toBe(`Offered as deskbridge-replace-key.ics, for ${shown}.`);
  });

  test('is for a day of one’s own, once that lies ahead', async () => {
    const { document, choose, save, said } = await remind();
    const own = find(document, '[data-own]', HTMLElement);
    expect(own.hidden).toBe(true);
    choose('own');
    expect(own.hidden).toBe(false);
    const day = find(document, '#reminder-day', HTMLInputElement);
    for (const past of ['', '2026-11-22', '2020-01-01']) {
      day.value = past;
      expect(await save()).toEqual({ name: undefined, lines: [] });
      expect(said.textContent).toBe('Choose a day in the future.');
      expect(document.activeElement).toBe(day);
    }
    day.value = '2027-03-01';
    expect((await save()).lines).toContain(stamp(new Date(2027, 2, 1, 9)));
  });
});
