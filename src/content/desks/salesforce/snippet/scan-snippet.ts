import { findCalls, type Argument, type Calls } from '../../../../domain/code/code-calls';
import { readable } from '../../../../domain/code/code-text';
import type { CodeToken } from '../../../../domain/code/code-tokens';
import type { TextValue, Value } from '../../../../domain/code/evaluate';
import { readCode, type CodeReading } from '../../../../domain/code/read-code';
import { readEndpoint } from '../fields/chat-endpoint';
import { readRecordText } from '../fields/record-kinds';

/** Pasted code, the calls to the product in it, and all texts. */
export interface Scan extends Calls {
  readonly code: CodeReading;
  readonly texts: readonly CodeToken[];
}

const named = /liveagent|embedded_?s(?:vc|ervice)/i;

/** `tidied`: code as `tidyCode` leaves it. */
export function scanSnippet(tidied: string): Scan {
  const code = readCode(readable(tidied), named);
  const texts = [...code.tokens.filter(({ kind }) => kind === 'text'), ...code.attributes];
  return { code, texts, ...findCalls(code.tokens, isWanted) };
}

function isWanted(name: string): boolean {
  return (
    /^liveagent\.\w+$/.test(name) || name === 'embedded_svc.init' || name === 'embeddedservice_bootstrap.init'
  );
}

/** White space around it, or what an entity left of itself, is no part of it. */
export function placeOf(code: string, { pieces }: TextValue) {
  const [first = { start: 0, end: 0 }] = pieces;
  const whole = code.slice(first.start, pieces.at(-1)?.end);
  const start = first.start + whole.length - whole.trimStart().length;
  return { given: whole.replaceAll(/\s+/g, ''), start, end: start + whole.trim().length };
}

/** Values are among its arguments and the members of its object, beside addresses and names of no use here. */
export function embeddedTexts(args: readonly Argument[]): readonly TextValue[] {
  const values = args.flatMap(({ value }): (Value | undefined)[] =>
    value.kind === 'object'
      ? ['baseLiveAgentURL', 'deploymentId', 'buttonId'].map((name) => value.members.get(name))
      : [value],
  );
  return values.flatMap((value) => (value?.kind === 'text' && isValue(value.value) ? [value] : []));
}

/** The values of settings and of calls to something else. */
export function looseTexts({ texts }: Scan): readonly TextValue[] {
  return texts
    .slice(0, mostLoose)
    .filter(({ value }) => isValue(value) && !value.includes('/deployment.js'))
    .map(({ value, start, end }) => ({ kind: 'text', value, pieces: [{ start, end }] }));
}

const mostLoose = 400;

function isValue(text: string): boolean {
  const value = text.trim();
  return readEndpoint(value).ok || readRecordText(value)?.kind === 'id';
}
