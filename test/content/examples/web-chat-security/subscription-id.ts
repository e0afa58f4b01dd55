import type { FieldExamples } from '../example';
import { misplacedExamples } from './misplaced';
import { instance, integration, otherSubscription, subscription } from './sample-embeds';

function ok(given: string, ...repairs: readonly string[]) {
  return { given, value: subscription, repairs };
}

export const subscriptionIdExamples: FieldExamples = {
  clean: [ok(subscription)],
  'label-prefix': [
    ok(`Subscription ID: ${subscription}`, 'The label in front removed'),
    ok(`subscription_id=${subscription}`, 'The label in front removed'),
  ],
  quotes: [ok(`"${subscription}"`, 'Quotation marks around it removed')],
  'trailing-punctuation': [ok(`${subscription},`, 'Punctuation at the end removed')],
  'surrounding-space': [ok(`\t${subscription} `, 'White space around it removed')],
  'invisible-characters': [ok(`\ufeff${subscription}`, '1 invisible character removed')],

  'uuid-form': [integration, instance].map((given) => ({
    given,
    value: given,
  })),
  'other-form': [
    {
      given: 'premium-4711',
      value: 'premium-4711',
    },
    {
      given: subscription.slice(1),
      value: subscription.slice(1),
    },
  ],

  ...misplacedExamples(
    ['api_key=made-up-made-up-made-up'],
    ['5735f0000004TuV', 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u'],
  ),
  'region-here': ['eu-de', 'aws-us-east-1'].map((given) => ({
    given,
  })),
  'web-address': [
    {
      given: 'https://shop.example.com',
    },
  ],
  'no-value': ['null', 'None', 'n/a', '-'].map((given) => ({
    given,
  })),
  'several-ids': [`${subscription} ${otherSubscription}`].map((given) => ({
    given,
  })),
  sample: [
    {
      given: 'ffffffffffffffffffffffffffffffff',
      verdict: 'warn',
      value: 'ffffffffffffffffffffffffffffffff',
    },
  ],
  'not-recognised': ['the plan of our company', 'abc'].map((given) => ({
    given,
  })),
};
