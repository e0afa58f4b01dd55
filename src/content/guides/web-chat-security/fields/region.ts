import { textField } from '../../../../domain/fields/read-field';
import { textRepairs, textRows } from '../../../../domain/fields/words';
import {
  commentBehind,
  invisibleCharacters,
  labelPrefix,
  quotesAround,
  surroundingSpace,
  trailingPunctuation,
  typographicDashes,
} from '../../../../domain/fields/text-repairs';
import { hex32, uuid, webAddress } from '../../../../domain/fields/text-shapes';
import { secretsIn, strangersIn } from './misplaced';
import { words } from './region.en';
import { internalRegions, regionByCity, regionOf, regions } from './regions';

const known = Object.keys(regions).join('|');
const cities = [...regionByCity.keys()].join('|');
const knownAnywhere = new RegExp(String.raw`(?<![\w-])(?:${known})(?![\w-])`, 'g');

const repairs = textRepairs([
  commentBehind,
  labelPrefix(['region', 'location', 'data center', 'data centre'], 'colon'),
  invisibleCharacters,
  typographicDashes,
  quotesAround,
  trailingPunctuation,
  surroundingSpace,
  {
    name: 'city-beside',
    pattern: new RegExp(
      String.raw`^(?:${cities})\s{0,9}[(,-]?\s{0,9}(?=(?:${known})\)?$)|(?<=^(?:${known}))\s{0,9}[(,-]?\s{0,9}(?:${cities})\)?$|(?<=^(?:${known}))\)$`,
      'gi',
    ),
  },
  {
    name: 'city',
    pattern: new RegExp(`^(?:${cities})$`, 'gi'),
    into: (match) => regionByCity.get(match.toLowerCase()) ?? match,
  },
  {
    name: 'lower-cased',
    pattern: /^(?=[^A-Z]{0,40}[A-Z])[A-Za-z]{2,4}(?:[-_ ][A-Za-z0-9]{1,12}){1,4}$/g,
    into: (match) => (looksKnown(match) ? match.toLowerCase() : match),
  },
  {
    name: 'hyphens',
    pattern: /^[a-z]{2,4}(?:[_ ][a-z0-9]{1,12}){1,4}$/g,
    into: (match) => (looksKnown(match) ? match.replaceAll(/[_ ]/g, '-') : match),
  },
  {
    name: 'zone',
    // Not us-east-1, which is the name of a region elsewhere.
    pattern: /(?<=^(?:us-south|eu-gb|eu-de|jp-tok|au-syd|kr-seo))-[1-9]$/g,
  },
  {
    name: 'aws-prefix',
    pattern: /^(?:eu-central-1|ap-southeast-1|ap-south-1)$/g,
    into: (match) => `aws-${match}`,
  },
  {
    name: 'host-prefix',
    pattern: /^(?:api|integrations)\.(?=[a-z-]{5,30}$)/g,
  },
]);

const findings = textRows([
  ...secretsIn(words.belongs),
  ...strangersIn(words.belongs),
  {
    reason: 'internal-region',
    is: 'identity',
    when: ({ text }) => internalRegions.has(text.toLowerCase()),
    source: 'web-chat-client',
  },
  {
    reason: 'zone-or-aws',
    is: 'identity',
    when: ({ text }) => /^us-east-[1-9]$/i.test(text),
    source: 'web-chat-client',
  },
  {
    reason: 'uuid',
    is: 'identity',
    when: ({ text }) => uuid.test(text) || hex32.test(text),
    source: 'web-chat-api-configuration',
  },
  {
    reason: 'web-address',
    is: 'identity',
    when: ({ text }) => webAddress.test(text),
    source: 'web-chat-api-configuration',
  },
  {
    reason: 'several-regions',
    is: 'identity',
    when: ({ text }) => new Set(text.toLowerCase().match(knownAnywhere)).size > 1,
    source: 'web-chat-client',
  },
  {
    reason: 'aws-region',
    is: 'warning',
    when: ({ text, pasted }) => text.startsWith('aws-') && !/\baws-/i.test(pasted),
    source: 'web-chat-client',
  },
  {
    reason: 'unknown-region',
    is: 'warning',
    when: ({ text }) => regionOf(text) === undefined,
    source: 'assistant-web-chat-releases',
  },
]);

export const region = textField({
  repairs,
  // A region that is not in the list may be a newer one.
  grammar: /^[a-z]{2,16}(?:-[a-z0-9]{1,16}){0,4}$/,
  findings,
  words: { ...words, recognised: (name) => words.recognised(regionOf(name) ?? {}) },
  source: 'web-chat-client',
});

/** Capitals and gaps of a text that is some region's name otherwise. */
function looksKnown(text: string): boolean {
  const name = text
    .toLowerCase()
    .replaceAll(/[_ ]/g, '-')
    .replace(/-[1-9]$/, '');
  return regionOf(name) !== undefined || regionOf(`${name}-1`) !== undefined;
}
