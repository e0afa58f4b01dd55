import { describe, expect, test, vi } from 'vitest';
import { announce } from '../../../src/browser/events';
import { find, findAll } from '../../../src/browser/find';
import liveengage from '../../../src/content/desks/liveengage/desk';
import type { Desk } from '../../../src/domain/guide/desk';
import type { ToolName } from '../../../src/domain/guide/guide';
import { render, stage, type Setting } from '../../support/stage';
import { words as results } from '../../../src/components/tools/tool-results.en';
import { empty } from '../../../src/components/embed/transfer-response.en';
import { words as response } from '../../../src/domain/embed/transfer-response.en';

/** A desk with every tool; its target is read by a field of a real desk. */
const desk: Desk = {
  ...liveengage,
  transfer: {
    target: 'desk_one',
    members: [
      {
        name: 'queue',
        label: 'Queue number',
        field: 'accountNumber',
        hint: 'The number of the queue.',
        example: '71234560',
      },
    ],
    source: 'assistant-connect-json',
  },
  identity: { members: { name: 'name', email: 'email' }, guest: 'Guest', source: 'assistant-connect-json' },
  componentHeight: { component: 300, page: 280, source: 'assistant-connect-json' },
};
const locals = { guide: { guide: desk, home: 'desks/liveengage', faults: [], pictures: {} } };
const toolOf = (name: ToolName) => render('tools/StepTool', { props: { name }, locals });
/** A field of the guide, as the tool finds it: a control, a verdict, a clean value. */
const guideField =
  '<div data-verdict="empty"><input name="accountNumber"><output name="accountNumberValue"></output></div>';

const open = async (name: ToolName, setting: Setting = {}) => {
  const html = `<desk-guide>${guideField}${await toolOf(name)}</desk-guide>`;
  const staged = await stage(
    html,
    async () => {
      await import('../../../src/components/prose/code-block');
      await import('../../../src/components/tools/near-tool');
    },
    setting,
  );
  const { document, observed } = staged;
  const tool = find(document, name, HTMLElement);
  const form = find(tool, '[data-form]', HTMLElement);
  const control = (of: string) => {
    const found = find(tool, `[name="${of}"]`, HTMLElement);
    if (found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement) return found;
    throw new Error(`test: ${of} is no control.`);
  };
  const box = (of: string) => find(tool, `[data-box="${of}"]`, HTMLElement);
  const input = (of: string, text: string, inputType: string) => {
    const data = inputType === 'insertText' ? text.slice(-1) : null;
    control(of).value = text;
    control(of).dispatchEvent(new InputEvent('input', { inputType, data, bubbles: true }));
  };
  return {
    ...staged,
    tool,
    form,
    control,
    box,
    near: async () => {
      for (const tell of new Set(observed.values())) tell([{ isIntersecting: true }]);
      await vi.waitFor(() => {
        expect(form.hidden).toBe(false);
      });
    },
    paste: (of: string, text: string) => {
      input(of, text, 'insertFromPaste');
    },
    type: (of: string, text: string) => {
      input(of, text, 'insertText');
    },
    leave: (of: string) => control(of).dispatchEvent(new Event('change', { bubbles: true })),
    words: (of: string) => find(box(of), '[data-verdict-words]', HTMLElement).textContent,
    result: (of: string) => find(tool, `[data-result="${of}"]`, HTMLElement).textContent,
    held: () => find(tool, '[data-held]', HTMLElement).textContent,
    isShown: () => !find(tool, '[data-results]', HTMLElement).hidden,
  };
};
const parsed = (text: string): unknown => JSON.parse(text);

describe('a tool in a step', () => {
  test.each(['transfer-response', 'identity-payload', 'component-height'] as const)(
    '%s is complete without script, and comes when a reader comes near',
    async (name) => {
      const { form, tool, near } = await open(name);
      expect(form.hidden).toBe(true);
      expect(find(tool, '[data-by-hand]', HTMLElement).hidden).toBe(false);
      await near();
      expect(find(tool, '[data-by-hand]', HTMLElement).hidden).toBe(true);
      for (const control of findAll(form, '[data-control]', HTMLElement)) {
        const label = find(form, `label[for="${control.id}"]`, HTMLElement).textContent;
        expect(label).not.toBe('');
        const described = control.getAttribute('aria-describedby')?.split(' ') ?? [];
        expect(described.map((id) => form.querySelector(`#${id}`)?.id)).toEqual(described);
      }
    },
  );

  test('names what is missing where the desk lacks its data', async () => {
    const bare = { guide: { ...locals.guide, guide: liveengage } };
    await expect(
      render('tools/StepTool', { props: { name: 'transfer-response' }, locals: bare }),
    ).rejects.toThrow(
      'src/content/desks/liveengage/: an action uses "transfer-response", which needs the property "transfer" of the definition, found none.',
    );
  });

  test('is in the action that uses it', async () => {
    const [step, ...steps] = desk.steps;
    const [action, ...actions] = step?.actions ?? [];
    if (!step || !action) throw new Error('test: the desk has no action.');
    const using = {
      ...desk,
      steps: [{ ...step, actions: [{ ...action, uses: 'component-height' as const }, ...actions] }, ...steps],
    };
    const html = await render('guide/Action', {
      props: { of: action.id },
      locals: { guide: { ...locals.guide, guide: using } },
      slots: { default: '<p>Do it.</p>' },
    });
    const { document } = await stage(html, () => Promise.resolve());
    expect(document.querySelector('[data-do] > p + near-tool component-height')).not.toBeNull();
  });
});

describe('the transfer response', () => {
  const sample = {
    response_type: 'connect_to_agent',
    message_to_human_agent: 'The customer asked for a person.',
    agent_available: { message: 'One moment, I am asking a colleague to take over.' },
    agent_unavailable: {
      message: 'Nobody is free right now. Leave your question here, and we will answer it tomorrow.',
    },
  };
  const target = (queue: string) => ({ transfer_info: { target: { desk_one: { queue } } } });

  test('shows a whole sample without script, with a target', async () => {
    const { result, tool } = await open('transfer-response');
    expect(parsed(result('item'))).toEqual({ ...sample, ...target('71234560') });
    expect(parsed(result('dialog'))).toEqual({ output: { generic: [{ ...sample, ...target('71234560') }] } });
    expect(find(tool, '[data-by-hand]', HTMLElement).textContent.replaceAll(/\s+/g, ' ').trim()).toBe(
      'This is a sample of what to write. Replace the three texts and the Queue number (here 71234560) with your own. The two that the customer reads may have up to 320 characters each. Inside a text, put a backslash in front of a quotation mark or a backslash. In a dialog, put two in front of each $, @ and #.',
    );
  });

  test('has no target until one is given, and then follows what is typed', async () => {
    const { near, result, type, paste, words } = await open('transfer-response');
    await near();
    await vi.waitFor(() => {
      expect(parsed(result('item'))).toEqual(sample);
    });
    type('responseOnline', '  Say "hello" \\ </script>  ');
    await vi.waitFor(() => {
      expect(parsed(result('item'))).toEqual({
        ...sample,
        agent_available: { message: 'Say "hello" \\ </script>' },
      });
    });
    expect(words('responseOnline')).toBe('23 of 320 characters. White space around it removed.');
    paste('responseTarget-queue', ' 71 234 560 ');
    await vi.waitFor(() => {
      expect(parsed(result('item'))).toMatchObject(target('71234560'));
    });
  });

  test('stops at a target that its field refuses, and says what to put right', async () => {
    const { near, paste, held, isShown, result, box, control } = await open('transfer-response');
    await near();
    paste('responseTarget-queue', 'seven');
    await vi.waitFor(() => {
      expect(held()).toBe(results.held(['Queue number']));
    });
    expect([isShown(), result('item'), result('dialog')]).toEqual([false, '', '']);
    expect([
      box('responseTarget-queue').dataset['verdict'],
      control('responseTarget-queue').ariaInvalid,
    ]).toEqual(['stop', 'true']);
    paste('responseTarget-queue', '');
    await vi.waitFor(() => {
      expect([held(), isShown()]).toEqual(['', true]);
    });
    expect(parsed(result('item'))).toEqual(sample);
  });

  test('waits with a stop until the box is left', async () => {
    const { near, paste, type, leave, words, box, control } = await open('transfer-response');
    await near();
    // A good value, after which the box is in nobody's doubt.
    paste('responseTarget-queue', '71234560');
    await vi.waitFor(() => {
      expect(box('responseTarget-queue').dataset['verdict']).toBe('ok');
    });
    type('responseTarget-queue', 'seven');
    await vi.waitFor(() => {
      expect(box('responseTarget-queue').dataset['verdict']).toBe('checking');
      expect(words('responseTarget-queue')).toBe('');
    });
    expect(control('responseTarget-queue').ariaInvalid).toBeNull();
    leave('responseTarget-queue');
    await vi.waitFor(() => {
      expect(box('responseTarget-queue').dataset['verdict']).toBe('stop');
    });
  });

  test('leaves out what is empty, and says what that means', async () => {
    const { near, paste, result, words } = await open('transfer-response');
    await near();
    for (const name of ['responseOnline', 'responseOffline', 'responseToAgent']) paste(name, ' ');
    await vi.waitFor(() => {
      expect(parsed(result('item'))).toEqual({ response_type: 'connect_to_agent' });
    });
    expect(words('responseOffline')).toBe(empty.text);
    expect(words('responseToAgent')).toBe(empty.message);
  });

  test('counts beyond 320, warns, and still writes', async () => {
    const { near, paste, result, words, box } = await open('transfer-response');
    await near();
    paste('responseOffline', 'x'.repeat(321));
    await vi.waitFor(() => {
      expect(words('responseOffline')).toBe(response.rows['too-long']({ length: 321, most: 320 }));
    });
    expect(box('responseOffline').dataset['verdict']).toBe('warn');
    expect(result('item')).toContain('x'.repeat(321));
  });

  test('takes a private key out of its box at once', async () => {
    const { near, type, control, words, tool, result } = await open('transfer-response');
    await near();
    type('responseToAgent', '-----BEGIN PRIVATE KEY-----\nMIIthrowaway');
    await vi.waitFor(() => {
      expect(control('responseToAgent').value).toBe('');
    });
    expect(words('responseToAgent')).toMatch(/^This is a private key\. It was removed from the box/);
    expect(tool.textContent).not.toContain('throwaway');
    expect(result('item')).toBe('');
    control('responseToAgent').dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(words('responseToAgent')).toMatch(/^This is a private key\./);
  });

  test('takes the value of the guide’s field while its own box is untouched, and never gives one back', async () => {
    const { document, near, control, paste, result } = await open('transfer-response');
    await near();
    const field = find(document, '[name="accountNumber"]', HTMLInputElement);
    const say = (value: string) => {
      field.value = value;
      find(document, '[data-verdict]', HTMLElement).dataset['verdict'] = 'ok';
      find(document, 'output', HTMLOutputElement).textContent = value;
      announce(field, 'field-read', {
        key: 'accountNumber',
        typed: value,
        reading: undefined,
        pending: false,
        waits: false,
      });
    };
    say('71234560');
    await vi.waitFor(() => {
      expect(parsed(result('item'))).toMatchObject(target('71234560'));
    });
    say('71234561');
    await vi.waitFor(() => {
      expect(control('responseTarget-queue').value).toBe('71234561');
    });
    paste('responseTarget-queue', '71234999');
    await vi.waitFor(() => {
      expect(parsed(result('item'))).toMatchObject(target('71234999'));
    });
    say('71234562');
    expect([control('responseTarget-queue').value, field.value]).toEqual(['71234999', '71234562']);
  });

  test('is copied as it is shown', async () => {
    const { near, tool, copied, result } = await open('transfer-response');
    await near();
    await vi.waitFor(() => {
      expect(parsed(result('dialog'))).toEqual({ output: { generic: [sample] } });
    });
    const [copy] = findAll(tool, '[data-copy]', HTMLButtonElement);
    copy?.click();
    await vi.waitFor(() => {
      expect(copied).toEqual([result('dialog')]);
    });
  });
});

describe('the payload that says who is asking', () => {
  test('shows a whole sample without script, in three forms', async () => {
    const { result, tool } = await open('identity-payload');
    expect(parsed(result('json'))).toEqual({ name: 'Mina Okafor', email: 'mina.okafor@example.com' });
    expect(result('javascript')).toContain("visitor?.name || 'Guest'");
    expect(result('dialog')).toContain('mina.okafor\\\\@example.com');
    expect(tool.textContent).toContain('Encrypt it on your server, never in the page.');
    expect(findAll(tool, 'a', HTMLAnchorElement).map((link) => link.getAttribute('href'))).toEqual([
      '/token/#make',
    ]);
  });

  test('follows what is typed, and falls back to a guest', async () => {
    const { near, paste, result, words } = await open('identity-payload');
    await near();
    paste('identityName', 'Zoë "Z" </script>');
    await vi.waitFor(() => {
      expect(parsed(result('json'))).toEqual({ name: 'Zoë "Z" </script>', email: 'mina.okafor@example.com' });
    });
    expect(result('javascript')).toContain(String.raw`'Zoë "Z" \u{3c}/script\u{3e}'`);
    paste('identityName', '');
    paste('identityEmail', '');
    paste('identityVisitor', 'abc-1');
    await vi.waitFor(() => {
      expect(parsed(result('json'))).toEqual({ name: 'Guest', email: 'visitor-abc-1@example.com' });
    });
    expect(words('identityName')).toBe('Empty: the name of a guest is sent.');
    expect(result('javascript')).toContain('const visitor = null;');
  });

  test('needs a name and an ID for guests', async () => {
    const { near, paste, held, isShown } = await open('identity-payload');
    await near();
    paste('identityGuest', '');
    paste('identityVisitor', 'a@b');
    await vi.waitFor(() => {
      expect(held()).toBe(results.held(['Name of a guest', 'ID of the guest']));
    });
    expect(isShown()).toBe(false);
  });

  test('says how long it is', async () => {
    const { near, paste, tool } = await open('identity-payload');
    await near();
    paste('identityName', 'ö'.repeat(100));
    await vi.waitFor(() => {
      expect(find(tool, '[data-bytes]', HTMLElement).textContent).toMatch(
        /^245 bytes as one line of JSON\. A key of 2048 bits encrypts 214 at once\./,
      );
    });
  });
});

describe('the height helper', () => {
  const said = (tool: HTMLElement) => find(tool, '[data-said]', HTMLElement).textContent;

  test('gives the page’s height from the component’s, and the other way', async () => {
    const { near, paste, control, tool } = await open('component-height');
    await near();
    await vi.waitFor(() => {
      expect(said(tool)).toBe('Set the component to 300 pixels, and the page in it to 280.');
    });
    paste('componentHeight', '400px');
    await vi.waitFor(() => {
      expect(said(tool)).toBe('Set the component to 400 pixels, and the page in it to 380.');
    });
    expect(control('pageHeight').value).toBe('380');
    paste('pageHeight', '500');
    await vi.waitFor(() => {
      expect(said(tool)).toBe('Set the component to 520 pixels, and the page in it to 500.');
    });
    expect(control('componentHeight').value).toBe('520');
  });

  test('says nothing of a height that cannot be', async () => {
    const { near, paste, control, tool, words } = await open('component-height');
    await near();
    paste('componentHeight', '20');
    await vi.waitFor(() => {
      expect(words('componentHeight')).toBe(
        'This leaves no height for the page, because 20 pixels are clipped. The default is 300.',
      );
    });
    expect([said(tool), control('pageHeight').value]).toEqual(['', '280']);
  });

  test('tells the rule and an example without script', async () => {
    const { tool } = await open('component-height');
    const text = tool.textContent.replaceAll(/\s+/g, ' ');
    expect(text).toContain('The component clips 20 pixels of the page in it.');
    expect(text).toContain('For a component of 400 pixels, for example, give the page 380.');
  });
});
