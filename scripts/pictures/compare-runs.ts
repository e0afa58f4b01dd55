import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { browserLaunch } from '../browser.ts';
import { comparePixels, type Difference } from './compare-pixels.ts';
import { pictureAt } from './state.ts';

export interface Change extends Difference {
  /** Of the picture in both folders. */
  readonly path: string;
}

export interface Comparison {
  /** The most changed first. */
  readonly changes: readonly Change[];
  readonly unchanged: number;
  /** Paths of the pictures that only one of the runs has. */
  readonly added: readonly string[];
  readonly gone: readonly string[];
}

/** The paths of the pictures in the folder of a run, sorted. */
export function picturesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll(sep, '/'))
    .filter((path) => pictureAt(path) !== undefined)
    .toSorted();
}

/** Compares two runs; into `marks`, under the picture's own path, goes what changed, marked on the later picture. */
export async function compareRuns(before: string, after: string, marks: string): Promise<Comparison> {
  const [older, newer] = [new Set(picturesIn(before)), new Set(picturesIn(after))];
  const both = [...newer].filter((path) => older.has(path));
  const pairs = both
    .map((path) => ({ path, one: readFileSync(join(before, path)), other: readFileSync(join(after, path)) }))
    .filter(({ one, other }) => !one.equals(other));
  const browser = await chromium.launch(browserLaunch());
  try {
    const page = await browser.newPage();
    // `markChanges` finds it there, since the page knows nothing of this module.
    await page.addScriptTag({ content: String(comparePixels) });
    const changes: Change[] = [];
    for (const { path, one, other } of pairs) {
      const { marked, ...difference } = await markIn(page, one, other);
      if (difference.pixels === 0) continue;
      changes.push({ path, ...difference });
      mkdirSync(dirname(join(marks, path)), { recursive: true });
      writeFileSync(join(marks, path), Buffer.from(marked, 'base64'));
    }
    return {
      changes: changes.toSorted((one, other) => other.pixels - one.pixels),
      unchanged: both.length - changes.length,
      added: [...newer].filter((path) => !older.has(path)),
      gone: [...older].filter((path) => !newer.has(path)),
    };
  } finally {
    await browser.close();
  }
}

function markIn(page: Page, one: Buffer, other: Buffer): Promise<Difference & { marked: string }> {
  return page.evaluate(markChanges, [one.toString('base64'), other.toString('base64')] as const);
}

/** Runs inside the browser, which can read and write PNG. */
async function markChanges(pictures: readonly [string, string]): Promise<Difference & { marked: string }> {
  const red = 0xff0000ff;
  const drawn = await Promise.all(
    pictures.map(async (base64) => {
      const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
      const { width, height } = picture;
      const context = new OffscreenCanvas(width, height).getContext('2d');
      if (!context) throw new Error('This browser gives no canvas to compare on.');
      context.drawImage(picture, 0, 0);
      const pixels = () => new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
      return { width, height, context, picture, pixels };
    }),
  );
  const [before, after] = drawn;
  if (!before || !after) throw new Error('Two pictures are compared.');
  const { width, height, context, picture } = after;
  const changed: number[] = [];
  const difference = comparePixels(
    { width: before.width, height: before.height, data: before.pixels() },
    { width, height, data: after.pixels() },
    (x, y) => {
      if (x < width) changed.push(y * width + x);
    },
  );
  // Pale, so that the marks stand out.
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.globalAlpha = 0.3;
  context.drawImage(picture, 0, 0);
  const image = context.getImageData(0, 0, width, height);
  const marked = new Uint32Array(image.data.buffer);
  for (const at of changed) marked[at] = red;
  context.putImageData(image, 0, 0);
  context.globalAlpha = 1;
  context.strokeStyle = 'red';
  const { left, top, right, bottom } = difference.area;
  context.strokeRect(left - 1.5, top - 1.5, right - left + 3, bottom - top + 3);
  const bytes = new Uint8Array(await (await context.canvas.convertToBlob()).arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return { ...difference, marked: btoa(text) };
}
