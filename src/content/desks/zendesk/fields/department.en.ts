import { otherPublicKey } from './account-key.en';
import { characters, emailAddress, longForName, placeholder } from '../../../../domain/fields/pasted.en';
import { removed } from '../../../../domain/fields/removed.en';

const example = 'Parcel desk';
const copyIt = `Copy the name from Settings > Departments in the Chat dashboard, or from Groups in the Admin Center, letter by letter, such as ${example}.`;
const compareIt = 'The name must match exactly, so compare it with the console.';

export const words = {
  belongs: { what: 'the name of a department', example, copyIt },
  recognised:
    'A name, used exactly as it is. This page cannot know whether a department has this name, or whether it is online.',
  otherwise: `${longForName} ${copyIt}`,
  repairs: {
    'taken-from-code': 'Taken from the code, after department',
    'taken-from-call': 'Taken from the code, where it sets the department',
  },
  rows: {
    'history-tag': `This is the tag or key with which the app finds a conversation, and anyone who has it may read that conversation. ${removed} ${copyIt}`,
    'embed-script': `This is code of a web page. ${copyIt}`,
    'public-key': `${otherPublicKey} ${copyIt}`,
    'web-address': `This is a web address, perhaps of the page that lists the department. ${copyIt}`,
    key: `This looks like a key, such as the account key of step 3. ${copyIt}`,
    email: `${emailAddress} A transfer goes to a department by its name. ${copyIt}`,
    'only-punctuation': `This name has no letters or digits. ${copyIt}`,
    'id-number': `This is all digits, like the ID of a department or group. Use the name, not the ID, such as ${example}. ${compareIt}`,
    'several-names': `This may be more than one name. A response names one department, such as ${example}. ${compareIt}`,
    tag: `This looks like a Zendesk tag: small letters and underscores. Use the name, not the tag, such as ${example}. ${compareIt}`,
    placeholder: `${placeholder} Replace it with a name, such as ${example}. ${compareIt}`,
    'odd-spaces': `This name has two or more spaces in a row. They are kept, because the name must match space for space; pages and e-mails often show only one. ${compareIt}`,
    'stray-quote': `This name starts or ends with a quotation mark, which counts as part of it. ${compareIt}`,
    'typographic-characters': `This name has a long dash, a curly quotation mark or a single character for three dots, as word processors write them. They are kept. ${compareIt}`,
    'letters-with-loose-accents': `An accent in this name is a separate character. It looks the same but does not match. Type the name by hand. ${compareIt}`,
    'long-name': ({ length }: { length: number }) =>
      `${characters(length)} That is long for a name such as ${example}. ${compareIt}`,
  },
};
