import { noncePlaceholder, ownSite, type ChatPlace, type InlineWay, type PolicyNeed } from './need';
import { words } from './snippet-need.en';

/** The snippet, which is code in the page unless it is in a `file` of the site. */
export function snippetNeed(
  { inline, hash }: Pick<ChatPlace, 'inline' | 'hash'>,
  file: string,
): Omit<PolicyNeed, 'standing' | 'source'> {
  const isFile = inline === 'own-file';
  return {
    id: 'snippet',
    part: isFile ? words.inOwnFile : words.part,
    use: 'script-src-elem',
    asks: isFile ? [`${ownSite.origin}/${file}`] : [],
    ...(isFile ? { inMarkup: true } : { inline: 'script' }),
    entries: [entries[inline] ?? hash ?? hashPlaceholder],
    visitors: words.visitors,
    verdict: 'stop',
    why: words.why[inline],
  };
}

/** Opens nothing until a hash takes its place. */
const hashPlaceholder = "'sha256-{hash}'";

const entries: Readonly<Partial<Record<InlineWay, string>>> = {
  nonce: noncePlaceholder,
  'unsafe-inline': "'unsafe-inline'",
  'own-file': "'self'",
};
