import type { FieldExamples } from '../example';
import { misplacedExamples } from './misplaced';
import { integration, subscription } from './sample-embeds';

function ok(given: string, value: string, ...repairs: readonly string[]) {
  return { given, value, repairs };
}
const asCity = 'city';
const lower = 'lower-cased';

export const regionExamples: FieldExamples = {
  clean: [
    ok('eu-de', 'eu-de'),
    ok('us-south', 'us-south'),
    ok('us-east', 'us-east'),
    ok('eu-gb', 'eu-gb'),
    ok('jp-tok', 'jp-tok'),
    ok('au-syd', 'au-syd'),
    ok('kr-seo', 'kr-seo'),
    ok('aws-us-east-1', 'aws-us-east-1'),
    ok('aws-eu-central-1', 'aws-eu-central-1'),
    ok('aws-ap-southeast-1', 'aws-ap-southeast-1'),
    ok('aws-ap-south-1', 'aws-ap-south-1'),
    ok('wxo-us-south', 'wxo-us-south'),
    ok('wxo-us-east', 'wxo-us-east'),
    ok('wxo-eu-gb', 'wxo-eu-gb'),
    ok('wxo-eu-de', 'wxo-eu-de'),
    ok('wxo-ca-tor', 'wxo-ca-tor'),
    ok('wxo-jp-tok', 'wxo-jp-tok'),
    ok('wxo-au-syd', 'wxo-au-syd'),
  ],
  city: [
    ok('Frankfurt', 'eu-de', asCity),
    ok('dallas', 'us-south', asCity),
    ok('Washington, DC', 'us-east', asCity),
    ok('London', 'eu-gb', asCity),
    ok('Tokyo', 'jp-tok', asCity),
    ok('Sydney', 'au-syd', asCity),
    ok('Seoul', 'kr-seo', asCity),
  ],
  'city-beside': [
    ok('Frankfurt (eu-de)', 'eu-de', 'city-beside'),
    ok('eu-de (Frankfurt)', 'eu-de', 'city-beside'),
    ok('Dallas, us-south', 'us-south', 'city-beside'),
    ok('us-south - Dallas', 'us-south', 'city-beside'),
  ],
  'lower-cased': [ok('EU-DE', 'eu-de', lower)],
  hyphens: [ok('eu_de', 'eu-de', 'hyphens'), ok('us south', 'us-south', 'hyphens')],
  zone: [ok('eu-de-1', 'eu-de', 'zone'), ok('us-south-3', 'us-south', 'zone')],
  'host-prefix': [
    ok('api.eu-de', 'eu-de', 'host-prefix'),
    ok('integrations.us-south', 'us-south', 'host-prefix'),
  ],
  'label-prefix': [
    ok('region: eu-de', 'eu-de', 'label-prefix'),
    ok('"region": "us-south",', 'us-south', 'label-prefix', 'quotes', 'trailing-punctuation'),
  ],
  quotes: [ok('“eu-de”', 'eu-de', 'quotes')],
  dashes: [ok('eu–de', 'eu-de', 'dashes')],
  'invisible-characters': [ok('eu-de\u200b', 'eu-de', 'invisible-characters')],
  'surrounding-space': [ok(' eu-de ', 'eu-de', 'surrounding-space')],
  'trailing-punctuation': [ok('eu-de.', 'eu-de', 'trailing-punctuation')],

  'aws-region': ['eu-central-1', 'ap-southeast-1', 'ap-south-1'].map((given) => ({
    given,
    value: `aws-${given}`,
    repairs: ['aws-prefix'],
  })),
  'unknown-region': ['ca-mon', 'eu-es', 'mars', 'constructor', 'aws-eu-west-1', 'wxo-xx-yy'].map((given) => ({
    given,
    value: given,
  })),

  ...misplacedExamples(['apikey: made-up-made-up-made-up'], ['5725f0000008kLm']),
  'internal-region': [
    'dev',
    'staging',
    'aws-dev',
    'aws-staging',
    'aws-preprod',
    'wxo-dev',
    'wxo-staging',
    'DEV',
  ].map((given) => ({ given })),
  'zone-or-aws': ['us-east-1', 'US-East-1', 'us-east-2'].map((given) => ({ given })),
  uuid: [integration, subscription].map((given) => ({ given })),
  'web-address': [
    {
      given: 'https://shop.example.com/eu-de',
    },
  ],
  'several-regions': ['eu-de, us-south', 'eu-de\nwxo-eu-de'].map((given) => ({ given })),
  'not-recognised': ['somewhere in Europe', '30159 Hannover', 'eu-de/us'].map((given) => ({ given })),
};
