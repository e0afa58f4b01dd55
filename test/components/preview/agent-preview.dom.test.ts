import { describe, expect, test, vi } from 'vitest';
import { find, findAll } from '../../../src/browser/find';
import liveengage from '../../../src/content/desks/liveengage/desk';
import { render, stage, type Setting } from '../../support/stage';

const fieldOf = (of: 'widgetName' | 'widgetUrl') => {
  const field = liveengage.fields[of];
  if (!field) throw new Error(`test: no field ${of}.`);
  const clean = { label: field.pasted.label, console: liveengage.name, copy: 'Copy' };
  return render('fields/ValueField', {
    props: { as: 'guide-field', of, ...field, checks: `desks/${liveengage.id}`, clean },
  });
};
const preview = await render('preview/AgentPreview', { props: { guide: liveengage } });
const html = [await fieldOf('widgetName'), await fieldOf('widgetUrl'), preview].join('');
const address = 'https://assistant.example.com/widget';

const load = async () => {
  await import('../../../src/components/guide/guide-field');
  await import('../../../src/components/preview/agent-preview');
};
const open = async (setting: Setting = {}) => {
  const { document } = await stage(html, load, setting);
  const part = (name: string) => find(document, `agent-preview [data-part="${name}"]`, HTMLElement);
  const menu = find(document, 'agent-preview select', HTMLSelectElement);
  const control = (key: string) => find(document, `[name="${key}"]`, HTMLInputElement);
  const input = (key: string, text: string, inputType: string) => {
    control(key).value = text;
    control(key).dispatchEvent(new InputEvent('input', { inputType, data: text.slice(-1), bubbles: true }));
  };
  const visible = (selector: string) =>
    findAll(document, `agent-preview ${selector}`, HTMLElement)
      .filter((each) => !each.closest('[hidden]'))
      .map(({ textContent }) => textContent.trim().replaceAll(/\s+/g, ' '));
  return {
    document,
    part,
    menu,
    control,
    paste: (key: string, text: string) => {
      input(key, text, 'insertFromPaste');
    },
    type: (key: string, text: string) => {
      input(key, text, 'insertText');
    },
    choose: (option: string) => {
      const found = [...menu.options].find(({ text }) => text === option);
      if (!found) throw new Error(`test: the menu has no "${option}".`);
      menu.value = found.value;
      menu.dispatchEvent(new Event('change', { bubbles: true }));
    },
    chosen: () => menu.selectedOptions[0]?.text,
    pane: () => visible('[data-part="pane"] > *'),
    notes: () => visible('[data-part="notes"] p'),
    isFramed: () => !find(document, 'iframe', HTMLIFrameElement).hidden,
  };
};

describe('the preview of the agent’s workspace', () => {
  test('is a whole picture without script: a sample widget, its cause, and no controls', async () => {
    const { document } = await stage(preview, () => Promise.resolve());
    const shown = findAll(document, '[data-when]', HTMLElement).filter(({ hidden }) => !hidden);
    expect(shown.map(({ localName }) => localName)).toEqual(['iframe', 'div']);
    expect(find(document, '[data-part="controls"]', HTMLElement).hidden).toBe(true);
    expect(find(document, '[data-part="name"]', HTMLElement).textContent).toBe('Watson Assistant');
    expect(find(document, '[data-part="icon"]', HTMLElement).textContent).toBe('WA');
    expect(find(document, 'iframe', HTMLIFrameElement).title).toBe('Sample integration widget');
    expect(find(document, 'iframe', HTMLIFrameElement).getAttribute('src')).toBe('/widget/');
  });

  test('says that it is an illustration', () => {
    expect(preview).toMatch(/An illustration, not LiveEngage’s own screen\./);
  });
});

describe('the widget’s name', () => {
  test('follows what is typed, with the initials of its icon', async () => {
    const { part, type } = await open();
    expect([part('name').textContent, part('sample-name').hidden]).toEqual(['Watson Assistant', false]);
    const seen = [];
    for (const typed of ['G', 'Grace', 'Grace H']) {
      type('widgetName', typed);
      await vi.waitFor(() => {
        expect(part('name').textContent).toBe(typed);
      });
      seen.push([part('icon').textContent, part('sample-name').hidden]);
    }
    expect(seen).toEqual([
      ['G', true],
      ['GR', true],
      ['GH', true],
    ]);
  });

  test('is the sample’s again when nothing is typed', async () => {
    const { part, paste } = await open();
    paste('widgetName', 'Grace');
    await vi.waitFor(() => {
      expect(part('icon').textContent).toBe('GR');
    });
    paste('widgetName', '');
    await vi.waitFor(() => {
      expect(part('name').textContent).toBe('Watson Assistant');
    });
    expect([part('icon').textContent, part('sample-name').hidden]).toEqual(['WA', false]);
  });

  test('is shown repaired, cut at 120 characters, and never as markup', async () => {
    const { document, part, paste } = await open();
    paste('widgetName', '  Grace   Hopper ');
    await vi.waitFor(() => {
      expect(part('name').textContent).toBe('Grace Hopper');
    });
    paste('widgetName', `<img src=x> ${'x'.repeat(500)}`);
    await vi.waitFor(() => {
      expect(part('name').textContent).toBe(`<img src=x> ${'x'.repeat(108)}`);
    });
    expect(document.querySelector('img')).toBeNull();
  });

  test('is there when it was typed before the script came', async () => {
    const { part } = await open({
      before: (page) => {
        find(page, '[name="widgetName"]', HTMLInputElement).value = 'Grace Hopper';
      },
    });
    expect([part('name').textContent, part('icon').textContent]).toEqual(['Grace Hopper', 'GH']);
  });
});

describe('the widget’s address', () => {
  test('is missing at first, and the widget empty', async () => {
    const { document, chosen, pane, notes, isFramed } = await open();
    expect([chosen(), isFramed()]).toEqual(['No address yet', false]);
    expect(
      findAll(document, '[data-when]:not([hidden]) *', HTMLElement).map((each) => each.textContent),
    ).toContain('The icon is there. The widget behind it is empty.');
    expect(pane()).toHaveLength(1);
    expect(notes()).toEqual([
      'No address yet. URL is empty in the widget form.',
      'What fixes it. Copy the Integration widget URL from the set-up page and paste it into URL.',
    ]);
  });

  const pasted: readonly (readonly [address: string, option: string, framed: boolean])[] = [
    [address, 'As it should be', true],
    ['http://assistant.example.com/widget', 'Not https', false],
    ['3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3', 'Address does not load', false],
  ];
  test.each(pasted)('%s shows "%s"', async (given, option, framed) => {
    const { paste, chosen, isFramed, document } = await open();
    paste('widgetUrl', given);
    await vi.waitFor(() => {
      expect(chosen()).toBe(option);
    });
    expect(isFramed()).toBe(framed);
    // The person's own address is never opened.
    expect(find(document, 'iframe', HTMLIFrameElement).getAttribute('src')).toBe('/widget/');
  });

  test('changes nothing while it is being typed, but http shows at once', async () => {
    const { type, chosen, document } = await open();
    const verdict = () => find(document, '[data-field="widgetUrl"]', HTMLElement).dataset['verdict'];
    type('widgetUrl', 'htt');
    await vi.waitFor(() => {
      expect(verdict()).toBe('checking');
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(chosen()).toBe('No address yet');
    type('widgetUrl', 'http://a');
    await vi.waitFor(() => {
      expect(chosen()).toBe('Not https');
    });
  });

  test('moves the menu only when it changes: what the reader chose to see stays', async () => {
    const { document, paste, choose, chosen, part, isFramed } = await open();
    paste('widgetUrl', address);
    await vi.waitFor(() => {
      expect(chosen()).toBe('As it should be');
    });
    choose('Page refuses to be framed');
    expect(isFramed()).toBe(false);
    paste('widgetName', 'Grace');
    await vi.waitFor(() => {
      expect(part('icon').textContent).toBe('GR');
    });
    expect(chosen()).toBe('Page refuses to be framed');
    paste('widgetUrl', `${address}/2`);
    await vi.waitFor(() => {
      expect(chosen()).toBe('As it should be');
    });
    expect(find(document, 'agent-preview', HTMLElement).dataset['shows']).toBe('sample');
  });
});

describe('what can go wrong', () => {
  test('is offered as a menu, the desk’s own faults last', async () => {
    const { menu } = await open();
    expect(menu.labels[0]?.querySelector('span')?.textContent).toBe('Show what goes wrong');
    expect([...menu.options].map(({ text }) => text)).toEqual([
      'As it should be',
      'No address yet',
      'Not https',
      'Address does not load',
      'Page refuses to be framed',
      'No history yet',
      'Hidden by Manager view mode',
    ]);
  });

  test('shows each with its cause, and what fixes it', async () => {
    const { choose, menu, notes, pane } = await open();
    for (const { text } of menu.options) {
      choose(text);
      expect(notes()[0]?.startsWith(`${text}. `)).toBe(true);
      expect(notes()[1]?.startsWith('What fixes it. ') ?? false).toBe(text !== 'As it should be');
      expect(pane()).toHaveLength(1);
    }
    choose('Hidden by Manager view mode');
    expect(notes()).toEqual([
      'Hidden by Manager view mode. Manager view mode is ticked, which keeps the widget from agents.',
      'What fixes it. In Edit Widgets, click the widget’s icon, untick Manager view mode and save.',
    ]);
  });
});

describe('the width of the widget', () => {
  test('goes from one to four, and moves the frame with it', async () => {
    const { document, part } = await open();
    const radios = findAll(document, '[name="previewWidth"]', HTMLInputElement);
    const seen = radios.map((radio) => {
      radio.click();
      return [
        radio.labels?.[0]?.textContent.trim(),
        find(document, 'iframe', HTMLIFrameElement).width,
        part('pane').style.width,
        part('workspace').hasAttribute('data-expanded'),
      ];
    });
    expect(seen).toEqual([
      ['Single', '280', '280px', false],
      ['Double', '560', '560px', true],
      ['Triple', '840', '840px', true],
      ['Quadruple', '1120', '1120px', true],
    ]);
  });
});

describe('the theme', () => {
  test('is handed to the framed widget, when it loads and when it changes', async () => {
    const { document } = await open();
    // jsdom loads no frames: a document of its own replaces the one that the browser would load.
    const inner = document.implementation.createHTMLDocument('Widget');
    const framed = () => inner.documentElement.dataset['theme'];
    document.documentElement.dataset['theme'] = 'light';
    const frame = find(document, 'iframe', HTMLIFrameElement);
    Object.defineProperty(frame, 'contentDocument', { value: inner });
    frame.dispatchEvent(new Event('load'));
    expect(framed()).toBe('light');
    document.documentElement.dataset['theme'] = 'dark';
    await vi.waitFor(() => {
      expect(framed()).toBe('dark');
    });
    delete document.documentElement.dataset['theme'];
    await vi.waitFor(() => {
      expect(framed()).toBeUndefined();
    });
  });
});
