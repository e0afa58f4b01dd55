import { gapFindings } from '../../../../domain/fields/gap-findings';
import { isSample } from '../../../../domain/fields/sample-finding';
import { publicKeyRow } from '../../../../domain/fields/public-key-finding';
import { secretFindings } from '../../../../domain/fields/secret-findings';
import type { Finding } from '../../../../domain/fields/reading';
import { emailAddress, webAddress } from '../../../../domain/fields/text-shapes';
import { isNewerHost, isSandboxHost } from '../fields/chat-endpoint';
import { idKinds, labels, readRecordText, type Damage, type ValueKey } from '../fields/record-kinds';
import type { SnippetReading } from './read-snippet';
import type { SnippetSeen } from './snippet-field';
import { lowerFirst, shortened } from '../../../../domain/text/wording';

/** The box that the code is pasted into, and how to come by what belongs there. */
export interface Box {
  readonly name: string;
  /** The call that it is known by. */
  readonly call: string;
  readonly copyIt: string;
}

/** Rows that both boxes start with: what is no code of this product, whatever else it is. */
export function misplacedFindings({ name, call, copyIt }: Box): readonly Finding<SnippetSeen>[] {
  return [
    ...secretFindings({ what: `the ${name}`, example: `code that calls ${call}` }),
    {
      reason: 'too-long',
      is: 'identity',
      when: ({ isTooLong }) => isTooLong,
      words: `This is longer than any ${name}, perhaps a whole page. ${copyIt}`,
      source: 'derived-snippets',
    },
    {
      reason: 'messaging-for-web',
      is: 'identity',
      when: ({ snippet, text }) => snippet.kinds.has('messaging') || /embeddedservice_bootstrap/i.test(text),
      words: `This is the code of Messaging for Web, the product that follows Chat: it calls embeddedservice_bootstrap. It has no Deployment ID and no Button ID, and this connection cannot use it. If the organisation still has Chat: ${copyIt}`,
      source: 'salesforce-messaging-web',
    },
    {
      reason: 'embedded-service',
      is: 'identity',
      when: ({ snippet, text }) => snippet.kinds.has('embedded-service') || /\bembedded_svc\b/.test(text),
      words: ({ snippet }) =>
        `This is Embedded Service code, also called Snap-ins: it calls embedded_svc.init. ${toldOf(snippet)} The box itself asks for the ${name}. ${copyIt}`,
      source: 'derived-snippets',
    },
    {
      reason: 'invitation-code',
      is: 'identity',
      when: ({ snippet }) =>
        snippet.kinds.has('invitation') && !snippet.kinds.has('button') && !snippet.kinds.has('deployment'),
      words: `This is the code of an automated invitation. Its id starts with 573 as a button’s does, and is not a button’s. ${copyIt}`,
      source: 'derived-snippets',
    },
  ];
}

/** Rows for code that is of the right kind, and not usable as it stands. */
export function damagedFindings(
  { name, call, copyIt }: Box,
  looksFor: readonly ValueKey[],
): readonly Finding<SnippetSeen>[] {
  const damaged = (why: Damage) => (seen: SnippetSeen) =>
    seen.snippet.strays.some(
      (stray) => stray.kind === 'damaged' && stray.why === why && looksFor.includes(stray.key),
    );
  const labelOf = (snippet: SnippetReading, why: Damage) => {
    const stray = snippet.strays.find((each) => each.kind === 'damaged' && each.why === why);
    return stray?.kind === 'damaged'
      ? { label: labels[stray.key], length: stray.length, prefix: idKinds[stray.key].prefix }
      : { label: 'id', length: 0, prefix: '' };
  };
  return [
    {
      reason: 'commented-out',
      is: 'identity',
      when: ({ snippet }) => snippet.isCommentedOut,
      words: `The calls to liveagent stand inside comments here, so nothing comes of them. ${copyIt}`,
      source: 'derived-snippets',
    },
    {
      reason: 'cut-off',
      is: 'identity',
      when: ({ snippet }) => snippet.isCutOff,
      words: `liveagent is named here, but no whole call to ${call} can be read: a part seems to be missing. ${copyIt}`,
      source: 'derived-snippets',
    },
    {
      reason: 'wrong-suffix',
      is: 'identity',
      when: damaged('suffix'),
      words: ({ snippet }) =>
        `The ${labelOf(snippet, 'suffix').label} has 18 characters, and its last three do not fit the first 15, so a character or a capital has changed on the way. ${copyIt}`,
      source: 'salesforce-id-suffix',
    },
    ...(looksFor.includes('organizationId') ? [lostCapitals] : []),
    {
      reason: 'id-length',
      is: 'identity',
      when: (seen) => damaged('length')(seen) || damaged('characters')(seen),
      words: ({ snippet }) =>
        `The ${snippet.strays.some((stray) => stray.kind === 'damaged' && stray.why === 'length') ? labelOf(snippet, 'length').label : labelOf(snippet, 'characters').label} in this code is not 15 letters and digits, as an id such as 5735f0000004TuV is. ${copyIt}`,
      source: 'salesforce-id-suffix',
    },
    {
      reason: 'other-record',
      is: 'identity',
      when: ({ snippet }) => snippet.strays.some(({ kind }) => kind === 'other'),
      words: ({ snippet }) => {
        const other = snippet.strays.find((stray) => stray.kind === 'other');
        return other?.kind === 'other'
          ? `An id in this code starts with ${other.prefix}, which stands for ${other.what}. ${copyIt}`
          : copyIt;
      },
      source: 'derived-snippets',
    },
    {
      reason: 'variables',
      is: 'miss',
      when: ({ snippet }) =>
        snippet.elsewhere.length > 0 && looksFor.some((key) => snippet.values[key] === undefined),
      words: ({ snippet }) => `${sayElsewhere(snippet.elsewhere)} ${copyIt}`,
      source: 'derived-snippets',
    },
    {
      reason: 'placeholder',
      is: 'miss',
      when: ({ snippet }) =>
        snippet.hasOddText &&
        looksFor.some((key) => snippet.values[key] === undefined) &&
        !looksFor.some((key) => severalOf(snippet, key).length > 1),
      words: `A text stands in ${call} that is no id: a placeholder, perhaps, that was never filled in. Ids have 15 letters and digits. ${copyIt}`,
      source: 'derived-snippets',
    },
    {
      reason: 'one-id',
      is: 'miss',
      when: ({ text }) => readRecordText(text) !== undefined,
      words: `This is a single id. The box asks for the whole ${name}, the code that calls ${call}. ${copyIt}`,
      source: 'derived-snippets',
    },
    {
      reason: 'visualforce-page',
      is: 'identity',
      when: ({ text }) => /<apex:page\b/i.test(text),
      words: `This is the markup of a Visualforce page, which goes into Salesforce, not into this box. ${copyIt}`,
      source: 'assistant-salesforce-classic',
    },
    {
      reason: 'values-without-call',
      is: 'identity',
      when: ({ snippet, text }) =>
        snippet.kinds.size === 0 && snippet.spots.length > 0 && !webAddress.test(text),
      words: ({ snippet }) =>
        `${toldOf(snippet)} They are without a call to ${call}, which the code for this box has. Put each into its own box further down, or ${lowerFirst(copyIt)}`,
      source: 'derived-snippets',
    },
    {
      reason: 'embed-script',
      is: 'identity',
      when: ({ text }) => /watsonAssistantChatOptions/i.test(text),
      words: `This is the script that puts the web chat on a page. ${copyIt}`,
      source: 'derived-samples',
    },
    { ...publicKeyRow, words: `This is a public key. ${copyIt}` },
    {
      reason: 'web-address',
      is: 'identity',
      when: ({ text }) => webAddress.test(text) || emailAddress.test(text),
      words: `This is an address, and the box asks for code. ${copyIt}`,
      source: 'derived-snippets',
    },
  ];
}

/** Of the three kinds only this one has a letter in front, which tells that the capitals are gone. */
const lostCapitals: Finding<SnippetSeen> = {
  reason: 'lost-capitals',
  is: 'identity',
  when: ({ snippet }) => snippet.strays.some((stray) => stray.kind === 'damaged' && stray.why === 'capitals'),
  words:
    'The Organization ID has lost its capitals: 00D stands there in small letters. Capitals count, and 15 characters do not tell where they were. Copy the whole Deployment Code from the bottom of Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
  source: 'salesforce-id-suffix',
};

/** Doubts about code that can be used. */
export function doubtFindings({ copyIt }: Box): readonly Finding<SnippetSeen>[] {
  return [
    {
      reason: 'both-snippets',
      is: 'warning',
      when: ({ snippet }) => snippet.kinds.has('deployment') && snippet.kinds.has('button'),
      words:
        'Both snippets stand in this paste, and all that is needed was found. The assistant has a box for each: what it makes of both in one is not documented, so paste each in its own.',
      source: 'assistant-salesforce-classic',
    },
    {
      reason: 'through-variables',
      is: 'warning',
      when: ({ snippet }) => snippet.knownNames.length > 0,
      words: ({ snippet }) =>
        `The values were found through names${namesOf(snippet.knownNames)}. The code that Salesforce shows has them in the call itself; whether the assistant follows names is not documented, so paste that code if you can.`,
      source: 'derived-snippets',
    },
    {
      reason: 'sample',
      is: 'warning',
      when: ({ snippet }) =>
        snippet.spots.some(({ key, value }) => key !== 'chatApiEndpoint' && isSample(value.slice(3))),
      words: `An id in this code is made of one character or of a row that counts up, as samples are, so it may stand for a value that was never filled in. ${copyIt}`,
      source: 'derived-snippets',
    },
    ...gapFindings<SnippetSeen>(`The values are taken from the rest. ${copyIt}`, 'derived-snippets'),
  ];
}

/** Doubts about the address in the code, most serious first. */
export const endpointDoubts: readonly Finding<SnippetSeen>[] = [
  {
    reason: 'content-host',
    is: 'warning',
    when: ({ snippet }) => snippet.spots.some(({ repaired }) => repaired === 'content-host'),
    words:
      'The address in liveagent.init starts with c., the host that the script is loaded from. The API’s starts with d., and that is written here. Compare it with Chat API Endpoint under Chat Settings.',
    source: 'derived-snippets',
  },
  {
    reason: 'newer-host',
    is: 'warning',
    when: ({ snippet }) => isNewerHost(snippet.values.chatApiEndpoint ?? ''),
    words:
      'The host in liveagent.init is under salesforce-scrt.com, as those of the newer messaging product are. Salesforce’s guide shows such a host for the script of Chat too, so it may be right. Compare it with Chat API Endpoint under Chat Settings.',
    source: 'salesforce-deployment-versions',
  },
  {
    reason: 'unusual-host',
    is: 'warning',
    when: ({ snippet }) => snippet.endpoints.some((endpoint) => endpoint.ok && endpoint.isUnusual),
    words:
      'The address in liveagent.init is not of the form https://d.….salesforceliveagent.com/chat that we saw everywhere. Compare it with Chat API Endpoint under Chat Settings.',
    source: 'derived-snippets',
  },
  {
    reason: 'http',
    is: 'warning',
    when: ({ snippet }) => snippet.endpoints.some((endpoint) => endpoint.ok && endpoint.isHttp),
    words:
      'The address in liveagent.init starts with http, and the ones that Salesforce shows start with https. The values can be used; copy the Deployment Code again to be safe.',
    source: 'derived-snippets',
  },
  {
    reason: 'swapped-arguments',
    is: 'warning',
    when: ({ snippet }) => snippet.isSwapped,
    words:
      'The values in liveagent.init are in another order than Salesforce writes them: address, deployment, organisation. They were told apart by how they begin, but the assistant may go by their place, so copy the Deployment Code again.',
    source: 'derived-snippets',
  },
  {
    reason: 'sandbox',
    is: 'warning',
    when: ({ snippet }) => isSandboxHost(snippet.values.chatApiEndpoint ?? ''),
    words:
      'The host of the API has cs in its name, as those of sandboxes have in the samples that we saw. That is right for a trial; for customers, copy the code from the production organisation.',
    source: 'derived-snippets',
  },
];

/** The ids of one kind, each once. */
export function severalOf({ spots }: SnippetReading, key: ValueKey): string[] {
  return spots.filter((spot) => spot.key === key).map(({ value }) => value);
}

function namesOf(names: readonly string[]): string {
  const plain = names.filter((each) => /^[\w$.]{1,40}$/.test(each)).slice(0, 3);
  return plain.length === 0 ? '' : ` (${plain.join(', ')})`;
}

/** "The Button ID comes from config.id, which is not in the paste." */
function sayElsewhere(elsewhere: SnippetReading['elsewhere']): string {
  const places = elsewhere.slice(0, 3).map(({ key, place, isAmbiguous }) => {
    const what = key === undefined ? 'A value' : `The ${labels[key]}`;
    const shown = shortened(place, 40);
    return isAmbiguous
      ? `${what} comes from ${shown}, which is given more than one value here.`
      : `${what} comes from ${shown}, which is not in the paste.`;
  });
  return [...new Set(places)].join(' ');
}

function toldOf({ values }: SnippetReading): string {
  const known = (['organizationId', 'deploymentId', 'buttonId', 'chatApiEndpoint'] as const)
    .filter((key) => values[key] !== undefined)
    .map((key) => labels[key]);
  return known.length === 0 ? 'No value in it can be used.' : `Found in it: ${known.join(', ')}.`;
}
