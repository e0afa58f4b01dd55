import { looks, widths, type Picture } from './state.ts';

/** One box of the sheet: pictures that belong together, each a path from the sheet, and what is said about them. */
export interface Box {
  readonly picture: Picture;
  readonly paths: readonly string[];
  readonly words: string;
}

/**
 * A page that shows pictures small, in the order given, with a choice of page, width and look. Static: it opens
 * from a folder, and the choice works by style sheet alone.
 */
export function writeSheet(title: string, boxes: readonly Box[]): string {
  const choices = {
    page: [...new Set(boxes.map(({ picture }) => picture.page))],
    width: widths.map(String),
    look: [...looks],
  };
  const rules = Object.entries(choices).flatMap(([name, values]) =>
    values.map(
      (value) => `body:has(#${name} [value="${value}"]:checked) .box:not([data-${name}="${value}"])`,
    ),
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${escape(title)}</title>
<style>
  body { margin: 0; font: 14px/1.4 system-ui, sans-serif; background: #ddd; color: #111; }
  header { position: sticky; top: 0; display: flex; flex-wrap: wrap; gap: 8px 16px; padding: 8px 16px; background: #fff; }
  h1 { margin: 0; font-size: 16px; }
  main { display: flex; flex-wrap: wrap; align-items: start; gap: 16px; padding: 16px; }
  .box { margin: 0; padding: 8px; background: #fff; }
  .box a { display: inline-block; height: 420px; overflow: hidden; border: 1px solid #999; }
  .box img { display: block; width: 200px; }
  .box[data-width="1280"] img { width: 320px; }
  figcaption { max-width: 320px; overflow-wrap: anywhere; }
  ${rules.join(',\n  ')} { display: none; }
</style>
<header>
  <h1>${escape(title)}</h1>
  ${Object.entries(choices)
    .map(([name, values]) => writeChoice(name, values))
    .join('\n  ')}
</header>
<main>
${boxes.map(writeBox).join('\n')}
</main>
</html>
`;
}

function writeChoice(name: string, values: readonly string[]): string {
  const options = values.map((value) => `<option value="${escape(value)}">${escape(value)}</option>`);
  return `<label>${name} <select id="${name}" autocomplete="off"><option value="">all</option>${options.join('')}</select></label>`;
}

function writeBox({ picture, paths, words }: Box): string {
  const { page, state, width, look } = picture;
  const images = paths.map(
    (path) => `<a href="${escape(path)}"><img loading="lazy" src="${escape(path)}" alt=""></a>`,
  );
  const caption = `<b>${escape(page)}</b> ${escape(state)}, ${String(width)} ${escape(look)}`;
  return `<figure class="box" data-page="${escape(page)}" data-width="${String(width)}" data-look="${escape(look)}">${images.join('')}<figcaption>${caption}${words && `: ${escape(words)}`}</figcaption></figure>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
