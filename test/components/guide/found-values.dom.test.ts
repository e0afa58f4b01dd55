import { describe, expect, test, vi } from 'vitest';
import { hear } from '../../../src/browser/events';
import { find, findAll } from '../../../src/browser/find';
import salesforce from '../../../src/content/desks/salesforce/desk';
import { button, deployment, embeddedService } from '../../content/examples/salesforce/sample-snippets';
import type { Desk } from '../../../src/domain/guide/desk';
import { madeUpStep } from '../../support/made-up';
import { render, stage } from '../../support/stage';

const keys = Object.keys(salesforce.checks);
const htmlOf = async () => {
  const fields = await Promise.all(
    Object.entries(salesforce.fields).map(([of, field]) => {
      const clean = { label: field.label, console: 'the assistant', copy: `Copy ${field.label}` };
      return render('fields/ValueField', {
        props: { as: 'guide-field', of, ...field, checks: 'desks/salesforce', clean },
      });
    }),
  );
  return `<main>${fields.join('')}</main>`;
};

/** All fields of a desk, and what is found in their pastes, without a guide around them. */
const openFields = async () => {
  const load = () => import('../../../src/components/guide/guide-field');
  const { document } = await stage(await htmlOf(), load);
  const { FoundValues } = await import('../../../src/components/guide/found-values');
  const root = find(document, 'main', HTMLElement);
  const found = new FoundValues(root);
  hear(root, 'field-read', (read) => {
    found.take(read);
  });
  const field = (key: string) => find(document, `guide-field[data-field="${key}"]`, HTMLElement);
  const control = (key: string) => {
    const element = field(key).querySelector('[data-control]');
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return element;
    throw new Error(`test: ${key} has no control.`);
  };
  return {
    field,
    control,
    values: () => Object.fromEntries(keys.map((key) => [key, control(key).value])),
    paste: async (key: string, text: string, verdict: string) => {
      control(key).value = text;
      control(key).dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
      await vi.waitFor(() => {
        expect(field(key).dataset['verdict']).toBe(verdict);
      });
    },
    list: (key: string) =>
      findAll(field(key), ':scope > [data-found] dt, :scope > [data-found] dd', HTMLElement).map(
        ({ textContent }) => textContent,
      ),
    offer: (key: string) => field(key).querySelector(':scope > [data-offer] button')?.textContent,
    click: (key: string, words: string) => {
      const pressed = findAll(field(key), 'button', HTMLButtonElement).find(({ textContent }) =>
        textContent.includes(words),
      );
      if (!pressed) throw new Error(`test: ${key} has no button "${words}".`);
      pressed.click();
    },
  };
};

describe('values that are found in a paste', () => {
  test('are listed with their places, which are shown on request', async () => {
    const { paste, list, click, control } = await openFields();
    await paste('deploymentCode', deployment, 'ok');
    expect(list('deploymentCode')).toEqual([
      'Chat API endpoint',
      'd.la2-c1-iad.salesforceliveagent.com Show Chat API endpoint in the paste: line 3, column 17',
      'Deployment ID',
      '5725f0000008kLm Show Deployment ID in the paste: line 3, column 70',
      'Organization ID',
      '00D5f00000QxYzA Show Organization ID in the paste: line 3, column 89',
    ]);
    click('deploymentCode', 'Show Deployment ID');
    const { value, selectionStart, selectionEnd } = control('deploymentCode');
    expect(value.slice(selectionStart ?? 0, selectionEnd ?? 0)).toBe('5725f0000008kLm');
    expect(document.activeElement).toBe(control('deploymentCode'));
  });

  test('go into the fields that are empty, and follow a newer paste', async () => {
    const { paste, values } = await openFields();
    await paste('deploymentCode', deployment, 'ok');
    await paste('buttonCode', button, 'ok');
    await vi.waitFor(() => {
      expect(values()).toMatchObject({
        organizationId: '00D5f00000QxYzA',
        deploymentId: '5725f0000008kLm',
        buttonId: '5735f0000004TuV',
        chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com',
      });
    });
    await paste('deploymentCode', deployment.replace('5725f0000008kLm', '5725f0000009aBc'), 'ok');
    expect(values()['deploymentId']).toBe('5725f0000009aBc');
  });

  test('never write over what a person put in', async () => {
    const { paste, values, control } = await openFields();
    await paste('organizationId', '00D5f00000WvUtS', 'ok');
    await paste('deploymentCode', deployment, 'ok');
    expect(values()['organizationId']).toBe('00D5f00000WvUtS');
    control('deploymentId').value = 'mine';
    await paste('deploymentCode', `${deployment}\n`, 'ok');
    expect(values()['deploymentId']).toBe('mine');
  });

  test('are shown and used where the code itself is not what the box asks for', async () => {
    const { paste, list, values } = await openFields();
    await paste('deploymentCode', embeddedService, 'stop');
    expect(list('deploymentCode').filter((_, index) => index % 2 === 0)).toEqual([
      'Organization ID',
      'Deployment ID',
      'Button ID',
      'Chat API endpoint',
    ]);
    expect(values()['buttonId']).toBe('5735f0000004TuV');
  });

  test('are no longer listed once the paste is gone, go with it, and can be put back', async () => {
    const { paste, list, values, click } = await openFields();
    await paste('buttonCode', button, 'ok');
    await paste('buttonCode', '', 'empty');
    expect(list('buttonCode')).toEqual([]);
    expect(values()['buttonId']).toBe('');
    click('buttonId', 'Put the old value back');
    expect(values()['buttonId']).toBe('5735f0000004TuV');
  });

  test('stay with the other paste that holds them', async () => {
    const { paste, values } = await openFields();
    await paste('deploymentCode', embeddedService, 'stop');
    await paste('buttonCode', button, 'ok');
    await paste('buttonCode', '', 'empty');
    expect(values()['buttonId']).toBe('5735f0000004TuV');
    await paste('deploymentCode', '', 'empty');
    expect([values()['organizationId'], values()['buttonId']]).toEqual(['', '']);
  });

  test('stay what the person typed, whatever is pasted or taken away', async () => {
    const { paste, values } = await openFields();
    await paste('buttonId', '5735f0000009xYz', 'ok');
    await paste('buttonCode', button, 'ok');
    expect(values()['buttonId']).toBe('5735f0000009xYz');
    await paste('buttonCode', '', 'empty');
    expect(values()['buttonId']).toBe('5735f0000009xYz');
  });
});

describe('a paste in the wrong box', () => {
  test('is moved to the right one on request, when that is empty', async () => {
    const { paste, offer, click, values, field } = await openFields();
    await paste('deploymentCode', button, 'stop');
    expect(offer('deploymentCode')).toBe('Move it to “Chat button code”');
    click('deploymentCode', 'Move it to');
    await vi.waitFor(() => {
      expect(field('buttonCode').dataset['verdict']).toBe('ok');
    });
    expect([values()['deploymentCode'], values()['buttonCode']]).toEqual(['', button]);
    expect(offer('deploymentCode')).toBeUndefined();
  });

  test('is swapped with the other, when both are wrong', async () => {
    const { paste, offer, click, values, field } = await openFields();
    await paste('deploymentCode', button, 'stop');
    await paste('buttonCode', deployment, 'stop');
    expect([offer('deploymentCode'), offer('buttonCode')]).toEqual(['Swap the two', 'Swap the two']);
    click('buttonCode', 'Swap the two');
    await vi.waitFor(() => {
      expect([field('deploymentCode').dataset['verdict'], field('buttonCode').dataset['verdict']]).toEqual([
        'ok',
        'ok',
      ]);
    });
    expect([values()['deploymentCode'], values()['buttonCode']]).toEqual([deployment, button]);
    expect([offer('deploymentCode'), offer('buttonCode')]).toEqual([undefined, undefined]);
  });

  test('is not moved over something good', async () => {
    const { paste, offer } = await openFields();
    await paste('buttonCode', button, 'ok');
    await paste('deploymentCode', button, 'stop');
    expect(offer('deploymentCode')).toBeUndefined();
  });
});

describe('a paste that holds several of what is asked for', () => {
  const other = button.replaceAll('5735f0000004TuV', '5735f0000009xYz');
  const both = `${button}\n${other}`;
  const openChoices = async () => {
    const fields = await openFields();
    const list = (key: string) => fields.field(key).querySelector(':scope > [data-choices]');
    const stations = (key: string) => findAll(fields.field(key), '[data-choices] input', HTMLInputElement);
    const choose = async (key: string, index: number) => {
      stations(key)[index]?.click();
      await vi.waitFor(() => {
        expect(fields.field(key).dataset['verdict']).toBe('ok');
      });
    };
    return { ...fields, stations, choose, choices: list };
  };

  test('is followed by a list to choose from, which nothing is chosen in', async () => {
    const { paste, choices, stations } = await openChoices();
    await paste('buttonCode', both, 'stop');
    expect(choices('buttonCode')?.querySelector('legend')?.textContent).toBe('Choose one of these:');
    expect(stations('buttonCode').map(({ parentElement }) => parentElement?.textContent)).toEqual([
      'Button ID 5735f0000004TuV',
      'Button ID 5735f0000009xYz',
    ]);
    expect(stations('buttonCode').map(({ checked, name }) => [checked, name])).toEqual([
      [false, 'choice-of-buttonCode'],
      [false, 'choice-of-buttonCode'],
    ]);
  });

  test('gives way to the one that is chosen, and another can be chosen after it', async () => {
    const { paste, choose, values, field, stations } = await openChoices();
    await paste('buttonCode', both, 'stop');
    const [first, second] = stations('buttonCode');
    second?.focus();
    await choose('buttonCode', 1);
    expect(values()).toMatchObject({ buttonCode: other, buttonId: '5735f0000009xYz' });
    expect(find(field('buttonCode'), 'output', HTMLOutputElement).textContent).toBe(other);
    // The list is the same one, or the focus would be lost on the way.
    expect(document.activeElement).toBe(second);
    expect(stations('buttonCode').map(({ checked }) => checked)).toEqual([false, true]);
    first?.click();
    await vi.waitFor(() => {
      expect(values()).toMatchObject({ buttonCode: button, buttonId: '5735f0000004TuV' });
    });
  });

  test('is put back whole on request', async () => {
    const { paste, choose, values, click, field, choices, stations } = await openChoices();
    await paste('buttonCode', both, 'stop');
    expect(choices('buttonCode')?.querySelector('button')?.hidden).toBe(true);
    await choose('buttonCode', 0);
    click('buttonCode', 'Put the whole paste back');
    await vi.waitFor(() => {
      expect(field('buttonCode').dataset['reason']).toBe('several-buttons');
    });
    expect(values()['buttonCode']).toBe(both);
    expect(document.activeElement).toBe(stations('buttonCode')[0]);
    expect(stations('buttonCode').some(({ checked }) => checked)).toBe(false);
    expect(choices('buttonCode')?.querySelector('button')?.hidden).toBe(true);
  });

  test('has its list taken away once something else is in the field', async () => {
    const { paste, choose, choices } = await openChoices();
    await paste('buttonCode', both, 'stop');
    await choose('buttonCode', 0);
    await paste('buttonCode', `${other}\n`, 'ok');
    expect(choices('buttonCode')).toBeNull();
    await paste('buttonCode', both, 'stop');
    expect(choices('buttonCode')).not.toBeNull();
    await paste('buttonCode', '', 'empty');
    expect(choices('buttonCode')).toBeNull();
  });

  test('may be ids in a field that takes one', async () => {
    const { paste, choose, values, choices, field } = await openChoices();
    await paste('buttonId', '5735f0000004TuV, 5735f0000009xYz', 'stop');
    await choose('buttonId', 1);
    expect(values()['buttonId']).toBe('5735f0000009xYz');
    expect(choices('buttonId')).not.toBeNull();
    // What a person chose is not written over by what is found elsewhere.
    await paste('buttonCode', button, 'ok');
    expect(values()['buttonId']).toBe('5735f0000009xYz');
    expect(field('buttonId').dataset['verdict']).toBe('ok');
  });
});

describe('a guide', () => {
  const actions = [
    { id: 'check-code', title: 'Check', lane: 'here', asks: 'deploymentCode' },
    { id: 'check-organisation', title: 'Check', lane: 'here', asks: 'organizationId' },
  ] as const;
  const desk: Desk = { ...salesforce, steps: [madeUpStep('code', { actions })] };
  const locals = { guide: { guide: desk, home: `desks/${desk.id}`, faults: [], pictures: {} } };

  const openGuide = async () => {
    const parts = await Promise.all([
      ...actions.map(({ id: of }) =>
        render('guide/Action', { props: { of }, locals, slots: { default: `<p>Do ${of}.</p>` } }),
      ),
      render('guide/See', { props: { of: 'code' }, locals, slots: { default: '<p>It.</p>' } }),
    ]);
    const around = await Promise.all([
      render('guide/GuideTop', { props: { guide: desk } }),
      render('companion/Companion', { props: { guide: desk } }),
      render('guide/NextBar'),
      render('guide/Step', {
        props: { id: 'code' },
        locals,
        slots: { default: `<div>${parts.join('')}</div>` },
      }),
    ]);
    const notice = await render('layout/LinkNotice');
    const html = `<main>${notice}<desk-guide data-guide="${desk.id}" data-home="desks/${desk.id}">${around.join('')}<div data-guide-end><h2 data-end>End</h2></div></desk-guide></main>`;
    return stage(html, () => import('../../../src/components/guide/desk-guide'));
  };

  test('fills its fields from a paste, and goes on from there', async () => {
    const { document } = await openGuide();
    const code = find(document, '[name="deploymentCode"]', HTMLTextAreaElement);
    code.value = deployment;
    code.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
    await vi.waitFor(() => {
      expect(find(document, '[name="organizationId"]', HTMLInputElement).value).toBe('00D5f00000QxYzA');
      expect(findAll(document, '[data-action]', HTMLElement).map(({ dataset }) => dataset['state'])).toEqual([
        'done',
        'done',
      ]);
    });
    expect(document.querySelectorAll('[data-found] dt')).toHaveLength(3);
  });

  test('keeps the one that was chosen of several', async () => {
    const given = '00D5f00000QxYzA 00D5f00000WvUtS';
    const { document } = await openGuide();
    const control = find(document, '[name="organizationId"]', HTMLInputElement);
    control.value = given;
    control.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
    await vi.waitFor(() => {
      expect(document.querySelectorAll('[data-choices] input')).toHaveLength(2);
    });
    expect(localStorage.length).toBe(0);
    findAll(document, '[data-choices] input', HTMLInputElement)[1]?.click();
    await vi.waitFor(() => {
      expect(JSON.stringify({ ...localStorage })).toContain('00D5f00000WvUtS');
    });
    expect(JSON.stringify({ ...localStorage })).not.toContain('00D5f00000QxYzA');
  });
});
