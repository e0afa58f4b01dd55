import { describe, expect, test } from 'vitest';
import { handlers, playRenewal, type Play, type Scene } from '../../../src/domain/tokens/renewal';
import { faults, words } from '../../../src/domain/tokens/renewal.en';

const usual: Scene = { life: 600, handler: 'answers', clockError: 0, talk: 3600 };

describe('a conversation of an hour', () => {
  test('with tokens of 10 minutes asks at the opening, and before each token runs out', () => {
    const { events, tokens, outcome } = playRenewal(usual);
    expect(outcome).toBe('goes-on');
    expect(events.slice(0, 6).map((event) => [event.at, event.kind, event.words])).toEqual([
      [0, 'asked', words.opened],
      [1, 'token', words.made({ life: 600, clockError: 0, left: 600 })],
      [2, 'used', words.used(5, true)],
      [600, 'asked', words.askedEarly(1)],
      [601, 'token', words.made({ life: 600, clockError: 0, left: 600 })],
      [602, 'used', words.used(5, false)],
    ]);
    expect(events.at(-1)?.words).toBe(words.closed(3600, 6));
    expect(tokens).toHaveLength(6);
    expect(tokens[0]).toEqual({ from: 1, expires: 601 });
  });

  test('with a token of an hour asks once', () => {
    const { events } = playRenewal({ ...usual, life: 3600 });
    expect(events.map(({ kind }) => kind)).toEqual(['asked', 'token', 'used', 'closed']);
    expect(events.at(-1)?.words).toBe(words.closed(3600, 1));
  });

  test('asks after the token has run out when nobody wrote before', () => {
    const asked = playRenewal({ ...usual, life: 650 }).events.filter(({ kind }) => kind === 'asked');
    expect(asked[1]).toMatchObject({
      at: 720,
      words: words.askedLate(69),
    });
  });

  test('without exp asks once, and says what that token is', () => {
    const { events, tokens } = playRenewal({ ...usual, life: undefined });
    expect(tokens).toEqual([{ from: 1, expires: undefined }]);
    expect(events[1]?.words).toBe(words.made({ life: undefined, clockError: 0, left: Infinity }));
  });
});

describe('a lifetime of a few seconds', () => {
  test('is asked for without end', () => {
    const { events, outcome } = playRenewal({ ...usual, life: 3 });
    expect(outcome).toBe('endless');
    expect(events.at(-1)).toMatchObject({
      kind: 'endless',
      words: words.endless(3),
    });
  });

  test('is enough from 10 seconds on', () => {
    expect(playRenewal({ ...usual, life: 10 }).outcome).toBe('goes-on');
    expect(playRenewal({ ...usual, life: 9 }).outcome).toBe('endless');
  });
});

describe('a handler', () => {
  test.each([
    ['late', 30],
    ['nothing', 1],
    ['response', 1],
  ] as const)('that gives no text (%s) ends it', (handler, at) => {
    const play = playRenewal({ ...usual, handler });
    expect(play).toMatchObject({ outcome: 'breaks', tokens: [] });
    expect(play.events.at(-1)).toMatchObject({ at, kind: 'failed', words: faults[handler] });
  });

  test('that keeps the first token is refused when it has expired, and once more', () => {
    const { events, tokens, outcome } = playRenewal({ ...usual, handler: 'same' });
    expect(outcome).toBe('breaks');
    expect(tokens).toHaveLength(1);
    expect(events.slice(-3).map((event) => [event.at, event.words])).toEqual([
      [601, words.kept],
      [602, words.refusedOnce('expired')],
      [604, words.refusedTwice('expired')],
    ]);
    expect(events.slice(-2).every(({ derived }) => derived)).toBe(true);
  });

  test('with tokens of another key is refused at once, asked once more, and refused', () => {
    const { events } = playRenewal({ ...usual, handler: 'refused' });
    expect(events.map(({ kind }) => kind)).toEqual(['asked', 'token', 'refused', 'failed']);
    expect(events[2]?.words).toBe(words.refusedOnce('key'));
    expect(events[3]?.words).toBe(words.refusedTwice('key'));
  });

  test('that changes sub fails at the first renewal', () => {
    const { events, tokens } = playRenewal({ ...usual, handler: 'other-sub' });
    expect(tokens).toHaveLength(1);
    expect(events.at(-1)).toMatchObject({
      at: 601,
      words: words.otherSub,
    });
  });
});

describe('the clock of the server', () => {
  test('shortens the lifetime when it is behind, and the words say it was worked out', () => {
    const { events, tokens } = playRenewal({ ...usual, clockError: -300 });
    expect(tokens[0]).toEqual({ from: 1, expires: 301 });
    expect(events[1]).toMatchObject({
      derived: true,
      words: words.made({ life: 600, clockError: -300, left: 300 }),
    });
  });

  test('makes tokens that have expired on arrival when it is further behind than they live', () => {
    const { events, outcome } = playRenewal({ ...usual, clockError: -900 });
    expect(outcome).toBe('breaks');
    expect(events[1]?.words).toBe(words.made({ life: 600, clockError: -900, left: -300 }));
  });

  test('lets tokens live longer when it is ahead', () => {
    expect(playRenewal({ ...usual, clockError: 300 }).events[1]?.words).toBe(
      words.made({ life: 600, clockError: 300, left: 900 }),
    );
  });
});

describe('every play', () => {
  const scenes = handlers.flatMap(({ id }) =>
    [undefined, 1, 9, 10, 59, 600, 3600, 86_400].flatMap((life) =>
      [-900, -300, 0, 300].map((clockError): Scene => ({ life, handler: id, clockError, talk: 3600 })),
    ),
  );

  test('runs in order of time, and ends', () => {
    for (const scene of scenes) {
      const { events } = playRenewal(scene);
      expect(events.length).toBeLessThan(200);
      expect(events.map(({ at }) => at)).toEqual(events.map(({ at }) => at).toSorted((a, b) => a - b));
      expect(endOf({ scene, play: playRenewal(scene) })).toBe('fits');
    }
  });
});

/** The last event says what the outcome is. */
function endOf({ scene, play }: { scene: Scene; play: Play }): string {
  const last = play.events.at(-1)?.kind;
  const expected = { 'goes-on': 'closed', breaks: 'failed', endless: 'endless' }[play.outcome];
  return last === expected ? 'fits' : `${JSON.stringify(scene)} ends with ${String(last)}`;
}
