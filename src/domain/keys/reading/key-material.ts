/** 43 characters or more as keys and secrets have them: base64, pairs of hexadecimal digits, numbers of bytes. */
const runs = /[\w+/-]{43,}|(?:[\da-f]{2}[:, ]{1,2}){22,}|(?:\d{1,3}[, ]{1,2}){18,}/gi;
/** What is in front of a digest, and of the parts of a certificate that its print shows. */
const digestLabel =
  /(?:sha-?\d{1,3}|md5|digest|hash|finger ?print|thumbprint|checksum|integrity|kid|x5t|key ?id)[^\n]{0,40}\s{0,60}$/i;
const printLabel =
  /(?:serial|signature|modulus|identifier|key ?id|pub|x509v3|extension|\d(?:\.\d{1,9}){3,12})[^\n]{0,40}\s{0,60}$/i;
const longestLabel = 120;
/** Lines of a dump, which have their label in front of the first. */
const dumpLines = /(?:^[ \t]{0,40}(?:[\da-f]{2}[:, ]{0,2}){8,40}[ \t]{0,9}\r?\n){1,200}[ \t]{0,40}$/im;
const longestDump = 8000;

/** What is in front of a run, or of the lines of the dump that it is the last of. */
function labelBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - longestDump), at);
  const dump = text.charAt(at + 2) === ':' ? (dumpLines.exec(before)?.[0] ?? '') : '';
  return before.slice(0, before.length - dump.length).slice(-longestLabel);
}
const address = /:\/\/\S{0,200}$/;

/** Characters of digests: SHA-1, SHA-256 and SHA-512 in hexadecimal digits, and of 256, 384 and 512 bits in base64. */
const hexLengths = [40, 64, 128];
const base64Lengths = [43, 64, 86];

/** Whether a text beside a key holds what may be part of another one, and has no label that says otherwise. */
export function holdsKeyMaterial(text: string): boolean {
  return Array.from(text.matchAll(runs)).some(({ 0: run, index }) => {
    const before = labelBefore(text, index);
    const bare = run.replace(/^sha\d{3}[-_]/i, '');
    const isLabelled = bare !== run || digestLabel.test(before);
    const digits = bare.replaceAll(/[:, ]+/g, '');
    const isHex = /^[\da-f]+$/i.test(digits);
    const isDigest = (isHex ? hexLengths : base64Lengths).includes(digits.length);
    const isPrinted = isHex && printLabel.test(before);
    return (isHex || isRandom(bare)) && !(isLabelled && isDigest) && !isPrinted && !address.test(before);
  });
}

/** Letters of several kinds, as no path and no name of a class has them. */
function isRandom(run: string): boolean {
  const isMixed = /[A-Z]/.test(run) && /[a-z]/.test(run) && /\d/.test(run);
  return (
    isMixed || (run.match(/[A-Za-z\d]{16,}/g) ?? []).some((part) => /[A-Za-z]/.test(part) && /\d/.test(part))
  );
}
