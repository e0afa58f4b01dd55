/** A BEGIN or END line, and where it stands in the text. */
export interface Marker {
  readonly start: number;
  readonly end: number;
  /** Such as PUBLIC KEY. Says how a key is wrapped, never what it is: the bytes decide that. */
  readonly label: string;
  /** Fewer or more dashes than the form has. */
  readonly uneven: boolean;
}

/** A part of the text with the BEGIN or END lines that stand before and after it. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly before: Marker | undefined;
  readonly after: Marker | undefined;
}

// Every quantifier is bounded: a megabyte of dashes or of BEGIN is still read in one pass.
const marker =
  /(-{0,9})[ \t]{0,3}(?<![A-Za-z0-9+/_])(?:BEGIN|END)[\s_+]{0,3}([A-Z0-9\s_+]{0,40}?(?:KEY|CERTIFICATE|REQUEST|PKCS7|CRL|PARAMETERS))(?:[\s_+](?:REQUEST|BLOCK))?[ \t]{0,3}(-{0,9})/gi;

/** The text between BEGIN and END lines, and around them. */
export function piecesOf(text: string): Piece[] {
  const markers = Array.from(text.matchAll(marker), markerOf);
  return Array.from({ length: markers.length + 1 }, (_, index) => {
    const before = markers[index - 1];
    const after = markers[index];
    const start = before?.end ?? 0;
    return { text: text.slice(start, after?.start ?? text.length), start, before, after };
  });
}

export function isSshLabel(label: string): boolean {
  return /SSH2/i.test(label);
}

function markerOf({ 0: whole, 1: left = '', 2: label = '', 3: right = '', index }: RegExpExecArray): Marker {
  // RFC 4716 has four dashes, RFC 7468 five.
  const dashes = isSshLabel(label) ? 4 : 5;
  const uneven = left.length !== dashes || right.length !== dashes;
  return { start: index, end: index + whole.length, label, uneven };
}
