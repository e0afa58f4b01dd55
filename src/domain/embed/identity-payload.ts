import * as z from 'zod/mini';
import type { FieldCheck, Finding, TextSeen } from '../fields/reading';
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
  { members }: Pick<IdentityMembers, 'members'>,
  form: IdentityForm,
): string {
  const payload = payloadOf(visitor, members);
  return {
    javascript: () => writeCode(visitor, members),
    json: () => JSON.stringify(Object.fromEntries(payload), undefined, 2),
    dialog: () => {
      const escaped = payload.map(([name, value]) => [name, escapeForDialog(value)] as const);
      const chat = { private: { user_payload: Object.fromEntries(escaped) } };
      return JSON.stringify({ context: { integrations: { chat } } }, undefined, 2);
    },
  }[form]();
}

/** Bytes of UTF-8 of the payload as compact JSON, which is what gets encrypted. */
export function bytesOf(visitor: Visitor, { members }: Pick<IdentityMembers, 'members'>): number {
  const text = JSON.stringify(Object.fromEntries(payloadOf(visitor, members)));
  return new TextEncoder().encode(text).length;
}

/** What is said of the length. */
export function explainBytes(bytes: number): { readonly verdict: 'ok' | 'warn'; readonly words: string } {
  return bytes <= mostBytes
    ? {
        verdict: 'ok',
        words: `${String(bytes)} bytes as one line of JSON. A key of 2048 bits encrypts ${String(mostBytes)} at once.`,
      }
    : {
        verdict: 'warn',
        words: `${String(bytes)} bytes as one line of JSON, and a key of 2048 bits encrypts ${String(mostBytes)} at once. Some libraries go on with a second block, most refuse. Send a shorter name, or an id to look the rest up by.`,
      };
}

/** 64 characters in front of the @ (RFC 5321, section 4.5.3.1.1), less "visitor-". */
const visitorIdForm = /^[A-Za-z0-9-]{1,56}$/;

export const identityChecks = {
  name: textCheck({ what: 'the name of a visitor', example: sampleVisitor.name }, ''),
  email: textCheck({ what: 'the e-mail address of a visitor', example: sampleVisitor.email }, '', {
    reason: 'not-an-address',
    is: 'warning',
    when: ({ text }) => !emailAddress.test(text),
    words: `This does not have the form of an e-mail address, such as ${sampleVisitor.email}. What the desk makes of it, we could not verify.`,
  }),
  guest: textCheck({ what: 'a name for visitors who are not logged in', example: 'Guest' }, ''),
  visitorId: textCheck(
    { what: 'an ID that tells guests apart', example: sampleVisitor.visitorId },
    'Each guest needs one of their own, or they all become one person in the desk.',
    {
      reason: 'other-characters',
      is: 'miss',
      when: ({ text }) => !visitorIdForm.test(text),
      words: `This stands in front of the @ of an address: up to 56 letters, digits and hyphens, such as ${sampleVisitor.visitorId}.`,
    },
    visitorIdForm,
  ),
} as const satisfies Record<keyof Visitor, FieldCheck>;

function payloadOf(visitor: Visitor, members: IdentityMembers['members']): (readonly [string, string])[] {
  const { name, email, guest, visitorId } = visitor;
  return [
    [members.name, name === '' ? guest : name],
    [members.email, email === '' ? `visitor-${visitorId}@example.com` : email],
  ];
}

function writeCode(visitor: Visitor, members: IdentityMembers['members']): string {
  const { name, email, guest, visitorId } = visitor;
  const known = name !== '' || email !== '';
  const who = known ? `{ name: ${literal(name)}, email: ${literal(email)} }` : 'null';
  return [
    '// Put in what your server knows: visitor is null for a guest, visitorId the random id that you keep for one.',
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

function textCheck(wanted: Wanted, recognised: string, row?: Finding<TextSeen>, form = /^/): FieldCheck {
  const findings = [...secretFindings(wanted), ...(row ? [row] : [])];
  return textField({
    repairs: [surroundingSpace],
    grammar: z.string().check(z.regex(form)),
    findings,
    words: { recognised, otherwise: `This is too long for ${wanted.what}, such as ${wanted.example}.` },
  });
}
