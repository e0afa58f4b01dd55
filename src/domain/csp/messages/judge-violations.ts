import type { Verdict } from '../../fields/reading';
import { words } from './judge-violations.en';
import { ownSite, type ChatPolicy, type PolicyNeed } from '../need';
import { allUses, type Use } from '../policy';
import { originOf } from './read-violations';
import type { Violation } from './violation-lines';
import { matches } from '../source-list';

/** What is to be done about one thing that a browser blocked. */
export interface Blamed {
  readonly reason: string;
  readonly verdict: Verdict;
  readonly words: string;
  /** What the policy gets because of it, beside what the chat is known to need. */
  readonly need?: PolicyNeed;
}

type Chat = Pick<ChatPolicy, 'name' | 'domains'>;

/** `needs`: of the chat and the service desks that were chosen. Only a host of theirs is let in. */
export function judgeViolations(
  violations: readonly Violation[],
  needs: readonly PolicyNeed[],
  chat: Chat,
): readonly Blamed[] {
  return violations.map((violation) => judge(violation, needs, chat));
}

function judge({ directive, blocked }: Violation, needs: readonly PolicyNeed[], chat: Chat): Blamed {
  const doubt = (reason: string, said: string): Blamed => ({ reason, verdict: 'warn', words: said });
  if ('inline' in blocked) return doubt(blocked.inline, words.inline[blocked.inline]);
  const { url } = blocked;
  const origin = originOf(url);
  const use = uses.get(directive);
  const said = directive.replace(/-elem$/, '');
  if (/-extension(?::|$)/.test(origin))
    return { reason: 'extension', verdict: 'ok', words: words.extension(origin) };
  if (directive === '') return doubt('no-directive', words['no-directive'](origin));
  if (origin === 'self') return doubt('own-site', words['own-site'](said));
  if (use === undefined && directive !== 'default-src')
    return doubt('other-directive', words['other-directive'](origin, said));
  const listed = needs.find((need) => need.use === use && !need.inline && allows(need, url));
  if (listed) return { reason: 'listed', verdict: 'ok', words: words.listed(origin, said, listed.part) };
  if (/^[a-z]+:$/.test(origin)) return doubt('scheme', words.scheme(origin, said));
  if (!isOfChat(url, needs, chat)) return doubt('foreign', words.foreign(origin, said, chat.name));
  if (use === undefined) return doubt('no-directive', words['no-directive'](origin));
  return {
    ...doubt('unlisted', words.unlisted(origin, said, chat.name)),
    need: {
      id: `reported ${use} ${origin}`,
      part: words.part,
      use,
      asks: [`${origin}/`],
      entries: [origin],
      visitors: words.visitors,
      verdict: 'warn',
      why: words.why(origin, chat.name),
      standing: 'reported',
      source: 'derived-site-policy',
    },
  };
}

/** By the directive that a message names. */
const uses: ReadonlyMap<string, Use> = new Map<string, Use>([
  ...allUses.map((use) => [use, use] as const),
  ['script-src', 'script-src-elem'],
  ['style-src', 'style-src-elem'],
  ['child-src', 'frame-src'],
]);

function allows({ entries }: PolicyNeed, url: string): boolean {
  const asked = addressOf(url);
  return asked !== undefined && entries.some((entry) => matches(entry, asked, ownSite));
}

/** A host below a domain of the vendor, or one that a service desk is known to need. */
function isOfChat(url: string, needs: readonly PolicyNeed[], { domains }: Chat): boolean {
  const asked = addressOf(url);
  if (asked === undefined || !/^(?:https|wss):$/.test(asked.protocol)) return false;
  const host = asked.hostname.toLowerCase();
  const isBelow = domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
  // A socket belongs to whoever the host belongs to.
  const plain = url.replace(/^wss:/i, 'https:');
  return isBelow || needs.some((need) => allows(need, url) || allows(need, plain));
}

/** Some browsers report a scheme alone: "data". */
function addressOf(url: string): URL | undefined {
  try {
    return new URL(/^[a-z]+$/i.test(url) ? `${url}:` : url);
  } catch {
    return undefined;
  }
}
