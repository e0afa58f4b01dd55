import * as z from 'zod/mini';
import type { FieldCheck, Finding, TextSeen } from '../fields/reading';
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
type Rows = readonly Finding<TextSeen>[];

function versionCheck(): FieldCheck {
  const findings: Rows = [
    ...secretFindings({ what: 'a version of the web chat', example: '8 or 8.11.1' }),
    {
      reason: 'moves-by-itself',
      is: 'warning',
      when: ({ text }) => text === 'latest',
      words:
        'latest moves to the next major version on the day it comes out. Pin a major version, such as 8, and test before you move up.',
      source: 'assistant-web-chat-versions',
    },
    {
      reason: 'before-handler',
      is: 'warning',
      when: ({ text }) => isBefore(text, 3, 2),
      words:
        'Before web chat 3.2.0 a page needed identityToken as well, and the handler alone was not enough. Choose a newer version, such as 8.',
      source: 'assistant-web-chat-releases',
    },
    {
      reason: 'older-major',
      is: 'warning',
      when: ({ text }) => isBefore(text, 8, 0),
      words:
        'This is an older major version. Whether the address with the version in its path serves it, we could not verify: try it on a test page.',
      source: 'assistant-web-chat-releases',
    },
    {
      reason: 'not-a-version',
      is: 'miss',
      when: ({ text }) => /^v?\d|latest|[\^~*x]/i.test(text),
      words:
        'This is not written as a version of the web chat: one to three numbers with full stops, such as 8 or 8.11.1, or latest.',
      source: 'web-chat-api-configuration',
    },
  ];
  return textField({
    repairs,
    grammar: z.string().check(z.regex(versionForm)),
    findings,
    words: {
      recognised: (text) =>
        text.includes('.') ? `Version ${text}.` : `The newest of version ${text}, never the next major one.`,
      otherwise: 'Enter a version of the web chat, such as 8 or 8.11.1.',
    },
  });
}

/** `3` is the newest of 3, so it is not before 3.2. */
function isBefore(version: string, major: number, minor: number): boolean {
  const [first = '', second] = version.split('.');
  if (!/^\d+$/.test(first)) return false;
  return Number(first) < major || (Number(first) === major && second !== undefined && Number(second) < minor);
}

function routeCheck(): FieldCheck {
  const findings: Rows = [
    ...secretFindings({ what: 'the path of your token route', example: '/identity-token' }),
    {
      reason: 'other-origin',
      is: 'identity',
      when: ({ text }) => webAddress.test(text) || /^[/\\]{2}|^\/\\/.test(text),
      words:
        'This names a host. The route stands on the site that has the page, or the session cookie does not go along: write the path alone, such as /identity-token.',
      source: 'assistant-token-renewal',
    },
    {
      reason: 'no-slash',
      is: 'miss',
      when: ({ text }) => /^[\w.~-][\w.~/-]*$/.test(text),
      words:
        'Without a slash in front, the path would be looked for beside each page. Write it from the root of the site, such as /identity-token.',
    },
  ];
  return textField({
    repairs,
    grammar: z.string().check(z.regex(/^\/(?![/\\])[\w.~!$&()*+,;=:@%/?-]{0,500}$/)),
    findings,
    words: {
      recognised: 'On the site that has the page.',
      otherwise: 'Enter a path on your site that starts with a slash, such as /identity-token.',
    },
  });
}

function hostCheck(): FieldCheck {
  const findings: Rows = [
    ...secretFindings({ what: 'the host of your site', example: 'www.example.com' }),
    {
      reason: 'whole-address',
      is: 'identity',
      when: ({ text }) => /^https?:|[/?#]/i.test(text),
      words: 'This is a whole address. Write the host alone, such as www.example.com.',
    },
    {
      reason: 'port',
      is: 'miss',
      when: ({ text }) => /:\d{1,5}$/.test(text),
      words: 'The port does not count here. Write the host alone, such as localhost.',
    },
    {
      reason: 'wildcard',
      is: 'miss',
      when: ({ text }) => text.includes('*'),
      words:
        'Each host is compared as a whole, so a star matches nothing. Write one host, such as www.example.com.',
    },
    {
      reason: 'not-ascii',
      is: 'miss',
      when: ({ text }) => /[^\p{ASCII}]/u.test(text),
      words:
        'Browsers know this host in its ASCII form, which begins with xn--. Copy it from location.hostname on the console of the site.',
    },
  ];
  return textField({
    repairs,
    grammar: z.string().check(z.regex(hostName)),
    findings,
    words: {
      recognised: 'Compared with the host in the address bar, without the port.',
      otherwise: 'Enter the host of a site, such as www.example.com.',
    },
    source: 'rfc-1123',
  });
}

function idCheck(): FieldCheck {
  const findings: Rows = secretFindings({
    what: 'an id from the embed script',
    example: '5b0e7c12-93d4-4f6a-8a21-7f0c4d9be385',
  });
  return textField({
    repairs,
    grammar: z.string().check(z.regex(uuid)),
    findings,
    words: {
      recognised: 'The form of an id. Which one it is, the form cannot tell.',
      otherwise:
        'An id has five groups of digits and the letters a to f, with hyphens between, such as 5b0e7c12-93d4-4f6a-8a21-7f0c4d9be385. Copy it from the embed script of that environment.',
    },
    source: 'assistant-deploy-web-chat',
  });
}
