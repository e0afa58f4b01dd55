import { describe, expect, test, vi } from 'vitest';
import { find, findAll } from '../../../src/browser/find';
import { address, begun, done, forget, keptAs, openGuide } from '../../support/pages/open-guide';

describe('a guide that was never begun', () => {
  test('starts at the first step, and says what is next and where', async () => {
    const { states, shownText, element } = await openGuide();
    expect(states()).toEqual(['now', 'to do', 'to do']);
    expect(shownText('aside [data-next-place]')).toBe('In LiveEngage');
    expect(shownText('aside [data-next-words]')).toBe('Do look-around.');
    expect(shownText('[data-next="bar"] a')).toBe('Step 1 of 3 Do look-around.');
    expect(element('aside [data-next-link]').getAttribute('href')).toBe('#look');
    expect(element('aside nav [aria-current="step"]').getAttribute('href')).toBe('#look');
  });

  test('keeps nothing, and offers nothing to resume or to forget', async () => {
    const { shownText } = await openGuide();
    expect(localStorage.length).toBe(0);
    expect([shownText('[data-resume]'), shownText(forget), shownText('link-notice')]).toEqual([
      undefined,
      undefined,
      '',
    ]);
  });
});

describe('progress', () => {
  test('comes from a value that passed, everywhere it is shown', async () => {
    const { document, fill, actions, shownText, element } = await openGuide();
    await fill('accountNumber', ' 71234560 ');
    expect(actions()).toBe(
      'now done done todo todo todo todo'.replace('now', 'todo').replace('done todo', 'done now'),
    );
    expect(shownText('[data-action="enter-number"] code[data-value-for]')).toBe('71234560');
    expect(shownText('[data-short-of="accountNumber"]')).toBe('71234560');
    expect(shownText('[data-action="enter-number"] [data-unless]')).toBeUndefined();
    expect(
      findAll(document, '[data-for-field="accountNumber"]', Element).map((each) =>
        each.getAttribute('data-state'),
      ),
    ).toEqual(['solid', 'solid']);
    expect(element('[data-step="account"]').dataset['state']).toBe('now');
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
    expect(mark.getAttribute('aria-label')).toBe('Done: look around');
    mark.click();
    expect([states()[0], mark.checked]).toEqual(['done', true]);
    expect(kept()?.evidence).toMatchObject({ 'look-around': { how: 'confirmed', on: {} } });
    click('[data-action="look-around"] > input');
    expect([states()[0], mark.checked, kept()]).toEqual(['now', false, undefined]);
  });

  test('comes from a copy that happened, and goes on to the next step', async () => {
    const { fill, copyInto, states, copied, kept } = await openGuide({ kept: keptAs(begun) });
    await fill('accountNumber', '71234560');
    await copyInto('enter-number', 'Copy account number');
    expect([copied, states()]).toEqual([['71234560'], ['done', 'done', 'now']]);
    expect(kept()?.evidence['enter-number']).toMatchObject({
      how: 'copied',
      on: { accountNumber: '71234560' },
    });
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

  test('asks for every value of an action to be copied', async () => {
    const { fill, copyInto, actions } = await openGuide();
    await fill('widgetUrl', address);
    await fill('widgetName', 'Ada');
    await copyInto('fill-form', 'Copy widget name');
    expect(actions()).toMatch(/ now$/);
    await copyInto('fill-form', 'Copy integration widget URL');
    expect(actions()).toMatch(/ done$/);
  });

  test('asks for a value to be copied again that changed between two copies', async () => {
    const { fill, copyInto, actions } = await openGuide();
    await fill('widgetUrl', address);
    await fill('widgetName', 'Ada');
    await copyInto('fill-form', 'Copy widget name');
    await fill('widgetName', 'Grace');
    await copyInto('fill-form', 'Copy integration widget URL');
    expect(actions()).toMatch(/ now$/);
    await copyInto('fill-form', 'Copy widget name');
    expect(actions()).toMatch(/ done$/);
  });

  test('turns stale when a value changes after it was copied, and says so', async () => {
    const { fill, states, copyInto, element } = await openGuide({ kept: keptAs(done) });
    expect(states()).toEqual(['done', 'done', 'done']);
    await fill('accountNumber', '71234561');
    expect(states()).toEqual(['done', 'check again', 'done']);
    expect(element('[data-action="enter-number"]').dataset['state']).toBe('stale');
    await copyInto('enter-number', 'Copy account number');
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
  test('is offered by name in the companion and in the bar, and moves on when it was copied', async () => {
    const { fill, shownText, click, copied, actions } = await openGuide({
      kept: keptAs({ ...done, evidence: {} }),
    });
    await fill('widgetName', 'Ada');
    await fill('widgetUrl', address);
    click('[data-action="look-around"] > input');
    click('[data-see="account"] [data-yes]');
    expect(shownText('aside [data-next-copy] button')).toBe('Copy next: Widget name');
    expect(shownText('[data-next="bar"] [data-next-copy] button')).toBe('Copy next: Widget name');
    click('aside [data-next-copy] button');
    await vi.waitFor(() => {
      expect(shownText('aside [data-next-copy] button')).toBe('Copy next: Integration widget URL');
    });
    click('[data-next="bar"] [data-next-copy] button');
    await vi.waitFor(() => {
      expect(actions()).toMatch(/ done$/);
    });
    expect(copied).toEqual(['Ada', address]);
  });

  test('says that it was copied, though nothing is left to copy after it', async () => {
    const { verdict, click, shownText } = await openGuide({ kept: keptAs(begun) });
    await vi.waitFor(() => {
      expect(verdict('accountNumber')).toBe('ok');
    });
    await vi.waitFor(() => {
      expect(shownText('aside [data-next-copy] button')).toBe('Copy next: Account number');
    });
    click('aside [data-next-copy] button');
    await vi.waitFor(() => {
      expect(shownText('aside [data-next-copy] [data-outcome]')).toBe('Copied it.');
    });
    expect(shownText('aside [data-next-words]')).toBe('Do check-address.');
    expect(shownText('aside [data-next-copy] button')).toBeUndefined();
  });

  test('is not offered while there is none', async () => {
    const { shownText } = await openGuide();
    expect(shownText('aside [data-next-copy] button')).toBeUndefined();
  });
});

describe('the answer to what one should see', () => {
  test('marks a step done on the person’s word, and takes it back', async () => {
    const { click, shownText, states, kept } = await openGuide();
    expect(shownText('[data-see="look"] [data-yes]')).toBe('Yes, step 1 is done');
    click('[data-see="look"] [data-yes]');
    expect(states()).toEqual(['done', 'now', 'to do']);
    expect(shownText('[data-see="look"] [data-outcome]')).toBe('Noted as done, on your word.');
    expect(shownText('[data-see="look"] [data-yes]')).toBeUndefined();
    expect(shownText('[data-see="look"] [data-undo]')).toBe('Do this step again');
    click('[data-see="look"] [data-undo]');
    expect([states()[0], kept()]).toEqual(['now', undefined]);
    expect(shownText('[data-see="look"] [data-outcome]')).toBe(
      'The marks and values of this step are taken back.',
    );
  });

  test('asks for a value that is missing, and leads to its field', async () => {
    const { document, click, shownText, states, control } = await openGuide();
    click('[data-see="account"] [data-yes]');
    expect(states()).toEqual(['now', 'to do', 'to do']);
    expect(shownText('[data-see="account"] [data-missing] h3')).toBe('There is a problem');
    expect(document.activeElement?.hasAttribute('data-missing')).toBe(true);
    expect(shownText('[data-see="account"] [data-missing] li')).toBe(
      'Account number: nothing stands there yet.',
    );
    click('[data-see="account"] [data-missing] a');
    expect(document.activeElement).toBe(control('accountNumber'));
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
    expect(states()[1]).toBe('now');
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

  test('opens the known causes, or says that there are none', async () => {
    const { document, click, shownText } = await openGuide();
    const help = find(document, '[data-step="account"] [data-help]', HTMLDetailsElement);
    click('[data-see="account"] [data-no]');
    expect([help.open, document.activeElement?.localName]).toEqual([true, 'summary']);
    expect(shownText('[data-see="account"] [data-outcome]')).toBe('The known causes are open below.');
    click('[data-see="look"] [data-no]');
    expect(shownText('[data-see="look"] [data-outcome]')).toBe('No fault of this step is known.');
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
      'The widget name is the account number, and agents would see a number. Choose a name that they will recognise, such as Watson Assistant.',
    ]);
    await fill('accountNumber', '71234561');
    await vi.waitFor(() => {
      expect(field.dataset['verdict']).toBe('ok');
    });
  });
});
