/** A version of a changelog in the form of Keep a Changelog. */
export interface Release {
  readonly version: string;
  readonly date: string;
  /** What is before its parts. */
  readonly words: string;
  readonly parts: readonly { readonly title: string; readonly items: readonly string[] }[];
}

/** The versions that were released, in the order of the file. What is not released has no date, and is left out. */
export function releasesIn(changelog: string): Release[] {
  return changelog.split(/^## /m).flatMap((section) => {
    const [, version, date] =
      /^\[([\d.]+)\] - (\d{4}-\d{2}-\d{2})\s*$/m.exec(section.split('\n', 1)[0] ?? '') ?? [];
    if (version === undefined || date === undefined) return [];
    const [head = '', ...parts] = section.split(/^### /m);
    return [{ version, date, words: oneLine(head.slice(head.indexOf('\n'))), parts: parts.map(readPart) }];
  });
}

function readPart(part: string): Release['parts'][number] {
  const [title = '', ...items] = part.split(/^- /m);
  return { title: title.trim(), items: items.map(oneLine) };
}

/** A link is known by its words. */
function oneLine(text: string): string {
  return text
    .replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** A text cut at its code, which every second part is. */
export function cutAtCode(text: string): string[] {
  return text.split('`');
}
