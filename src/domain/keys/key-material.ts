/** 43 characters or more as keys and secrets have them: base64, pairs of hexadecimal digits, numbers of bytes. */
const runs = /[\w+/-]{43,}|(?:[\da-f]{2}[:, ]{1,2}){22,}|(?:\d{1,3}[, ]{1,2}){18,}/gi;
/** What stands in front of a digest, and of the parts of a certificate that its print shows. */
const label =
  /(?:sha-?\d{1,3}|md5|digest|hash|finger ?print|thumbprint|checksum|integrity|kid|x5t|serial|signature|modulus|identifier|key ?id|pub)[^\n]{0,40}\s{0,60}$/i;
const longestLabel = 120;
const address = /:\/\/\S{0,200}$/;

/** Whether a text beside a key holds what may be part of another one, and has no label that says otherwise. */
export function holdsKeyMaterial(text: string): boolean {
  return Array.from(text.matchAll(runs)).some(({ 0: run, index }) => {
    const before = text.slice(Math.max(0, index - longestLabel), index);
    const isMixed = /[A-Z]/.test(run) && /[a-z]/.test(run) && /\d/.test(run);
    return (isMixed || /^[\da-f:, ]+$/i.test(run)) && !label.test(before) && !address.test(before);
  });
}
