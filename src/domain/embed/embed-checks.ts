import * as words from './embed-checks.en';
import type { FieldCheck } from '../fields/reading';
import { textRows } from '../fields/words';
import { secretFindings } from '../fields/secret-findings';
import { textField } from '../fields/read-field';
import { invisibleCharacters, quotesAround, surroundingSpace } from '../fields/text-repairs';
import { hostName, uuid, webAddress } from '../fields/text-shapes';
import { isBefore, versionForm } from './embed-settings';

const repairs = [invisibleCharacters, surroundingSpace, quotesAround];

/** What the embed builder asks for by itself. */
export const embedChecks = {
  clientVersion: textField({
    repairs,
    grammar: versionForm,
    findings: textRows([
      ...secretFindings(words.version.belongs),
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
    ]),
    words: words.version,
  }),
  tokenRoute: textField({
    repairs,
    grammar: /^\/(?![/\\])[\w.~!$&()*+,;=:@%/?-]{0,500}$/,
    findings: textRows([
      ...secretFindings(words.route.belongs),
      {
        reason: 'other-origin',
        is: 'identity',
        when: ({ text }) => webAddress.test(text) || /^[/\\]{2}|^\/\\/.test(text),
        source: 'assistant-token-renewal',
      },
      { reason: 'no-slash', is: 'miss', when: ({ text }) => /^[\w.~-][\w.~/-]*$/.test(text) },
    ]),
    words: words.route,
  }),
  host: textField({
    repairs,
    grammar: hostName,
    findings: textRows([
      ...secretFindings(words.host.belongs),
      { reason: 'whole-address', is: 'identity', when: ({ text }) => /^https?:|[/?#]/i.test(text) },
      { reason: 'port', is: 'miss', when: ({ text }) => /:\d{1,5}$/.test(text) },
      { reason: 'wildcard', is: 'miss', when: ({ text }) => text.includes('*') },
      { reason: 'not-ascii', is: 'miss', when: ({ text }) => /[^\p{ASCII}]/u.test(text) },
    ]),
    words: words.host,
    source: 'rfc-1123',
  }),
  id: textField({
    repairs,
    grammar: uuid,
    findings: secretFindings(words.id.belongs),
    words: words.id,
    source: 'assistant-deploy-web-chat',
  }),
} as const satisfies Record<string, FieldCheck>;
