import { describe, expect, test } from 'vitest';
import { compareGuide } from '../../../src/domain/guide/compare-guide';
import { madeUpStep } from '../../support/made-up';

const step = (id: string, actions: readonly string[]) =>
  madeUpStep(id, { actions: actions.map((action) => ({ id: action, title: action, lane: 'here' })) });
const desk = { steps: [step('one', ['a', 'b']), step('two', ['c'])], anchors: ['spot'] };
const guide = `
Words <Anchor id="spot" />
<Step id="one">
<Actions>
<Action of="a">Do a.</Action>
<Action of="b">Do b.</Action>
</Actions>
<See of="one">It.</See>
</Step>
<Step id="two">
<Action of="c">Do c.</Action>
<See of="two">It.</See>
</Step>
`;

describe('the words of a guide', () => {
  test('agree with a definition that has the same steps and actions in the same order', () => {
    expect(compareGuide(guide, desk)).toEqual([]);
  });

  const wrong: readonly (readonly [why: string, words: string, problems: readonly string[]])[] = [
    ['an action', guide.replace('<Action of="b">Do b.</Action>', ''), ['The guide lacks <Action of="b">.']],
    ['a result to see', guide.replace('<See of="two">', '<p>'), ['The guide lacks <See of="two">.']],
    ['an address', guide.replace('<Anchor id="spot" />', ''), ['The guide lacks <Anchor id="spot" />.']],
    [
      'everything',
      '',
      [
        'The guide lacks <Step id="one">.',
        'The guide lacks <Action of="a">.',
        'The guide lacks <Action of="b">.',
        'The guide lacks <See of="one">.',
        'The guide lacks <Step id="two">.',
        'The guide lacks <Action of="c">.',
        'The guide lacks <See of="two">.',
        'The guide lacks <Anchor id="spot" />.',
      ],
    ],
  ];
  test.each(wrong)('are told when they lack %s', (_, words, problems) => {
    expect(compareGuide(words, desk)).toEqual(problems);
  });

  const extra: readonly (readonly [why: string, words: string, problems: readonly string[]])[] = [
    [
      'an action that nobody defined',
      `${guide}<Action of="d">`,
      ['The guide has <Action of="d">, which the definition does not know.'],
    ],
    [
      'a step that nobody defined',
      `${guide}<Step id="three">`,
      ['The guide has <Step id="three">, which the definition does not know.'],
    ],
    [
      'a misspelt action',
      guide.replace('<Action of="c">', '<Action of="C">'),
      [
        'The guide lacks <Action of="c">.',
        'The guide has <Action of="C">, which the definition does not know.',
      ],
    ],
    ['an action twice', `${guide}<Action of="c">`, ['The guide has <Action of="c"> more than once.']],
    [
      'the actions of a step exchanged',
      guide.replace('of="a"', 'of="?"').replace('of="b"', 'of="a"').replace('of="?"', 'of="b"'),
      ['The guide has <Action of="b"> out of the definition’s order.'],
    ],
  ];
  test.each(extra)('are told when they have %s', (_, words, problems) => {
    expect(compareGuide(words, desk)).toEqual(problems);
  });
});
