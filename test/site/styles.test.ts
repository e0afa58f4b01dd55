import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtPages, filesOfType, readBuilt } from '../support/pages/built-site';

/** Where they grow back, something is shown twice: give it a token, a utility or a component. */
const mostLines = 1800;
const mostOwnWidths = 8;
const mostRowOfClasses = 120;

const widths = [32.5, 43.75, 61.25, 67.5];
const steps = [0, 2, 4, 6, 8, 10, 12, 14, 16, 20, 24, 32, 40, 48, 64, 80, 96];
/** Of the root, of paper, of code in a sentence, and of drawings, whose unit is not that of the page. */
const ownSizes = ['1.0625rem', '11pt', '0.94em', '15px', '16px', '18px'];
/** The highlighter names more than has a colour. */
const highlighted =
  /^(token|language-|variable|operator|punctuation|property|literal-property|assign-left|builtin|class-name|function-variable|constant|template-|interpolation)/;

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) => join('src', file));
const read = (ending: string) =>
  sources.filter((file) => file.endsWith(ending)).map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const sheets = read('.css');
const components = read('.astro');
const css = sheets.map(({ text }) => text).join('\n');

/** What each declaration of these properties says. */
function valuesOf(property: RegExp, text = css): string[] {
  return [...text.matchAll(/^\s*([a-z-]+):\s*([^;{}]+);/gm)].flatMap(([, name = '', value = '']) =>
    property.test(name) ? [value] : [],
  );
}

function classesOf(html: string): string[] {
  return [...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) =>
    names.replaceAll('&amp;', '&').replaceAll('&gt;', '>').split(/\s+/).filter(Boolean),
  );
}

/** The class names of a style sheet that a browser gets. */
function namesIn(sheet: string): string[] {
  return [...sheet.matchAll(/\.((?:\\.|[\w-])+)/g)].map(([, name = '']) => name.replaceAll('\\', ''));
}

describe('the classes', () => {
  const known = new Set(filesOfType('.css').flatMap((file) => namesIn(readBuilt(file))));
  const unknown = (html: string) =>
    [...new Set(classesOf(html))].filter((name) => !known.has(name) && !highlighted.test(name));

  test.each(builtPages.map(({ path, html }) => [path, html]))('of %s are all known', (_, html) => {
    expect(unknown(html)).toEqual([]);
  });

  test('are told from those that nothing dresses', () => {
    expect(unknown('<p class="flex no-such-class text-[3px]"></p>')).toEqual(['no-such-class', 'text-[3px]']);
  });

  test('name the start and the end of a line, not its left and right', () => {
    const sided =
      /(?:^|:)-?(?:(?:m|p|scroll-m|scroll-p)[lr]-|(?:left|right)-|border-[lr](?:-|$)|rounded-[tb]?[lr](?:-|$)|(?:text|float)-(?:left|right)$)/;
    expect(builtPages.flatMap(({ html }) => classesOf(html)).filter((name) => sided.test(name))).toEqual([]);
    expect(['ml-2', 'md:-left-4', 'border-l', 'text-left'].filter((name) => sided.test(name))).toHaveLength(
      4,
    );
    // A time line runs from left to right in every language.
    const rules = [...css.matchAll(/([^{};]+)\{([^{}]*)\}/g)].filter(
      ([, selector = '']) => !/\.(?:life|time)\b/.test(selector),
    );
    expect(
      rules
        .filter(([, , body = '']) =>
          /(?:^|[\s-])(?:left|right):|(?:padding|margin): \S+ (\S+) \S+ (?!\1;)\S+;/.test(body),
        )
        .map(([, selector]) => selector),
    ).toEqual([]);
  });

  test.each(components.map(({ file, text }) => [file, text]))('of %s fit on a line', (_, text) => {
    const rows = [...text.matchAll(/\sclass="([^"]*)"/g)].map(([, row = '']) => row);
    expect(rows.filter((row) => row.length > mostRowOfClasses)).toEqual([]);
    expect(rows.filter((row) => row.includes('[&'))).toEqual([]);
  });
});

describe('the style sheets', () => {
  test(`have at most ${String(mostLines)} lines`, () => {
    const inPages = components.flatMap(({ text }) => text.match(/<style[\s\S]*?<\/style>/g) ?? []);
    const lines = [...sheets.map(({ text }) => text), ...inPages].flatMap((text) =>
      text.trimEnd().split('\n'),
    );
    expect(lines.length).toBeGreaterThan(500);
    expect(lines.length).toBeLessThanOrEqual(mostLines);
  });

  test('name no size of text that the scale has not', () => {
    const sizes = valuesOf(/^font(-size)?$/)
      .map((value) => /(?:^|\s)([\d.]+(?:px|pt|r?em)|var\(--text-[a-z0-9]+\))/.exec(value)?.[1] ?? '')
      .filter((size) => !size.startsWith('var(--text-'));
    expect(sizes.filter((size) => !ownSizes.includes(size))).toEqual([]);
  });

  test('leave steps of space between things, and no others', () => {
    const spaces = valuesOf(/^(margin|padding|gap|row-gap|column-gap)/)
      .flatMap((value) => value.match(/(?<![-\d.])\d+(\.\d+)?px/g) ?? [])
      .map((space) => Number.parseFloat(space));
    expect(spaces.length).toBeGreaterThan(100);
    expect([...new Set(spaces)].filter((space) => !steps.includes(space))).toEqual([]);
  });

  test('turn at the four breakpoints', () => {
    const turns = [...css.matchAll(/@media \(([\d.]+em )?[<>= ]*width [<>]=? ([\d.]+)em\)/g)].map(
      ([, , at]) => Number(at),
    );
    expect(turns.length).toBeGreaterThan(5);
    expect([...new Set(turns)].filter((at) => !widths.includes(at))).toEqual([]);
  });

  test('measure few things that are no column of text', () => {
    const own = [
      ...valuesOf(/^max-width$/).filter((value) => /[\d.]+(px|r?em)$/.test(value)),
      ...components.flatMap(({ text }) => text.match(/\bmax-w-\[[^\]]+\]/g) ?? []),
    ];
    expect(new Set(own).size).toBeLessThanOrEqual(mostOwnWidths);
  });

  test('apply no utilities: those are in the markup', () => {
    expect(css).not.toContain('@apply');
  });
});
