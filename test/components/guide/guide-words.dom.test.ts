import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { loadRenderers } from 'astro:container';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, test } from 'vitest';
import { placeOf, readSteps } from '../../../src/components/guide/guide-facts';
import { wordsIn } from '../../../src/content/guides';
import { allGuides, type Guided } from '../../../src/content/registry';
import { stage } from '../../support/stage';

const parts = import.meta.glob<unknown>(
  '../../../src/components/{guide,prose,pictures,setup,tools}/*.astro',
  {
    eager: true,
    import: 'default',
  },
);
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
  test('give every action a short title, which no other of its step has', () => {
    for (const { actions } of guide.steps) {
      const titles = actions.map(({ title }) => title);
      expect(new Set(titles).size).toBe(titles.length);
      for (const title of titles) expect(title).toMatch(/^[A-Z].{3,58}[^.]$/);
    }
  });

  test('name the console of each', async () => {
    const { document } = await stage(await renderWords({ guide, home }), () => Promise.resolve());
    const places = { assistant: guide.assistant.there, desk: guide.other.there, here: 'Here on this page' };
    const actions = guide.steps.flatMap((step) => step.actions);
    expect(
      readSteps(document.body).flatMap((step) => step.actions.map(({ id }) => placeOf(step, id).place)),
    ).toEqual(actions.map(({ lane }) => places[lane]));
  });
});
