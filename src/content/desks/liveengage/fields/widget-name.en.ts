import { publicKey } from './public-key.en';
import { likeAppKey } from './app-key.en';
import { emailAddress, embedScript, longForName, webAddress } from '../../../../domain/fields/pasted.en';

const seenAsName = 'Agents would see it as the name.';

const suggestion = 'Choose a name that agents recognise, such as Watson Assistant.';

export const words = {
  belongs: { what: 'a name for the widget', example: 'Watson Assistant' },
  recognised: 'A name that agents will see. LivePerson makes the icon from its initials.',
  otherwise: `${longForName} ${suggestion}`,
  rows: {
    'embed-script': `${embedScript} ${suggestion}`,
    'public-key': `${publicKey} ${suggestion}`,
    'web-address': `${webAddress} Paste it in URL, in the same form. ${suggestion}`,
    'app-key': `${likeAppKey} ${seenAsName} ${suggestion}`,
    'login-email': `${emailAddress} ${seenAsName} ${suggestion}`,
    'only-punctuation': `This name has no letters, so its icon would have no initials. ${suggestion}`,
    'angle-brackets': `This name contains < or >. LivePerson does not document how it shows them. ${suggestion}`,
    'long-name': ({ length, comfortable }: { length: number; comfortable: number }) =>
      `This name has ${String(length)} characters. LivePerson documents no limit, but up to ${String(comfortable)} are easy to read next to the icon, such as Watson Assistant.`,
  },
};
