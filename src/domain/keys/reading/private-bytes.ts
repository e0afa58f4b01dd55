import { bytesOf, toHex, type Bytes } from '../../text/base64';
import { childrenOf, readDer, tags, type Der } from '../der';

// A SEQUENCE, and what a private key goes on with: its version, or the SEQUENCE of an encryption scheme.
const beginning =
  /\x30(?:\x82[^]{2}|\x81[^]|[\x20-\x7f])(?:\x02\x01[\0\x01\x03][\x02\x04\x30]|\x30(?:\x81[^]|[^])\x06[\x09\x0a]\x2a\x86\x48\x86\xf7\x0d\x01(?:\x05|\x0c\x01))/g;
/** Bytes that tell a private key: the beginning of the largest one, up to its second number. */
const longestLook = 4200;
/** Bytes in which the headers of its first elements lie. */
const longestHeader = 64;
/** Numbers and octets of a private key have so many bytes at least. */
const leastBytes = 16;

/** How files of private keys begin that are no DER: PVK, PRIVATEKEYBLOB, BCRYPT_RSAPRIVATE_BLOB, JKS, JCEKS, OpenSSH, SSH of version 1. */
const magic =
  /(?:\x1e\xf1\xb5\xb0\0\0\0\0|\x07\x02\0\0\0[\x24\xa4]\0\0RSA2|RSA[23][^][\x01-\x40]\0\0[\x01-\x08]\0\0\0|(?:\xfe\xed\xfe\xed|\xce\xce\xce\xce)\0\0\0[\x01\x02]|openssh-key-v1\0|SSH PRIVATE KEY)/;

/** Where a private key begins in a binary string; `undefined` where none does. */
export function privateBytesIn(binary: string): number | undefined {
  const file = binary.search(magic);
  if (file !== -1) return file;
  let bytes: Bytes | undefined;
  for (const { index } of binary.matchAll(beginning)) {
    if (/[^\0-\xff]/.test(binary.slice(index, index + longestHeader))) continue;
    bytes ??= bytesOf(binary);
    const outer = readDer(bytes.subarray(index, index + longestLook));
    if (outer && isPrivate(childrenOf(outer, 3))) return index;
  }
  return undefined;
}

function isPrivate([first, second, third]: readonly Der[]): boolean {
  // The scheme of encrypted PKCS#8 has parameters, and an OCTET STRING follows it.
  if (first?.tag === tags.sequence)
    return childrenOf(first, 3).length === 2 && second?.tag === tags.octets && second.size > leastBytes;
  if (second?.tag === tags.octets) return second.size > leastBytes + 2;
  if (second?.tag === tags.integer) return second.size > leastBytes && third?.tag === tags.integer;
  const [oid] = second ? childrenOf(second, 1) : [];
  if (second?.tag !== tags.sequence || oid?.tag !== tags.oid) return false;
  // PKCS#12 begins with the type of its content, PKCS#8 with that of its key.
  return first?.body[0] === 3 ? isContent(oid) : third?.tag === tags.octets;
}

/** The types of PKCS#7, with which the content of PKCS#12 begins; a certificate has its algorithm there. */
function isContent({ body }: Der): boolean {
  return toHex(body).startsWith('2a864886f70d0107');
}
