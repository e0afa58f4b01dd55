import { bytes, comment, otherwise, ownId, rows, what } from './identity-payload.en';
import type { FieldCheck, TextSeen } from '../fields/reading';
import { rowsThatSee } from '../fields/words';
import { secretFindings, type Wanted } from '../fields/secret-findings';
import { textField } from '../fields/read-field';
import { surroundingSpace } from '../fields/text-repairs';
import { emailAddress } from '../fields/text-shapes';
import { escapeForDialog } from './transfer-response';
import { stringLiterals } from '../text/string-literals';

/** What a desk wants to know of every visitor. */
export interface IdentityMembers {
  /** The exact names that the desk reads. */
  readonly members: { readonly name: string; readonly email: string };
  /** What a visitor who is not logged in is called. */
  readonly guest: string;
  /** Key of content/sources.ts. */
  readonly source: string;
}

/** A visitor; an empty name or address is filled in as for a guest. */
export interface Visitor {
  readonly name: string;
  readonly email: string;
  readonly guest: string;
  /** Tells guests apart: letters, digits and hyphens. */
  readonly visitorId: string;
}

/** `javascript`: code for the server; `json`: the payload itself; `dialog`: a node's JSON editor, to try it. */
export type IdentityForm = 'javascript' | 'json' | 'dialog';

export const sampleVisitor = {
  name: 'Mina Okafor',
  email: 'mina.okafor@example.com',
  visitorId: '7f3a9c21',
} as const;

/** One RSA block with OAEP and SHA-1 (RFC 8017, section 7.1.1): 256 bytes of a 2048-bit key less 42. */
export const mostBytes = 214;

export function writeIdentity(
  visitor: Visitor,
  members: IdentityMembers['members'],
  form: IdentityForm,
): string {
  if (form === 'javascript') return writeCode(visitor, members);
  const payload = payloadOf(visitor, members);
  if (form === 'json') return JSON.stringify(payload, undefined, 2);
  const escaped = Object.entries(payload).map(([name, value]) => [name, escapeForDialog(value)] as const);
  const chat = { private: { user_payload: Object.fromEntries(escaped) } };
  return JSON.stringify({ context: { integrations: { chat } } }, undefined, 2);
}

/** Bytes of UTF-8 of the payload as compact JSON, which is what gets encrypted. */
export function bytesOf(visitor: Visitor, members: IdentityMembers['members']): number {
  const text = JSON.stringify(payloadOf(visitor, members));
  return new TextEncoder().encode(text).length;
}

/** What is said about the length. */
export function explainBytes(count: number): { readonly verdict: 'ok' | 'warn'; readonly words: string } {
  const verdict = count <= mostBytes ? 'ok' : 'warn';
  return { verdict, words: bytes[verdict](count, mostBytes) };
}

/** 64 characters before the @ (RFC 5321, section 4.5.3.1.1), less "visitor-". */
const visitorIdForm = /^[A-Za-z0-9-]{1,56}$/;

const rowsOf = rowsThatSee<TextSeen>()([
  { reason: 'not-an-address', is: 'warning', when: ({ text }) => !emailAddress.test(text) },
  { reason: 'other-characters', is: 'miss', when: ({ text }) => !visitorIdForm.test(text) },
]);

export const identityChecks = {
  name: textCheck({ what: what.name, example: sampleVisitor.name }),
  email: textCheck({ what: what.email, example: sampleVisitor.email }, 'not-an-address'),
  guest: textCheck({ what: what.guest, example: 'Guest' }),
  visitorId: textCheck(
    { what: what.visitorId, example: sampleVisitor.visitorId },
    'other-characters',
    ownId,
    visitorIdForm,
  ),
} as const satisfies Record<keyof Visitor, FieldCheck>;

function payloadOf(
  { name, email, guest, visitorId }: Visitor,
  members: IdentityMembers['members'],
): Readonly<Record<string, string>> {
  return {
    [members.name]: name === '' ? guest : name,
    [members.email]: email === '' ? `visitor-${visitorId}@example.com` : email,
  };
}

function writeCode(visitor: Visitor, members: IdentityMembers['members']): string {
  const { name, email, guest, visitorId } = visitor;
  const known = name !== '' || email !== '';
  const who = known ? `{ name: ${literal(name)}, email: ${literal(email)} }` : 'null';
  return [
    `// ${comment}`,
    `const visitor = ${who};`,
    `const visitorId = ${literal(visitorId)};`,
    '',
    'const userPayload = {',
    `  ${property(members.name)}: visitor?.name || ${literal(guest)},`,
    `  ${property(members.email)}: visitor?.email || \`visitor-\${visitorId}@example.com\`,`,
    '};',
  ].join('\n');
}

const { javascript: literal } = stringLiterals;

function property(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : literal(name);
}

function textCheck(
  wanted: Wanted,
  row?: keyof ReturnType<typeof rows>,
  recognised = '',
  form = /^/,
): FieldCheck {
  const own = rowsOf(rows(wanted)).filter(({ reason }) => reason === row);
  return textField({
    repairs: [surroundingSpace],
    grammar: form,
    findings: [...secretFindings(wanted), ...own],
    words: { recognised, otherwise: otherwise(wanted) },
  });
}
