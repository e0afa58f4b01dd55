import type { FieldExamples } from '../example';
import { misplacedExamples } from './misplaced';
import { instance, integration, otherSubscription, subscription } from './sample-embeds';

const copyIt =
  'Copy subscriptionID from the snippet on the Embed tab, or leave this box empty: only dedicated plans (Premium, Enterprise) have one.';
const belongs = `What belongs here is the subscription ID, such as ${subscription}.`;
const compare = 'Compare it with subscriptionID in the snippet on the Embed tab.';
const good =
  '32 characters, 0 to 9 and a to f, as in the one sample that we saw. The form is not documented, so this is not proof.';

function ok(given: string, ...repairs: readonly string[]) {
  return { given, words: good, value: subscription, repairs };
}

export const subscriptionIdExamples: FieldExamples = {
  clean: [ok(subscription)],
  'label-prefix': [
    ok(`Subscription ID: ${subscription}`, 'The label in front taken out'),
    ok(`subscription_id=${subscription}`, 'The label in front taken out'),
  ],
  quotes: [ok(`"${subscription}"`, 'Quotation marks around it taken out')],
  'trailing-punctuation': [ok(`${subscription},`, 'Punctuation at the end taken out')],
  'surrounding-space': [ok(`\t${subscription} `, 'White space around it taken out')],
  'invisible-characters': [ok(`\ufeff${subscription}`, '1 invisible character taken out')],

  'uuid-form': [integration, instance].map((given) => ({
    given,
    value: given,
    words: `This has the form of an integration or service instance ID: 36 characters with four hyphens. The one subscription ID that we saw has 32 without hyphens, and the form is not documented. ${compare}`,
  })),
  'other-form': [
    {
      given: 'premium-4711',
      value: 'premium-4711',
      words: `This has 12 characters. The one subscription ID that we saw has 32, only 0 to 9 and a to f, and the form is not documented. ${compare}`,
    },
    {
      given: subscription.slice(1),
      value: subscription.slice(1),
      words: `This has 31 characters. The one subscription ID that we saw has 32, only 0 to 9 and a to f, and the form is not documented. ${compare}`,
    },
  ],

  ...misplacedExamples(
    { copyIt, belongs },
    ['api_key=made-up-made-up-made-up'],
    ['5735f0000004TuV', 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u'],
  ),
  'region-here': ['eu-de', 'aws-us-east-1'].map((given) => ({
    given,
    words: `This is a region, which has a box of its own. ${copyIt}`,
  })),
  'web-address': [
    {
      given: 'https://shop.example.com',
      words: `This is a web address in which no subscriptionID could be read. ${copyIt}`,
    },
  ],
  'no-value': ['null', 'None', 'n/a', '-'].map((given) => ({
    given,
    words:
      'This says that there is none. Then leave the box empty: only dedicated plans (Premium, Enterprise) have a subscription ID.',
  })),
  'several-ids': [`${subscription} ${otherSubscription}`].map((given) => ({
    given,
    words: `There is more than one id here. ${copyIt}`,
  })),
  sample: [
    {
      given: 'ffffffffffffffffffffffffffffffff',
      words:
        'This is made of one character or of a row that counts up, as samples are, so it may stand for a value that was never filled in. Copy subscriptionID from the snippet on the Embed tab, or leave this box empty: only dedicated plans (Premium, Enterprise) have one.',
      verdict: 'warn',
      value: 'ffffffffffffffffffffffffffffffff',
    },
  ],
  'not-recognised': ['the plan of our company', 'abc'].map((given) => ({
    given,
    words: `This does not look like a subscription ID. ${copyIt}`,
  })),
};
