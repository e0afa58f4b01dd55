import { describe, expect, test, vi } from 'vitest';
import { announce } from '../../../src/browser/events';
import { find, findAll } from '../../../src/browser/find';
import { corrections } from '../../../src/content/guides/web-chat-security/embed/corrections';
import { noncePlace, sampleEmbed } from '../../../src/domain/embed/embed-settings';
import { writeFileEmbed, writePageEmbed } from '../../../src/domain/embed/embed-snippet';
import { writeSignOut } from '../../../src/domain/embed/sign-out';
import { sources } from '../../../src/content/sources';
import { render, stage } from '../../support/stage';
import { words as results } from '../../../src/components/tools/tool-results.en';

const integrationId = '0d4c8e1f-7a52-4b39-8c60-5e9f31a7b284';
const keys = ['integrationId', 'region', 'serviceInstanceId', 'subscriptionId'];
/** The fields of the guide, as the tool finds them. */
const guideFields = keys
  .map(
    (key) =>
      `<div data-verdict="empty"><input id="field-${key}" name="${key}"><output name="${key}Value"></output></div>`,
  )
  .join('');
const html = `<desk-guide>${guideFields}${await render('embed/EmbedSnippet')}</desk-guide>`;

const open = async (page = html) => {
  const staged = await stage(page, () => import('../../../src/components/embed/embed-snippet'));
  const tool = find(staged.document, 'embed-snippet', HTMLElement);
  const box = (name: string) => find(tool, `[data-box="${name}"]`, HTMLElement);
  await vi.waitFor(() => {
    expect(box('embedRoute').dataset['verdict']).toBe('ok');
  });
  return {
    tool,
    box,
    shown: (selector: string) => find(tool, selector, HTMLElement).textContent.replaceAll(/\s+/g, ' ').trim(),
    result: (of: string) => find(tool, `[data-result="${of}"]`, HTMLElement).textContent,
    areShown: () => !find(tool, '[data-results]', HTMLElement).hidden,
    choose: (name: string) => {
      find(tool, `[name="${name}"]`, HTMLInputElement).click();
    },
    paste: async (name: string, text: string, verdict = 'ok') => {
      const control = find(tool, `[name="${name}"]`, HTMLInputElement);
      control.value = text;
      control.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
      await vi.waitFor(() => {
        expect(box(name).dataset['verdict']).toBe(verdict);
      });
    },
    /** A field of the guide settles on a value. */
    settle: (key: string, value: string) => {
      const control = find(staged.document, `[name="${key}"]`, HTMLInputElement);
      find(staged.document, `output[name="${key}Value"]`, HTMLOutputElement).textContent = value;
      control.parentElement?.setAttribute('data-verdict', 'ok');
      const reading = { verdict: 'ok', reason: 'clean', words: '', repairs: [], value } as const;
      announce(control, 'field-read', { key, typed: value, reading, pending: false, waits: false });
    },
  };
};

describe('the builder of the embed script', () => {
  test('is a whole sample before there is script', async () => {
    const { document } = await stage(html, () => Promise.resolve());
    const tool = find(document, 'embed-snippet', HTMLElement);
    expect(find(tool, '[data-form]', HTMLElement).hidden).toBe(true);
    expect(find(tool, '[data-by-hand]', HTMLElement).hidden).toBe(false);
    const page = find(tool, '[data-result="page"]', HTMLElement).textContent;
    expect(page).toContain("integrationID: '5b0e7c12-93d4-4f6a-8a21-7f0c4d9be385',");
    const parts = findAll(tool, '[data-explained] pre', HTMLElement).map(({ textContent }) => textContent);
    for (const part of parts) expect(page).toContain(part.split('\n')[0]);
    expect(parts.length).toBeGreaterThan(8);
  });

  test('names the ids that are missing, with links to their fields, and takes them as they come', async () => {
    const { tool, result, settle, shown } = await open();
    expect(shown('[data-missing]')).toBe(
      'The code has placeholders for: Integration ID, Region, Service instance ID. Fill in these fields.',
    );
    expect(findAll(tool, '[data-missing] a', HTMLAnchorElement).map(({ hash }) => hash)).toEqual([
      '#field-integrationId',
      '#field-region',
      '#field-serviceInstanceId',
    ]);
    expect(result('page')).toContain("region: 'YOUR-REGION'");
    settle('integrationId', integrationId);
    settle('region', 'eu-gb');
    expect(shown('[data-missing]')).toBe(
      'The code has placeholders for: Service instance ID. Fill in these fields.',
    );
    settle('serviceInstanceId', '9a7b1c2d-5e6f-4a3b-8c9d-0e1f2a3b4c5d');
    settle('subscriptionId', '7d1f0b6a2c9e4d538ab1e06f49c27d35');
    expect(shown('[data-missing]')).toBe('');
    for (const of of ['page', 'file']) {
      expect(result(of)).toContain(`integrationID: '${integrationId}'`);
      expect(result(of)).toContain("region: 'eu-gb'");
      expect(result(of)).toContain("subscriptionID: '7d1f0b6a2c9e4d538ab1e06f49c27d35'");
      expect(result(of)).not.toContain('YOUR-');
    }
  });

  test('names them without links where the guide has no such field', async () => {
    const { tool, shown } = await open(await render('embed/EmbedSnippet'));
    expect(shown('[data-missing]')).toContain('Integration ID, Region, Service instance ID.');
    expect(findAll(tool, '[data-missing] a', HTMLAnchorElement)).toEqual([]);
  });

  test('writes what is chosen, and explains each line of it', async () => {
    const { tool, result, choose, paste, shown } = await open();
    await paste('embedVersion', '8.11.1');
    await paste('embedRoute', '/chat/token');
    choose('embedNonce');
    choose('embedAtStart');
    expect(result('page')).toContain('/versions/8.11.1/WatsonAssistantChatEntry.js');
    expect(result('page')).toContain("const tokenRoute = '/chat/token';");
    expect(result('page')).toContain('<script nonce="NONCE-OF-THIS-RESPONSE">');
    expect(result('tag')).toContain('nonce="NONCE-OF-THIS-RESPONSE"');
    expect(result('page')).toContain('giveToken(window.watsonAssistantChatOptions).finally(loadChat);');
    const explained = find(tool, '[data-explained]', HTMLElement);
    const blocks = findAll(explained, 'pre', HTMLElement).map(({ textContent }) => textContent);
    expect(blocks).toContain('cspNonce: nonce,');
    expect(shown('[data-explained]')).toContain('Web chat: Content-Security-Policy');
    choose('embedSecured');
    expect(result('page')).not.toContain('Token');
    expect(find(tool, '[data-route]', HTMLElement).hidden).toBe(true);
    expect(find(tool, '[name="embedAtStart"]', HTMLInputElement).disabled).toBe(true);
  });

  test('writes the very scripts that test/browser/secure-chat.spec.ts tries', async () => {
    const { choose, result, settle } = await open();
    const own = {
      ...sampleEmbed,
      integrationId,
      region: 'eu-gb',
      serviceInstanceId: '9a7b1c2d-5e6f-4a3b-8c9d-0e1f2a3b4c5d',
    };
    for (const key of ['integrationId', 'region', 'serviceInstanceId'] as const) settle(key, own[key]);
    const { tag, file } = writeFileEmbed(own);
    expect(result('page')).toBe(writePageEmbed(own).code);
    expect([result('file'), result('tag')]).toEqual([file.code, tag.code]);
    for (const form of ['reload', 'same-page'] as const)
      expect(result(`sign-out-${form}`)).toBe(writeSignOut(form).code);
    choose('embedNonce');
    expect(result('page')).toBe(writePageEmbed({ ...own, nonce: noncePlace }).code);
    choose('embedAtStart');
    const all = { ...own, nonce: noncePlace, givesTokenAtStart: true };
    expect(result('page')).toBe(writePageEmbed(all).code);
  });

  test('says what holds it up, and goes on when it is put right', async () => {
    const { areShown, paste, shown, result } = await open();
    await paste('embedVersion', 'newest', 'stop');
    expect(areShown()).toBe(false);
    expect(shown('[data-held]')).toBe(results.held(['Version of the web chat']));
    expect(result('page')).toBe('');
    await paste('embedVersion', '8');
    expect(areShown()).toBe(true);
  });

  test('tells the hosts of a live and a test site apart', async () => {
    const { areShown, box, choose, paste, result, settle, shown } = await open();
    settle('integrationId', integrationId);
    choose('embedHosts');
    expect(shown('[data-held]')).toBe(
      results.held(['Host of the live site', 'Host of the test site', 'Integration ID for the test site']),
    );
    await paste('embedLiveHost', 'www.example.com', 'warn');
    await paste('embedLiveHost', 'www.acme-parcels.com');
    await paste('embedTestHost', 'WWW.acme-parcels.com', 'stop');
    expect(box('embedTestHost').textContent).toContain('This is the host of the live site.');
    await paste('embedTestHost', 'test.acme-parcels.com');
    await paste('embedTestIntegration', integrationId, 'warn');
    expect(box('embedTestIntegration').textContent).toContain(
      'This is also the integration ID of the live site',
    );
    await paste('embedTestIntegration', 'c0ffee00-93d4-4f6a-8a21-7f0c4d9be385');
    expect(areShown()).toBe(true);
    expect(result('page')).toContain(`['www.acme-parcels.com', { integrationID: '${integrationId}', region:`);
    expect(result('page')).toContain("['test.acme-parcels.com', { integrationID: 'c0ffee00-");
    await paste('embedLiveHost', 'www.example.com', 'warn');
    expect(shown('[data-examples]')).toBe(results.examples(['Host of the live site']));
    choose('embedHosts');
    expect(result('page')).not.toContain('acme-parcels.com');
  });

  test('has a copy button for each place, named after it', async () => {
    const { tool } = await open();
    expect(
      findAll(tool, '[data-copy]', HTMLButtonElement).map(({ textContent }) => textContent.trim()),
    ).toEqual([
      'Copy for the page',
      'Copy for web-chat-embed.js',
      'Copy the tag for the page',
      'Copy for logging out',
      'Copy for a page that stays',
    ]);
  });
});

test('every correction has a known source and whole sentences', () => {
  for (const { source, shows, instead } of corrections) {
    expect(Object.keys(sources)).toContain(source);
    for (const words of [shows, instead]) expect(words).toMatch(/^[A-Za-z].*\.$/);
  }
});
