import { tokenRoute } from '../../domain/embed/embed-code.en';
import { usualKeyNames, usualSettings } from '../../domain/server-code/server-code';

/** Of `ServerCode.astro`. */
export const words = {
  title: 'Write the server’s part',
  byHand: {
    before: `The files are samples with made-up values: replace ${usualSettings.issuer} with the name of your site. The private key is read from the environment variable ${usualKeyNames.environment}, a token is valid for ${String(usualSettings.lifeInMinutes)} minutes, and visitors who are not signed in get an id of their own. The samples include`,
    after: ': without the IBM provided public key, remove the lines that concern it.',
  },
  noKey: 'There is no box for a key: the server reads it where you keep it, and the code only says where.',
  fields: {
    issuer: { label: 'Issuer', hint: `The name of your site, such as ${usualSettings.issuer}` },
    route: {
      label: 'Token route',
      hint: `${tokenRoute} The embed script asks there.`,
    },
    life: {
      label: 'Lifetime of a token, in minutes',
      hint: '10 to 60. The web chat asks for the next token by itself.',
    },
    variable: { label: 'Name of the variable', hint: 'Capitals, digits and underscores' },
    file: {
      label: 'Path of the file',
      hint: 'Outside of what the site serves, readable by the server alone',
    },
  },
  keySource: {
    legend: 'Where the server reads the private key',
    environment: 'The environment',
    file: 'A file',
  },
  parts: {
    legend: 'What the token says, and for whom',
    payload: 'Name and e-mail address, encrypted',
    guests: 'Visitors who are not signed in, too',
  },
  language: 'Language of the server',
  needsScript: {
    what: 'Filling in your choices',
    instead: 'Adapt the file by hand, or reload the page.',
  },
  sample: {
    file: 'The file with the same made-up values:',
    readMe: 'how to install, try and run it',
    save: (file: string) => `Save as ${file}`,
    companion: 'A file that must be beside it:',
    commands: (language: string) => `${language}: commands`,
  },
  compare: {
    title: 'Compare before you switch anything on.',
    before: 'The self-test prints a token and nothing else. Paste it beside the public key:',
    link: 'compare a key with a token',
    after: 'to see whether they belong together.',
  },
  ibmKey: {
    before: 'The code reads the IBM provided public key of this guide from',
    save: 'Save as ibm-public.pem',
  },
} as const;
