import { describe, expect, test, vi } from 'vitest';
import { find, findAll } from '../../../src/browser/find';
import { listAddresses } from '../../../src/content/addresses';
import { documentationAddresses, documentationIds } from '../../support/pages/documentation-addresses';
import { render, stage } from '../../support/stage';

const html = (await render('layout/LinkNotice')) + (await render('links/OldAddresses'));

/** Navigation is refused by jsdom: a stand-in for the address bar takes down where it would have gone. */
const open = async (search: string, hash: string) => {
  const went: string[] = [];
  const bar = { pathname: '/docs/assistant/', search, hash, replace: (to: string) => went.push(to) };
  const { document, window } = await stage(html, () => import('../../../src/components/links/old-address'), {
    url: `https://docs.example/docs/assistant/${search}${hash}`,
    before: () => vi.stubGlobal('location', bar),
  });
  const unknown = find(document, '[data-unknown]', HTMLElement);
  const words = find(unknown, '[data-unknown-words]', HTMLElement);
  const goTo = (next: string) => {
    bar.hash = next;
    window.dispatchEvent(new Event('hashchange'));
  };
  return { document, went, unknown, words, goTo };
};

describe('an old address', () => {
  test('is on the page as a link, for those without script', async () => {
    const { document } = await stage(html, () => Promise.resolve());
    const links = findAll(document, 'li', HTMLElement).map((item) => [
      item.id,
      find(item, 'a', HTMLAnchorElement).getAttribute('href'),
      find(item, 'code', HTMLElement).textContent,
    ]);
    const addresses = listAddresses().flatMap((page) => page.addresses);
    expect(links).toEqual(addresses.map(({ id, path }) => [id, path, id]));
    expect(links.length).toBeGreaterThan(10);
    expect(find(document, '[data-unknown]', HTMLElement).hidden).toBe(true);
  });

  const known: readonly (readonly [search: string, hash: string, place: string])[] = [
    [
      '?topic=assistant-deploy-web-chat',
      '#deploy-web-chat-lp-authenticate',
      '/liveengage/#deploy-web-chat-lp-authenticate',
    ],
    [
      '?topic=assistant-beta-deploy-web-chat',
      '#deploy-web-chat-liveperson',
      '/liveengage/#deploy-web-chat-liveperson',
    ],
    ['', '#deploy-web-chat-lp-wa-widget', '/liveengage/#deploy-web-chat-lp-wa-widget'],
    ['', '#deploy%2Dweb%2Dchat%2Dlp%2Dwa%2Dwidget', '/liveengage/#deploy-web-chat-lp-wa-widget'],
    ['', '#lp-data-sources', '/liveengage/#lp-data-sources'],
    ['?topic=assistant-beta-deploy-web-chat', '', '/#beta-deploy-web-chat'],
    ['?topic=beta-deploy-web-chat', '', '/#beta-deploy-web-chat'],
    ['?topic=assistant-deploy-zendesk', '', '/zendesk/#deploy-zendesk'],
    ['?topic=assistant-deploy-zendesk', '#no-such-part', '/zendesk/#deploy-zendesk'],
    ['?topic=watson-assistant-deploy-zendesk', '', '/zendesk/#deploy-zendesk'],
    ['?topic=deploy-zendesk', '', '/zendesk/#deploy-zendesk'],
    ['?topic=watson-assistant-deploy-web-chat-haa', '', '/#deploy-web-chat-haa'],
    [
      '?topic=watson-assistant-deploy-web-chat-haa',
      '#deploy-web-chat-zendesk',
      '/zendesk/#deploy-web-chat-zendesk',
    ],
    ['?topic=assistant-data-human-agent', '', '/zendesk/#human-agent'],
    ['?topic=watson-assistant-integration-variables', '', '/zendesk/#expression-integration-variables'],
    ['?topic=assistant-dialog-responses-json', '#foo', '/zendesk/#dialog-responses-json-connect-to-agent'],
    ['?topic=watson-assistant-dialog-overview', '', '/zendesk/#dialog-overview-add-connect-to-human-agent'],
    ['?topic=watsonx-assistant-web-chat-security-encrypt', '', '/secure/#web-chat-security-encrypt'],
    [
      '?topic=watson-assistant-integration-variables',
      '#expression-integration-variables-chat',
      '/zendesk/#expression-integration-variables-chat',
    ],
  ];
  test.each(known)('of the form %s%s leads to %s', async (search, hash, place) => {
    const { went, unknown } = await open(search, hash);
    expect(went).toEqual([`https://docs.example${place}`]);
    expect(unknown.hidden).toBe(true);
  });

  const topics = Object.keys(documentationAddresses);
  test.each(topics)('of the topic %s leads on behind the name of a product', async (topic) => {
    const { went } = await open(`?topic=watson-assistant-${topic}`, '');
    expect(went).toHaveLength(1);
    const own = documentationIds.find((id) => id === topic);
    if (own !== undefined) expect(went[0]).toMatch(new RegExp(`#${own}$`));
  });

  test.each(['?topic=assistant-undeploy-zendesky', '?topic=zendesk', '?topic=-', '?topic=assistant-'])(
    'that only resembles a known one leads nowhere: %s',
    async (search) => {
      const { went, unknown } = await open(search, '');
      await vi.waitFor(() => {
        expect([went, unknown.hidden]).toEqual([[], false]);
      });
    },
  );

  test('that nobody knows is named, and the reader stays at the list', async () => {
    const { went, unknown, words } = await open('?topic=assistant-nowhere', '#somewhere');
    await vi.waitFor(() => {
      expect([unknown.hidden, words.textContent]).toEqual([
        false,
        'This site has no place for the documentation’s address “somewhere” of “assistant-nowhere”.',
      ]);
    });
    expect(went).toEqual([]);
    expect(findAll(unknown, '[data-nearest]:not([hidden])', HTMLElement)).toEqual([]);
    expect(find(unknown, 'a', HTMLAnchorElement).getAttribute('href')).toBe('/');
  });

  test('that nobody knows is shown what comes nearest, before the list', async () => {
    const { document, unknown } = await open('?topic=assistant-deploy-zendesk-rules', '#foo');
    await vi.waitFor(() => {
      expect(unknown.hidden).toBe(false);
    });
    const near = findAll(unknown, 'li a', HTMLAnchorElement).map((link) => link.getAttribute('href'));
    expect(near).toHaveLength(3);
    expect(near[0]).toMatch(/^\/zendesk\/#/);
    const ids = findAll(document, '[id]', HTMLElement).map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  const hostile: readonly (readonly [why: string, hash: string, name: string])[] = [
    ['a stray percent sign', '#100%', '100%'],
    ['markup', '#%3Cimg src=x%3E', '<img src=x>'],
    ['500 characters', `#${'x'.repeat(500)}`, `${'x'.repeat(40)}…`],
    ['an override character', '#%E2%80%AEdesrever', 'desrever'],
    ['the name of a prototype', '#__proto__', '__proto__'],
  ];
  test.each(hostile)('with %s is shown as text, cut to 40 characters', async (_, hash, name) => {
    const { went, words } = await open('', hash);
    await vi.waitFor(() => {
      expect(words.textContent).toBe(`This site has no place for the documentation’s address “${name}”.`);
    });
    expect(went).toEqual([]);
    expect(findAll(words, '*', HTMLElement).map(({ localName }) => localName)).toEqual(['bdi']);
  });

  test('with a token is neither shown nor left in the address', async () => {
    const token = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhIn0.c2ln';
    const { document, unknown } = await open('', `#id_token=${token}`);
    await vi.waitFor(() => {
      expect(find(document, 'link-notice', HTMLElement).textContent).toContain('treat it as leaked');
    });
    expect([unknown.hidden, document.body.textContent.includes('eyJ')]).toEqual([true, false]);
  });

  test('is no matter where neither topic nor id is asked for', async () => {
    const { went, unknown } = await open('', '');
    expect([went, unknown.hidden]).toEqual([[], true]);
  });

  test('is followed when the id changes while the page is open', async () => {
    const { went, goTo } = await open('', '');
    goTo('#feedback-beta');
    expect(went).toEqual(['https://docs.example/liveengage/#feedback-beta']);
  });
});
