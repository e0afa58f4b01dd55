import { comesFrom } from '../../../../domain/code/code-text.en';
import { embedScript, notReplaced, publicKey } from '../../../../domain/fields/pasted.en';
import { enumerate, listed } from '../../../../domain/text/locale';
import { lowerFirst } from '../../../../domain/text/wording';
import { compareIt, mayBeRight, startsWithD } from '../fields/chat-api-endpoint.en';

/** The box that the code is pasted into. */
export interface Box {
  readonly name: string;
  /** The call that it is known by. */
  readonly call: string;
  /** Where the right code is, in a whole sentence. */
  readonly copyIt: string;
}

interface Known {
  /** The labels of the values that can be used. */
  readonly known: readonly string[];
}

interface Elsewhere {
  readonly elsewhere: readonly {
    readonly label: string | undefined;
    /** The name or call that gives the value. */
    readonly place: string;
    readonly isAmbiguous: boolean;
  }[];
}

const contents = ({ known }: Known) =>
  known.length === 0 ? 'It contains no value that can be used.' : `It contains a value for ${listed(known)}.`;

export const belongs = ({ name, call }: Box) => ({ what: `the ${name}`, example: `code that calls ${call}` });

/** What to do about the code of the other box, and what becomes of code that was not chosen. */
export const otherBox = 'Paste it in the other box.';
export const othersRemoved = 'The code of the others is then removed.';

export const misplaced = ({ name, copyIt }: Box) => ({
  'too-long': `This is longer than any ${name}. It may be a whole page. ${copyIt}`,
  'messaging-for-web': `This is the code of Messaging for Web, the product that follows Chat: it calls embeddedservice_bootstrap. It has no Deployment ID and no Button ID, and this connection cannot use it. If your organisation still has Chat, ${lowerFirst(copyIt)}`,
  'embedded-service': (about: Known) =>
    `This is Embedded Service code, also called Snap-ins: it calls embedded_svc.init. ${contents(about)} This box asks for the ${name}. ${copyIt}`,
  'invitation-code': `This is the code of an automated invitation. Like the ID of a button its ID starts with 573, but it does not work here. ${copyIt}`,
});

export const damaged = ({ name, call, copyIt }: Box) => ({
  'commented-out': `The calls to liveagent are inside comments here, so they do nothing. ${copyIt}`,
  'cut-off': `This names liveagent, but it has no complete call to ${call}: a part seems to be missing. ${copyIt}`,
  'wrong-suffix': ({ label }: { label: string }) =>
    `The ${label} has 18 characters, and the last three do not match the first 15: a character or a capital has changed. ${copyIt}`,
  'lost-capitals': `The Organization ID has lost its capitals: 00D is in small letters, and 15 characters do not show where the others were. ${copyIt}`,
  'id-length': ({ label }: { label: string }) =>
    `The ${label} in this code does not consist of 15 letters and digits, such as 5735f0000004TuV. ${copyIt}`,
  'other-record': ({ prefix, what }: { prefix: string; what: string }) =>
    `An ID in this code starts with ${prefix}, so it belongs to ${what}. ${copyIt}`,
  variables: ({ elsewhere }: Elsewhere) => `${[...new Set(elsewhere.map(sayElsewhere))].join(' ')} ${copyIt}`,
  placeholder: `A text in ${call} is not an ID. ${notReplaced} An ID has 15 letters and digits, such as 5735f0000004TuV. ${copyIt}`,
  'one-id': `This is a single ID. This box asks for the whole ${name}, the code that calls ${call}. ${copyIt}`,
  'visualforce-page': `This is the markup of a Visualforce page. Its place is in Salesforce, not in this box. ${copyIt}`,
  'values-without-call': (about: Known) =>
    `This has no call to ${call}, which the code for this box has. ${contents(about)} Paste each value in its own box further down, or ${lowerFirst(copyIt)}`,
  'embed-script': `${embedScript} ${copyIt}`,
  'public-key': `${publicKey} ${copyIt}`,
  'web-address': `This is an address, and this box asks for code. ${copyIt}`,
});

export const doubts = ({ copyIt }: Box) => ({
  'both-snippets':
    'This contains both snippets, with all the values that are needed. The assistant has a box for each. What it does with both in one box is not documented, so paste each in its own.',
  'through-variables': ({ names }: { names: readonly string[] }) =>
    `The values come from variables${names.length === 0 ? '' : ` (${enumerate(names)})`}. In the code that Salesforce shows, they are in the call itself. Whether the assistant follows variables is not documented, so paste that code if you can.`,
  sample: `An ID in this code is made of one character or of characters that count up, as samples are. ${notReplaced} ${copyIt}`,
});

export const beyondGap = ({ copyIt }: Box) => `The values come from the rest of the code. ${copyIt}`;

export const endpoints = {
  'content-host': `The address in liveagent.init starts with c., like the host that the script comes from. ${startsWithD} ${compareIt}`,
  'newer-host': `The host in liveagent.init is under salesforce-scrt.com, like those of the newer messaging product. ${mayBeRight} ${compareIt}`,
  'unusual-host': `The address in liveagent.init does not have the form of all others that we saw: https://d.….salesforceliveagent.com/chat. ${compareIt}`,
  http: 'The addresses that Salesforce shows start with https, and the one in liveagent.init with http. The values can be used. To be safe, copy the Deployment Code again.',
  'swapped-arguments':
    'Salesforce writes the values in liveagent.init in the order address, deployment, organisation. Here they have another order. They were told apart by how they begin, but the assistant may go by their place, so copy the Deployment Code again.',
  sandbox:
    'The name of the API’s host contains cs, like those of sandboxes in the samples that we saw. That is right for a trial; for customers, copy the code from the production organisation.',
};

function sayElsewhere({ label, place, isAmbiguous }: Elsewhere['elsewhere'][number]): string {
  const what = label === undefined ? 'A value' : `The ${label}`;
  return comesFrom(what, place, isAmbiguous);
}
