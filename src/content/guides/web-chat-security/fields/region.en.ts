import { repairs } from '../../../../domain/fields/fields.en';

const copyIt = 'Copy region from the snippet on the Embed tab, such as eu-de.';
const compareIt = 'Compare it with region in the snippet on the Embed tab.';
const notVisitors = 'This is where the service instance is, not where visitors are.';

export const isRegion = 'This is a region, which another box asks for.';

export const words = {
  belongs: { what: 'the region', example: 'eu-de', copyIt },
  recognised: ({ city, host }: { city?: string | undefined; host?: string | undefined }) =>
    city !== undefined
      ? `${city}, on IBM Cloud. ${notVisitors}`
      : `A region of ${host === 'AWS' ? 'instances hosted on AWS' : 'watsonx Orchestrate'}. ${notVisitors}`,
  otherwise: `This does not look like a region: a short word with hyphens. ${copyIt}`,
  repairs: {
    'city-beside': 'The city next to it removed',
    city: 'The city replaced by the name of its region',
    'lower-cased': repairs['lower-cased'],
    hyphens: 'Written with hyphens',
    zone: 'The number of the zone removed',
    'aws-prefix': 'aws- added at the start',
    'host-prefix': 'The start of a host name removed',
  },
  rows: {
    'internal-region': `This region is internal to IBM, and appears in some of its published samples. ${copyIt}`,
    'zone-or-aws':
      'This may be a zone of us-east on IBM Cloud, or the AWS region that the web chat calls aws-us-east-1. Copy region from the snippet on the Embed tab.',
    uuid: `This is an ID, not a region. ${copyIt}`,
    'web-address': `This is a web address without a region in it. ${copyIt}`,
    'several-regions': `This has more than one region, and a web chat has one. ${copyIt}`,
    'aws-region': `AWS has a region of this name, and the web chat puts aws- in front of it. ${compareIt}`,
    'unknown-region': `The web chat of 2025 did not know this region. It knew, for example, eu-de and us-south. Later releases added more without naming them, so it may be right. ${compareIt} With a wrong region the web chat does not appear.`,
  },
};
