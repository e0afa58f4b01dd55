import type { Range } from '../../text/account';
import { isKnownDirective } from '../directive-names';

/** Code that is in the page, or is made while it runs. */
export type Inline = 'script' | 'style' | 'attribute' | 'eval' | 'trusted-types';

/** One thing that a browser blocked, or would have. */
export interface Violation {
  /** The directive that has the first say, as "script-src-elem"; empty where the message does not tell. */
  readonly directive: string;
  /** An address, a scheme such as "data:", or code that is in the page. */
  readonly blocked: { readonly url: string } | { readonly inline: Inline };
  /** It was only reported. */
  readonly isReport: boolean;
}

/** Where the message begins: what is in front is the browser's, such as the file and its line. */
const beginning =
  /Refused to |\b(?:Fetch API|XMLHttpRequest) cannot load |\b(?:Loading|Connecting to|Framing|Executing|Applying|Evaluating|Creating|Running|Sending form data|Compiling|Fetching|Prefetching|Navigating|Setting) |page['’]s settings (?:blocked|observed|would block)|This document requires /;
const about =
  /Content[- ]Security[- ]Policy|following directive|\bdirective\b|TrustedScript|\(["“”]?[a-z]{1,20}-[a-z-]{1,40}[\s"“”)]/i;

/** A line of a log; a message has the lines that it was wrapped into. */
export interface LogLine extends Range {
  readonly text: string;
}

/** What begins another message, or is a report, is no part of the one before. */
export function linesIn(text: string): readonly LogLine[] {
  const lines: LogLine[] = [];
  let wrapped = mostWrapped;
  for (const { 0: line, index: start } of text.matchAll(/[^\n]+/g)) {
    const isNew = beginning.test(line);
    const isApart = isNew || line.trim() === '' || isReport.test(line) || header.test(line);
    const last = lines.at(-1);
    const end = start + line.length;
    wrapped = isNew ? 0 : isApart ? mostWrapped : wrapped + 1;
    if (!last || isApart || wrapped > mostWrapped) lines.push({ text: line.trim(), start, end });
    else lines[lines.length - 1] = { ...last, text: `${last.text} ${line.trim()}`, end };
  }
  return lines;
}

/** How Firefox begins what it says of a policy, in any language. */
const header = /^.{0,40}Content[- ]Security[- ]Policy(?: \([^()]{1,40}\))?\s?:/i;

/** The address in a report of a violation (CSP 3, section 5.3), as it is spelt in JSON and in events. */
export const isReport = /blocked-?ur[il]/i;

/** Whether a line is about a policy, read or not: some browsers say it in the language of their user. */
export function namesPolicy(line: string): boolean {
  return (
    /Content[- ]?Security[- ]?Policy/i.test(line) ||
    isReport.test(line) ||
    (beginning.test(line) && about.test(line))
  );
}

const mostWrapped = 4;

/** What a line of a browser's console says was blocked; `undefined` where the line says nothing of the kind. */
export function violationIn(line: string): Violation | undefined {
  const start = line.search(beginning);
  if (start === -1 || !about.test(line)) return undefined;
  const message = line.slice(start);
  // What the policy has is quoted behind "violates" or "because", and has addresses of its own.
  const [said = message] = message.split(/\b(?:because|violates|as it violates|appears in)\b/);
  const inline = inlines.find(({ when }) => when.test(message))?.inline;
  const url = addressIn(said);
  const blocked = inline === undefined ? url !== undefined && { url } : { inline };
  const isReport = /report[- ]only|would block|\bobserved\b/i.test(line);
  return blocked ? { directive: directiveIn(line, inline), blocked, isReport } : undefined;
}

const inlines: readonly { readonly inline: Inline; readonly when: RegExp }[] = [
  { inline: 'trusted-types', when: /TrustedScript|TrustedHTML|Trusted ?Types/ },
  {
    inline: 'eval',
    when: /^(?:Refused to evaluate|Evaluating|Compiling)|(?:Refused to|or) (?:compile|instantiate)|blocked (?:a JavaScript eval|WebAssembly|the loading of a resource at eval)|because 'unsafe-eval'/,
  },
  {
    inline: 'attribute',
    when: /inline event handler|an event handler|JavaScript URL|javascript: URL|inline style \(style-src-attr\)/i,
  },
  {
    inline: 'script',
    when: /inline script|execute a script because its hash|loading of a resource at (?:inline|self) \(["“]?script-src/i,
  },
  {
    inline: 'style',
    when: /inline style|apply a stylesheet because its hash|loading of a resource at (?:inline|self) \(["“]?style-src/i,
  },
];

/** The first address, which may be in quotation marks; a full stop behind it is not a part of it. */
function addressIn(message: string): string | undefined {
  const found = /(?:https?|wss?|data|blob|filesystem|[a-z]{2,12}-extension):[^\s'"“”’<>]{1,2000}/i.exec(
    message,
  )?.[0];
  return found?.replace(/[.,;:)]+$/, '');
}

/** The directive that a message is about, by what the browser did rather than by the one that replaced it. */
function directiveIn(line: string, inline: Inline | undefined): string {
  if (inline === 'trusted-types') return 'require-trusted-types-for';
  if (inline === 'attribute')
    return /style/i.test(line) && !line.includes('script-src') ? 'style-src-attr' : 'script-src-attr';
  const named =
    /Note that '([a-z-]{4,40})' was not explicitly set/.exec(line)?.[1] ??
    /\(["“”]?([a-z-]{4,40})[\s"“”)]/.exec(line)?.[1] ??
    /(?:in|neither) the ([a-z-]{4,40}) directive/.exec(line)?.[1];
  if (named !== undefined && isKnownDirective(named)) return named;
  const quoted = /directives?:? ["“']([a-z-]{4,40})[\s"”']/.exec(line)?.[1];
  // What replaces others tells less than the verb.
  if (quoted !== undefined && isKnownDirective(quoted) && !/^(?:default|child)-src$/.test(quoted))
    return quoted;
  return verbs.find(({ when }) => when.test(line))?.directive ?? quoted ?? '';
}

const verbs = [
  { directive: 'style-src-elem', when: /style ?sheet|inline style|\ba style\b/i },
  { directive: 'img-src', when: /the image|an image/i },
  { directive: 'font-src', when: /the font|a font/i },
  { directive: 'media-src', when: /load(?:ing)? media/i },
  { directive: 'worker-src', when: /a worker/i },
  { directive: 'frame-src', when: /Refused to frame|Framing/ },
  { directive: 'connect-src', when: /connect(?:ing)? (?:to|because)/i },
  { directive: 'script-src-elem', when: /script|evaluat/i },
] as const;
