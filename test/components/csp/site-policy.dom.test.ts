import { describe, expect, test, vi } from 'vitest';
import { announce } from '../../../src/browser/events';
import { find, findAll } from '../../../src/browser/find';
import { render, stage } from '../../support/stage';
import { words as said } from '../../../src/components/csp/site-policy.en';
import { words as results } from '../../../src/components/tools/tool-results.en';

const field = '<div data-verdict="empty"><input name="region"><output name="regionValue"></output></div>';

const open = async (before?: (document: Document) => void) => {
  const html = `<desk-guide>${field}${await render('csp/SitePolicy')}</desk-guide>`;
  const staged = await stage(
    html,
    async () => {
      await import('../../../src/components/prose/code-block');
      await import('../../../src/components/csp/site-policy');
    },
    before ? { before } : {},
  );
  const { document } = staged;
  const tool = find(document, 'site-policy', HTMLElement);
  const box = (name: string) => find(tool, `[data-box="${name}"]`, HTMLElement);
  const texts = (selector: string) =>
    findAll(tool, selector, HTMLElement).map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim());
  return {
    document,
    tool,
    texts,
    result: (of: string) => find(tool, `[data-result="${of}"]`, HTMLElement).textContent,
    said: (name: string) => find(box(name), '[data-verdict-words]', HTMLElement).textContent,
    isHidden: (selector: string) => find(tool, selector, HTMLElement).hidden,
    paste: (name: string, text: string) => {
      const control = find(box(name), '[data-control]', HTMLElement);
      if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)) return;
      control.value = text;
      control.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
    },
    typed: (name: string) => find(box(name), '[data-control]', HTMLTextAreaElement).value,
    choose: (name: string, value: string) => {
      const input = find(tool, `input[name="${name}"][value="${value}"]`, HTMLInputElement);
      input.checked = true;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
  };
};
const all = 'https://*.watson.appdomain.cloud';
const sample = `script-src 'self' ${all} 'nonce-{random}'; connect-src 'self' ${all}; style-src 'self' 'nonce-{random}' ${all}; font-src 'self' ${all} https://fonts.gstatic.com; img-src 'self' ${all}; frame-src 'self' ${all}`;

describe('the site policy builder', () => {
  test('is a whole sample without script', async () => {
    const html = await render('csp/SitePolicy');
    const { document } = await stage(html, () => Promise.resolve());
    expect(find(document, '[data-form]', HTMLElement).hidden).toBe(true);
    expect(find(document, '[data-result="header"]', HTMLElement).textContent).toBe(
      `Content-Security-Policy: default-src 'self'; object-src 'none'; base-uri 'self'; ${sample}`,
    );
    expect(find(document, '[data-additions]', HTMLElement).children).toHaveLength(9);
  });

  test('begins from a policy of its own where none was pasted, and says that none is needed', async () => {
    const { result, said, texts, isHidden } = await open();
    await vi.waitFor(() => {
      expect(result('header')).toBe(`Content-Security-Policy: default-src 'self'; ${sample}`);
    });
    expect(said('policyPaste')).toBe('No policy: nothing is blocked, and nothing has to be added.');
    expect(texts('[data-from]')).toEqual([
      "This starts from default-src 'self', because no policy was pasted. Send it as Content-Security-Policy-Report-Only first: it restricts everything else on your pages too.",
    ]);
    expect([isHidden('[data-today]'), isHidden('[data-by-hand]')]).toEqual([true, true]);
  });

  test('warns of a second policy in Apache, and says why the further lines add', async () => {
    const { paste, result, texts } = await open();
    await vi.waitFor(() => {
      expect(texts('[data-apache]')).toEqual([said.apache.one]);
    });
    paste('policyPaste', "default-src 'self', img-src *");
    await vi.waitFor(() => {
      expect(texts('[data-apache]')).toEqual([said.apache.several]);
    });
    expect(result('apache')).toContain('\nHeader always add ');
  });

  test('judges what was pasted and adds to it what is missing, each with its source', async () => {
    const { paste, result, texts, tool } = await open();
    paste(
      'policyPaste',
      `add_header Content-Security-Policy "script-src https: 'nonce-$request_id'; connect-src 'self'; frame-ancestors 'none'";`,
    );
    await vi.waitFor(() => {
      expect(texts('[data-judgements] [data-verdict-words]')).toEqual([
        'Connections to the assistant: connect-src has no entry for https://integrations.us-south.assistant.watson.appdomain.cloud. The set-up of the chat cannot be loaded, so no launcher appears.',
      ]);
    });
    expect(result('header')).toBe(
      `Content-Security-Policy: script-src https: 'nonce-$request_id'; connect-src 'self' ${all}; frame-ancestors 'none'`,
    );
    expect(result('meta')).toBe(
      `<meta http-equiv="Content-Security-Policy" content="script-src https: 'nonce-$request_id'; connect-src 'self' ${all}">`,
    );
    expect(texts('[data-left-out]')).toEqual(['Your policy has frame-ancestors.']);
    expect(texts('[data-additions] > li')).toEqual([
      `connect-src ${all} Connections to the assistant: Set-up, messages and tokens are exchanged with the servers of your region. Documented: Web chat: Content-Security-Policy`,
    ]);
    expect(findAll(tool, '[data-additions] a', HTMLAnchorElement)).toHaveLength(1);
  });

  test('says the first doubt with its verdict, and all else below it, line by line', async () => {
    const { paste, said, texts, isHidden } = await open();
    const remarks = '[data-box="policyPaste"] [data-remarks]';
    paste('policyPaste', "Content-Security-Policy-Report-Only: img-src 'self'; img-src *; image-src *");
    await vi.waitFor(() => {
      expect(said('policyPaste')).toBe(
        '1 policy with 3 directives read. img-src is there twice. Browsers use the first and ignore the second.',
      );
    });
    expect(texts(`${remarks} li`)).toEqual([
      'image-src is not a directive that we know. It was left unchanged.',
      'It only reports and blocks nothing. What follows applies once it is sent as Content-Security-Policy.',
    ]);
    paste('policyPaste', "img-src 'self'");
    await vi.waitFor(() => {
      expect(said('policyPaste')).toBe('1 policy with 1 directive read.');
    });
    expect([texts(`${remarks} li`), isHidden(remarks)]).toEqual([[], true]);
  });

  test('says before the result that a part of it is the server’s, and keeps its place', async () => {
    const { paste, result, texts, isHidden } = await open();
    paste('policyPaste', 'const csp = `connect-src ${hosts}; frame-src https:`;');
    await vi.waitFor(() => {
      expect(result('header')).toBe(
        `Content-Security-Policy: connect-src \${hosts} ${all}; frame-src https:`,
      );
    });
    expect(texts('[data-gap] [data-verdict-words]')).toEqual([
      'This is not finished: the parts that only your server can fill in were left unchanged. Put their values in, or add what is listed here to your policy by hand.',
    ]);
    expect(isHidden('[data-whole]')).toBe(false);
  });

  test.each([
    ["connect-src 'self'\nWhere do I find the rest of this?"],
    [
      'Refused to connect because it violates the following Content Security Policy directive: "connect-src \'self\'".',
    ],
    ['const csp = ["connect-src \'self\'"];\ncsp.push("img-src *");'],
  ])('offers nothing in place of a policy of which it has a part: %s', async (pasted) => {
    const { paste, result, texts, isHidden } = await open();
    paste('policyPaste', pasted);
    await vi.waitFor(() => {
      expect(texts('[data-gap] [data-verdict-words]')).toEqual([
        'This is not your whole policy, so nothing is offered in its place. Add what is listed here to your policy by hand.',
      ]);
    });
    expect([result('header'), result('meta'), isHidden('[data-whole]')]).toEqual(['', '', true]);
    expect(texts('[data-additions] code')).toEqual([`connect-src ${all}`]);
  });

  test('follows the choices and the region of the guide', async () => {
    const { document, choose, result, paste, texts } = await open();
    paste('policyPaste', "connect-src 'self'");
    choose('policyHosts', 'named');
    choose('policyDesk', 'zendesk');
    const region = find(document, '[name="region"]', HTMLInputElement);
    region.value = 'eu-de';
    find(document, '[data-verdict]', HTMLElement).dataset['verdict'] = 'ok';
    find(document, 'output', HTMLOutputElement).textContent = 'eu-de';
    announce(region, 'field-read', {
      key: 'region',
      typed: 'eu-de',
      reading: undefined,
      pending: false,
      waits: false,
    });
    await vi.waitFor(() => {
      expect(result('header')).toBe(
        "Content-Security-Policy: connect-src 'self' https://integrations.eu-de.assistant.watson.appdomain.cloud https://*.zopim.com wss://*.zopim.com",
      );
    });
    expect(texts('[data-left] > li')).toHaveLength(2);
  });

  test('tells once what is left to do, with all that it is about', async () => {
    const { choose, paste, texts } = await open();
    paste('policyPaste', "script-src 'nonce-$id' 'strict-dynamic'");
    choose('policyDesk', 'zendesk');
    await vi.waitFor(() => {
      expect(texts('[data-left] > li')[0]).toBe(
        "The loader script, the Chat Web SDK, scripts that the SDK loads: script-src has 'strict-dynamic': what a script of yours adds to the page runs, and browsers ignore the hosts in the list. No host was added. Your snippet itself needs the nonce or its hash.",
      );
    });
    expect(texts('[data-left] > li')).toHaveLength(3);
  });

  test('waits for the snippet where its hash is wanted', async () => {
    const { choose, paste, result, texts, isHidden } = await open();
    paste('policyPaste', "script-src 'self'");
    choose('policyInline', 'hash');
    await vi.waitFor(() => {
      expect(texts('[data-held]')).toEqual([results.held(['The snippet, with its script tags'])]);
    });
    expect(isHidden('[data-results]')).toBe(true);
    // https://www.w3.org/TR/CSP2/#script-src-hash-usage
    paste('policySnippet', "<script>alert('Hello, world.');</script>");
    await vi.waitFor(() => {
      expect(result('header')).toContain("'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
    });
  });

  test('takes a private key out of its box and shows it nowhere', async () => {
    const { paste, typed, said, tool } = await open();
    paste('policyPaste', '-----BEGIN PRIVATE KEY-----\nMIIthrowaway');
    await vi.waitFor(() => {
      expect(typed('policyPaste')).toBe('');
    });
    expect(said('policyPaste')).toMatch(/^This is a private key\. It was removed from the box/);
    expect(tool.textContent).not.toContain('throwaway');
  });

  test('tells of what no list of sources explains', async () => {
    const { paste, texts } = await open();
    paste('policyPaste', "require-trusted-types-for 'script'");
    await vi.waitFor(() => {
      expect(texts('[data-judgements] [data-verdict-words]').join()).toMatch(
        /^require-trusted-types-for refuses the line/,
      );
    });
    expect(texts('[data-passing]')).toEqual(['No list of sources blocks anything that we know of.']);
  });

  test('writes the lines for nginx and Apache beside the header', async () => {
    const { paste, result } = await open();
    paste('policyPaste', "img-src 'self'");
    await vi.waitFor(() => {
      expect(result('nginx')).toBe(`add_header Content-Security-Policy "img-src 'self' ${all}" always;`);
    });
    expect(result('apache')).toBe(`Header always set Content-Security-Policy "img-src 'self' ${all}"`);
  });

  test('takes another chat with its own host, and leaves out what is not its own', async () => {
    const { paste, choose, result, texts, isHidden } = await open();
    paste('policyPaste', "connect-src 'self'; frame-src 'self'");
    choose('policyChat', 'enhanced-chat');
    await vi.waitFor(() => {
      expect(result('header')).toContain("connect-src 'self' https://*.my.salesforce-scrt.com");
    });
    expect(texts('[data-host] label')).toEqual(['Address of the chat’s site']);
    expect([isHidden('[data-host]'), isHidden('[data-desks]'), isHidden('[data-chat]')]).toEqual([
      false,
      true,
      true,
    ]);
    paste('policyHost', 'https://acme--uat.sandbox.my.salesforce-scrt.com');
    await vi.waitFor(() => {
      expect(result('header')).toBe(
        "Content-Security-Policy: connect-src 'self' https://acme--uat.sandbox.my.salesforce-scrt.com; frame-src 'self' https://acme--uat.sandbox.my.site.com",
      );
    });
  });

  test('adds what a message blames, where it is the chat’s, and says of the rest that nothing is added', async () => {
    const { paste, result, texts } = await open();
    paste('policyPaste', "media-src 'self'");
    paste(
      'policyMessages',
      [
        `Refused to load media from 'https://cdn.watson.appdomain.cloud/a.mp3' because it violates the following Content Security Policy directive: "media-src 'self'".`,
        `Refused to load media from 'https://evil.example/a.mp3' because it violates the following Content Security Policy directive: "media-src 'self'".`,
      ].join('\n'),
    );
    await vi.waitFor(() => {
      expect(result('header')).toBe(
        "Content-Security-Policy: media-src 'self' https://cdn.watson.appdomain.cloud",
      );
    });
    expect(texts('[data-blamed] [data-verdict-words]')).toEqual([
      'media-src blocks https://cdn.watson.appdomain.cloud. That host belongs to IBM web chat, though no list of it has the host for this. It is added here.',
      'media-src blocks https://evil.example, which is no host of IBM web chat that we know. Nothing is added. Find out who asks for it, and add it yourself only if your page needs it.',
    ]);
  });
});
