import { describe, expect, test, vi } from 'vitest';
import { find, findAll } from '../../../src/browser/find';
import { address, begun, doing, done, forget, keptAs, openGuide } from '../../support/pages/open-guide';
import { words as together } from '../../../src/content/desks/liveengage/checks.en';

describe('a guide that was never begun', () => {
  test('starts at the first step, and says what is next and where', async () => {
    const { states, shownText, element } = await openGuide();
    expect(states()).toEqual(['now', 'to do', 'to do']);
    expect(shownText('aside [data-next-place]')).toBe('In LiveEngage');
    expect(shownText('aside [data-next-words]')).toBe('Look around');
    expect(shownText('[data-next="bar"] a')).toBe('Step 1 of 3 Look around');
    expect(element('aside [data-next-link]').getAttribute('href')).toBe('#look');
    expect(element('[data-map-list] [aria-current="step"]').getAttribute('href')).toBe('#look');
  });

  test('keeps nothing, and offers nothing to resume or to forget', async () => {
    const { shownText } = await openGuide();
    expect(localStorage.length).toBe(0);
    expect([shownText('[data-start]'), shownText(forget), shownText('link-notice')]).toEqual([
      'Start with step 1',
      undefined,
      '',
    ]);
  });
});

describe('progress', () => {
  test('comes from a value that passed, everywhere it is shown', async () => {
    const { document, fill, actions, shownText, element } = await openGuide();
    await fill('accountNumber', ' 71234560 ');
    // The reader is still in the first step.
    expect(actions()).toBe('now done done todo todo todo todo');
    expect(shownText('[data-action="enter-number"] code[data-value-for]')).toBe('71234560');
    expect(shownText('[data-short-of="accountNumber"]')).toBe('71234560');
    expect(shownText('[data-action="enter-number"] [data-unless]')).toBeUndefined();
    expect(
      findAll(document, '[data-for-field="accountNumber"]', Element).map((each) =>
        each.getAttribute('data-state'),
      ),
    ).toEqual(['solid', 'solid']);
    expect(element('[data-step="account"]').dataset['state']).toBe('todo');
  });

  test('shortens a long value to what the eye compares', async () => {
    const { fill, shownText } = await openGuide();
    await fill('widgetUrl', address);
    expect(shownText('[data-short-of="widgetUrl"]')).toBe('https:…widget');
  });

  test('does not come from a value that was refused, nor from one that is still being typed', async () => {
    const { document, fill, control, verdict, actions, kept } = await openGuide();
    const crossing = () => document.querySelector('a[data-for-field]')?.getAttribute('data-state');
    await fill('accountNumber', 'ada@example.com', 'stop');
    expect([actions(), kept(), crossing()]).toEqual([
      'now todo todo todo todo todo todo',
      undefined,
      'broken',
    ]);
    await fill('accountNumber', '');
    expect(crossing()).toBe('open');
    control('accountNumber').value = '7';
    control('accountNumber').dispatchEvent(
      new InputEvent('input', { inputType: 'insertText', data: '7', bubbles: true }),
    );
    await vi.waitFor(() => {
      expect(crossing()).toBe('dotted');
    });
    expect([verdict('accountNumber'), kept()]).toEqual(['checking', undefined]);
  });

  test('comes from the person where there is nothing to prove', async () => {
    const { document, click, states, kept } = await openGuide();
    const mark = find(document, '[data-action="look-around"] > input', HTMLInputElement);
    expect(mark.getAttribute('aria-label')).toBe('Look around');
    mark.click();
    expect([states()[0], mark.checked]).toEqual(['now', true]);
    expect(kept()?.evidence).toMatchObject({ 'look-around': { how: 'confirmed', on: {} } });
    click('[data-action="look-around"] > input');
    expect([states()[0], mark.checked, kept()]).toEqual(['now', false, undefined]);
  });

  test('does not come from a copy: the person says that it was pasted', async () => {
    const { fill, copyInto, states, actions, click, copied, kept } = await openGuide({ kept: keptAs(begun) });
    await fill('accountNumber', '71234560');
    await copyInto('enter-number', 'Copy account number');
    expect([copied, states(), actions()]).toEqual([
      ['71234560'],
      ['done', 'now', 'to do'],
      'done done done now todo todo todo',
    ]);
    click('[data-action="enter-number"] > input');
    expect(actions()).toBe('done done done done todo todo todo');
    expect(kept()?.evidence['enter-number']).toMatchObject({
      how: 'confirmed',
      on: { accountNumber: '71234560' },
    });
    expect(states()).toEqual(['done', 'now', 'to do']);
    click('[data-see="account"] [data-yes]');
    expect(states()).toEqual(['done', 'done', 'now']);
  });

  test('does not come from a copy that was refused', async () => {
    const { document, fill, states } = await openGuide({ kept: keptAs(begun), refuses: ['clipboard'] });
    await fill('accountNumber', '71234560');
    find(document, '[data-action="enter-number"] [data-paste] button', HTMLButtonElement).click();
    await vi.waitFor(() => {
      expect(find(document, '[data-action="enter-number"] [data-outcome]', HTMLElement).textContent).toMatch(
        /refused/,
      );
    });
    expect(states()).toEqual(['done', 'now', 'to do']);
  });

  test('turns stale when a value changes after it was pasted, and says so', async () => {
    const { fill, states, click, element } = await openGuide({ kept: keptAs(done) });
    expect(states()).toEqual(['done', 'done', 'done']);
    await fill('accountNumber', '71234561');
    expect(states()).toEqual(['done', 'check again', 'done']);
    expect(element('[data-action="enter-number"]').dataset['state']).toBe('stale');
    click('[data-see="account"] [data-yes]');
    expect(states()).toEqual(['done', 'done', 'done']);
  });

  test('goes on where a link led, and comes back for what was left out', async () => {
    const { click, states, fill } = await openGuide({
      url: 'https://docs.example/liveengage/#field-accountNumber',
    });
    expect(states()).toEqual(['to do', 'now', 'to do']);
    await fill('accountNumber', '71234560');
    for (const step of ['account', 'widget']) {
      click(`[data-see="${step}"] [data-yes]`);
      if (step === 'widget') click('[data-see="widget"] [data-anyway]');
    }
    expect(states()).toEqual(['now', 'done', 'done']);
  });
});

describe('the next value to copy', () => {
  test('is offered by name in the companion and in the bar, one after the other', async () => {
    const { fill, shownText, click, copied, actions } = await openGuide({ kept: keptAs(begun) });
    await fill('widgetName', 'Ada');
    await fill('widgetUrl', address);
    click('[data-action="enter-number"] > input');
    click('[data-see="account"] [data-yes]');
    expect(shownText('aside [data-next-copy] button')).toBe('Copy next: Widget name');
    expect(shownText('[data-next="bar"] [data-next-copy] button')).toBe('Copy next: Widget name');
    click('aside [data-next-copy] button');
    await vi.waitFor(() => {
      expect(shownText('aside [data-next-copy] button')).toBe('Copy next: Integration widget URL');
    });
    click('[data-next="bar"] [data-next-copy] button');
    await vi.waitFor(() => {
      expect(copied).toEqual(['Ada', address]);
    });
    expect(actions()).toMatch(/ now$/);
    expect(shownText('aside [data-next-words]')).toBe('Fill in the form');
  });

  test('says that it was copied', async () => {
    const { verdict, click, shownText } = await openGuide({ kept: keptAs(begun) });
    await vi.waitFor(() => {
      expect(verdict('accountNumber')).toBe('ok');
      expect(shownText('aside [data-next-copy] button')).toBe('Copy next: Account number');
    });
    click('aside [data-next-copy] button');
    await vi.waitFor(() => {
      expect(shownText('aside [data-next-copy] [data-outcome]')).toBe('Copied it.');
    });
    expect(shownText('aside [data-next-words]')).toBe('Enter the number');
  });

  test('is not offered while there is none', async () => {
    const { shownText } = await openGuide();
    expect(shownText('aside [data-next-copy] button')).toBeUndefined();
  });
});

describe('the answer to what one should see', () => {
  test('marks a step done on the person’s word, and takes it back', async () => {
    const { click, shownText, states, kept } = await openGuide();
    expect(shownText('[data-see="look"] [data-yes]')).toBe('I see it: next step');
    click('[data-see="look"] [data-yes]');
    expect(states()).toEqual(['done', 'now', 'to do']);
    expect(shownText('[data-see="look"] [data-yes]')).toBeUndefined();
    expect(shownText('[data-see="look"] [data-undo]')).toBe('Do this step again');
    click('[data-see="look"] [data-undo]');
    expect([states()[0], kept()]).toEqual(['now', undefined]);
    expect(shownText('[data-see="look"] [data-outcome]')).toBe(
      'The marks and values of this step are removed.',
    );
  });

  test('puts back what was taken back, with its values, and offers that once', async () => {
    const { document, click, shownText, states, kept, verdict } = await openGuide({ kept: keptAs(begun) });
    await vi.waitFor(() => {
      expect(verdict('accountNumber')).toBe('ok');
    });
    for (const id of ['look', 'account']) click(`[data-see="${id}"] [data-yes]`);
    const before = [states(), kept()];
    click('[data-see="account"] [data-undo]');
    await vi.waitFor(() => {
      expect(verdict('accountNumber')).toBe('empty');
    });
    expect(kept()).not.toEqual(before[1]);
    expect(shownText('[data-see="account"] [data-restore]')).toBe('Undo');
    click('[data-see="account"] [data-restore]');
    await vi.waitFor(() => {
      expect(verdict('accountNumber')).toBe('ok');
    });
    expect([states(), kept()]).toEqual(before);
    expect(shownText('[data-see="account"] [data-restore]')).toBeUndefined();
    expect(document.activeElement?.hasAttribute('data-undo')).toBe(true);
  });

  test('asks for a value that is missing, and leads to its field', async () => {
    const { document, click, shownText, states, control } = await openGuide();
    click('[data-see="account"] [data-yes]');
    expect(states()).toEqual(['to do', 'now', 'to do']);
    expect(shownText('[data-see="account"] [data-missing] h3')).toBe('There is a problem');
    expect(document.activeElement?.hasAttribute('data-missing')).toBe(true);
    expect(shownText('[data-see="account"] [data-missing] li')).toBe('Account number: enter a value.');
    click('[data-see="account"] [data-missing] a');
    expect(document.activeElement).toBe(control('accountNumber'));
  });

  test('no longer asks for a value that is there by now', async () => {
    const { click, shownText, control, verdict, window } = await openGuide({
      kept: keptAs({ ...begun, values: {} }),
    });
    const put = async (text: string, wanted: string): Promise<void> => {
      control('accountNumber').value = text;
      control('accountNumber').dispatchEvent(new window.Event('change', { bubbles: true }));
      await vi.waitFor(() => {
        expect(verdict('accountNumber')).toBe(wanted);
      });
    };
    click('[data-see="account"] [data-yes]');
    expect(shownText('[data-see="account"] [data-missing] li')).toBe('Account number: enter a value.');
    await put('https://www.example.com/', 'stop');
    expect(shownText('[data-see="account"] [data-missing]')).toBeDefined();
    await put('71234560', 'ok');
    expect(shownText('[data-see="account"] [data-missing]')).toBeUndefined();
  });

  test('waits for a value that is being read before it asks for it', async () => {
    const { click, shownText, states, control, window } = await openGuide({
      kept: keptAs({ ...begun, values: {} }),
    });
    control('accountNumber').value = '71234560';
    control('accountNumber').dispatchEvent(new window.Event('input', { bubbles: true }));
    click('[data-see="account"] [data-yes]');
    expect(shownText('[data-see="account"] [data-missing]')).toBeUndefined();
    await vi.waitFor(() => {
      expect(states()[1]).toBe('done');
    });
    expect(shownText('[data-see="account"] [data-missing]')).toBeUndefined();
  });

  test('repeats what the field says of a value that does not fit', async () => {
    const { click, fill, shownText, element } = await openGuide();
    await fill('accountNumber', '7', 'stop');
    click('[data-see="account"] [data-yes]');
    expect(shownText('[data-see="account"] [data-missing] li')).toBe(
      `Account number: ${element('[data-field="accountNumber"] [data-verdict-words]').textContent}`,
    );
  });

  test('lets a person who did it elsewhere go on without the value', async () => {
    const { document, click, shownText, states, fill } = await openGuide({
      kept: keptAs({ ...begun, values: {} }),
    });
    click('[data-see="account"] [data-yes]');
    expect(shownText('[data-see="account"] [data-anyway]')).toBe('Mark step 2 done without it');
    click('[data-see="account"] [data-anyway]');
    expect(states()).toEqual(['done', 'done', 'now']);
    expect(shownText('[data-see="account"] [data-missing]')).toBeUndefined();
    // The map claims no proof that there is not.
    expect(document.querySelector('a[data-for-field]')?.getAttribute('data-state')).toBe('open');
    await fill('accountNumber', 'ada@example.com', 'stop');
    expect(states()[1]).toBe('to do');
  });

  test('takes the values of a step back with its marks', async () => {
    const { click, control, verdict, states, kept } = await openGuide({ kept: keptAs(done) });
    click('[data-see="account"] [data-undo]');
    await vi.waitFor(() => {
      expect(verdict('accountNumber')).toBe('empty');
    });
    expect([control('accountNumber').value, states()]).toEqual(['', ['done', 'now', 'done']]);
    expect(kept()?.values).toEqual({ widgetUrl: address, widgetName: 'Ada' });
  });

  test('opens the known causes', async () => {
    const { document, click, shownText } = await openGuide();
    const help = find(document, '[data-step="account"] [data-help]', HTMLDetailsElement);
    click('[data-see="account"] [data-no]');
    expect([help.open, document.activeElement?.localName]).toEqual([true, 'summary']);
    expect(shownText('[data-see="account"] [data-outcome]')).toBe('The known causes are open below.');
  });
});

describe('findings that see several fields', () => {
  test('speak while they hold', async () => {
    const { fill, element } = await openGuide();
    const field = element('[data-field="widgetName"]');
    await fill('accountNumber', '71234560');
    await fill('widgetName', '71234560', 'warn');
    expect([field.dataset['reason'], find(field, '[data-verdict-words]', HTMLElement).textContent]).toEqual([
      'same-as-account-number',
      together['same-as-account-number'],
    ]);
    await fill('accountNumber', '71234561');
    await vi.waitFor(() => {
      expect(field.dataset['verdict']).toBe('ok');
    });
  });
});

describe('one step at a time', () => {
  const open = (url = '', setting = {}) =>
    openGuide({ ...doing, url: `https://docs.example/liveengage/${url}`, ...setting });
  /** The parts of the guide that are unfolded: steps, and of the open one the action. */
  const unfolded = (document: Document) => [
    ...findAll(document, '[data-step]:not([data-folded])', HTMLElement).map(({ id }) => id),
    ...findAll(document, '[data-step]:not([data-folded]) [data-action]:not([data-folded])', HTMLElement).map(
      ({ dataset }) => dataset['action'],
    ),
  ];
  const main = (document: Document) =>
    findAll(document, '[data-main]', HTMLElement).map(({ textContent }) => textContent.trim());

  test('opens the step to go on with, and offers to begin', async () => {
    const { document } = await open();
    expect(unfolded(document)).toEqual(['look', 'look-around']);
    expect(main(document)).toEqual(['Start with step 1']);
  });

  test('opens the step that a link names, and the action', async () => {
    const { document } = await open('#field-widgetName');
    expect(unfolded(document)).toEqual(['widget', 'choose-name']);
    expect(main(document)).toEqual(['Next']);
    expect(find(document, '[data-overview]', HTMLElement).getAttribute('hidden')).toBe('until-found');
  });

  test('leads from action to action, and on to the next step, with the focus there', async () => {
    const { document, click, fill } = await open('#look');
    click('[data-action="look-around"] [data-go]');
    expect([unfolded(document), main(document)]).toEqual([['look'], ['I see it: next step']]);
    expect(document.activeElement?.textContent).toBe('You should see');
    click('[data-see="look"] [data-yes]');
    expect(unfolded(document)).toEqual(['account', 'find-number']);
    expect([location.hash, document.activeElement?.id]).toEqual(['#account', 'account-title']);
    expect(main(document)).toEqual(['Copied, next']);
    click('[data-action="find-number"] [data-go]');
    expect(unfolded(document)).toEqual(['account', 'check-number']);
    await fill('accountNumber', '71234560');
    // What is finished folds when the person goes on.
    expect([unfolded(document), main(document)]).toEqual([['account', 'check-number'], ['Next']]);
    click('[data-action="check-number"] [data-go]');
    expect([unfolded(document), main(document)]).toEqual([
      ['account', 'enter-number'],
      ['Copy account number'],
    ]);
  });

  test('after a copy, offers to say that it was pasted', async () => {
    const { document, copyInto, fill, actions } = await open('#account');
    await fill('accountNumber', '71234560');
    find(document, '[data-action="enter-number"] [data-unfold]', HTMLButtonElement).click();
    await copyInto('enter-number', 'Copy account number');
    expect([unfolded(document), main(document)]).toEqual([['account', 'enter-number'], ['Pasted, next']]);
    expect(actions()).toMatch(/^todo done done now/);
  });

  test('asks for a value where one wants to go on without', async () => {
    const { document, click, shownText } = await open('#field-accountNumber');
    click('[data-action="check-number"] [data-go]');
    expect(unfolded(document)).toEqual(['account', 'check-number']);
    expect(shownText('[data-see="account"] [data-missing] li')).toBe('Account number: enter a value.');
  });

  test('never moves by a value that is filled in elsewhere', async () => {
    const { document, fill } = await open('#look');
    await fill('widgetUrl', address);
    await fill('accountNumber', '71234560');
    expect(unfolded(document)).toEqual(['look', 'look-around']);
  });

  test('folds a finished step to what it proved, and one ahead to where and how long', async () => {
    const { shownText } = await open('#widget', { kept: keptAs(begun) });
    expect(shownText('[data-step="look"] > .fold [data-fold-words]')).toBe('you confirmed');
    const { shownText: shown } = await open('#look', { kept: keptAs(done) });
    expect(shown('[data-step="account"] > .fold [data-fold-words]')).toBe('71234560');
    const { shownText: ahead } = await open('#look');
    expect(ahead('[data-step="account"] > .fold [data-fold-words]')).toBe(
      'LiveEngage, then assistant · 1 min',
    );
  });

  test('unfolds what find-in-page finds', async () => {
    const { document } = await open('#look');
    const place = find(document, '[data-action="choose-name"] [data-do]', HTMLElement);
    place.dispatchEvent(new Event('beforematch', { bubbles: true }));
    expect(unfolded(document)).toEqual(['widget', 'choose-name']);
  });

  test('shows the whole guide when asked, and remembers', async () => {
    const { document, click } = await open('#look');
    click('[data-modes] input[value="whole"]');
    expect(document.querySelectorAll('[data-folded]')).toHaveLength(0);
    expect(localStorage.getItem('deskbridge.mode')).toBe('whole');
    click('[data-modes] input[value="doing"]');
    expect(unfolded(document)).toEqual(['look', 'look-around']);
  });
});
