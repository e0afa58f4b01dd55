import type { FieldExamples } from '../example';
import { misplacedExamples } from './misplaced';
import { otherId, subscription } from './sample-embeds';

/** What is said of one id, and what stands for it in the words. */
export interface UuidTold {
  readonly label: string;
  readonly option: string;
  readonly id: string;
  /** As it is labelled where it is copied. */
  readonly named: readonly string[];
  readonly good: string;
}

/** The examples of an id that stands alone. */
export function uuidExamples({ label, option, id, named, good }: UuidTold): FieldExamples {
  const from = `Copy ${option} from the snippet on the Embed tab of the web chat, or the whole snippet`;
  const copyIt = `${from}: 36 characters with four hyphens, such as ${id}.`;
  const belongs = `What belongs here is the ${label}, such as ${id}.`;
  const ok = (given: string, ...repairs: readonly string[]) => ({ given, words: good, value: id, repairs });
  return {
    clean: [ok(id)],
    'surrounding-space': [ok(`  ${id}\n`, 'White space around it taken out')],
    'lower-cased': [ok(id.toUpperCase(), 'Written in lower case')],
    braces: [ok(`{${id}}`, 'Brackets around it taken out'), ok(`<${id}>`, 'Brackets around it taken out')],
    'urn-prefix': [ok(`urn:uuid:${id}`, 'The prefix urn:uuid: taken out')],
    'label-prefix': named.map((name) => ok(`${name}${id}`, 'The label in front taken out')),
    dashes: [ok(id.replaceAll('-', '–'), '4 typographic dashes written as -')],
    'white-space-inside': [ok(`${id.slice(0, 18)}\n${id.slice(18)}`, '1 gap inside it closed')],
    'invisible-characters': [ok(`\u200b${id}\ufeff`, '2 invisible characters taken out')],
    quotes: [
      ok(`"${id}"`, 'Quotation marks around it taken out'),
      ok(`“${id}”,`, 'Quotation marks around it taken out', 'Punctuation at the end taken out'),
    ],
    'trailing-punctuation': [ok(`${id}.`, 'Punctuation at the end taken out')],
    'without-hyphens': [
      {
        given: id.replaceAll('-', ''),
        value: id,
        repairs: ['Four hyphens put in, after 8, 12, 16 and 20 characters'],
        words: `This came without hyphens, so they were put in. A subscription ID has 32 such characters too and keeps them without hyphens, so compare this with ${option} in the snippet on the Embed tab.`,
      },
    ],

    ...misplacedExamples(
      { copyIt, belongs },
      [
        `{ "apikey": "made-up-made-up-made-up", "url": "https://api.eu-de.assistant.watson.cloud.ibm.com/instances/${otherId}" }`,
        'API_KEY=made-up-made-up-made-up',
      ],
      ['5735f0000004TuV', '00D5f00000QxYzAEAV', 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u'],
    ),
    'region-here': ['eu-de', 'WXO-EU-DE', 'staging'].map((given) => ({
      given,
      words: `This is a region, which has a box of its own. ${copyIt}`,
    })),
    'several-ids': [`${id}\n${otherId}`, `assistant ${otherId}, skill ${id}`].map((given) => ({
      given,
      words: `There is more than one id here, and nothing beside them says which is the ${label}. Paste it alone, or the whole snippet.`,
    })),
    'web-address': [
      {
        given: 'https://shop.example.com/support',
        words: `This is a web address in which no ${option} could be read. ${copyIt}`,
      },
    ],
    'text-around': [
      `our chat is ${id} on the shop`,
      `crn:v1:bluemix:public:conversation:eu-de:a/0::${id}::`,
    ].map((given) => ({
      given,
      words: `There is something around this id that does not say what it is. Paste the ${label} alone, or the whole snippet.`,
    })),
    'all-zeros': [
      {
        given: '00000000-0000-0000-0000-000000000000',
        words: `Every digit of this id is 0, so it stands for nothing. ${copyIt}`,
      },
    ],
    sample: ['ffffffff-ffff-ffff-ffff-ffffffffffff', '12345678-1234-1234-1234-123456789abc'].map((given) => ({
      given,
      words: `This is made of one character or of a row that counts up, as samples are, so it may stand for a value that was never filled in. ${copyIt}`,
      value: given,
    })),
    comment: [
      ok(
        `${named[0] ?? ''}${id} // where it is`,
        'The comment behind it taken out',
        'The label in front taken out',
      ),
    ],
    'cut-short': [
      {
        given: id.slice(0, 33),
        words: `This has 33 of 36 characters. ${from}, from the first character to the last, such as ${id}.`,
      },
      {
        given: `${id.slice(0, 8)}…`,
        words: `This has 8 of 36 characters. ${from}, from the first character to the last, such as ${id}.`,
      },
      {
        given: subscription.slice(1),
        words: `This has 31 of 36 characters. ${from}, from the first character to the last, such as ${id}.`,
      },
    ],
    'too-long': [{ given: `${id}0`, words: `This has 37 characters. ${copyIt}` }],
    'hyphens-elsewhere': [
      {
        given: `${id.slice(0, 7)}-${id.slice(7, 8)}${id.slice(9)}`,
        words: `The characters are right, and the hyphens stand elsewhere. The ${label} has 8, 4, 4, 4 and 12 characters between them, such as ${id}.`,
      },
    ],
    'letters-beyond-f': [
      {
        given: id.replace('0', 'o'),
        words: `1 letter beyond f stands in this id, perhaps O for 0 or l for 1. The ${label} has only 0 to 9 and a to f, such as ${id}.`,
      },
    ],
    'not-recognised': ['the id of our web chat', 'Support bot'].map((given) => ({
      given,
      words: `This does not look like the ${label}. ${copyIt}`,
    })),
  };
}
