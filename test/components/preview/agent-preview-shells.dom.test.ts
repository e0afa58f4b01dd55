import { describe, expect, test } from 'vitest';
import { find, findAll } from '../../../src/browser/find';
import liveengage from '../../../src/content/desks/liveengage/desk';
import type { Desk } from '../../../src/domain/guide/desk';
import type { Preview, PreviewFault } from '../../../src/domain/guide/preview';
import { render, stage } from '../../support/stage';

const fault = (id: string, looks?: PreviewFault['looks']): PreviewFault => ({
  id,
  ...(looks && { looks }),
  option: `Fault ${id}`,
  title: `Title of ${id}`,
  words: `Words of ${id}.`,
  cause: `Cause of ${id}.`,
  fix: `Fix of ${id}.`,
});
const shared = {
  console: 'Made-up console',
  customer: 'Ada',
  assistant: 'Helper',
  sampleName: 'Sample app',
  faults: [
    fault('expired'),
    fault('missing', 'absent'),
    fault('blank', 'white'),
    fault('bare', 'empty'),
    fault('high', 'clipped'),
  ],
  caveat: 'Its place is our guess.',
};
const heights = { component: 340, page: 315, source: 'made-up' };
const deskWith = (preview: Preview): Desk => ({ ...liveengage, preview, componentHeight: heights });
const sidebar = deskWith({
  ...shared,
  shell: 'sidebar',
  width: 310,
  account: 'subdomain',
  team: 'department',
});
const component = deskWith({ ...shared, shell: 'component', tab: 'Records' });
const shells = { sidebar, component };

const open = async (desk: Desk) => {
  const html = await render('preview/AgentPreview', { props: { guide: desk } });
  const { document } = await stage(html, () => import('../../../src/components/preview/agent-preview'));
  const preview = find(document, 'agent-preview', HTMLElement);
  const menu = find(preview, 'select', HTMLSelectElement);
  const visible = (selector: string) =>
    findAll(preview, selector, HTMLElement).filter((each) => !each.closest('[hidden]'));
  return {
    preview,
    menu,
    frame: find(preview, 'iframe', HTMLIFrameElement),
    part: (name: string) => find(preview, `[data-part="${name}"]`, HTMLElement),
    choose: (id: string) => {
      menu.value = id;
      menu.dispatchEvent(new Event('change', { bubbles: true }));
    },
    inPane: () => visible('[data-when]:not([data-part="notes"] *)'),
    notes: () =>
      visible('[data-part="notes"] p').map(({ textContent }) => textContent.trim().replaceAll(/\s+/g, ' ')),
  };
};

describe.each(Object.entries(shells))('the preview of a %s', (_, desk) => {
  test('is whole without script: the sample, no controls, and said to be an illustration', async () => {
    const html = await render('preview/AgentPreview', { props: { guide: desk } });
    const { document } = await stage(html, () => Promise.resolve());
    const shown = findAll(document, '[data-when]', HTMLElement).filter(({ hidden }) => !hidden);
    expect(shown.map(({ localName }) => localName)).toEqual(['iframe', 'div']);
    expect(find(document, '[data-part="controls"]', HTMLElement).hidden).toBe(true);
    expect(find(document, 'figcaption', HTMLElement).textContent.trim().replaceAll(/\s+/g, ' ')).toBe(
      'An illustration, not LiveEngage’s own screen. The conversation in it is a sample. Its place is our guess.',
    );
  });

  test('offers the desk’s own faults, and neither a widget’s faults nor its widths', async () => {
    const { preview, menu } = await open(desk);
    expect([...menu.options].map(({ text }) => text.trim())).toEqual([
      'As it should be',
      'Fault expired',
      'Fault missing',
      'Fault blank',
      'Fault bare',
      'Fault high',
    ]);
    expect(preview.querySelector('[type="radio"]')).toBeNull();
    expect(find(preview, '[data-part="head"]', HTMLElement).textContent.trim()).toBe('Sample app');
  });

  test('shows one thing in the pane for each, with cause and fix below', async () => {
    const { preview, choose, inPane, notes } = await open(desk);
    const seen = ['expired', 'missing', 'blank', 'bare', 'high', 'sample'].map((id) => {
      choose(id);
      const [pane, ...others] = inPane();
      expect(others).toEqual([]);
      const words = pane?.getAttribute('aria-label') ?? pane?.textContent.trim().replaceAll(/\s+/g, ' ');
      return [pane?.localName, words, preview.dataset['look'], notes()[0]];
    });
    expect(seen).toEqual([
      ['div', 'Title of expired Words of expired.', '', 'Fault expired. Cause of expired.'],
      ['div', 'Title of missing Words of missing.', 'absent', 'Fault missing. Cause of missing.'],
      ['div', 'Title of blank', 'white', 'Fault blank. Words of blank. Cause of blank.'],
      [
        'div',
        'Summary Nothing to show. History Nothing to show.',
        'empty',
        'Fault bare. Words of bare. Cause of bare.',
      ],
      ['iframe', '', 'clipped', 'Fault high. Words of high. Cause of high.'],
      [
        'iframe',
        '',
        '',
        'As it should be. Next to the conversation, the agent reads its summary and what was said before.',
      ],
    ]);
    choose('expired');
    expect(notes()[1]).toBe('What fixes it. Fix of expired.');
  });
});

test('the panel beside a ticket keeps its width whatever is in it', async () => {
  const { frame, part, choose } = await open(sidebar);
  expect([frame.width, part('pane').style.width]).toEqual(['310', '310px']);
  choose('expired');
  expect(part('pane').style.width).toBe('310px');
});

test('a component shows its page in the heights of the desk, and what is cut off a page as high as it', async () => {
  const { preview, frame, part, choose } = await open(component);
  const drawn = () => [
    frame.height,
    part('view').style.height,
    part('page-height').textContent,
    find(preview, '[data-part="below"]', HTMLElement).textContent.trim().replaceAll(/\s+/g, ' '),
  ];
  expect(drawn()).toEqual(['315', '315px', '315', '25 px kept by the component']);
  choose('high');
  expect(drawn()).toEqual(['340', '315px', '340', '25 px of the page cut off']);
  choose('expired');
  expect(drawn()).toEqual(['315', '315px', '315', '25 px kept by the component']);
  expect(find(preview, '[data-part="tab"]', HTMLElement).textContent).toBe('Records');
});

test('a component without its heights stops the build, with the file to touch', async () => {
  const without: Desk = { ...liveengage, preview: component.preview };
  await expect(render('preview/AgentPreview', { props: { guide: without } })).rejects.toThrow(
    'The definition of "liveengage": a preview of a component needs componentHeight, found none.',
  );
});

describe('the drawing of a ticket', () => {
  test('shows the account and the team as they are typed, and the customer’s side of the same talk', async () => {
    const html = await render('preview/AgentPreview', { props: { guide: sidebar } });
    const around = `<desk-guide>${html}<div data-verdict="ok"><input name="department" value="Parcel desk"></div></desk-guide>`;
    const { document } = await stage(around, () => import('../../../src/components/preview/agent-preview'));
    expect(find(document, '[data-follows="department"]', HTMLElement).textContent).toBe('Parcel desk');
    expect(find(document, '[data-follows="subdomain"]', HTMLElement).textContent).toBe('');
    expect(findAll(document, '[data-handover]', HTMLElement).map((over) => over.textContent.trim())).toEqual([
      'Helper handed over to you',
      'Helper handed you over to an agent',
    ]);
  });

  test('leaves the talk to the customer’s side where it is beside a field', async () => {
    const html = await render('preview/AgentPreview', { props: { guide: sidebar, beside: 'check' } });
    const { document } = await stage(html, () => Promise.resolve());
    expect(document.querySelector('[data-beside="check"]')).not.toBeNull();
    expect(document.body.textContent).not.toContain('What the customer sees');
  });
});
