import { expect, test, vi } from 'vitest';
import { find, findAll } from '../../../src/browser/find';
import { render, stage } from '../../support/stage';

const groups = ['zendesk', 'acme'].map((id) => ({ guide: { id, name: `Desk ${id}` }, faults: [] }));
const row = (id: string) =>
  `<div id="${id}" data-fault data-codes="${id === 'one' ? '77' : '88'}"><dt><a href="#${id}" data-symptom>It stops ${id}</a></dt>` +
  `<dd data-seen>transfer</dd><dd data-cause>It is ${id}.</dd></div>`;
const html =
  (await render('layout/LinkNotice')) +
  `<faults-page>${await render('faults/FaultFinder', { props: { of: 'anywhere', main: true } })}` +
  (await render('faults/FaultFilter', { props: { groups } })) +
  groups
    .map(
      ({ guide: { id } }, index) =>
        `<section data-group="${id}" data-names="${id}"><h2 id="${id}" tabindex="-1">${id}</h2><dl>${row(index === 0 ? 'one' : 'two')}</dl></section>`,
    )
    .join('') +
  '</faults-page>';

const open = async (address = '') => {
  const { document, window } = await stage(
    html,
    async () => {
      await import('../../../src/components/faults/fault-finder');
      await import('../../../src/components/faults/faults-page');
    },
    {
      url: `https://docs.example/faults/${address}`,
      // jsdom lays nothing out.
      before: ({ defaultView }) => {
        if (defaultView) Object.assign(defaultView.Element.prototype, { scrollIntoView: () => undefined });
      },
    },
  );
  await vi.dynamicImportSettled();
  await new Promise(setImmediate);
  const box = find(document, 'textarea', HTMLTextAreaElement);
  return {
    document,
    window,
    shown: () =>
      findAll(document, '[data-group]', HTMLElement).flatMap(({ hidden, dataset }) =>
        hidden ? [] : (dataset['group'] ?? []),
      ),
    choose: (desk: string) => {
      find(document, `input[value="${desk}"]`, HTMLInputElement).click();
    },
    paste: (text: string) => {
      box.value = text;
      box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
      return {
        said: find(document, '[data-outcome]', HTMLElement).textContent,
        found: findAll(document, '[data-matches] [data-symptom]', HTMLElement).map(
          (each) => each.textContent,
        ),
      };
    },
  };
};

test('without script everything is shown, and the filter is not', async () => {
  const { document } = await stage(html, () => Promise.resolve());
  expect(find(document, 'fieldset', HTMLElement).hidden).toBe(true);
  expect(findAll(document, '[data-group][hidden]', HTMLElement)).toEqual([]);
});

test('a desk is chosen, and all are again', async () => {
  const { choose, shown } = await open();
  expect(shown()).toEqual(['zendesk', 'acme']);
  choose('acme');
  expect(shown()).toEqual(['acme']);
  choose('');
  expect(shown()).toEqual(['zendesk', 'acme']);
});

test('a link chooses a desk and leads to it, and leaves the address bar clean', async () => {
  const { document, window, shown } = await open('?desk=acme');
  await vi.waitFor(() => {
    expect(shown()).toEqual(['acme']);
  });
  expect(window.location.search).toBe('');
  expect(document.activeElement?.id).toBe('acme');
});

test('a desk that is not there is named and not used', async () => {
  const { document, shown } = await open('?desk=nobody');
  await vi.waitFor(() => {
    expect(find(document, 'link-notice', HTMLElement).textContent).toContain('desk');
  });
  expect(shown()).toEqual(['zendesk', 'acme']);
});

test('what a link leads to is never hidden', async () => {
  const { window, choose, shown } = await open();
  choose('acme');
  window.location.hash = '#one';
  await vi.waitFor(() => {
    expect(shown()).toEqual(['zendesk', 'acme']);
  });
});

test('what is pasted is looked for among those shown, then among the others', async () => {
  const { choose, paste } = await open();
  expect(paste('code 77')).toEqual({ said: '1 fault fits.', found: ['It stops one'] });
  choose('acme');
  expect(paste('code 88').found).toEqual(['It stops two']);
  expect(paste('{"code":77}')).toEqual({
    said: 'None of the faults shown here fits. Among the others: 1 fault fits.',
    found: ['It stops one'],
  });
});

test('what is found has the address of its row, and no id twice', async () => {
  const { document, paste } = await open();
  paste('77');
  const ids = findAll(document, '[id]', Element).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(find(document, '[data-matches] a', HTMLAnchorElement).hash).toBe('#one');
});

test('what is found stays in place when the box is left, so that focus can go to it', async () => {
  const { document, paste } = await open();
  paste('77');
  const link = find(document, '[data-matches] a', HTMLAnchorElement);
  find(document, 'textarea', HTMLTextAreaElement).dispatchEvent(new Event('change', { bubbles: true }));
  expect(link.isConnected).toBe(true);
});

test('a paste that nobody knows is told, with what to do', async () => {
  const { paste } = await open();
  const { said, found } = paste('SOME_OTHER_ERROR');
  expect(said).toMatch(
    /^No source that we know explains SOME_OTHER_ERROR\. None of the 2 faults of this page .* Note the code/,
  );
  expect(found).toEqual([]);
});
