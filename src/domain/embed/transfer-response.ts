import * as z from 'zod/mini';
import type { FieldCheck, Finding, TextSeen } from '../fields/reading';
import { secretFindings } from '../fields/secret-findings';
import { textField } from '../fields/read-field';
import { surroundingSpace } from '../fields/text-repairs';

/** Where a `connect_to_agent` response can send a conversation in one desk. */
export interface TransferTarget<Key extends string = string> {
  /** The key below `transfer_info.target`. */
  readonly target: string;
  readonly members: readonly TransferMember<Key>[];
  /** Key of content/sources.ts. */
  readonly source: string;
}

export interface TransferMember<Key extends string = string> {
  /** The key below the target. */
  readonly name: string;
  readonly label: string;
  /** The field whose check reads what is typed; without one any text goes in. */
  readonly field?: Key;
  readonly hint: string;
  readonly example: string;
}

/** Most characters of each text for the customer, in the assistant's own form. */
export const mostCharacters = 320;

/** The texts of a response, in the order in which the assistant's form has them. */
export const responseTexts = {
  online: 'One moment, I am asking a colleague to take over.',
  offline: 'Nobody is free right now. Leave your question here, and we will answer it tomorrow.',
  toAgent: 'The customer asked for a person.',
} as const;
export type ResponseText = keyof typeof responseTexts;

/** `dialog`: all that the JSON editor of a node holds; `item`: one item of `output.generic`, as an API has it. */
export type ResponseForm = 'dialog' | 'item';

export interface TransferResponse extends Readonly<Record<ResponseText, string>> {
  readonly target: string;
  /** Names and values below the target; those without a value are left out. */
  readonly members: readonly (readonly [name: string, value: string])[];
}

/**
 * The response as JSON. The two messages to the customer are objects, as in all examples of the vendor and in
 * the web chat's own types; the vendor's table calls them strings. What the service adds at run time
 * (`session_history_key` and the like) is not written.
 */
export function writeTransferResponse(response: TransferResponse, form: ResponseForm): string {
  const write = form === 'dialog' ? escapeForDialog : (text: string) => text;
  const { target, toAgent, online, offline } = response;
  const members = response.members.filter(([, value]) => value !== '');
  const item = {
    response_type: 'connect_to_agent',
    ...(toAgent === '' ? {} : { message_to_human_agent: write(toAgent) }),
    ...(online === '' ? {} : { agent_available: { message: write(online) } }),
    ...(offline === '' ? {} : { agent_unavailable: { message: write(offline) } }),
    ...(members.length === 0
      ? {}
      : { transfer_info: { target: Object.fromEntries([[target, Object.fromEntries(members)]]) } }),
  };
  return JSON.stringify(form === 'dialog' ? { output: { generic: [item] } } : item, undefined, 2);
}

/**
 * Keeps `$`, `@` and `#` from being read as a variable, an entity or an intent: a backslash each, which JSON
 * doubles. The vendor's page "Dialog overview" says so of texts that a dialog shows.
 */
export function escapeForDialog(text: string): string {
  return text.replaceAll(/[$@#]/g, '\\$&');
}

const expression: Finding<TextSeen> = {
  reason: 'expression',
  is: 'warning',
  when: ({ text }) => text.includes('<?'),
  words:
    'The two characters <? begin an expression in a dialog, and we know of no way to write them out. Say it in other words, unless an expression is meant.',
  source: 'assistant-try-it-out',
};

const tooLong: Finding<TextSeen> = {
  reason: 'too-long',
  is: 'warning',
  when: ({ text }) => text.length > mostCharacters,
  words: ({ text }) =>
    `This has ${String(text.length)} characters, and the assistant’s own form takes ${String(mostCharacters)}. Shorten it by ${String(text.length - mostCharacters)}: whether the JSON editor takes more, we could not verify.`,
  source: 'assistant-connect-json',
};

/** Reads a text of the response; only those for the customer have a documented limit. */
export const responseChecks = {
  online: textCheck('a message to the customer', [tooLong, expression], countOf),
  offline: textCheck('a message to the customer', [tooLong, expression], countOf),
  toAgent: textCheck('a message to the agent', [expression], 'Agents read this before they answer.'),
} as const satisfies Record<ResponseText, FieldCheck>;

/** Reads a member that no field of the desk checks. */
export const memberCheck = textCheck('the name of a target', [], 'Used as it stands.');

/** Said of a target that a dialog might not take as it is written. */
export function doubtOfTarget(value: string): string | undefined {
  return /[$@#]|<\?/.test(value)
    ? 'This has a character with a meaning of its own in a dialog ($, @, # or <?). It is written as it stands; whether a dialog passes it on unchanged, we could not verify, so try this transfer.'
    : undefined;
}

function countOf(text: string): string {
  return `${String(text.length)} of ${String(mostCharacters)} characters.`;
}

function textCheck(
  what: string,
  doubts: readonly Finding<TextSeen>[],
  recognised: string | ((text: string) => string),
): FieldCheck {
  const findings = [...secretFindings({ what, example: 'a few plain words' }), ...doubts];
  return textField({
    repairs: [surroundingSpace],
    grammar: z.string(),
    findings,
    words: { recognised, otherwise: `This is too long for ${what}.` },
  });
}
