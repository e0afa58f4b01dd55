import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { loadRenderers } from 'astro:container';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, test } from 'vitest';
import { findAll } from '../../../src/browser/find';
import { describeAction } from '../../../src/components/guide/guide-facts';
import { wordsIn } from '../../../src/content/guides';
import { allGuides, type Guided } from '../../../src/content/registry';
import { stage } from '../../support/stage';

const parts = import.meta.glob<unknown>('../../../src/components/{guide,prose,pictures,setup}/*.astro', {
  eager: true,
  import: 'default',
});
const components = Object.fromEntries(
  Object.entries(parts).map(([path, part]) => [/(\w+)\.astro$/.exec(path)?.[1] ?? path, part]),
);

/** The words of a guide with its real components; faults and captions are other tests' matter. */
async function renderWords({ guide, home }: Guided): Promise<string> {
  const shown = guide.steps.flatMap(({ actions }) => actions.flatMap(({ shows }) => shows ?? []));
  const picture = { title: '', alt: '', caption: '', description: '' };
  const pictures = Object.fromEntries(shown.map((name) => [name, picture]));
  const container = await AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) });
  return container.renderToString(wordsIn(home).Content, {
    props: { components },
    locals: { guide: { guide, home, faults: [], pictures } },
  });
}

describe.each(allGuides)('the words of the guide in $home', ({ guide, home }) => {
  test('begin every action with a short sentence, which the page shows as what is next', async () => {
    const { document } = await stage(await renderWords({ guide, home }), () => Promise.resolve());
    const described = findAll(document, '[data-action]', HTMLElement).map((action) => describeAction(action));
    expect(described).toHaveLength(guide.steps.flatMap(({ actions }) => actions).length);
    for (const { words } of described) {
      expect(words).toMatch(/^[A-Z].+[.?!]$/);
      expect(words.length, words).toBeLessThanOrEqual(160);
    }
  });

  test('name the console of each', async () => {
    const { document } = await stage(await renderWords({ guide, home }), () => Promise.resolve());
    const places = { assistant: 'In the assistant', desk: guide.other.there, here: 'Here on this page' };
    const actions = guide.steps.flatMap((step) => step.actions);
    expect(
      findAll(document, '[data-action]', HTMLElement).map((action) => describeAction(action).place),
    ).toEqual(actions.map(({ lane }) => places[lane]));
  });
});
