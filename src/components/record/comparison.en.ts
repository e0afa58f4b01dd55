import type { ComparedValue } from '../../domain/record/compare';

export const words = {
  relations: {
    same: 'the same',
    differs: 'differs',
    'only-one': 'only in the first',
    'only-other': 'only in the second',
  } as const satisfies Record<ComparedValue['relation'], string>,
  sameTwice: 'Choose two different set-ups.',
  noValues: 'Neither of them has a value.',
  noDoubts: 'Nothing here looks odd.',
  doubts: (count: number) => (count === 1 ? 'Look at this:' : 'Look at these:'),
};
