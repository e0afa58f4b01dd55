import { comesFrom } from '../../../../domain/code/code-text.en';
import { notReplaced, ownProxy, several } from '../../../../domain/fields/pasted.en';
import { listed } from '../../../../domain/text/locale';

interface OfOption {
  /** The name of the option in the snippet, such as "integrationID". */
  readonly option: string;
}

const copyAll = 'Copy the whole snippet from the Embed tab of the web chat.';
const isUsed = 'The value is used.';

export const stops = {
  orchestrate: ({ option }: OfOption) =>
    `This belongs to watsonx Orchestrate, the product that follows. Its embedded chat has an orchestrationID and agent IDs, but no ${option}. Its guide is at /orchestrate/, and this one is for the web chat of watsonx Assistant. ${copyAll}`,
  'commented-out': `The options of the web chat are inside comments here, so they do nothing. ${copyAll}`,
  'only-the-script': `This loads the script of the web chat, but the options in front of it, which hold the IDs, are missing. ${copyAll}`,
  'several-web-chats': ({ option, values }: OfOption & { values: readonly string[] }) =>
    `${several(option, values)} Each environment, such as draft and live, has its own snippet. Paste the one that you are securing.`,
  'value-elsewhere': ({
    option,
    place,
    isAmbiguous,
  }: OfOption & { place: string | undefined; isAmbiguous: boolean }) =>
    `${comesFrom(option, place ?? 'elsewhere', isAmbiguous)} Copy the snippet from the Embed tab, or from the source of the page in the browser.`,
  'no-subscription':
    'This has no subscriptionID. A snippet has one only where it is needed, so leave this box empty.',
  'value-missing': ({ option }: OfOption) => `This has no ${option}. ${copyAll}`,
  placeholder: ({ option }: OfOption) =>
    `The text of ${option} is not a value of this kind. ${notReplaced} ${copyAll}`,
};

export const doubts = {
  'internal-host': `This contains a host of IBM’s own development, like two of IBM’s published samples. ${isUsed} Do not use this address on a page. ${copyAll}`,
  'old-host': `The script comes from an old address of IBM’s, web-chat.assistant.watson.cloud.ibm.com. ${isUsed} We could not confirm that the address still serves the web chat, so test it on a page. ${copyAll}`,
  'host-switched-off': `This contains watsonplatform.net. Web chats were loaded from there until 26 May 2021, when it was switched off. ${isUsed} ${copyAll}`,
  'option-misspelt': ({ options }: { options: readonly string[] }) =>
    `The web chat reads ${listed(options)} in exactly these capitals. This has other capitals, so the web chat ignores the option. ${copyAll}`,
  'token-set':
    'This sets identityToken. While security is off, the web chat stops with a message as soon as it gets a token. Remove it and handle identityTokenExpired instead, which works from version 3.2.0.',
  'no-region': `This snippet sets no region, so the web chat does not find its server. ${copyAll}`,
  'no-service-instance': `This snippet sets no serviceInstanceID, like those of spring 2020. The reference calls it required, and we could not confirm that the old form still works. ${copyAll}`,
  'never-rendered':
    'This never calls instance.render(), so the web chat does not appear. Call it in onLoad, after the event handlers.',
  'snippet-twice':
    'This has the snippet more than once. A page needs it once. Two web chats on one site need a namespace each.',
  'version-too-old': ({ version }: { version: string }) =>
    `This loads version ${version} of the web chat. A page that handles identityTokenExpired and sets no token needs 3.2.0 or later.`,
  'cloud-pak':
    'This sets hostURL, like pages with a web chat of Cloud Pak. We could not confirm how its options work, so leave this snippet as it is.',
  'other-host': `The script comes from an address that is not IBM’s. ${ownProxy} Otherwise copy the whole snippet from the Embed tab.`,
  'other-link': `This link does not lead to IBM’s web chat, so its values may belong to anybody. ${copyAll}`,
};

export const beyondGap = `The value comes from the rest of the code. ${copyAll}`;
