import { accountForCode } from '../../../../domain/code/code-account';
import { isMark, type CodeToken } from '../../../../domain/code/code-tokens';
import { readable, tidyCode } from '../../../../domain/code/code-text';
import { readCode } from '../../../../domain/code/read-code';
import type { FieldCheck, Reading } from '../../../../domain/fields/reading';
import type { Label, Span } from '../../../../domain/text/account';
import { accountOfDecoded } from '../../../../domain/text/encodings';
import { accountOf } from '../../../../domain/text/rewrite';
import { gapIn } from '../../../../domain/text/unread';
import { words } from './embed-paste.en';

/** The members of `wxOConfiguration` that have a box, by the key of the box. */
const members = {
  orchestrationId: 'orchestrationID',
  hostUrl: 'hostURL',
  crn: 'crn',
  agentId: 'agentId',
  agentEnvironmentId: 'agentEnvironmentId',
} as const;
type Key = keyof typeof members;

const named = /wxOConfiguration|orchestrationID/;
const older = /watsonAssistantChatOptions|integrationID|serviceInstanceID/;
const source = 'orchestrate-embed';
/** Characters of a page that are looked at. */
const mostRead = 50_000;

/** A box that takes its value, or the script that it is in. The script is read as text and never run. */
export function withScript(own: Key, alone: Readonly<Record<Key, FieldCheck>>): FieldCheck {
  return {
    findings: [
      ...alone[own].findings,
      { reason: 'older-web-chat', is: 'identity', source, words: words['older-web-chat'] },
      { reason: 'not-in-script', is: 'miss', source, words: words['not-in-script'] },
      { reason: 'several-chats', is: 'identity', source, words: words['several-chats'] },
      { reason: 'unresolved', is: 'warning', source, words: words.whole },
      { reason: 'unread', is: 'warning', source, words: words.whole },
      { reason: 'token-in-page', is: 'warning', source, words: words['token-in-page'] },
    ],
    read: async (pasted) => {
      const reading = await alone[own].read(pasted);
      if (!reading || reading.secret === true || reading.verdict === 'ok') return reading;
      if (!named.test(pasted)) return older.test(pasted) ? stop('older-web-chat') : reading;
      const { texts, setsToken, account } = readScript(pasted);
      const [given = '', ...others] = texts.get(own) ?? [];
      if (given === '') return stop('not-in-script');
      if (others.length > 0) return stop('several-chats');
      const read = await alone[own].read(given);
      if (read?.value === undefined) return read;
      const repairs = [{ name: 'embed-script', words: words['embed-script'] }];
      const found = await foundIn(texts, own, alone);
      const gap = gapIn(pasted, account);
      const doubt = setsToken ? 'token-in-page' : gap?.reason;
      const said = setsToken ? words['token-in-page'] : `${gap?.words ?? ''} ${words.whole}`;
      return {
        ...read,
        source,
        repairs,
        ...(read.verdict === 'ok' ? { reason: 'embed-script' } : {}),
        ...(read.verdict === 'ok' && doubt ? { verdict: 'warn', reason: doubt, words: said } : {}),
        found,
        account,
      };
    },
  };
}

function stop(reason: 'older-web-chat' | 'not-in-script' | 'several-chats'): Reading {
  return { verdict: 'stop', reason, words: words[reason], repairs: [], source };
}

interface Script {
  /** The texts of each member outside comments, each text once. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
  /** A text was put in as the token, and not what a server answers. */
  readonly setsToken: boolean;
  readonly account: readonly Span[];
}

function readScript(pasted: string): Script {
  const { traced } = tidyCode(pasted.slice(0, mostRead));
  const code = readCode(readable(traced.text), named);
  const { tokens } = code;
  const texts = new Map<string, readonly string[]>();
  const marks: Span[] = [];
  let setsToken = false;
  tokens.forEach(({ value: name, outer }, index) => {
    const [, mark, given, after] = tokens.slice(index, index + 4);
    if (!given || !isMark(mark, ':', '=')) return;
    const isText = given.kind === 'text' && (after === undefined || isMark(after, ',', ';', '}'));
    const { start, end } = isText ? given : given.outer;
    if (name === 'token') {
      setsToken ||= given.kind === 'text';
      marks.push({ ...outer, label: 'frame' }, { start, end, label: 'frame' });
    }
    const key = Object.entries(members).find(([, member]) => member === name)?.[0];
    if (key === undefined) return;
    marks.push({ ...outer, label: 'frame' }, { start, end, label: isText ? 'value' : 'unresolved' });
    if (isText) texts.set(key, [...new Set([...(texts.get(key) ?? []), given.value])]);
  });
  const inCode = accountForCode(code, marks, (token, index) => judge(tokens, token, index));
  return { texts, setsToken, account: accountOfDecoded(pasted, accountOf(traced, inCode)) };
}

const names: ReadonlySet<string> = new Set(Object.values(members));

/** What a token is that sets no member. */
function judge(tokens: readonly CodeToken[], { value }: CodeToken, index: number): Label | undefined {
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (value === '...') return 'unresolved';
  if (value === 'wxOConfiguration') {
    const isChanged = isMark(after, '[') || [tokens[index - 2], tokens[index - 4]].some(isAssign);
    return isChanged ? 'unresolved' : 'frame';
  }
  if (names.has(value))
    return isMark(before, '.', '?.') && !isMark(after, '=', '||=', '??=') ? 'frame' : 'unread';
  return undefined;
}

function isAssign(token: CodeToken | undefined): boolean {
  return token?.value === 'assign';
}

async function foundIn(
  texts: ReadonlyMap<string, readonly string[]>,
  own: Key,
  alone: Readonly<Record<Key, FieldCheck>>,
): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {};
  for (const [key, check] of Object.entries(alone)) {
    const [given, ...others] = texts.get(key) ?? [];
    if (key === own || given === undefined || others.length > 0) continue;
    const value = (await check.read(given))?.value;
    if (value !== undefined) found[key] = value;
  }
  return found;
}
