import type { FieldExamples } from '../example';
import { misplacedExamples } from './misplaced';
import { integration, subscription } from './sample-embeds';

const copyIt = 'Copy region from the snippet on the Embed tab, such as eu-de.';
const belongs = 'What belongs here is the region, such as eu-de.';
const where = 'This is where the service instance lives, and not where visitors are.';
const compare = 'Compare it with region in the snippet on the Embed tab.';

function ok(given: string, value: string, place: string, ...repairs: readonly string[]) {
  return { given, value, words: `${place} ${where}`, repairs };
}
const frankfurt = 'Frankfurt, on IBM Cloud.';
const dallas = 'Dallas, on IBM Cloud.';
const onAws = 'A region of instances hosted on AWS.';
const orchestrate = 'A region of watsonx Orchestrate.';
const asCity = 'The city replaced by the name of its region';
const lower = 'Written in lower case';

export const regionExamples: FieldExamples = {
  clean: [
    ok('eu-de', 'eu-de', frankfurt),
    ok('us-south', 'us-south', dallas),
    ok('us-east', 'us-east', 'Washington, on IBM Cloud.'),
    ok('eu-gb', 'eu-gb', 'London, on IBM Cloud.'),
    ok('jp-tok', 'jp-tok', 'Tokyo, on IBM Cloud.'),
    ok('au-syd', 'au-syd', 'Sydney, on IBM Cloud.'),
    ok('kr-seo', 'kr-seo', 'Seoul, on IBM Cloud.'),
    ok('aws-us-east-1', 'aws-us-east-1', onAws),
    ok('aws-eu-central-1', 'aws-eu-central-1', onAws),
    ok('aws-ap-southeast-1', 'aws-ap-southeast-1', onAws),
    ok('aws-ap-south-1', 'aws-ap-south-1', onAws),
    ok('wxo-us-south', 'wxo-us-south', orchestrate),
    ok('wxo-us-east', 'wxo-us-east', orchestrate),
    ok('wxo-eu-gb', 'wxo-eu-gb', orchestrate),
    ok('wxo-eu-de', 'wxo-eu-de', orchestrate),
    ok('wxo-ca-tor', 'wxo-ca-tor', orchestrate),
    ok('wxo-jp-tok', 'wxo-jp-tok', orchestrate),
    ok('wxo-au-syd', 'wxo-au-syd', orchestrate),
  ],
  city: [
    ok('Frankfurt', 'eu-de', frankfurt, asCity),
    ok('dallas', 'us-south', dallas, asCity),
    ok('Washington, DC', 'us-east', 'Washington, on IBM Cloud.', asCity),
    ok('London', 'eu-gb', 'London, on IBM Cloud.', asCity),
    ok('Tokyo', 'jp-tok', 'Tokyo, on IBM Cloud.', asCity),
    ok('Sydney', 'au-syd', 'Sydney, on IBM Cloud.', asCity),
    ok('Seoul', 'kr-seo', 'Seoul, on IBM Cloud.', asCity),
  ],
  'city-beside': [
    ok('Frankfurt (eu-de)', 'eu-de', frankfurt, 'The city beside it taken out'),
    ok('eu-de (Frankfurt)', 'eu-de', frankfurt, 'The city beside it taken out'),
    ok('Dallas, us-south', 'us-south', dallas, 'The city beside it taken out'),
    ok('us-south - Dallas', 'us-south', dallas, 'The city beside it taken out'),
  ],
  'lower-cased': [ok('EU-DE', 'eu-de', frankfurt, lower)],
  hyphens: [
    ok('eu_de', 'eu-de', frankfurt, 'Written with hyphens'),
    ok('us south', 'us-south', dallas, 'Written with hyphens'),
  ],
  zone: [
    ok('eu-de-1', 'eu-de', frankfurt, 'The number of the zone taken out'),
    ok('us-south-3', 'us-south', dallas, 'The number of the zone taken out'),
  ],
  'host-prefix': [
    ok('api.eu-de', 'eu-de', frankfurt, 'The beginning of a host name in front taken out'),
    ok('integrations.us-south', 'us-south', dallas, 'The beginning of a host name in front taken out'),
  ],
  'label-prefix': [
    ok('region: eu-de', 'eu-de', frankfurt, 'The label in front taken out'),
    ok(
      '"region": "us-south",',
      'us-south',
      dallas,
      'The label in front taken out',
      'Quotation marks around it taken out',
      'Punctuation at the end taken out',
    ),
  ],
  quotes: [ok('“eu-de”', 'eu-de', frankfurt, 'Quotation marks around it taken out')],
  dashes: [ok('eu–de', 'eu-de', frankfurt, '1 typographic dash written as -')],
  'invisible-characters': [ok('eu-de\u200b', 'eu-de', frankfurt, '1 invisible character taken out')],
  'surrounding-space': [ok(' eu-de ', 'eu-de', frankfurt, 'White space around it taken out')],
  'trailing-punctuation': [ok('eu-de.', 'eu-de', frankfurt, 'Punctuation at the end taken out')],

  'aws-region': ['eu-central-1', 'ap-southeast-1', 'ap-south-1'].map((given) => ({
    given,
    value: `aws-${given}`,
    repairs: ['aws- put in front'],
    words: `AWS has a region of this name, and the web chat puts aws- in front of it. ${compare}`,
  })),
  'unknown-region': ['ca-mon', 'eu-es', 'mars', 'constructor', 'aws-eu-west-1', 'wxo-xx-yy'].map((given) => ({
    given,
    value: given,
    words: `This is none of the regions that the web chat of 2025 knew, such as eu-de or us-south. Releases since then added more without naming them, so it may be right. ${compare} With a wrong region the web chat does not appear.`,
  })),

  ...misplacedExamples({ copyIt, belongs }, ['apikey: made-up-made-up-made-up'], ['5725f0000008kLm']),
  'internal-region': [
    'dev',
    'staging',
    'aws-dev',
    'aws-staging',
    'aws-preprod',
    'wxo-dev',
    'wxo-staging',
    'DEV',
  ].map((given) => ({
    given,
    words: `This region is internal to IBM, and stands in some of its published samples. ${copyIt}`,
  })),
  'zone-or-aws': ['us-east-1', 'US-East-1', 'us-east-2'].map((given) => ({
    given,
    words:
      'This may be a zone of us-east on IBM Cloud, or the AWS region that the web chat calls aws-us-east-1. Copy region from the snippet on the Embed tab.',
  })),
  uuid: [integration, subscription].map((given) => ({
    given,
    words: `This is an id, and not a region. ${copyIt}`,
  })),
  'web-address': [
    {
      given: 'https://shop.example.com/eu-de',
      words: `This is a web address in which no region could be read. ${copyIt}`,
    },
  ],
  'several-regions': ['eu-de, us-south', 'eu-de\nwxo-eu-de'].map((given) => ({
    given,
    words: `There is more than one region here, and a web chat has one. ${copyIt}`,
  })),
  'not-recognised': ['somewhere in Europe', '30159 Hannover', 'eu-de/us'].map((given) => ({
    given,
    words: `This does not look like a region: a short word with hyphens. ${copyIt}`,
  })),
};
