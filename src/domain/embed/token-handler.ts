import type { ExplainedBlock } from './code-block';
import { stringLiterals } from '../text/string-literals';

const { javascript: writeText } = stringLiterals;

/** Seconds that our handler waits; the web chat itself gives up after 30. */
export const handlerPatience = 20;

/** What the handler says of a route that gave no token, after "No identity token from <route>: ". */
export const handlerWords = {
  tooSlow: `no answer within ${String(handlerPatience)} seconds.`,
  unreachable: 'the address could not be reached.',
  redirect: 'it leads to another address, most often a login page.',
  status: (status: string) => `it answers with status ${status}.`,
  otherType: (type: string) => `it answers with ${type} in place of text/plain. A login page is text/html.`,
  empty: 'the answer is empty.',
  noToken: 'the answer is a text, but no token: three parts with a full stop between them.',
} as const;

/** Fetches a token and hands it to the web chat, or says on the console why there is none. */
export function tokenHandler(route: string): readonly ExplainedBlock[] {
  return [
    {
      lines: [`  const tokenRoute = ${writeText(route)};`, ''],
      words:
        'The address on your own server that answers with a token. It has no host, so the page asks the site that it came from, and the session cookie goes along.',
      source: 'assistant-token-renewal',
    },
    {
      lines: [
        '  async function fetchToken(signal) {',
        '    const response = await fetch(tokenRoute, {',
        "      credentials: 'same-origin',",
        "      cache: 'no-store',",
        "      redirect: 'manual',",
        '      signal,',
        '    }).catch(() => undefined);',
        `    if (!response) throw new Error(${writeText(handlerWords.unreachable)});`,
      ],
      words:
        'Asks for a token with the visitor’s session, never from the cache, and follows no redirect: a session that ended usually leads to a login page, and a login page is no token.',
    },
    {
      lines: [
        `    if (response.type === 'opaqueredirect') throw new Error(${writeText(handlerWords.redirect)});`,
        `    if (!response.ok) throw new Error(${joined(handlerWords.status, 'response.status')});`,
        "    const type = response.headers.get('Content-Type') || 'no type';",
        `    if (!/^text\\/plain\\b/i.test(type)) throw new Error(${joined(handlerWords.otherType, 'type')});`,
      ],
      words:
        'Each way in which the answer is no token gets a sentence of its own. fetch rejects none of these by itself: a 500 and a login page are answers too.',
      source: 'derived-embed',
    },
    {
      lines: [
        '    const token = (await response.text()).trim();',
        `    if (token === '') throw new Error(${writeText(handlerWords.empty)});`,
        '    if (!/^[\\w-]+\\.[\\w-]+\\.[\\w-]+$/.test(token)) {',
        `      throw new Error(${writeText(handlerWords.noToken)});`,
        '    }',
        '    return token;',
        '  }',
        '',
      ],
      words:
        'Waits for the text of the answer. The web chat takes a text and nothing else: a published sample hands over the answer itself, which it refuses.',
      source: 'web-chat-client',
    },
    {
      lines: [
        '  async function giveToken(event) {',
        '    const limit = new AbortController();',
        `    const timer = setTimeout(() => limit.abort(), ${String(handlerPatience * 1000)});`,
        '    try {',
        '      event.identityToken = await fetchToken(limit.signal);',
        '    } catch (error) {',
        `      const cause = limit.signal.aborted ? ${writeText(handlerWords.tooSlow)} : error.message;`,
        "      console.error('No identity token from ' + tokenRoute + ': ' + cause);",
        '    } finally {',
        '      clearTimeout(timer);',
        '    }',
        '  }',
        '',
      ],
      words: `Puts the token where the web chat looks for it, as a text. The web chat waits 30 seconds; this gives up after ${String(handlerPatience)}, so that the console tells the cause. No sentence ever holds the token.`,
      source: 'web-chat-client',
    },
  ];
}

/** A sentence with a variable in it, as JavaScript. */
function joined(say: (part: string) => string, variable: string): string {
  const [before = '', after = ''] = say('\0').split('\0');
  return `${writeText(before)} + ${variable} + ${writeText(after)}`;
}
