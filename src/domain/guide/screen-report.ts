import type { Guide, Step } from './guide';
import { words } from './screen-report.en';

/** What a reader sends whose screen differs from a step. The values of the reader have no place in it. */
export interface ScreenReport {
  readonly subject: string;
  /** What is above the names that the reader chose, and below them. */
  readonly before: string;
  readonly after: string;
}

export function reportOf(
  { title, id, steps, editions }: Guide,
  step: Step<string>,
  { version, checked }: { version: string; checked: string },
): ScreenReport {
  const { screen } = words;
  const number = String(steps.indexOf(step) + 1);
  return {
    subject: screen.subject(title, number),
    before: [
      screen.version(version),
      screen.guide(title),
      screen.step(number, step.title),
      screen.address(`/${id}/#${step.id}`),
      screen.checked(checked),
      ...(editions ? [screen.names] : []),
    ].join('\n'),
    after: `\n\n${screen.ask}`,
  };
}

/** What a reader sends who finds a mistake; the place on the page and the day come after it, with the click. */
export function mistakeOf(
  title: string,
  path: string,
  { version, built }: { version: string; built: string },
): ScreenReport {
  return {
    subject: words.mistake.subject(title),
    before: words.mistake.ask,
    after: `${words.mistake.built(version, built)}\n${words.mistake.page(path)}`,
  };
}

/** Where reports go: `mailto:` with one address, or a page of https that takes `title` and `body`, as issue trackers do. */
export function reportLink(to: string, { subject, before, after }: ScreenReport): string {
  const body = before + after;
  const asked = to.startsWith('mailto:') ? { subject, body } : { title: subject, body };
  const query = Object.entries(asked).map(([key, text]) => `${key}=${encodeURIComponent(text)}`);
  return `${to}?${query.join('&')}`;
}

export function readReportTo(setting: string): string | undefined {
  const form = /^(?:mailto:[\w.+-]+@[a-z\d.-]+|https:\/\/[a-z\d.-]+\/[\w./-]*)$/;
  const examples = 'mailto:help@example.org or https://example.org/issues/new';
  return readAddress('REPORT_TO', setting, form, examples);
}

/** The address below which a repository's files are edited, with a slash at its end. */
export function readEditAt(setting: string): string | undefined {
  const form = /^https:\/\/[a-z\d.-]+\/[\w./-]*$/;
  const example = 'https://example.org/deskbridge/edit/main/';
  return readAddress('EDIT_AT', setting, form, example)?.replace(/\/?$/, '/');
}

function readAddress(name: string, setting: string, form: RegExp, example: string): string | undefined {
  if (setting === '' || form.test(setting)) return setting || undefined;
  throw new Error(`${name} is ${JSON.stringify(setting)}. Give an address such as ${example}.`);
}

/** The file that a page is written in: that of its guide, or the one that its address is named after. */
export function sourceFile(route: string, home?: string): string {
  if (home !== undefined) return `src/content/${home}/guide.mdx`;
  return `src/pages${route === '/' ? '/index' : route.replace(/\/$/, '')}.astro`;
}
