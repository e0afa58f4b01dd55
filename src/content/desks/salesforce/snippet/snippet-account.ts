import { accountForCode } from '../../../../domain/code/code-account';
import { isMark } from '../../../../domain/code/code-tokens';
import type { Span } from '../../../../domain/text/account';
import type { Scan } from './scan-snippet';

const ownName = /^(?:liveagent|embedded_svc|embeddedservice_bootstrap)$/;

/** Tokens of `liveagent = (window as any)['liveagent']`. */
const longestAlias = 12;

/** What each character of a snippet is: `marks` are its values and what could not be read. */
export function accountForSnippet(
  { code, calls, unread }: Scan,
  marks: readonly Span[],
  names: ReadonlySet<string>,
): readonly Span[] {
  const used = new Set([...names].flatMap((name) => name.split('.')));
  let call = 0;
  return accountForCode(
    code,
    [...marks, ...unread.map((range): Span => ({ ...range, label: 'unread' }))],
    (token, index) => {
      while ((calls[call]?.end ?? token.end + 1) <= token.start) call += 1;
      if ((calls[call]?.start ?? token.end) <= token.start) return 'frame';
      if (token.kind === 'text' && ownName.test(token.value)) return 'frame';
      if (token.kind !== 'name') return undefined;
      if (ownName.test(token.value)) {
        const rest = code.tokens.slice(index + 1, index + longestAlias);
        const isOther = isMark(rest[0], '=', '[') && !rest.some(({ value }) => value === token.value);
        const isReplaced = isMark(rest[0], '.', '?.') && isMark(rest[2], '=');
        const before = code.tokens[index - (isMark(code.tokens[index - 1], '.', '?.') ? 3 : 1)];
        const isRenamed = isMark(before, '=') && !isMark(rest[0], '.', '?.', '=', '[', '||', '??', '(');
        return isOther || isReplaced || isRenamed ? 'unread' : 'frame';
      }
      return used.has(token.value) ? 'frame' : undefined;
    },
  );
}
