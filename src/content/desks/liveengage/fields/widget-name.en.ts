const seenAsName = 'Agents would see it as the name.';

const suggestion = 'Choose a name that agents recognise, such as Watson Assistant.';

export const words = {
  belongs: { what: 'a name for the widget', example: 'Watson Assistant' },
  recognised: 'A name that agents will see. LivePerson makes the icon from its initials.',
  otherwise: `This is too long for a name. ${suggestion}`,
  rows: {
    'embed-script': `This is the script that puts the web chat on a page. ${suggestion}`,
    'public-key': `This is a public key. Paste it in JWT Public Key. ${suggestion}`,
    'web-address': `This is a web address. Paste it in URL, in the same form. ${suggestion}`,
    'app-key': `This looks like a key, such as the App key. ${seenAsName} ${suggestion}`,
    'login-email': `This is an e-mail address. ${seenAsName} ${suggestion}`,
    'only-punctuation': `This name has no letters, so its icon would have no initials. ${suggestion}`,
    'angle-brackets': `This name contains < or >. LivePerson does not document how it shows them. ${suggestion}`,
    'long-name': ({ length, comfortable }: { length: number; comfortable: number }) =>
      `This name has ${String(length)} characters. LivePerson documents no limit, but up to ${String(comfortable)} are easy to read next to the icon, such as Watson Assistant.`,
  },
};
