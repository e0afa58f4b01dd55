import { isRegion } from './region.en';
import { characters } from '../../../../domain/fields/pasted.en';
import { sample } from '../../../../domain/fields/fields.en';

const copyIt =
  'Copy subscriptionID from the snippet on the Embed tab, or leave this box empty: only dedicated plans (Premium, Enterprise) have one.';
const compareIt = 'Compare it with subscriptionID in the snippet on the Embed tab.';

export const words = {
  belongs: { what: 'the subscription ID', example: '7d1f0b6a2c9e4d538ab1e06f49c27d35', copyIt },
  recognised:
    '32 characters, 0 to 9 and a to f, like the one sample that we saw. The form is not documented, so this is not proof.',
  otherwise: `This does not look like a subscription ID. ${copyIt}`,
  rows: {
    'region-here': `${isRegion} ${copyIt}`,
    'web-address': `This is a web address without a subscriptionID in it. ${copyIt}`,
    'no-value':
      'This means that there is none. Leave the box empty: only dedicated plans (Premium, Enterprise) have a subscription ID.',
    'several-ids': `This has more than one ID. ${copyIt}`,
    sample: sample(copyIt),
    'uuid-form': `This looks like an integration or service instance ID: 36 characters with four hyphens. The one subscription ID that we saw has 32 without hyphens, and the form is not documented. ${compareIt}`,
    'other-form': ({ length }: { length: number }) =>
      `${characters(length)} The one subscription ID that we saw has 32, only 0 to 9 and a to f, and the form is not documented. ${compareIt}`,
  },
};
