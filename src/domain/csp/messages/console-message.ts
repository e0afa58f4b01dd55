import { openAccount } from '../../text/account';
import { lettersOf } from '../../text/letters';
import type { FoundPolicies } from '../source/find-policies';
import type { FoundPolicy } from '../source/search';

const message =
  /Refused to \w+ [^\n]{0,400}(?:violates|Content Security Policy)|violates the following (?:Content Security Policy )?directive|page’s settings (?:blocked|observed|would block)|page's settings (?:blocked|observed|would block)|blocked by (?:the )?Content Security Policy/i;
const quoted = /following (?:Content Security Policy )?directives?: ["“]([^"”\n]{1,32768})["”]/gi;

/** What a browser says in its console of something that it blocked: it quotes one directive, or none. */
export function isConsoleMessage(pasted: string): boolean {
  return message.test(pasted.slice(0, mostRead));
}

const mostRead = 100_000;

/** The directives that messages quote, each once. */
export function findQuoted(pasted: string): FoundPolicies {
  const account = openAccount(pasted.length);
  const text = pasted.slice(0, mostRead);
  const seen = new Set<string>();
  let at = 0;
  for (const line of text.split('\n')) {
    const end = at + line.length + 1;
    if (message.test(line)) account.label({ start: at, end: Math.min(end, pasted.length) }, 'frame');
    at = end;
  }
  const policies = [...text.matchAll(quoted)].flatMap((found): FoundPolicy[] => {
    const [whole, directive = ''] = found;
    const start = found.index + whole.length - directive.length - 1;
    account.label({ start, end: start + directive.length }, 'value');
    if (seen.has(directive)) return [];
    seen.add(directive);
    const letters = lettersOf(pasted, start, start + directive.length);
    return [{ letters, isReportOnly: false, made: 'plain' }];
  });
  return { policies, account, elsewhere: [], isChanged: false, isLog: false };
}
