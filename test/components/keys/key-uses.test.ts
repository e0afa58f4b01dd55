import { describe, expect, test } from 'vitest';
import { loadKeyUses } from '../../../src/content/receivers';
import { sourceOf } from '../../../src/content/source-of';
import { render } from '../../support/stage';

const keyUses = await loadKeyUses();

describe('the services that a pair is made for', () => {
  test('begin with the web chat, and each has an id and a source of its own', () => {
    expect(keyUses[0]?.id).toBe('web-chat');
    const ids = keyUses.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids).not.toContain('other');
    for (const { source } of keyUses) expect(sourceOf(source).title).not.toBe('');
  });

  test('are what the page offers, with one that is not known here', async () => {
    const html = await render('keys/MakePair');
    for (const { id, name, takes, box, console, size, words } of keyUses) {
      expect(html).toContain(`value="${id}"`);
      expect(html).toContain(
        `data-takes="${takes}" data-box="“${box}” in ${console}" data-size="${String(size)}"`,
      );
      expect(html).toContain(words);
      expect(html).toContain(name);
    }
    expect(html).toContain('Another service');
  });
});
