import { describe, expect, test } from 'vitest';
import { loadRotationPlaces } from '../../../src/content/receivers';
import { words as webChat } from '../../../src/content/receivers/web-chat/rotation.en';
import { sources } from '../../../src/content/sources';
import { rollBackWords } from '../../../src/domain/rotation/rotation-moves.en';
import { conditionOf, whenWords, type Answers } from '../../../src/domain/rotation/rotation';
import { planRotation } from '../../support/plan-rotation';

const places = await loadRotationPlaces();

const answersOf = (given: Partial<Answers> = {}): Answers => ({
  present: 'yes',
  others: 'nobody',
  signer: 'server',
  why: 'routine',
  ...given,
});
const placeOf = (id: string) => {
  const place = places.find((each) => each.id === id);
  if (!place) throw new Error(`test: no place is called ${id}.`);
  return place;
};
const idsOf = (id: string, given: Partial<Answers> = {}) =>
  planRotation(placeOf(id), answersOf(given)).moves.map((move) => move.id);

/** Every way to answer. */
const every: Answers[] = (['yes', 'no', 'unknown'] as const).flatMap((present) =>
  (['nobody', 'others', 'unknown'] as const).flatMap((others) =>
    (['server', 'assistant'] as const).flatMap((signer) =>
      (['routine', 'leaked'] as const).map((why) => ({ present, others, signer, why })),
    ),
  ),
);

describe('the plan for a public key that is due', () => {
  test('has the server able to sign with either key before the new one is saved', () => {
    expect(idsOf('web-chat')).toEqual([
      'keep-copy',
      'make',
      'install',
      'shorten',
      'quiet-hour',
      'save',
      'switch',
      'compare',
      'try',
      'retire',
    ]);
  });

  test('throws the switch straight after saving, so that the gap is seconds', () => {
    const ids = idsOf('web-chat');
    expect(ids.indexOf('switch')).toBe(ids.indexOf('save') + 1);
    const { gap } = planRotation(placeOf('web-chat'), answersOf());
    expect(gap.map(({ words }) => words)).toEqual([webChat.gap.due]);
  });

  test('says what visitors meet between the two', () => {
    const { moves } = planRotation(placeOf('web-chat'), answersOf());
    expect(moves.find(({ id }) => id === 'save')?.visitors).toBe(
      `Tokens are refused from here to the next move. ${webChat.box.refused}`,
    );
  });

  test('goes back to the old key while that is there', () => {
    const { rollBack } = planRotation(placeOf('web-chat'), answersOf());
    expect(rollBack.map(({ words }) => words)).toEqual([rollBackWords('Your public key').replaced]);
  });
});

describe('the plan for a key that leaked', () => {
  test('saves the new public key before the server is ready, and never goes back', () => {
    expect(idsOf('web-chat', { why: 'leaked' })).toEqual([
      'keep-copy',
      'make',
      'save-first',
      'install-now',
      'compare',
      'try',
      'clean-up',
    ]);
    const { rollBack } = planRotation(placeOf('web-chat'), answersOf({ why: 'leaked' }));
    expect(rollBack.map(({ words }) => words)).toEqual([rollBackWords('Your public key').leaked]);
  });

  test('waits for no quiet hour anywhere', () => {
    for (const { id } of places) {
      const ids = idsOf(id, { why: 'leaked', signer: 'assistant' });
      expect(ids).not.toContain('quiet-hour');
      expect(ids).not.toContain('offline');
    }
  });
});

describe('what is not known', () => {
  test('is looked up first', () => {
    expect(idsOf('web-chat', { present: 'unknown', others: 'unknown' }).slice(0, 3)).toEqual([
      'look',
      'keep-copy',
      'ask-others',
    ]);
  });

  test('is not looked up where it is known', () => {
    expect(idsOf('web-chat', { present: 'no' })).toEqual([
      'make',
      'install-first',
      'save-only',
      'compare',
      'try',
    ]);
  });
});

describe('LiveEngage', () => {
  test('warns of others, since the key is that of the whole account', () => {
    const { moves } = planRotation(placeOf('liveengage'), answersOf({ others: 'unknown' }));
    expect(moves.find(({ id }) => id === 'ask-others')?.words).toContain(
      'LiveEngage has one authentication type for web and in-app messaging of the whole account.',
    );
  });

  test('has other moves where the assistant signs, as its key is not made here', () => {
    expect(idsOf('liveengage', { signer: 'assistant' })).toEqual([
      'keep-copy',
      'read-set-up-page',
      'save-theirs',
      'try',
    ]);
  });
});

describe('Zendesk', () => {
  test('is planned as the shared secret that it is, whoever is said to sign', () => {
    const ids = ['offline', 'generate', 'paste', 'try'];
    expect(idsOf('zendesk')).toEqual(ids);
    expect(idsOf('zendesk', { signer: 'assistant' })).toEqual(ids);
  });

  test('says how long visitors may drop out', () => {
    const { moves } = planRotation(placeOf('zendesk'), answersOf());
    expect(moves.find(({ id }) => id === 'generate')?.visitors).toBe(
      'The old secret is revoked. Visitors may drop out of the widget for about 5 minutes.',
    );
  });
});

describe.each(places)('every plan of $id', (place) => {
  test('has moves, a word on the gap and a way back', () => {
    for (const answers of every) {
      const plan = planRotation(place, answers);
      expect(plan.moves.length, JSON.stringify(answers)).toBeGreaterThan(2);
      expect(plan.gap.length, JSON.stringify(answers)).toBe(1);
      expect(plan.rollBack.length, JSON.stringify(answers)).toBe(1);
    }
  });

  test('uses every move for some answers, names each once, and ends with a trial before tidying up', () => {
    const used = new Set(every.flatMap((answers) => planRotation(place, answers).moves.map(({ id }) => id)));
    const ids = place.moves.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...used].toSorted()).toEqual(ids.toSorted());
    for (const answers of every) {
      const last = planRotation(place, answers).moves.slice(-2);
      expect(last.map(({ id }) => id)).toContain('try');
    }
  });

  test('names sources that are there', () => {
    const named = [place, ...place.moves, ...place.gap, ...place.rollBack].flatMap((part) =>
      'sources' in part ? part.sources : (part.source ?? []),
    );
    expect(named.filter((source) => !Object.keys(sources).includes(source))).toEqual([]);
  });
});

describe('a condition', () => {
  test('is said in words for a page that cannot ask', () => {
    expect(whenWords({ signer: ['server'], why: ['routine'], present: ['yes', 'unknown'] })).toBe(
      'Where it is due, and your own server signs, and one is saved there or nobody knows what is saved there',
    );
    expect(whenWords(undefined)).toBeUndefined();
  });

  test('fits into an attribute', () => {
    expect(conditionOf({ why: ['leaked'], present: ['yes', 'unknown'] })).toBe(
      'why=leaked present=yes,unknown',
    );
    expect(conditionOf(undefined)).toBe('');
  });
});
