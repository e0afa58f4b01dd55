import { gapFindings } from '../../../../domain/fields/gap-findings';
import { isSample } from '../../../../domain/fields/sample-finding';
import { publicKeyRow } from '../../../../domain/fields/public-key-finding';
import { secretFindings } from '../../../../domain/fields/secret-findings';
import type { Finding } from '../../../../domain/fields/reading';
import { emailAddress, webAddress } from '../../../../domain/fields/text-shapes';
import { shortened } from '../../../../domain/text/wording';
import { labels, readRecordText, type Damage, type ValueKey } from '../fields/record-kinds';
import type { SnippetReading } from './snippet-reading';
import { snippetRows, type SnippetSeen } from './snippet-field';
import * as words from './snippet-findings.en';

/** Rows that both boxes start with: what is no code of this product, whatever else it is. */
export function misplacedFindings(box: words.Box): readonly Finding<SnippetSeen>[] {
  const rows = snippetRows([
    {
      reason: 'too-long',
      is: 'identity',
      when: ({ isTooLong }) => isTooLong,
    },
    {
      reason: 'messaging-for-web',
      is: 'identity',
      when: ({ snippet, text }) => snippet.kinds.has('messaging') || /embeddedservice_bootstrap/i.test(text),
      source: 'salesforce-messaging-web',
    },
    {
      reason: 'embedded-service',
      is: 'identity',
      when: ({ snippet, text }) => snippet.kinds.has('embedded-service') || /\bembedded_svc\b/.test(text),
      about: knownIn,
    },
    {
      reason: 'invitation-code',
      is: 'identity',
      when: ({ snippet }) =>
        snippet.kinds.has('invitation') && !snippet.kinds.has('button') && !snippet.kinds.has('deployment'),
    },
  ])(words.misplaced(box));
  return [...secretFindings(words.belongs(box)), ...rows];
}

/** Rows for code that is of the right kind, and cannot be used as it is. */
export function damagedFindings(
  box: words.Box,
  looksFor: readonly ValueKey[],
): readonly Finding<SnippetSeen>[] {
  const damaged = (why: Damage) => (seen: SnippetSeen) =>
    seen.snippet.strays.some(
      (stray) => stray.kind === 'damaged' && stray.why === why && looksFor.includes(stray.key),
    );
  const rows = snippetRows([
    {
      reason: 'commented-out',
      is: 'identity',
      when: ({ snippet }) => snippet.isCommentedOut,
    },
    {
      reason: 'cut-off',
      is: 'identity',
      when: ({ snippet }) => snippet.isCutOff,
    },
    {
      reason: 'wrong-suffix',
      is: 'identity',
      when: damaged('suffix'),
      about: ({ snippet }) => damagedIn(snippet, 'suffix'),
      source: 'salesforce-id-suffix',
    },
    {
      reason: 'lost-capitals',
      is: 'identity',
      when: damaged('capitals'),
      source: 'salesforce-id-suffix',
    },
    {
      reason: 'id-length',
      is: 'identity',
      when: (seen) => damaged('length')(seen) || damaged('characters')(seen),
      about: ({ snippet }) => damagedIn(snippet, 'length', 'characters'),
      source: 'salesforce-id-suffix',
    },
    {
      reason: 'other-record',
      is: 'identity',
      when: ({ snippet }) => otherRecord(snippet) !== undefined,
      about: ({ snippet }) => otherRecord(snippet) ?? { prefix: '', what: '' },
    },
    {
      reason: 'variables',
      is: 'miss',
      when: ({ snippet }) =>
        snippet.elsewhere.length > 0 && looksFor.some((key) => snippet.values[key] === undefined),
      about: ({ snippet }) => ({ elsewhere: elsewhereIn(snippet) }),
    },
    {
      reason: 'placeholder',
      is: 'miss',
      when: ({ snippet }) =>
        snippet.hasOddText &&
        looksFor.some((key) => snippet.values[key] === undefined) &&
        !looksFor.some((key) => severalOf(snippet, key).length > 1),
    },
    {
      reason: 'one-id',
      is: 'miss',
      when: ({ text }) => readRecordText(text) !== undefined,
    },
    {
      reason: 'visualforce-page',
      is: 'identity',
      when: ({ text }) => /<apex:page\b/i.test(text),
      source: 'assistant-salesforce-classic',
    },
    {
      reason: 'values-without-call',
      is: 'identity',
      when: ({ snippet, text }) =>
        snippet.kinds.size === 0 && snippet.spots.length > 0 && !webAddress.test(text),
      about: knownIn,
    },
    {
      reason: 'embed-script',
      is: 'identity',
      when: ({ text }) => /watsonAssistantChatOptions/i.test(text),
      source: 'derived-samples',
    },
    publicKeyRow,
    {
      reason: 'web-address',
      is: 'identity',
      when: ({ text }) => webAddress.test(text) || emailAddress.test(text),
    },
  ])(words.damaged(box));
  // Of the three kinds only the Organization ID has a letter in front, which shows that the capitals are lost.
  return rows.filter(({ reason }) => reason !== 'lost-capitals' || looksFor.includes('organizationId'));
}

/** Doubts about code that can be used. */
export function doubtFindings(box: words.Box): readonly Finding<SnippetSeen>[] {
  const rows = snippetRows([
    {
      reason: 'both-snippets',
      is: 'warning',
      when: ({ snippet }) => snippet.kinds.has('deployment') && snippet.kinds.has('button'),
      source: 'assistant-salesforce-classic',
    },
    {
      reason: 'through-variables',
      is: 'warning',
      when: ({ snippet }) => snippet.knownNames.length > 0,
      about: ({ snippet }) => ({
        names: snippet.knownNames.filter((each) => /^[\w$.]{1,40}$/.test(each)).slice(0, 3),
      }),
    },
    {
      reason: 'sample',
      is: 'warning',
      when: ({ snippet }) =>
        snippet.spots.some(({ key, value }) => key !== 'chatApiEndpoint' && isSample(value.slice(3))),
    },
  ])(words.doubts(box));
  return [...rows, ...gapFindings<SnippetSeen>(words.beyondGap(box), 'derived-snippets')];
}

/** The ids of one kind, each once. */
export function severalOf({ spots }: SnippetReading, key: ValueKey): string[] {
  return spots.filter((spot) => spot.key === key).map(({ value }) => value);
}

/** By the first of the causes that the code has. */
function damagedIn({ strays }: SnippetReading, ...causes: readonly Damage[]): { label: string } {
  const [stray] = causes.flatMap((why) =>
    strays.flatMap((each) => (each.kind === 'damaged' && each.why === why ? [each] : [])),
  );
  return { label: stray === undefined ? 'ID' : labels[stray.key] };
}

function otherRecord({ strays }: SnippetReading): { prefix: string; what: string } | undefined {
  return strays.find((stray) => stray.kind === 'other');
}

function elsewhereIn({ elsewhere }: SnippetReading) {
  return elsewhere.slice(0, 3).map(({ key, place, isAmbiguous }) => ({
    label: key && labels[key],
    place: shortened(place, 40),
    isAmbiguous,
  }));
}

function knownIn({ snippet: { values } }: SnippetSeen): { known: readonly string[] } {
  const known = (['organizationId', 'deploymentId', 'buttonId', 'chatApiEndpoint'] as const)
    .filter((key) => values[key] !== undefined)
    .map((key) => labels[key]);
  return { known };
}
