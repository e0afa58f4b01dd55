import { describe, expect, test } from 'vitest';
import { fc } from '../../support/properties';
import { findCalls, type Call } from '../../../src/domain/code/code-calls';
import { readTokens } from '../../../src/domain/code/code-tokens';
import { expectLinear } from '../../support/linear';

const calls = (code: string): readonly Call[] =>
  findCalls(readTokens(code).tokens, (name) => /^a\.b$|^go$/.test(name)).calls;
const texts = (code: string) =>
  calls(code).map(({ args }) => args.map(({ value }) => (value.kind === 'text' ? value.value : value.kind)));

describe('calls in pasted code', () => {
  test.each([
    ["a.b('x', 'y')", [['x', 'y']]],
    ['window.a.b("x")', [['x']]],
    ['a . b (\n"x",\n`y`)', [['x', 'y']]],
    ["a.b('x' + 'y')", [['xy']]],
    [String.raw`a.b('it\'s', "\x41\u0042\u{43}")`, [["it's", 'ABC']]],
    ["q.push(function(){a.b('x');a.b('y')})", [['x'], ['y']]],
    ["var id='x';a.b(id)", [['x']]],
    ["var id='x';id='y';a.b(id)", [['name']]],
    ["a.b(id, {k: 'v'}, 1)", [['name', 'object', 'other']]],
    ["// a.b('x')\na.b('y')", [['y']]],
    ["/* a.b('x') */ a.b('y')", [['y']]],
    ["a.b('not closed\na.b('y')", [['other'], ['y']]],
    ["c.b('x')", []],
    ['a.b()', [[]]],
  ])('%j', (code, expected) => {
    expect(texts(code)).toEqual(expected);
  });

  test.each([
    ["var id='x';function f(id){a.b(id)}", 'name'],
    ["var id='x';q.push(id => a.b(id), id)", 'name'],
    ["var id='x';q.push((n, {id}) => { a.b(id) })", 'name'],
    ["var id='x';try{f()}catch(id){a.b(id)}", 'name'],
    ["function f(id='x'){a.b(id)}", 'name'],
    ["const {id='x'}=c;a.b(id)", 'name'],
    ["let id='x';[id]=f();a.b(id)", 'name'],
    ["let id='x';({id}=f());a.b(id)", 'name'],
    ["let id='x';for(id of list)go();a.b(id)", 'name'],
    ["const c={id:'x'};delete c.id;a.b(c.id)", 'name'],
    ["const c={id:'x'};Object.assign(c,more);a.b(c.id)", 'name'],
    ["const c={id:'x'};c[key]=1;a.b(c.id)", 'name'],
    ["const c={id:'x',...more};a.b(c.id)", 'name'],
    ["const c={id:'x',[key]:1};a.b(c.id)", 'name'],
    ["const c={...more,id:'x'};a.b(c.id)", 'x'],
    ["const id: string='x', other: string='y';a.b(id)", 'x'],
    ["var id='x';function f(other){a.b(id)}", 'x'],
    ["var id='x';function f(id){go(id)}a.b(id)", 'x'],
    ["var id='x';if(id){a.b(id)}", 'x'],
    ["var ids={one:'x'};ids['two']='y';a.b(ids.one)", 'x'],
  ])('%s gives %s', (code, expected) => {
    expect(texts(code).at(-1)?.[0]).toBe(expected);
  });

  test('an object keeps its members, quoted or not', () => {
    const [call] = calls("go({ one: 'x', 'two': \"y\", three: { four: 'z' }, five: f() })");
    const object = call?.args[0]?.value;
    const members = object?.kind === 'object' ? [...object.members] : [];
    expect(members.map(([name, value]) => [name, value.kind === 'text' ? value.value : value.kind])).toEqual([
      ['one', 'x'],
      ['two', 'y'],
      ['three', 'object'],
      ['five', 'other'],
    ]);
  });

  test('a value that comes through a variable says so, and one that is in the call does not', () => {
    const [call] = calls("var id='x';a.b(id, 'y')");
    expect(call?.args.map(({ value }) => (value.kind === 'text' ? value.through : 'none'))).toEqual([
      'id',
      undefined,
    ]);
  });

  test('a text is found where it is', () => {
    const code = "  a.b( 'x1' )";
    const [call] = calls(code);
    const text = call?.args[0]?.value;
    const pieces = text?.kind === 'text' ? text.pieces : [];
    expect(pieces.map(({ start, end }) => code.slice(start, end))).toEqual(['x1']);
    expect(call?.start).toBe(2);
  });
});

describe('any text', () => {
  test('is divided into tokens in order, without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (code) => {
        let end = 0;
        for (const token of readTokens(code).tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(code.length);
      }),
    );
  });

  test.each(['a.b(', "'", '\\', '"\\', '{', '/*', '<!--', 'a.', 'x=', "x='y';", '`', '('])(
    'the time of %j grows in proportion to its length',
    async (part) => {
      await expectLinear(calls, part, 80_000);
    },
  );
});
