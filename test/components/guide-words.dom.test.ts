import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { loadRenderers } from 'astro:container';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, test } from 'vitest';
import { findAll } from '../../src/browser/find';
import { describeAction } from '../../src/components/guide/guide-facts';
import { guideOf } from '../../src/content/guides';
import { readyDesks } from '../../src/content/registry';
import type { Desk } from '../../src/domain/desk';
import { stage } from '../support/stage';

const parts = import.meta.glob<unknown>('../../src/components/{guide,prose}/*.astro', {
  eager: true,
  import: 'default',
});
const components = Object.fromEntries(
  Object.entries(parts).map(([path, part]) => [/(\w+)\.astro$/.exec(path)?.[1] ?? path, part]),
);

/** The words of a guide with its real components; faults and captions are other tests' matter. */
async function renderWords(desk: Desk): Promise<string> {
  const shown = desk.steps.flatMap(({ actions }) => actions.flatMap(({ shows }) => shows ?? []));
  const picture = { title: '', alt: '', caption: '', description: '' };
  const guide = { desk, faults: [], pictures: Object.fromEntries(shown.map((name) => [name, picture])) };
  const container = await AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) });
  return container.renderToString(guideOf(desk.id).Content, { props: { components }, locals: { guide } });
}

describe.each(readyDesks.map((desk) => ({ id: desk.id, desk })))('the words of the $id guide', ({ desk }) => {
  test('begin every action with a short sentence, which the page shows as what is next', async () => {
    const { document } = await stage(await renderWords(desk), () => Promise.resolve());
    const described = findAll(document, '[data-action]', HTMLElement).map((action) => describeAction(action));
    expect(described).toHaveLength(desk.steps.flatMap(({ actions }) => actions).length);
    for (const { words } of described) {
      expect(words).toMatch(/^[A-Z].+[.?!]$/);
      expect(words.length, words).toBeLessThanOrEqual(160);
    }
  });

  test('name the console of each', async () => {
    const { document } = await stage(await renderWords(desk), () => Promise.resolve());
    const places = { assistant: 'In the assistant', desk: `In ${desk.name}`, here: 'Here on this page' };
    const actions = desk.steps.flatMap((step) => step.actions);
    expect(
      findAll(document, '[data-action]', HTMLElement).map((action) => describeAction(action).place),
    ).toEqual(actions.map(({ lane }) => places[lane]));
  });
});
