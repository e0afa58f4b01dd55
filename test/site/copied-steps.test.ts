import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';
import { stepMarkdown } from '../../src/components/tools/step-markdown';
import { basePath, builtPages, readBuilt, siteOrigin } from '../support/pages/built-site';

const guides = builtPages.filter(({ html }) => html.includes('<desk-guide'));

test.each(guides.map(({ path, html }) => [path, html] as const))(
  'each step of %s is copied as it is in the Markdown of the page',
  (path, html) => {
    const { window } = new JSDOM(html);
    vi.stubGlobal('Element', window.Element);
    vi.stubGlobal('Text', window.Text);
    const page = siteOrigin + basePath + path.slice(1);
    const twinLines = readBuilt(`${path}index.html.md`).split('\n');
    const steps = [...window.document.querySelectorAll('[data-step]')];
    expect(steps.length).toBeGreaterThan(0);
    for (const step of steps) {
      const [text, from] = stepMarkdown(step, page, ', copied on 1 May 2020.').split('\n\nFrom <');
      expect(text).toMatch(/^## \S+ \d/);
      // Line by line, since a difference in a long text takes long to print.
      const lines = (text ?? '').split('\n');
      const start = twinLines.indexOf(lines[0] ?? '');
      expect(lines.find((line, index) => line !== twinLines[start + index])).toBeUndefined();
      expect(from).toBe(`${page}#${step.id}>, copied on 1 May 2020.\n`);
    }
    vi.unstubAllGlobals();
  },
);
