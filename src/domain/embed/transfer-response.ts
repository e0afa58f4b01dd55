import { words, type responseTexts } from './transfer-response.en';
import { rowsThatSee } from '../fields/words';
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

const doubts = rowsThatSee<TextSeen>()([
  {
    reason: 'too-long',
    is: 'warning',
    when: ({ text }) => text.length > mostCharacters,
    about: ({ text }) => ({ length: text.length, most: mostCharacters }),
    source: 'assistant-connect-json',
  },
  {
    reason: 'expression',
    is: 'warning',
    when: ({ text }) => text.includes('<?'),
    source: 'assistant-try-it-out',
  },
])(words.rows);

/** Reads a text of the response; only those for the customer have a documented limit. */
export const responseChecks = {
  online: textCheck(words.toCustomer, doubts, countOf),
  offline: textCheck(words.toCustomer, doubts, countOf),
  toAgent: textCheck(
    words.toAgent,
    doubts.filter(({ reason }) => reason === 'expression'),
    words.forAgents,
  ),
} as const satisfies Record<ResponseText, FieldCheck>;

/** Reads a member that no field of the desk checks. */
export const memberCheck = textCheck(words.target, [], words.unchanged);

/** About a target that a dialog might not take as it is written. */
export function doubtOfTarget(value: string): string | undefined {
  return /[$@#]|<\?/.test(value) ? words.doubtOfTarget : undefined;
}

function countOf(text: string): string {
  return words.count(text.length, mostCharacters);
}

function textCheck(
  what: string,
  rows: readonly Finding<TextSeen>[],
  recognised: string | ((text: string) => string),
): FieldCheck {
  return textField({
    repairs: [surroundingSpace],
    grammar: () => true,
    findings: [...secretFindings({ what, example: words.example }), ...rows],
    words: { recognised, otherwise: words.otherwise(what) },
  });
}
