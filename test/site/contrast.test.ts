import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Colour = readonly [number, number, number];
const themes = ['light', 'dark'] as const;

const tokens = new Map(
  [
    ...readFileSync('src/styles/site.css', 'utf8').matchAll(
      /--color-([a-z0-9-]+): light-dark\((#[0-9a-f]{3,6}), (#[0-9a-f]{3,6})\)/g,
    ),
  ].map(([, name = '', light = '', dark = '']) => [name, { light: parse(light), dark: parse(dark) }]),
);

function parse(hex: string): Colour {
  const digits = hex.length === 4 ? hex.replaceAll(/[0-9a-f]/g, '$&$&') : hex;
  const channel = (at: number) => Number.parseInt(digits.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function contrast(ink: string, ground: string, theme: (typeof themes)[number]): number {
  const [one, other] = [ink, ground].map((name) => {
    const token = tokens.get(name);
    if (!token) throw new Error(`site.css has no colour --color-${name} with two themes.`);
    return luminance(token[theme]);
  });
  const [low, high] = [one ?? 0, other ?? 0].sort((a, b) => a - b);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

const grounds = ['paper', 'raised', 'sunk'];

describe.each(themes)('in the %s theme', (theme) => {
  it.each(['ink', 'ink2'].flatMap((ink) => grounds.map((ground) => [ink, ground] as const)))(
    'running text in %s on %s has the contrast of level AAA',
    (ink, ground) => {
      expect(contrast(ink, ground, theme)).toBeGreaterThanOrEqual(7);
    },
  );

  it.each(
    ['ink3', 'assistant', 'desk', 'here', 'ok', 'warn', 'stop'].flatMap((ink) =>
      ['paper', 'raised', 'sunk'].map((ground) => [ink, ground] as const),
    ),
  )('other words in %s on %s have the contrast of level AA', (ink, ground) => {
    expect(contrast(ink, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(grounds)('the edge of a control shows on %s', (ground) => {
    expect(contrast('edge', ground, theme)).toBeGreaterThanOrEqual(3);
  });
});

it('knows what contrast is', () => {
  expect(luminance([255, 255, 255])).toBeCloseTo(1);
  expect((luminance([255, 255, 255]) + 0.05) / (luminance([0, 0, 0]) + 0.05)).toBeCloseTo(21);
});
