import { spell, type ExplainedBlock } from './code-block';
import { blocks, handlerPatience, handlerWords, inConsole } from './embed-code.en';
import { stringLiterals } from '../text/string-literals';

const { javascript: writeText } = stringLiterals;

/** Fetches a token and hands it to the web chat, or says on the console why there is none. */
export function tokenHandler(route: string): readonly ExplainedBlock[] {
  return [
    {
      lines: [`  const tokenRoute = ${writeText(route)};`, ''],
      words: blocks.route,
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
      words: blocks.ask,
    },
    {
      lines: [
        `    if (response.type === 'opaqueredirect') throw new Error(${writeText(handlerWords.redirect)});`,
        `    if (!response.ok) throw new Error(${spell(handlerWords.status, 'response.status')});`,
        `    const type = response.headers.get('Content-Type') || ${writeText(handlerWords.noType)};`,
        `    if (!/^text\\/plain\\b/i.test(type)) throw new Error(${spell(handlerWords.otherType, 'type')});`,
      ],
      words: blocks.refuse,
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
      words: blocks.read,
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
        `      console.error(${spell(inConsole.noToken, 'tokenRoute', 'cause')});`,
        '    } finally {',
        '      clearTimeout(timer);',
        '    }',
        '  }',
        '',
      ],
      words: blocks.give,
      source: 'web-chat-client',
    },
  ];
}
