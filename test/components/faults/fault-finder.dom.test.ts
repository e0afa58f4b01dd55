import { expect, test } from 'vitest';
import { find, findAll } from '../../../src/browser/find';
import type { Fault } from '../../../src/content.config';
import { tokens } from '../../support/secrets';
import { render, stage } from '../../support/stage';

const fault = (id: string, step: string, rest: Partial<Fault>): Fault => ({
  id,
  step,
  symptom: '',
  codes: [],
  seen: 'transfer',
  cause: '',
  check: 'Do it again.',
  confidence: 'derived',
  source: 'derived-samples',
  compares: false,
  also: [],
  ...rest,
});
const faults = [
  fault('wrong-key', 'key', { symptom: 'The key does not match', codes: ['9007'], compares: true }),
  fault('no-agent', 'try', { symptom: 'Nobody is available', cause: 'Every agent is away.' }),
];

const guide = { id: 'acme-desk', name: 'Acme Desk' };

const open = async () => {
  const steps = ['key', 'try', 'last'];
  const rendered = await Promise.all(
    steps.map((of) =>
      render('faults/Faults', { props: { of, guide, faults: faults.filter(({ step }) => step === of) } }),
    ),
  );
  const sections = steps.map(
    (id, index) =>
      `<section id="${id}" data-step="${id}" data-title="Step ${id}">${rendered[index] ?? ''}</section>`,
  );
  const html = `<desk-guide>${sections.join('')}</desk-guide>`;
  const { document } = await stage(html, () => import('../../../src/components/faults/fault-finder'));
  const at = (step: string) => {
    const help = find(document, `#${step} [data-help]`, HTMLDetailsElement);
    const box = find(help, 'textarea', HTMLTextAreaElement);
    return {
      box,
      paste: (text: string) => {
        box.value = text;
        box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
      },
      matches: () => findAll(help, '[data-matches] > div', HTMLElement),
      said: () => find(help, '[data-outcome]', HTMLElement).textContent,
      known: () => help.querySelector<HTMLElement>('[data-known]'),
    };
  };
  return { document, at };
};

test('the faults of a step are there without script, and the box does not', async () => {
  const html = await render('faults/Faults', { props: { of: 'key', guide, faults: faults.slice(0, 1) } });
  const { document } = await stage(html, () => Promise.resolve());
  expect(find(document, '[data-search]', HTMLElement).hidden).toBe(true);
  expect(find(document, '[data-known]', HTMLElement).textContent).toContain('The key does not match');
});

test('a code finds the fault of another step, with a link to it and to the comparison', async () => {
  const { at } = await open();
  const last = at('last');
  last.paste('{"internalErrorCode":"9007"}');
  const [match] = last.matches();
  expect(match?.querySelector('dt')?.textContent.trim()).toBe('The key does not match');
  const links = findAll(
    find(match ?? document, 'dd', HTMLElement).ownerDocument,
    '[data-matches] a',
    HTMLAnchorElement,
  );
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['#key', '/keys/#compare']);
  expect(last.said()).toBe('1 fault fits.');
});

test('ids stay unique, and what was found goes with the words that found it', async () => {
  const { document, at } = await open();
  const step = at('try');
  step.paste('nobody is available');
  expect(step.matches()).toHaveLength(1);
  expect(step.known()?.hidden).toBe(true);
  const ids = findAll(document, '[id]', Element).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  step.paste('');
  expect([step.matches().length, step.known()?.hidden, step.said()]).toEqual([0, false, '']);
});

test('a token and an address never stay in the box, and are not shown', async () => {
  const { document, at } = await open();
  const step = at('key');
  const token = tokens['a token by RSA'] ?? '';
  step.paste(`9007 for ada@example.com: ${token}`);
  expect(step.box.value).toBe('9007 for [e-mail]: [token]');
  expect(step.said()).toBe('Removed from the paste: a token, an e-mail address. 1 fault fits.');
  expect(document.body.textContent).not.toContain('ada@');
});

test('what is typed is masked when the box is left, not before', async () => {
  const { at } = await open();
  const { box } = at('key');
  box.value = 'ada@example.com';
  box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: 'm' }));
  expect(box.value).toBe('ada@example.com');
  box.dispatchEvent(new Event('change', { bubbles: true }));
  expect(box.value).toBe('[e-mail]');
});

test('a code that nobody knows is told, with what to do', async () => {
  const { at } = await open();
  const step = at('key');
  step.paste('error 7777');
  expect(step.said()).toMatch(
    /^No source that we know explains 7777\. None of the 2 faults .* Note the code/,
  );
  expect(step.matches()).toEqual([]);
});
