/** A BEGIN or END line, and where it is in the text. */
export interface Marker {
  readonly start: number;
  readonly end: number;
  /** RFC 4716, the form of SSH. The label says how a key is wrapped, never what it is: the bytes decide that. */
  readonly isSsh: boolean;
  /** Fewer or more dashes than the form has. */
  readonly isUneven: boolean;
}

// Every quantifier is bounded: a megabyte of dashes or of BEGIN is still read in one pass.
const line =
  /(-{0,9})[ \t]{0,3}(?<![A-Za-z0-9+/_])(?:BEGIN|END)[\s_+]{0,3}([A-Z0-9\s_+]{0,40}?(?:KEY|CERTIFICATE|REQUEST|PKCS7|CRL|PARAMETERS))(?:[\s_+](?:REQUEST|BLOCK))?[ \t]{0,3}(-{0,9})/gi;

export function markersOf(text: string): Marker[] {
  return Array.from(
    text.matchAll(line),
    ({ 0: whole, 1: left = '', 2: label = '', 3: right = '', index }) => {
      const isSsh = /SSH2/i.test(label);
      // RFC 4716 has four dashes, RFC 7468 five.
      const dashes = isSsh ? 4 : 5;
      const isUneven = left.length !== dashes || right.length !== dashes;
      return { start: index, end: index + whole.length, isSsh, isUneven };
    },
  );
}
