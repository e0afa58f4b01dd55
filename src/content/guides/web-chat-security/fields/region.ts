import * as z from 'zod/mini';
import type { Finding, TextSeen } from '../../../../domain/fields/reading';
import { textField, type RepairRule } from '../../../../domain/fields/read-field';
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
import { secretsIn, strangersIn, type Box } from './misplaced';
import { internalRegions, regionByCity, regionOf, regions } from './regions';

const copyIt = 'Copy region from the snippet on the Embed tab, such as eu-de.';
export const regionBox: Box = { what: 'the region', example: 'eu-de', copyIt };
const compare = 'Compare it with region in the snippet on the Embed tab.';

const known = Object.keys(regions).join('|');
const cities = [...regionByCity.keys()].join('|');
const knownAnywhere = new RegExp(String.raw`(?<![\w-])(?:${known})(?![\w-])`, 'g');

const repairs: readonly RepairRule[] = [
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
    words: 'The city beside it taken out',
  },
  {
    name: 'city',
    pattern: new RegExp(`^(?:${cities})$`, 'gi'),
    into: (match) => regionByCity.get(match.toLowerCase()) ?? match,
    words: 'The city replaced by the name of its region',
  },
  {
    name: 'lower-cased',
    pattern: /^(?=[^A-Z]{0,40}[A-Z])[A-Za-z]{2,4}(?:[-_ ][A-Za-z0-9]{1,12}){1,4}$/g,
    into: (match) => (looksKnown(match) ? match.toLowerCase() : match),
    words: 'Written in lower case',
  },
  {
    name: 'hyphens',
    pattern: /^[a-z]{2,4}(?:[_ ][a-z0-9]{1,12}){1,4}$/g,
    into: (match) => (looksKnown(match) ? match.replaceAll(/[_ ]/g, '-') : match),
    words: 'Written with hyphens',
  },
  {
    name: 'zone',
    // Not us-east-1, which is the name of a region elsewhere.
    pattern: /(?<=^(?:us-south|eu-gb|eu-de|jp-tok|au-syd|kr-seo))-[1-9]$/g,
    words: 'The number of the zone taken out',
  },
  {
    name: 'aws-prefix',
    pattern: /^(?:eu-central-1|ap-southeast-1|ap-south-1)$/g,
    into: (match) => `aws-${match}`,
    words: 'aws- put in front',
  },
  {
    name: 'host-prefix',
    pattern: /^(?:api|integrations)\.(?=[a-z-]{5,30}$)/g,
    words: 'The beginning of a host name in front taken out',
  },
];

const findings: readonly Finding<TextSeen>[] = [
  ...secretsIn(regionBox),
  ...strangersIn(regionBox),
  {
    reason: 'internal-region',
    is: 'identity',
    when: ({ text }) => internalRegions.has(text.toLowerCase()),
    words: `This region is internal to IBM, and stands in some of its published samples. ${copyIt}`,
    source: 'web-chat-client',
  },
  {
    reason: 'zone-or-aws',
    is: 'identity',
    when: ({ text }) => /^us-east-[1-9]$/i.test(text),
    words:
      'This may be a zone of us-east on IBM Cloud, or the AWS region that the web chat calls aws-us-east-1. Copy region from the snippet on the Embed tab.',
    source: 'web-chat-client',
  },
  {
    reason: 'uuid',
    is: 'identity',
    when: ({ text }) => uuid.test(text) || hex32.test(text),
    words: `This is an id, and not a region. ${copyIt}`,
    source: 'web-chat-api-configuration',
  },
  {
    reason: 'web-address',
    is: 'identity',
    when: ({ text }) => webAddress.test(text),
    words: `This is a web address in which no region could be read. ${copyIt}`,
    source: 'web-chat-api-configuration',
  },
  {
    reason: 'several-regions',
    is: 'identity',
    when: ({ text }) => new Set(text.toLowerCase().match(knownAnywhere)).size > 1,
    words: `There is more than one region here, and a web chat has one. ${copyIt}`,
    source: 'web-chat-client',
  },
  {
    reason: 'aws-region',
    is: 'warning',
    when: ({ text, pasted }) => text.startsWith('aws-') && !/\baws-/i.test(pasted),
    words: `AWS has a region of this name, and the web chat puts aws- in front of it. ${compare}`,
    source: 'web-chat-client',
  },
  {
    reason: 'unknown-region',
    is: 'warning',
    when: ({ text }) => regionOf(text) === undefined,
    words: `This is none of the regions that the web chat of 2025 knew, such as eu-de or us-south. Releases since then added more without naming them, so it may be right. ${compare} With a wrong region the web chat does not appear.`,
    source: 'assistant-web-chat-releases',
  },
];

export const region = textField({
  repairs,
  // A region that is not in the list may be a newer one.
  grammar: z.string().check(z.regex(/^[a-z]{2,16}(?:-[a-z0-9]{1,16}){0,4}$/)),
  findings,
  recognised: recognise,
  otherwise: `This does not look like a region: a short word with hyphens. ${copyIt}`,
  source: 'web-chat-client',
});

function recognise(name: string): string {
  const found = regionOf(name);
  const place =
    found?.city === undefined
      ? `A region of ${found?.host === 'AWS' ? 'instances hosted on AWS' : 'watsonx Orchestrate'}.`
      : `${found.city}, on IBM Cloud.`;
  return `${place} This is where the service instance lives, and not where visitors are.`;
}

/** Capitals and gaps of a text that is some region's name otherwise. */
function looksKnown(text: string): boolean {
  const name = text
    .toLowerCase()
    .replaceAll(/[_ ]/g, '-')
    .replace(/-[1-9]$/, '');
  return regionOf(name) !== undefined || regionOf(`${name}-1`) !== undefined;
}
