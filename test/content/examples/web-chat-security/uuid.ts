import type { FieldExamples } from '../example';
import { misplacedExamples } from './misplaced';
import { otherId, subscription } from './sample-embeds';

export interface UuidTold {
  readonly id: string;
  /** As it is labelled where it is copied. */
  readonly named: readonly string[];
}

/** The examples of an id that is alone. */
export function uuidExamples({ id, named }: UuidTold): FieldExamples {
  const ok = (given: string, ...repairs: readonly string[]) => ({ given, value: id, repairs });
  return {
    clean: [ok(id)],
    'surrounding-space': [ok(`  ${id}\n`, 'White space around it removed')],
    'lower-cased': [ok(id.toUpperCase(), 'Written in lower case')],
    braces: [ok(`{${id}}`, 'Brackets around it removed'), ok(`<${id}>`, 'Brackets around it removed')],
    'urn-prefix': [ok(`urn:uuid:${id}`, 'The prefix urn:uuid: removed')],
    'label-prefix': named.map((name) => ok(`${name}${id}`, 'The label in front removed')),
    dashes: [ok(id.replaceAll('-', '–'), '4 typographic dashes written as -')],
    'white-space-inside': [ok(`${id.slice(0, 18)}\n${id.slice(18)}`, '1 gap inside it closed')],
    'invisible-characters': [ok(`\u200b${id}\ufeff`, '2 invisible characters removed')],
    quotes: [
      ok(`"${id}"`, 'Quotation marks around it removed'),
      ok(`“${id}”,`, 'Quotation marks around it removed', 'Punctuation at the end removed'),
    ],
    'trailing-punctuation': [ok(`${id}.`, 'Punctuation at the end removed')],
    'without-hyphens': [
      {
        given: id.replaceAll('-', ''),
        value: id,
        repairs: ['hyphens-put-in'],
      },
    ],

    ...misplacedExamples(
      [
        `{ "apikey": "made-up-made-up-made-up", "url": "https://api.eu-de.assistant.watson.cloud.ibm.com/instances/${otherId}" }`,
        'API_KEY=made-up-made-up-made-up',
      ],
      ['5735f0000004TuV', '00D5f00000QxYzAEAV', 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u'],
    ),
    'region-here': ['eu-de', 'WXO-EU-DE', 'staging'].map((given) => ({ given })),
    'several-ids': [`${id}\n${otherId}`, `assistant ${otherId}, skill ${id}`].map((given) => ({ given })),
    'web-address': [
      {
        given: 'https://shop.example.com/support',
      },
    ],
    'text-around': [
      `our chat is ${id} on the shop`,
      `crn:v1:bluemix:public:conversation:eu-de:a/0::${id}::`,
    ].map((given) => ({ given })),
    'all-zeros': [
      {
        given: '00000000-0000-0000-0000-000000000000',
      },
    ],
    sample: ['ffffffff-ffff-ffff-ffff-ffffffffffff', '12345678-1234-1234-1234-123456789abc'].map((given) => ({
      given,
      value: given,
    })),
    comment: [
      ok(
        `${named[0] ?? ''}${id} // where it is`,
        'The comment behind it removed',
        'The label in front removed',
      ),
    ],
    'cut-short': [
      {
        given: id.slice(0, 33),
      },
      {
        given: `${id.slice(0, 8)}…`,
      },
      {
        given: subscription.slice(1),
      },
    ],
    'too-long': [{ given: `${id}0` }],
    'hyphens-elsewhere': [
      {
        given: `${id.slice(0, 7)}-${id.slice(7, 8)}${id.slice(9)}`,
      },
    ],
    'letters-beyond-f': [
      {
        given: id.replace('0', 'o'),
      },
    ],
    'not-recognised': ['the id of our web chat', 'Support bot'].map((given) => ({ given })),
  };
}
