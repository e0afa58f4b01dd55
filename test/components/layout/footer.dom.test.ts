import { afterEach, expect, test, vi } from 'vitest';
import zendesk from '../../../src/content/desks/zendesk/desk';
import { stage } from '../../support/stage';

const guide = { guide: zendesk, home: 'desks/zendesk', faults: [], pictures: {} };
const links = ['Edit this page', 'Report a mistake'] as const;

/** The foot of a page of a guide, in a site that is built with these settings. */
async function open(settings: Readonly<Record<string, string>>, hash = '') {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  vi.resetModules();
  const { render } = await import('../../support/stage');
  const html = await render('layout/Footer', {
    props: { title: 'Connect web chat to Zendesk' },
    request: new Request('https://docs.example/zendesk/'),
    locals: { guide },
  });
  const url = `https://docs.example/zendesk/?account=71234560${hash}`;
  const staged = await stage(
    `${html}<section id="try"></section>`,
    () => import('../../../src/components/layout/mistake-link'),
    { url },
  );
  return [...staged.document.querySelectorAll('a')].filter(({ textContent }) =>
    links.some((name) => name === textContent.trim()),
  );
}

afterEach(() => {
  vi.unstubAllEnvs();
});

const bodyOf = (link: HTMLAnchorElement): string => {
  // Nothing navigates here.
  link.addEventListener('click', (event) => {
    event.preventDefault();
  });
  link.click();
  link.click();
  return new URL(link.href).searchParams.get('body') ?? '';
};

test('a build that names no address has neither link', async () => {
  expect(await open({ REPORT_TO: '', EDIT_AT: '' })).toEqual([]);
});

test('the source of a guide is edited where the build says', async () => {
  const [edit, ...others] = await open({ REPORT_TO: '', EDIT_AT: 'https://code.example/site/edit/main' });
  expect(edit?.href).toBe('https://code.example/site/edit/main/src/content/desks/zendesk/guide.mdx');
  expect(others).toEqual([]);
});

test.each(['https://code.example/issues/new', 'mailto:help@example.org'])(
  'a mistake is reported to %s with page, step and day, and nothing else of the address',
  async (to) => {
    const [report] = await open({ REPORT_TO: to, EDIT_AT: '' }, '#try');
    if (!report) throw new Error('There is no link.');
    expect(report.href.startsWith(`${to}?`)).toBe(true);
    expect(bodyOf(report)).toMatch(/\nPage: \/zendesk\/#try\nDate: \d{4}-\d\d-\d\d$/);
    expect(report.href).not.toContain('71234560');
  },
);

test('what is behind # and is no place of the page is left out', async () => {
  const [report] = await open({ REPORT_TO: 'https://code.example/new', EDIT_AT: '' }, '#secret=abc');
  expect(report && bodyOf(report)).toMatch(/\nPage: \/zendesk\/\nDate: /);
});
