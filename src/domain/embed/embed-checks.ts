import * as z from 'zod/mini';
import * as tables from './embed-checks.en';
import type { FieldCheck } from '../fields/reading';
import { textRows } from '../fields/words';
import { secretFindings } from '../fields/secret-findings';
import { textField } from '../fields/read-field';
import { invisibleCharacters, quotesAround, surroundingSpace } from '../fields/text-repairs';
import { hostName, uuid, webAddress } from '../fields/text-shapes';
import { versionForm } from './embed-settings';

const repairs = [invisibleCharacters, surroundingSpace, quotesAround];

/** What the embed builder asks for by itself. */
export const embedChecks = {
  clientVersion: versionCheck(),
  tokenRoute: routeCheck(),
  host: hostCheck(),
  id: idCheck(),
} as const satisfies Record<string, FieldCheck>;

function versionCheck(): FieldCheck {
  const words = tables.version;
  const findings = textRows([
    ...secretFindings(words.belongs),
    {
      reason: 'moves-by-itself',
      is: 'warning',
      when: ({ text }) => text === 'latest',
      source: 'assistant-web-chat-versions',
    },
    {
      reason: 'before-handler',
      is: 'warning',
      when: ({ text }) => isBefore(text, 3, 2),
      source: 'assistant-web-chat-releases',
    },
    {
      reason: 'older-major',
      is: 'warning',
      when: ({ text }) => isBefore(text, 8, 0),
      source: 'assistant-web-chat-releases',
    },
    {
      reason: 'not-a-version',
      is: 'miss',
      when: ({ text }) => /^v?\d|latest|[\^~*x]/i.test(text),
      source: 'web-chat-api-configuration',
    },
  ]);
  return textField({
    repairs,
    grammar: z.string().check(z.regex(versionForm)),
    findings,
    words,
  });
}

/** `3` is the newest of 3, so it is not before 3.2. */
function isBefore(version: string, major: number, minor: number): boolean {
  const [first = '', second] = version.split('.');
  if (!/^\d+$/.test(first)) return false;
  return Number(first) < major || (Number(first) === major && second !== undefined && Number(second) < minor);
}

function routeCheck(): FieldCheck {
  const words = tables.route;
  const findings = textRows([
    ...secretFindings(words.belongs),
    {
      reason: 'other-origin',
      is: 'identity',
      when: ({ text }) => webAddress.test(text) || /^[/\\]{2}|^\/\\/.test(text),
      source: 'assistant-token-renewal',
    },
    {
      reason: 'no-slash',
      is: 'miss',
      when: ({ text }) => /^[\w.~-][\w.~/-]*$/.test(text),
    },
  ]);
  return textField({
    repairs,
    grammar: z.string().check(z.regex(/^\/(?![/\\])[\w.~!$&()*+,;=:@%/?-]{0,500}$/)),
    findings,
    words,
  });
}

function hostCheck(): FieldCheck {
  const words = tables.host;
  const findings = textRows([
    ...secretFindings(words.belongs),
    {
      reason: 'whole-address',
      is: 'identity',
      when: ({ text }) => /^https?:|[/?#]/i.test(text),
    },
    {
      reason: 'port',
      is: 'miss',
      when: ({ text }) => /:\d{1,5}$/.test(text),
    },
    {
      reason: 'wildcard',
      is: 'miss',
      when: ({ text }) => text.includes('*'),
    },
    {
      reason: 'not-ascii',
      is: 'miss',
      when: ({ text }) => /[^\p{ASCII}]/u.test(text),
    },
  ]);
  return textField({
    repairs,
    grammar: z.string().check(z.regex(hostName)),
    findings,
    words,
    source: 'rfc-1123',
  });
}

function idCheck(): FieldCheck {
  return textField({
    repairs,
    grammar: z.string().check(z.regex(uuid)),
    findings: secretFindings(tables.id.belongs),
    words: tables.id,
    source: 'assistant-deploy-web-chat',
  });
}
