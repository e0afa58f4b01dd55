import { describe, expect, it } from 'vitest';
import type { Seen } from '../../../src/components/preview/read-control';
import { stateOf } from '../../../src/components/preview/widget-states';
import { words } from '../../../src/components/preview/widget-states.en';

const said = (verdict: 'ok' | 'warn' | 'stop', reason = 'clean') => ({ verdict, reason });

const samples: readonly (readonly [why: string, seen: Seen, state: string | undefined])[] = [
  ['nothing is typed', { typed: '' }, 'empty'],
  ['only white space is typed', { typed: ' \n' }, 'empty'],
  ['the address fits', { typed: 'https://a.example', said: said('ok') }, 'sample'],
  ['the address is doubtful', { typed: 'https://a.example/#x', said: said('warn', 'fragment') }, 'sample'],
  ['an http address is being typed', { typed: 'http://a' }, 'http'],
  ['an http address is typed in capitals', { typed: ' HTTP://A', said: said('stop', 'other') }, 'http'],
  ['the field names http as the cause', { typed: '<http://a.example>', said: said('stop', 'http') }, 'http'],
  ['the field refuses the address', { typed: '3f2b8c1e', said: said('stop', 'app-key') }, 'dead'],
  ['a repaired http address fits', { typed: 'http://a.example', said: said('ok', 'scheme') }, 'sample'],
  ['the field is still waiting', { typed: 'htt' }, undefined],
];

describe('what an agent sees with an address', () => {
  it.each(samples)('when %s', (_, seen, state) => {
    expect(stateOf(seen)).toBe(state);
  });
});

describe('the states of the preview', () => {
  const labels = { desk: 'A desk', url: 'URL', urlSource: 'Widget address' };

  it('begin with the widget as it should be, which alone needs no fix', () => {
    const states = Object.entries(words);
    expect(states.filter(([, state]) => !('fix' in state)).map(([id]) => id)).toEqual(['sample']);
    expect(states[0]?.[0]).toBe('sample');
  });

  it('name cause and fix in the labels of the desk', () => {
    expect(words.empty.cause(labels)).toBe('URL is empty in the widget form.');
    expect(words.empty.fix(labels)).toBe(
      'Copy the Widget address from the set-up page and paste it into URL.',
    );
  });
});
