import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { allGuides } from '../../src/content/registry';

const images = join('public', 'images');
const homes = new Map(allGuides.map(({ guide, home }) => [guide.id, join('src', 'content', home)]));
const heaviest = 4096;
const smallestText = 15;

const elements = new Set(['svg', 'g', 'rect', 'circle', 'line', 'path', 'text', 'tspan']);
const geometry = 'x y x1 y1 x2 y2 dx dy cx cy r rx ry d width height transform';
const paint = 'fill stroke stroke-width stroke-linecap stroke-linejoin stroke-dasharray opacity';
const type = 'font-size font-weight font-family text-anchor class';
const attributes = new Set(`${geometry} ${paint} ${type}`.split(' '));
const rootAttributes = new Set(['xmlns', 'viewBox', 'role', 'font-family']);

/** The light value of each variable serves the file when it is alone; one variable has one. */
const colours = new Set([
  'none',
  'var(--color-ink,#1b1d21)',
  'var(--color-ink3,#62676f)',
  'var(--color-rule,#dfdbcf)',
  'var(--color-rule2,#c6c1b3)',
  'var(--color-raised,#ffffff)',
  'var(--color-sunk,#f3f1e9)',
  'var(--color-paper,#fbfaf6)',
  'var(--color-desk,#0a726d)',
  'var(--color-desk-wash,#e3f1ef)',
]);

/** What keeps a picture from being drawn again by the page, in words; nothing when it is in form. */
function faultsOf(svg: string): string[] {
  const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window;
  const root = document.documentElement;
  const height = Number(/^0 0 420 (\d+)$/.exec(root.getAttribute('viewBox') ?? '')?.[1]);
  const faults = [...document.querySelectorAll('*')].flatMap(faultsOfElement);
  if (root.tagName !== 'svg' || root.namespaceURI !== 'http://www.w3.org/2000/svg') {
    faults.push('the root is <svg xmlns="http://www.w3.org/2000/svg">');
  }
  if (!(height >= 180 && height <= 330)) faults.push('viewBox is "0 0 420 H", H from 180 to 330');
  if (root.getAttribute('role') !== 'img') faults.push('the root has role="img"');
  const bytes = Buffer.byteLength(svg);
  if (bytes > heaviest) faults.push(`${String(bytes)} bytes; at most ${String(heaviest)}`);
  return faults;
}

function faultsOfElement(element: Element): string[] {
  const name = element.tagName;
  if (!elements.has(name)) return [`<${name}> is not an element of pictures`];
  const known = name === 'svg' ? rootAttributes : attributes;
  const faults = [...element.attributes].flatMap((attribute) => {
    if (!known.has(attribute.name)) return [`<${name}> has the attribute ${attribute.name}`];
    const fits = forms[attribute.name];
    return !fits || fits(attribute.value) ? [] : [`<${name}> has ${attribute.name}="${attribute.value}"`];
  });
  if (name === 'svg' || name === 'g') return faults;
  if (!element.closest('[fill]')) faults.push(`<${name}> has no fill, so it turns black`);
  if (name !== 'text' && name !== 'tspan') return faults;
  const size = Number(element.closest('[font-size]')?.getAttribute('font-size') ?? 0);
  if (!(size >= smallestText)) faults.push(`"${element.textContent}" is set in ${String(size)} units`);
  return faults;
}

/** A scale would shrink the text; a page knows one class in a picture. */
const forms: Partial<Record<string, (value: string) => boolean>> = {
  fill: (value) => colours.has(value),
  stroke: (value) => colours.has(value),
  class: (value) => value === 'mono',
  transform: (value) => /^(translate|rotate)\([-\d., ]+\)$/.test(value),
};

/** Reads the words by the form that pictures.yaml keeps: the project itself depends on no YAML parser. */
function readWords(file: string): Map<string, Map<string, string>> {
  const words = new Map<string, Map<string, string>>();
  let name = '';
  let part = '';
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (/^(#.*|\s*|pictures:( \{\})?)$/.test(line)) continue;
    const [, picture] = /^ {2}([a-z0-9-]+):$/.exec(line) ?? [];
    const [, key, inLine] = /^ {4}([a-z]+): (?:>-|([A-Z].*))$/.exec(line) ?? [];
    const [, more] = /^ {6}(\S.*)$/.exec(line) ?? [];
    const told = words.get(name);
    if (picture !== undefined) words.set((name = picture), new Map());
    else if (told && key !== undefined) told.set((part = key), inLine ?? '');
    else if (told && more !== undefined) told.set(part, `${told.get(part) ?? ''} ${more}`.trim());
    else
      throw new Error(
        `${file}:${String(index + 1)} is neither "  name:", "    part: Words" nor "    part: >-".`,
      );
  }
  return words;
}

function namesIn(folder: string): string[] {
  return readdirSync(folder).map((file) => file.replace(/\.svg$/, ''));
}

describe.each(readdirSync(images))('the pictures of %s', (desk) => {
  const home = homes.get(desk) ?? '';
  const words = readWords(join(home, 'pictures.yaml'));
  const names = namesIn(join(images, desk)).toSorted();

  it('are each described, and shown by exactly one step', () => {
    const shown = allGuides
      .filter(({ guide }) => guide.id === desk)
      .flatMap(({ guide: { steps } }) =>
        steps.flatMap(({ actions }) => actions.flatMap(({ shows }) => shows ?? [])),
      );
    expect(shown.toSorted(), `${home} and ${images}/${desk}`).toEqual(names);
    expect([...words.keys()].toSorted(), `pictures.yaml of ${desk} and ${images}/${desk}`).toEqual(names);
  });

  it.each(names)('%s: is drawn in the form that the page can draw again', (name) => {
    expect(faultsOf(readFileSync(join(images, desk, `${name}.svg`), 'utf8'))).toEqual([]);
  });

  it.each(names)('%s: has a title, an alternative, a caption and a description', (name) => {
    const told = words.get(name) ?? new Map<string, string>();
    expect([...told.keys()].toSorted()).toEqual(['alt', 'caption', 'description', 'title']);
    for (const [part, text] of told) expect(text.length, part).toBeGreaterThan(10);
  });

  it.each(names)('%s: has the callouts that its caption names, counted from 1', (name) => {
    const svg = readFileSync(join(images, desk, `${name}.svg`), 'utf8');
    const drawn = [...svg.matchAll(/>(\d)<\/text>/g)].map(([, number]) => number);
    const named = [...(words.get(name)?.get('caption') ?? '').matchAll(/\*\*\((\d)\)\*\*/g)];
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn).toEqual(drawn.map((_, index) => String(index + 1)));
    expect(named.map(([, number]) => number)).toEqual(drawn);
  });
});

it('gives every guide that shows a picture a folder of pictures', () => {
  const showing = allGuides.filter(({ guide: { steps } }) =>
    steps.some(({ actions }) => actions.some(({ shows }) => shows)),
  );
  expect(showing.length).toBeGreaterThan(0);
  expect(readdirSync(images)).toEqual(expect.arrayContaining(showing.map(({ guide }) => guide.id)));
});

describe('a picture out of form', () => {
  const inForm = '<rect fill="var(--color-sunk,#f3f1e9)" width="8" height="8"/>';
  const picture = (inside: string, viewBox = '0 0 420 200') =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" role="img">${inForm}${inside}</svg>`;

  it.each([
    [picture('<style>a{}</style>'), '<style> is not an element of pictures'],
    [picture('<g id="a"/>'), '<g> has the attribute id'],
    [picture('<g style="fill:red"/>'), '<g> has the attribute style'],
    [picture('<g onclick="a()"/>'), '<g> has the attribute onclick'],
    [picture('<g fill="#fff"/>'), '<g> has fill="#fff"'],
    [picture('<g stroke="var(--color-ink)"/>'), '<g> has stroke="var(--color-ink)"'],
    [picture('<g transform="scale(.5)"/>'), '<g> has transform="scale(.5)"'],
    [picture('<path d="M0 0h8"/>'), '<path> has no fill, so it turns black'],
    [picture('<text fill="none" font-size="14">Save</text>'), '"Save" is set in 14 units'],
    [picture('<g fill="none"><text>Save</text></g>'), '"Save" is set in 0 units'],
    [picture('', '0 0 640 200'), 'viewBox is "0 0 420 H", H from 180 to 330'],
  ])('is told so: %#', (svg, fault) => {
    expect(faultsOf(svg)).toEqual([fault]);
  });

  it('is told its weight', () => {
    const bare = picture('').length;
    expect(faultsOf(picture(' '.repeat(4097 - bare)))).toEqual(['4097 bytes; at most 4096']);
    expect(faultsOf(picture(' '.repeat(4096 - bare)))).toEqual([]);
  });

  it('is in form otherwise', () => {
    expect(faultsOf(picture(''))).toEqual([]);
  });
});
