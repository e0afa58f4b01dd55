import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { find, findAll } from '../../../src/browser/find';
import { loadSampleText } from '../../../src/content/guides/web-chat-security/server/sample-texts';
import { notesOf } from '../../../src/content/guides/web-chat-security/server/server-sample';
import { serverSamples } from '../../../src/content/guides/web-chat-security/server/samples';
import {
  fillServerCode,
  usualSettings,
  type ServerSettings,
} from '../../../src/domain/server-code/server-code';
import { textOf } from '../../support/keys/key-files';
import { render, stage } from '../../support/stage';
import { words as results } from '../../../src/components/tools/tool-results.en';

const [first, second] = serverSamples;
if (!first || !second) throw new Error('test: there are no samples.');
const folder = 'src/content/guides/web-chat-security/server';
const rawText = ({ id, file }: { id: string; file: string }) =>
  readFileSync(`${folder}/${id}/${file}`, 'utf8');

const settings: readonly ServerSettings[] = [true, false].flatMap((hasPayload) =>
  [true, false].flatMap((hasGuests) =>
    (['environment', 'file'] as const).map((from) => ({
      ...usualSettings,
      issuer: 'shop.example',
      route: '/chat/token?site=de',
      lifeInMinutes: 17,
      key: { from, name: from === 'file' ? '/etc/webchat/key.pem' : 'CHAT_KEY' },
      hasPayload,
      hasGuests,
    })),
  ),
);

describe.each(serverSamples.map((sample) => [sample.id, sample] as const))('the sample %s', (_, sample) => {
  test('says what is chosen and nothing else, however it is filled', async () => {
    const text = await loadSampleText(sample.id, sample.file);
    expect(text).toBe(rawText(sample));
    for (const chosen of settings) {
      const filled = fillServerCode(text, sample.language, chosen);
      expect(filled).not.toMatch(/begin: |(?:\/\/|#) end$|setting: /m);
      expect(filled).not.toMatch(/\n{4}/);
      const has = {
        'shop.example': true,
        '/chat/token': true,
        'identity-token': false,
        '?site=de': false,
        '1020': true,
        CHAT_KEY: chosen.key.from === 'environment',
        '/etc/webchat/key.pem': chosen.key.from === 'file',
        user_payload: chosen.hasPayload,
        'ibm-public.pem': chosen.hasPayload,
        webchat_visitor: chosen.hasGuests,
      };
      const found = Object.keys(has).filter((part) => filled.includes(part));
      expect(found).toEqual(Object.entries(has).flatMap(([part, isThere]) => (isThere ? [part] : [])));
    }
  });

  test('has all its files in its folder, and says how to use them', () => {
    const files = readdirSync(`${folder}/${sample.id}`).filter((name) => !name.startsWith('sample.'));
    expect(files.toSorted()).toEqual([sample.file, ...(sample.companions ?? [])].toSorted());
    expect([sample.run, sample.selfTest].filter((line) => line === '')).toEqual([]);
    expect(sample.selfTest).toContain('--print-token');
    for (const note of sample.notes) expect(note).toMatch(/^[A-Z#a-z].+\.$/);
  });
});

const open = async (around: (html: string) => string = (html) => html) => {
  const html = around(await render('server-code/ServerCode'));
  const staged = await stage(html, async () => {
    await import('../../../src/components/prose/code-tabs');
    await import('../../../src/components/server-code/server-code');
  });
  const { document } = staged;
  const tool = find(document, 'server-code', HTMLElement);
  const input = (name: string) => find(tool, `[name="${name}"]`, HTMLInputElement);
  const panel = (id: string) => find(tool, `[data-sample="${id}"]`, HTMLElement);
  const toggle = (selector: string, isOn: boolean) => {
    const box = find(tool, selector, HTMLInputElement);
    box.checked = isOn;
    box.dispatchEvent(new Event('change', { bubbles: true }));
  };
  return {
    ...staged,
    tool,
    input,
    panel,
    toggle,
    code: (id: string) => find(panel(id), '[data-code] code', HTMLElement).textContent,
    commands: (id: string) => find(tool, `[data-result="${id}-commands"]`, HTMLElement).textContent,
    paste: (name: string, text: string) => {
      input(name).value = text;
      input(name).dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
    },
    words: (name: string) => find(tool, `[data-box="${name}"] [data-verdict-words]`, HTMLElement).textContent,
    held: () => find(tool, '[data-held]', HTMLElement).textContent,
  };
};
const filled = (sample: typeof first, chosen: Partial<ServerSettings> = {}) =>
  fillServerCode(rawText(sample), sample.language, { ...usualSettings, ...chosen });

describe('the server code', () => {
  test('links without script to each sample, and to how it is used', async () => {
    const { document } = await stage(await render('server-code/ServerCode'), () => Promise.resolve());
    const place = (id: string) => find(document, `[data-sample="${id}"]`, HTMLElement);
    for (const { id, file } of serverSamples) {
      expect(find(place(id), 'a', HTMLAnchorElement).getAttribute('href')).toBe(
        `/secure/code/${id}/${file}.txt`,
      );
      expect(find(place(id), '[data-code]', HTMLElement).hidden).toBe(true);
      expect(findAll(place(id), 'a', HTMLAnchorElement).at(1)?.getAttribute('href')).toBe(
        `/secure/code/${id}/read-me.txt`,
      );
    }
    expect(find(document, '[data-form]', HTMLElement).hidden).toBe(true);
    expect(find(document, '[data-by-hand]', HTMLElement).hidden).toBe(false);
  });

  test('follows what is chosen', async () => {
    const { code, commands, paste, toggle, input } = await open();
    await vi.waitFor(() => {
      expect(code(first.id)).toBe(filled(first));
    });
    expect(commands(first.id)).toBe(`# Install
npm install jose

# Print one token, to compare it with the public key
WEBCHAT_PRIVATE_KEY="$(cat webchat-private.pem)" node server.mjs --print-token

# Run
WEBCHAT_PRIVATE_KEY="$(cat webchat-private.pem)" node server.mjs`);
    paste('serverIssuer', `O'Neil & Søn`);
    paste('serverLife', '12 min');
    paste('serverVariable', 'CHAT_KEY');
    toggle('[data-part="payload"]', false);
    const key = { from: 'environment', name: 'CHAT_KEY' } as const;
    const chosen = { issuer: `O'Neil & Søn`, lifeInMinutes: 12, key, hasPayload: false };
    await vi.waitFor(() => {
      expect(code(first.id)).toBe(filled(first, chosen));
    });
    expect(code(first.id)).toContain(String.raw`const issuer = 'O\'Neil \u{26} Søn';`);
    expect(commands(first.id)).toContain('CHAT_KEY="$(cat');
    toggle('[data-part="guests"]', false);
    toggle('[name="server-key"][value="file"]', true);
    paste('serverFile', '/etc/webchat/key.pem');
    await vi.waitFor(() => {
      expect(code(first.id)).toBe(
        filled(first, { ...chosen, key: { from: 'file', name: '/etc/webchat/key.pem' }, hasGuests: false }),
      );
    });
    expect(commands(first.id)).not.toContain('CHAT_KEY');
    expect(input('serverVariable').closest('[data-key]')?.hasAttribute('hidden')).toBe(true);
    expect(input('serverFile').closest('[data-key]')?.hasAttribute('hidden')).toBe(false);
  });

  test('waits for a box that cannot be used, unless nothing needs it', async () => {
    const { code, paste, held, toggle, tool } = await open();
    paste('serverVariable', 'chat key');
    await vi.waitFor(() => {
      expect(held()).toBe(results.held(['Name of the variable']));
    });
    expect(find(tool, '[data-results]', HTMLElement).hidden).toBe(true);
    toggle('[name="server-key"][value="file"]', true);
    await vi.waitFor(() => {
      expect([held(), find(tool, '[data-results]', HTMLElement).hidden]).toEqual(['', false]);
    });
    expect(code(first.id)).toContain("const privateKeyFile = 'webchat-private.pem';");
    paste('serverIssuer', ' ');
    await vi.waitFor(() => {
      expect(held()).toBe(results.held(['Issuer']));
    });
  });

  test.each(['serverIssuer', 'serverLife', 'serverVariable', 'serverFile'])(
    '%s is emptied of a private key that was pasted there',
    async (name) => {
      const { paste, input, words, tool } = await open();
      paste(name, textOf('rsa-2048.pkcs8.pem'));
      await vi.waitFor(() => {
        expect(words(name)).toMatch(/^This is a private key\. It was removed from the box and is not kept\./);
      });
      expect(input(name).value).toBe('');
      expect(tool.textContent).not.toContain(textOf('rsa-2048.pkcs8.pem').split('\n')[1]);
    },
  );

  test('brings each other language when its tab is opened, filled with the same values', async () => {
    const { tool, code, commands, panel, paste } = await open();
    paste('serverIssuer', 'shop.example');
    await vi.waitFor(() => {
      expect(code(first.id)).toContain('shop.example');
    });
    expect([code(second.id), commands(second.id)]).toEqual(['', '']);
    for (const [index, tab] of findAll(tool, '[role="tab"]', HTMLButtonElement).entries()) {
      const sample = serverSamples[index] ?? first;
      expect(tab.textContent).toBe(sample.name);
      tab.click();
      await vi.waitFor(() => {
        expect(code(sample.id)).toBe(filled(sample, { issuer: 'shop.example' }));
      });
    }
    expect(find(panel(second.id), '[data-code]', HTMLElement).hidden).toBe(false);
    expect(find(panel(second.id), '[data-instead]', HTMLElement).hidden).toBe(true);
    expect(commands(second.id)).toContain(second.selfTest);
    const notes = findAll(panel(second.id), '[data-notes] li', HTMLElement);
    expect(notes.map(({ textContent }) => textContent)).toEqual(notesOf(second));
  });

  test('offers the IBM provided public key that the guide has, as the file that the code reads', async () => {
    const field =
      '<div data-verdict="ok"><textarea name="ibmPublicKey">x</textarea><output name="ibmPublicKeyValue">PEM</output></div>';
    const without = await open();
    expect(find(without.tool, '[data-ibm]', HTMLElement).hidden).toBe(true);
    const { tool } = await open((html) => `<desk-guide>${field}${html}</desk-guide>`);
    expect(find(tool, '[data-ibm]', HTMLElement).hidden).toBe(false);
  });
});
