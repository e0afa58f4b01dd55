import { tokenRoute } from '../../domain/embed/embed-code.en';
import { sampleVisitor } from '../../domain/embed/identity-payload';
import { mostCharacters } from '../../domain/embed/transfer-response';
import { listed } from '../../domain/text/locale';

const inJson = 'Inside a text, put a backslash in front of a quotation mark or a backslash.';
const inDialog = 'In a dialog, put two in front of each $, @ and #.';
const where = 'Where it goes';
const node = 'A dialog node';
const most = `Up to ${String(mostCharacters)} characters.`;
const pixels = (example: number) => `In pixels, such as ${String(example)}`;

/** Of the components of this folder. Where code is within a sentence, the parts around it are apart. */
export const words = {
  height: {
    title: 'Work out the heights',
    rule: (clipped: number, component: number, page: number) =>
      `The component clips ${String(clipped)} pixels of the page in it. By default the component is ${String(component)} pixels high and the page ${String(page)}. Change both together and keep the page ${String(clipped)} pixels lower. Otherwise there is a second scroll bar, or the lower edge of the page is missing. Those two signs are our reading.`,
    byHand: (component: number, page: number) =>
      `For a component of ${String(component)} pixels, for example, give the page ${String(page)}.`,
    component: 'Height of the component',
    page: 'Height of the page',
    hint: pixels,
  },
  embed: {
    title: 'Write the embed script',
    byHand:
      'This is a sample with made-up ids. Replace them with your own integration id, region and service instance id. Add a subscription id only if the script in your console has one. In a text, put a backslash in front of a quotation mark or a backslash.',
    ids: 'The ids come from the fields of this guide. Choose the rest here.',
    fields: {
      version: {
        label: 'Version of the web chat',
        hint: 'A major version that you have tested, such as 8.',
      },
      route: { label: 'Token route', hint: tokenRoute },
      liveHost: { label: 'Host of the live site', hint: 'Such as www.example.com' },
      testHost: { label: 'Host of the test site', hint: 'Such as test.example.com' },
      testIntegration: {
        label: 'Integration ID for the test site',
        hint: 'From the embed script of the draft environment, or of another assistant.',
      },
      testInstance: {
        label: 'Service instance ID for the test site',
        hint: 'Only if the test site uses another service instance.',
      },
    },
    needs: 'What your site needs',
    choices: {
      embedSecured: 'The web chat is secured, or will be: ask for tokens',
      embedAtStart: 'Fetch a first token before the web chat loads',
      embedNonce: 'The policy of the site has nonces',
      embedHosts: 'A test site has a web chat of its own',
    },
    atStart:
      'With a first token, the chat answers the first message a little sooner. Choose it only once security is on: with security off, the web chat throws an error when it is given a token. The handler alone works with security on or off.',
    nonce: (place: string) =>
      `Let your server write a new random value into each answer where the code says ${place}. Its policy must have the same value. A static site cannot do that: take the file, and allow your own site in its policy.`,
    where,
    inPage: 'In the page',
    page: { before: 'Once in each page, in front of', after: ', on every page that is to have the chat.' },
    copyPage: 'Copy for the page',
    asFile: 'As a file',
    file: {
      before: 'For a site whose policy allows no script in its pages. Save the script as',
      after: 'on your own site:',
    },
    copyFile: (file: string) => `Copy for ${file}`,
    tag: 'And put its tag into each page:',
    copyTag: 'Copy the tag for the page',
    lines: 'What each line does',
    signOut: {
      title: 'Sign out',
      words:
        'Run this when a visitor logs out, while the session of your site still lasts. Otherwise the next visitor in this browser sees the previous conversation, and the first messages fail.',
      label: 'What logging out does',
      forms: {
        reload: { name: 'Logging out loads a page', copy: 'Copy for logging out' },
        'same-page': { name: 'The page stays', copy: 'Copy for a page that stays' },
      },
    },
    mistakes: 'Mistakes in published samples',
    published: 'Published:',
    better: 'Better:',
  },
  identity: {
    title: 'Write who is asking',
    byHand: {
      before: `This is a sample for ${sampleVisitor.name}, with what to send for a guest. The names are exact:`,
      and: 'and',
      after: `, with the same capitals and small letters. ${inJson} ${inDialog}`,
    },
    person:
      'Use a person of your own making. Leave name and address empty to see what is sent for somebody who is not logged in.',
    fields: {
      name: { label: 'Name', hint: (example: string) => `Such as ${example}` },
      email: { label: 'E-mail address', hint: (example: string) => `Such as ${example}` },
      guest: {
        label: 'Name of a guest',
        hint: (example: string) => `For visitors who are not logged in, such as ${example}`,
      },
      visitor: {
        label: 'ID of the guest',
        hint: (example: string) => `The random ID that your server keeps for one guest, such as ${example}`,
      },
    },
    where,
    javascript: 'For your server, in front of the encryption. A guest gets an address of a reserved domain.',
    json: 'The payload of this one visitor, before it is encrypted.',
    node,
    dialog:
      'To try a condition of your dialog without a server. This puts the payload where the web chat’s arrives, for every visitor, so remove it afterwards. The doubled backslashes are documented for texts that a dialog shows: that they are needed here too is our reading. That a transfer takes its identity from here is not documented at all.',
    encrypt: {
      title: 'Encrypt it on your server, never in the page.',
      before:
        'Use RSA-OAEP with SHA-1 and the public key that the assistant provides, then base64. The result becomes',
      after: 'in the signed token.',
      link: 'Make a token',
      shows: 'shows where.',
      guests: (desk: string) =>
        `Each guest needs an ID of their own: with one address for all, ${desk} would take all guests for one person. That is our reading.`,
    },
  },
  transfer: {
    title: 'Write the response as JSON',
    byHand: (members: readonly { readonly label: string; readonly example: string }[]) =>
      `This is a sample of what to write. Replace ${listed(['the three texts', ...members.map(({ label, example }) => `the ${label} (here ${example})`)])} with your own. The two that the customer reads may have up to ${String(mostCharacters)} characters each. ${inJson} ${inDialog}`,
    fields: {
      online: { label: 'Text when an agent is online', hint: `${most} The customer reads it.` },
      offline: {
        label: 'Text when no agent is online',
        hint: `${most} Say when, or how else, help will come.`,
      },
      toAgent: { label: 'Message to the agent', hint: 'What the agent should know before the first word.' },
    },
    where,
    node,
    dialog: {
      before: 'Open the node, click the Options icon beside its response, choose',
      /** The console’s label. */
      editor: 'Open JSON editor',
      replace: 'and replace the response that is there with this.',
      keep: 'If the node has more to keep, add only the part in the square brackets to its',
      after:
        'list. $, @ and # are written so that the dialog shows them. Where you mean a context variable, remove the two backslashes again.',
    },
    item: 'A single item',
    one: {
      before: 'One item of',
      after:
        ', for your own code and for other editors of responses. The reference of the newer product names the same fields. We did not try where its editor takes them.',
    },
    objects: {
      before: 'The two texts are objects with',
      strings:
        '. The vendor’s table calls them strings, but its examples and the web chat itself use objects. The session’s own values, such as',
      after: ', are added when the conversation is handed over. Do not write them.',
    },
  },
} as const;
