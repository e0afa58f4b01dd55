import type { Verdict } from '../fields/reading';
import { sections, words } from './checklist.en';
import type { SeenToken } from './judge-token';

/** One line of what was looked at. `open`: nothing here can tell. */
export interface CheckRow {
  readonly section: string;
  readonly verdict: Verdict | 'open';
  readonly words: string;
}

/** The reasons of the remarks that belong to a line, or how they begin: "alg" is for "alg-missing", too. */
const reasons: Readonly<Record<keyof typeof sections, readonly string[]>> = {
  '3.1': ['alg'],
  '3.2': ['alg-none', 'signature-missing'],
  '3.4': ['cut-short', 'start-missing', 'header', 'claims', 'signature', 'plain-base64', 'padded'],
  '3.6': ['zip'],
  '3.7': ['header-utf-8', 'claims-utf-8', 'header-byte-order-mark', 'claims-byte-order-mark'],
  '3.8': ['iss', 'sub'],
  '3.9': ['aud'],
  '3.10': ['kid', 'jku', 'jwk', 'x5u', 'x5c'],
  '3.11': ['typ', 'cty'],
  '3.12': ['other-target', 'nested-token', 'enc', 'acr'],
  'RFC 7515, 4': ['header-repeated', 'claims-repeated', 'crit', 'b64', 'unencoded-claims'],
  'RFC 7519, 4.1': ['exp', 'expired', 'iat', 'nbf', 'not-yet-valid', 'life'],
};

/** The longer first: it is the nearer. */
const beginnings = Object.entries(reasons)
  .flatMap(([section, all]) => all.map((beginning) => ({ section, beginning })))
  .toSorted((one, other) => other.beginning.length - one.beginning.length);

function sectionOf(reason: string): string | undefined {
  return beginnings.find(({ beginning }) => `${reason}-`.startsWith(`${beginning}-`))?.section;
}

/** What was looked at, one line each, with its result. */
export function makeChecklist(seen: SeenToken): CheckRow[] {
  const rows = Object.entries(sections).map(([section, [title, good]]): CheckRow => {
    const remarks = seen.marks.filter(({ reason }) => sectionOf(reason) === section);
    const [first] = remarks;
    if (!first) return { section, verdict: 'ok', words: `${title} ${good(seen.target.name)}` };
    const { part, member } = first.at;
    const remark = words.remark({ part, member: member?.slice(0, 40) }, remarks.length);
    return { section, verdict: first.verdict, words: `${title} ${remark}` };
  });
  const strength = { section: '3.5', verdict: 'open', words: words.strength } as const;
  return [...rows.slice(0, 2), signatureRow(seen), ...rows.slice(2, 3), strength, ...rows.slice(3)];
}

function signatureRow({ signature: { verdict, reason, words: result } }: SeenToken): CheckRow {
  const isOpen = verdict === 'warn' && reason !== 'signature-by-trial';
  return {
    section: '3.3',
    verdict: isOpen ? 'open' : verdict,
    words: `${words.signature} ${isOpen ? words.nothingGiven : result}`,
  };
}
