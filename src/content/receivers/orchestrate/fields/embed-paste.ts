import { isMark, type CodeToken } from '../../../../domain/code/code-tokens';
import { readable, tidyCode } from '../../../../domain/code/code-text';
import { readCode } from '../../../../domain/code/read-code';
import type { FieldCheck, Reading } from '../../../../domain/fields/reading';
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

/** A box that takes its value, or the script that it stands in. The script is read as text and never run. */
export function withScript(own: Key, alone: Readonly<Record<Key, FieldCheck>>): FieldCheck {
  return {
    findings: [
      ...alone[own].findings,
      { reason: 'older-web-chat', is: 'identity', source, words: words['older-web-chat'] },
      { reason: 'not-in-script', is: 'miss', source, words: words['not-in-script'] },
      { reason: 'several-chats', is: 'identity', source, words: words['several-chats'] },
      { reason: 'token-in-page', is: 'warning', source, words: words['token-in-page'] },
    ],
    read: async (pasted) => {
      const reading = await alone[own].read(pasted);
      if (!reading || reading.secret === true || reading.verdict === 'ok') return reading;
      if (!named.test(pasted)) return older.test(pasted) ? stop('older-web-chat') : reading;
      const texts = valuesIn(pasted);
      const [given = '', ...others] = texts.get(own) ?? [];
      if (given === '') return stop('not-in-script');
      if (others.length > 0) return stop('several-chats');
      const read = await alone[own].read(given);
      if (read?.value === undefined) return read;
      const repairs = [{ name: 'embed-script', words: words['embed-script'] }];
      const found = await foundIn(texts, own, alone);
      const doubt = setsToken(pasted)
        ? { verdict: 'warn' as const, reason: 'token-in-page', words: words['token-in-page'] }
        : {};
      return {
        ...read,
        source,
        repairs,
        ...(read.verdict === 'ok' ? { reason: 'embed-script', ...doubt } : {}),
        found,
      };
    },
  };
}

function stop(reason: 'older-web-chat' | 'not-in-script' | 'several-chats'): Reading {
  return { verdict: 'stop', reason, words: words[reason], repairs: [], source };
}

function tokensIn(pasted: string): readonly CodeToken[] {
  return readCode(readable(tidyCode(pasted.slice(0, mostRead)).traced.text), named).tokens;
}

/** The texts of each member outside comments, each text once. */
function valuesIn(pasted: string): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, readonly string[]>();
  const tokens = tokensIn(pasted);
  for (const [key, name] of Object.entries(members)) {
    const given = tokens.flatMap(({ value }, index) => {
      const text = tokens[index + 2];
      const isSet = isMark(tokens[index + 1], ':') || isMark(tokens[index + 1], '=');
      return value === name && isSet && text?.kind === 'text' ? [text.value] : [];
    });
    texts.set(key, [...new Set(given)]);
  }
  return texts;
}

/** A text that was put in as the token, and not what a server answers. */
function setsToken(pasted: string): boolean {
  const tokens = tokensIn(pasted);
  return tokens.some(
    ({ value }, index) =>
      value === 'token' && isMark(tokens[index + 1], ':') && tokens[index + 2]?.kind === 'text',
  );
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
