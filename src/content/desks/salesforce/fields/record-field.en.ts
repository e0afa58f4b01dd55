import { emailAddress, publicKey, several, webAddress } from '../../../../domain/fields/pasted.en';
import { sample } from '../../../../domain/fields/fields.en';
import { counted } from '../../../../domain/text/locale';

interface Kind {
  /** "Button ID" */
  readonly label: string;
  /** The first three characters of every such id. */
  readonly prefix: string;
}

interface Box extends Kind {
  readonly example: string;
  /** Where the right one is, in a whole sentence. */
  readonly copyIt: string;
}

/** Where each id is. */
export const copyIds = {
  organizationId:
    'Copy it from liveagent.init of the Deployment Code, where it is the third value, or from Setup > Company Information.',
  deploymentId:
    'Copy it from liveagent.init of the Deployment Code, where it is the second value: Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
  buttonId:
    'Copy it from the Chat Button Code: Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
};

export const invitation =
  'This is the ID of an automated invitation. Like the ID of a button it starts with 573, but it does not work here. Copy the Button ID from the Chat Button Code of a button, such as 5735f0000004TuV.';

const withArticle = (label: string) => `a${/^[AEIO]/.test(label) ? 'n' : ''} ${label}`;

export const wordsOf = ({ label, prefix, example, copyIt }: Box) => {
  const what = withArticle(label);
  const form = `A${what.slice(1)} starts with ${prefix}, such as ${example}.`;
  return {
    belongs: { what: `the ${label}`, example },
    recognised: (hasSuffix: boolean) =>
      `A${what.slice(1)}: it starts with ${prefix} and has 15 characters. ${hasSuffix ? 'Its capitals are checked.' : 'Capitals matter, and only an ID of 18 characters lets us check them.'}`,
    otherwise: `This does not look like ${what}: 15 letters and digits that start with ${prefix}, such as ${example}. ${copyIt}`,
    rows: {
      code: `This is code. Paste it in the box for the Deployment Code or the Chat Button Code, which takes the ${label} from it.`,
      'several-ids': ({ ids }: { ids: readonly string[] }) => `${several(label, ids)} Choose the one to use.`,
      'other-record': ({ prefix: given, what: record }: { prefix: string; what: string }) =>
        `This ID starts with ${given}, so it belongs to ${record}. ${form} ${copyIt}`,
      'wrong-suffix': `The last three of these 18 characters do not match the first 15: a character or a capital has changed. ${copyIt}`,
      length: ({ length }: { length: number }) =>
        `This has ${counted(length, 'character')}. A${what.slice(1)} has 15, such as ${example}, or 18 with the three that check it. ${copyIt}`,
      'other-characters': `This starts like ${what}, but it has a hyphen or an underscore. An ID has only letters and digits, such as ${example}. ${copyIt}`,
      'documentation-sample': `This is the placeholder of the assistant’s documentation, which starts with Z2345. No Salesforce ID does. ${form} ${copyIt}`,
      'unknown-record': ({ prefix: given }: { prefix: string }) =>
        `This looks like the ID of another kind of record: it starts with ${given}. ${form} ${copyIt}`,
      'chat-host': `This is the host of the Chat API, which another field asks for. ${form} ${copyIt}`,
      'email-address': `${emailAddress} ${form} ${copyIt}`,
      'web-address': `${webAddress} ${form} ${copyIt}`,
      'public-key': `${publicKey} ${form} ${copyIt}`,
      'name-instead': `This has no digits, so it may be a name. ${form} ${copyIt}`,
      sample: sample(copyIt),
      'one-case': `All letters are capitals, or all are small, which is rare: the capitals may be lost, and 15 characters cannot show it. ${copyIt}`,
      'lost-capitals': `This has lost its capitals: 00D is in small letters, and 15 characters do not show where the others were. ${copyIt} An ID of 18 characters can be repaired here.`,
    },
    /** The id of another kind of record of ours. */
    instead: (other: Kind) =>
      `This is ${withArticle(other.label)}: it starts with ${other.prefix}. ${form} ${copyIt}`,
  };
};

export const repairs = {
  'eighteen-characters': 'The last three of its 18 characters checked and taken off',
  capitals: 'Its lost capitals restored from the last three of its 18 characters',
  'spaces-inside': (count: number) => `${counted(count, 'space')} inside it removed`,
  'taken-from-address': 'Taken from the address of its page',
  'taken-from-element': 'Taken from the name of an element',
};
