import { describe, expect, test } from 'vitest';
import { fromHex, toHex } from '../../../src/domain/text/base64';
import { childrenIfExact, childrenOf, readDer, tags, writeDer } from '../../../src/domain/keys/der';

const read = (hex: string) => readDer(fromHex(hex));

describe('readDer', () => {
  test.each([
    ['an empty sequence', '3000', { tag: 0x30, size: 2, cut: false }],
    ['a length in one byte', `047f${'00'.repeat(127)}`, { tag: 0x04, size: 129, cut: false }],
    ['a length in two bytes', `048180${'00'.repeat(128)}`, { tag: 0x04, size: 131, cut: false }],
    ['more than the element', '020105ffff', { tag: 0x02, size: 3, cut: false }],
    ['less than the element', '3082012230', { tag: 0x30, size: 294, cut: true }],
  ])('%s', (_, hex, expected) => {
    expect(read(hex)).toMatchObject(expected);
  });

  test.each([
    ['nothing', ''],
    ['a tag alone', '30'],
    ['an indefinite length', '3080'],
    ['a length in five bytes', '308500000000ff'],
    ['a tag of several bytes', '3f8101'],
  ])('%s is no element', (_, hex) => {
    expect(read(hex)).toBeUndefined();
  });
});

describe('children', () => {
  const parent = (hex: string) => {
    const der = read(hex);
    if (!der) throw new Error('no element');
    return der;
  };

  test('are read in order', () => {
    expect(childrenOf(parent('3006020101020102')).map(({ body }) => toHex(body))).toEqual(['01', '02']);
  });

  test('are exact only when they fill the parent and are whole', () => {
    expect(childrenIfExact(parent('3006020101020102'))).toHaveLength(2);
    expect(childrenIfExact(parent('30060201010201'))).toBeUndefined();
    expect(childrenIfExact(parent('30050201010400ff'))).toHaveLength(2);
    expect(childrenIfExact(parent('300402010100'))).toBeUndefined();
    expect(childrenIfExact(parent('3004020501ff'))).toBeUndefined();
  });
});

describe('writeDer', () => {
  test.each([0, 1, 127, 128, 255, 256, 65_535, 65_536])(
    'what it writes is read again (%i bytes)',
    (length) => {
      const body = new Uint8Array(length).fill(7);
      const written = writeDer(tags.octets, body.subarray(0, 5), body.subarray(5));
      expect(readDer(written)).toMatchObject({ tag: tags.octets, size: written.length, cut: false });
      expect(readDer(written)?.body).toEqual(body);
    },
  );
});
