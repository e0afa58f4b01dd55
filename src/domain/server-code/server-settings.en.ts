import { webAddress } from '../fields/pasted.en';
import { usualKeyNames, usualSettings } from './server-code';

interface Minutes {
  readonly minutes: number;
}
interface OtherUnit {
  readonly text: string;
  readonly minutes: number;
}

const site = usualSettings.issuer;
const usual = String(usualSettings.lifeInMinutes);
const variable = usualKeyNames.environment;
const file = usualKeyNames.file;

const otherUnit =
  (unit: string) =>
  ({ text, minutes }: OtherUnit) =>
    `This is read as minutes. If ${text} are ${unit}, enter ${String(minutes)} instead.`;

export const issuer = {
  belongs: { what: 'the name of your site', example: site },
  recognised: 'Becomes the claim iss, unchanged.',
  otherwise: `This is too long for the name of your site, such as ${site}.`,
  rows: {
    'email-address': `This is an e-mail address, and anyone who gets a token can read it. Enter the name of your site instead, such as ${site}.`,
    'longer-than-a-name': `This is more than the name of a site. It works, but travels with every message. ${site} would be enough.`,
  },
};

export const life = {
  belongs: { what: 'a number of minutes', example: usual },
  recognised: (text: string) => `${String(Number(text) * 60)} seconds between iat and exp.`,
  otherwise: `This is too long for a number of minutes, such as ${usual}.`,
  repairs: { unit: 'The unit removed' },
  rows: {
    'other-unit': `This is in another unit. Enter minutes, such as ${usual}.`,
    fraction: `This is no whole number of minutes, such as ${usual}.`,
    'no-life': ({ shortest, longest }: { shortest: number; longest: number }) =>
      `A token of 0 minutes has expired as soon as it is made. Enter ${String(shortest)} to ${String(longest)}, such as ${usual}.`,
    'not-a-number': `This is not a number of minutes, such as ${usual}.`,
    milliseconds: otherUnit('milliseconds'),
    seconds: otherUnit('seconds'),
    'long-life': ({ minutes }: Minutes) =>
      `This is longer than ${String(minutes)} minutes. Anyone who copies a token can use it until it expires, and nothing revokes it.`,
    'short-life': ({ minutes }: Minutes) =>
      `This is shorter than ${String(minutes)} minutes. Each visitor asks your server for a token that often, and a token fails if a clock is slightly wrong.`,
  },
};

export const environment = {
  belongs: { what: 'the name of an environment variable', example: variable },
  recognised: 'Put the key itself into the settings of your server, and never into the code.',
  otherwise: `This is too long for the name of an environment variable, such as ${variable}.`,
  repairs: { 'shell-marks': 'The shell characters removed' },
  rows: {
    path: `This looks like a file. Choose “A file” above, or enter the name of a variable, such as ${variable}.`,
    'goes-to-the-browser': `Frameworks put variables with such a name into the code of the page, where everybody can read them. Choose a name without that beginning, such as ${variable}.`,
    taken: `This name is already used for something else. Choose another, such as ${variable}.`,
    'small-letters': ({ capitals }: { capitals: string }) =>
      `This has lower-case letters. Such names are written in capitals: ${capitals}.`,
    'other-characters': `The name of a variable has up to 100 capitals, digits and underscores, and does not start with a digit, such as ${variable}.`,
  },
};

const longPath = `This is too long for the path of a file, such as ${file}.`;

export const keyFile = {
  belongs: { what: 'the path of a file', example: file },
  recognised: (text: string) =>
    /^(?:[/\\]|[a-z]:)/i.test(text) ? '' : 'Relative to the folder in which the server is started.',
  otherwise: longPath,
  rows: {
    'web-address': `${webAddress} A private key belongs on the server’s own disk: enter the path, such as /etc/webchat/${file}.`,
    'home-folder': `A shell replaces ~ and variables, but a program does not. Enter the whole path, such as /etc/webchat/${file}.`,
    'too-long': longPath,
    'public-folder':
      'Web servers often hand out a folder of this name to everybody. Put the key outside of what the site serves.',
    'public-key-file': `By its name this is the public key. Signing needs the private key, such as ${file}.`,
  },
};
