import { describe, expect, test } from 'vitest';
import { handlers, playRenewal, type Play, type Scene } from '../../../src/domain/tokens/renewal';

const usual: Scene = { life: 600, handler: 'answers', clockError: 0, talk: 3600 };

describe('a conversation of an hour', () => {
  test('with tokens of 10 minutes asks at the opening, and before each token runs out', () => {
    const { events, tokens, outcome } = playRenewal(usual);
    expect(outcome).toBe('goes-on');
    expect(events.slice(0, 6).map(({ at, kind, words }) => [at, kind, words])).toEqual([
      [
        0,
        'asked',
        'The chat is opened and has no token: the web chat fires identityTokenExpired, which your handler hears. Messages wait in a queue meanwhile.',
      ],
      [1, 'token', 'Your server makes a token that lives 10 minutes.'],
      [2, 'used', '5 messages use it. The visitor notices nothing.'],
      [
        600,
        'asked',
        'The visitor writes, and the token has 1 second left, fewer than 10: the web chat asks your handler for another. The message waits in a queue.',
      ],
      [601, 'token', 'Your server makes a token that lives 10 minutes.'],
      [602, 'used', '5 messages use the new one. The visitor notices nothing.'],
    ]);
    expect(events.at(-1)?.words).toBe('The conversation ends after 1 hour. 6 tokens were made for it.');
    expect(tokens).toHaveLength(6);
    expect(tokens[0]).toEqual({ from: 1, expires: 601 });
  });

  test('with a token of an hour asks once', () => {
    const { events } = playRenewal({ ...usual, life: 3600 });
    expect(events.map(({ kind }) => kind)).toEqual(['asked', 'token', 'used', 'closed']);
    expect(events.at(-1)?.words).toBe('The conversation ends after 1 hour. One token was made for it.');
  });

  test('asks after the token has run out when nobody wrote before', () => {
    const asked = playRenewal({ ...usual, life: 650 }).events.filter(({ kind }) => kind === 'asked');
    expect(asked[1]).toMatchObject({
      at: 720,
      words:
        'The visitor writes, and the token expired 1 minute 9 seconds ago: the web chat asks your handler for another. The message waits in a queue.',
    });
  });

  test('without exp asks once, and says what that token is', () => {
    const { events, tokens } = playRenewal({ ...usual, life: undefined });
    expect(tokens).toEqual([{ from: 1, expires: undefined }]);
    expect(events[1]?.words).toBe(
      'Your server makes a token without exp. It works, and whoever copies it can use it from now on: give it a life.',
    );
  });
});

describe('a life of a few seconds', () => {
  test('is asked for without end', () => {
    const { events, outcome } = playRenewal({ ...usual, life: 3 });
    expect(outcome).toBe('endless');
    expect(events.at(-1)).toMatchObject({
      kind: 'endless',
      words:
        'The token has 3 seconds left as it arrives, fewer than 10: the web chat wants another at once, and so on without end. Let tokens live 10 to 60 minutes, and look for seconds taken for milliseconds and for a wrong clock.',
    });
  });

  test('is enough from 10 seconds on', () => {
    expect(playRenewal({ ...usual, life: 10 }).outcome).toBe('goes-on');
    expect(playRenewal({ ...usual, life: 9 }).outcome).toBe('endless');
  });
});

describe('a handler', () => {
  test.each([
    [
      'late',
      30,
      'Your handler has not answered within 30 seconds, and the web chat stops waiting. The console says that a request for a new identity token was made and gave no usable one. No message goes out.',
    ],
    [
      'nothing',
      1,
      'Your handler is done, and event.identityToken was not set. The console says that a request for a new identity token was made and gave no usable one. No message goes out.',
    ],
    [
      'response',
      1,
      'Your handler set event.identityToken to the Response of fetch and not to text. Write: event.identityToken = await response.text(). The console says that a request for a new identity token was made and gave no usable one. No message goes out.',
    ],
  ] as const)('that gives no text (%s) ends it', (handler, at, words) => {
    const play = playRenewal({ ...usual, handler });
    expect(play).toMatchObject({ outcome: 'breaks', tokens: [] });
    expect(play.events.at(-1)).toMatchObject({ at, kind: 'failed', words });
  });

  test('that keeps the first token is refused when it has expired, and once more', () => {
    const { events, tokens, outcome } = playRenewal({ ...usual, handler: 'same' });
    expect(outcome).toBe('breaks');
    expect(tokens).toHaveLength(1);
    expect(events.slice(-3).map(({ at, words }) => [at, words])).toEqual([
      [601, 'Your handler sets the token that it had kept from the first time.'],
      [
        602,
        'The service refuses the token with 401 or 403, since it has expired. The web chat asks your handler once more.',
      ],
      [
        604,
        'The second token is refused as well. The visitor reads that there was an error communicating. Make a fresh token each time, and check the clock of the server.',
      ],
    ]);
    expect(events.slice(-2).every(({ derived }) => derived)).toBe(true);
  });

  test('with tokens of another key is refused at once, asked once more, and refused', () => {
    const { events } = playRenewal({ ...usual, handler: 'refused' });
    expect(events.map(({ kind }) => kind)).toEqual(['asked', 'token', 'refused', 'failed']);
    expect(events[2]?.words).toBe(
      'The service refuses the token with 401 or 403, since its signature does not fit the public key that the assistant has. The web chat asks your handler once more.',
    );
    expect(events[3]?.words).toBe(
      'The second token is refused as well. The visitor reads that there was an error communicating. Compare the key with a token on the keys page.',
    );
  });

  test('that changes sub fails at the first renewal', () => {
    const { events, tokens } = playRenewal({ ...usual, handler: 'other-sub' });
    expect(tokens).toHaveLength(1);
    expect(events.at(-1)).toMatchObject({
      at: 601,
      words:
        'The new token has another sub, and the web chat throws “sub claim is already set”. Keep the first sub through the conversation and put the real id in user_payload, or call destroySession and reload the page.',
    });
  });
});

describe('the clock of the server', () => {
  test('shortens the life when it is behind, and the words say it was worked out', () => {
    const { events, tokens } = playRenewal({ ...usual, clockError: -300 });
    expect(tokens[0]).toEqual({ from: 1, expires: 301 });
    expect(events[1]).toMatchObject({
      derived: true,
      words:
        'Your server makes a token that lives 10 minutes. Its clock is 5 minutes behind, so only 5 minutes of it are left. Set the clock by the network.',
    });
  });

  test('makes tokens that have expired on arrival when it is further behind than they live', () => {
    const { events, outcome } = playRenewal({ ...usual, clockError: -900 });
    expect(outcome).toBe('breaks');
    expect(events[1]?.words).toBe(
      'Your server makes a token that lives 10 minutes. Its clock is 15 minutes behind, so it has expired on arrival. Set the clock by the network.',
    );
  });

  test('lets tokens live longer when it is ahead', () => {
    expect(playRenewal({ ...usual, clockError: 300 }).events[1]?.words).toBe(
      'Your server makes a token that lives 10 minutes. Its clock is 5 minutes ahead: iat lies in the future, and exp comes 5 minutes later than meant. Whether the service refuses that is not documented. Set the clock by the network.',
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
