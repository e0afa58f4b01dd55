import type { FieldExamples } from '../../domain/example';
import {
  certificate,
  closeKey,
  dsaSsh,
  ecJwk,
  ed25519,
  ed25519Ssh,
  elliptic,
  evenModulus,
  exponent1,
  exponent3,
  exponent65536,
  factorKey,
  hex,
  jwk,
  large,
  line,
  line3,
  modulusPrint,
  otherCertificate,
  otherLine,
  parameters,
  pem,
  pkcs1,
  print,
  privatePem,
  request,
  revocationList,
  rocaKey,
  rsaPss,
  small,
  spread,
  ssh,
  unusual,
  withoutNull,
  wrapped,
  x25519,
  xml,
} from './sample-keys';

/** Made up: nothing signed it. */
const token = 'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJ2aXNpdG9yLTEifQ.bm90LWEtc2lnbmF0dXJl';

/** For the build and the tests only: no script of a page imports them. */
export const examples = {
  key: {
    clean: [
      {
        given: line,
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: [],
      },
    ],
    'pem-wrapped': [
      {
        given: pem,
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['BEGIN and END lines taken out', '9 line breaks taken out'],
      },
      {
        given: pem.replaceAll('\n', '\r\n'),
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['BEGIN and END lines taken out', '9 Windows line breaks taken out'],
      },
      {
        given: pem.replaceAll('--', '—'),
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: [
          'BEGIN and END lines taken out',
          'Missing or additional dashes of the BEGIN and END lines passed over',
          '9 line breaks taken out',
          '8 typographic dashes replaced by plain hyphens',
        ],
      },
      {
        given: pem.replaceAll(/^/gm, '> '),
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: [
          'BEGIN and END lines taken out',
          '9 line breaks taken out',
          '10 spaces taken out',
          '10 other characters taken out',
        ],
      },
      {
        given: `const key =\n  '${pem.trim().replaceAll('\n', String.raw`\n' +\n  '`)}';`,
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: [
          'BEGIN and END lines taken out',
          'The name in front of the key taken out',
          '7 line breaks written as \\n taken out',
          '18 quotation marks taken out',
          'Punctuation at the end taken out',
        ],
      },
      {
        given: `  key: >-\n${pem.replaceAll(/^/gm, '    ')}`,
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: [
          'BEGIN and END lines taken out',
          'The name in front of the key taken out',
          '8 line breaks taken out',
          '34 spaces taken out',
        ],
      },
    ],
    'pkcs1-converted': [
      {
        given: wrapped('RSA PUBLIC KEY', pkcs1),
        words:
          'RSA public key, 2048 bits, converted from PKCS#1. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: [
          'Converted from PKCS#1, the form of BEGIN RSA PUBLIC KEY',
          'BEGIN and END lines taken out',
          '8 line breaks taken out',
        ],
      },
      {
        given: pkcs1,
        words:
          'RSA public key, 2048 bits, converted from PKCS#1. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['Converted from PKCS#1, the form of BEGIN RSA PUBLIC KEY'],
      },
    ],
    'certificate-extracted': [
      {
        given: wrapped('CERTIFICATE', certificate),
        words:
          'RSA public key, 2048 bits, taken out of a certificate. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['Taken out of a certificate', 'BEGIN and END lines taken out', '19 line breaks taken out'],
      },
      {
        given: wrapped('CERTIFICATE', certificate) + wrapped('CERTIFICATE', otherCertificate),
        words:
          'RSA public key, 2048 bits, taken out of a certificate. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: [
          'Taken out of a certificate',
          'BEGIN and END lines taken out',
          'Text around the key taken out',
          '16 line breaks taken out',
        ],
      },
    ],
    'request-extracted': [
      {
        given: wrapped('CERTIFICATE REQUEST', request),
        words:
          'RSA public key, 2048 bits, taken out of a certificate request. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: [
          'Taken out of a certificate request',
          'BEGIN and END lines taken out',
          '15 line breaks taken out',
        ],
      },
    ],
    'jwk-converted': [
      {
        given: jwk,
        words:
          'RSA public key, 2048 bits, converted from a JSON Web Key. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['Converted from a JSON Web Key'],
      },
    ],
    'jwks-converted': [
      {
        given: `{"keys":[${jwk},${ecJwk}]}`,
        words:
          'RSA public key, 2048 bits, taken out of a JSON Web Key Set. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['Taken out of a JSON Web Key Set and converted'],
      },
    ],
    'openssh-converted': [
      {
        given: `ssh-rsa ${ssh} throw-away`,
        words:
          'RSA public key, 2048 bits, converted from an SSH key. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['Converted from an SSH public key'],
      },
      {
        given: `---- BEGIN SSH2 PUBLIC KEY ----\nComment: "throw-away"\n${ssh}\n---- END SSH2 PUBLIC KEY ----`,
        words:
          'RSA public key, 2048 bits, converted from an SSH key. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['Converted from an SSH public key', 'BEGIN and END lines taken out'],
      },
      {
        given: `Public-Lines: 6\n${ssh.replaceAll(/.{64}/g, '$&\n')}\n`,
        words:
          'RSA public key, 2048 bits, converted from an SSH key. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['Converted from an SSH public key', '5 line breaks taken out'],
      },
    ],
    'xml-converted': [
      {
        given: xml,
        words:
          'RSA public key, 2048 bits, converted from XML. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['Converted from the XML form, RSAKeyValue'],
      },
    ],
    'hex-decoded': [
      {
        given: hex,
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['Hexadecimal digits decoded'],
      },
      {
        given: hex.replaceAll(/../g, '$& ').toUpperCase(),
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['Hexadecimal digits decoded'],
      },
    ],
    'der-rewritten': [
      {
        given: withoutNull,
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['Written in the strict form of DER'],
      },
    ],
    'base64-twice': [
      {
        given: btoa(pem),
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: [
          'Base64 around the key file taken off',
          'BEGIN and END lines taken out',
          '9 line breaks taken out',
        ],
      },
    ],
    'key-value': [
      {
        given: `export JWT_KEY="${line}"`,
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['The name in front of the key taken out', '2 quotation marks taken out'],
      },
    ],
    'surrounding-text': [
      {
        given: `Our key is\n${line}\nfor the chat`,
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['Text around the key taken out'],
      },
    ],
    base64url: [
      {
        given: line.replaceAll('+', '-').replaceAll('/', '_'),
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['The characters - and _ of base64url written as + and /'],
      },
    ],
    padding: [
      {
        given: `${line}==`,
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['The = signs at the end put right'],
      },
    ],
    'line-numbers': [
      {
        given: spread('\n')
          .split('\n')
          .map((part, index) => `${String(index + 1)}: ${part}`)
          .join('\n'),
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['7 line numbers taken out', '6 line breaks taken out'],
      },
    ],
    'literal-line-breaks': [
      {
        given: spread(String.raw`\n`),
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['6 line breaks written as \\n taken out'],
      },
    ],
    'windows-line-breaks': [
      {
        given: spread('\r\n'),
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['6 Windows line breaks taken out'],
      },
    ],
    'line-breaks': [
      {
        given: spread('\n'),
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['6 line breaks taken out'],
      },
    ],
    spaces: [
      {
        given: spread(' '),
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['6 spaces taken out'],
      },
    ],
    'non-breaking-spaces': [
      {
        given: spread('\u00a0'),
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['6 non-breaking spaces taken out'],
      },
    ],
    'invisible-characters': [
      {
        given: spread('\u200b'),
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['6 invisible characters taken out'],
      },
      {
        given: spread('\u00ad'),
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['6 invisible characters taken out'],
      },
    ],
    quotes: [
      {
        given: `“${line}”`,
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['2 quotation marks taken out'],
      },
    ],
    'encoded-characters': [
      {
        given: encodeURIComponent(line),
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['10 characters written as a code, such as %2B, decoded'],
      },
    ],
    'trailing-punctuation': [
      {
        given: `${line}.`,
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['Punctuation at the end taken out'],
      },
    ],
    'other-characters': [
      {
        given: `<${line}>`,
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['2 other characters taken out'],
      },
    ],
    'exponent-unusual': [
      {
        given: exponent3,
        words:
          'RSA public key, 2048 bits, with the exponent 3. Nearly all keys have 65537, and some programs take no other.',
        value: line3,
      },
    ],
    'key-large': [
      {
        given: large,
        words:
          'RSA public key, 8704 bits. That is more than 8192, which many programs refuse. Keys of 2048 to 4096 bits are usual.',
        value: large,
      },
    ],
    'size-unusual': [
      {
        given: unusual,
        words:
          'RSA public key, 2280 bits. Keys are made with 2048, 3072 or 4096 bits, so a part of this one may be missing. Compare it with its source.',
        value: unusual,
      },
    ],
    'private-key': [
      {
        given: privatePem('PRIVATE KEY', 'MIIEvgIBADANBgkqhkiG9w0BAQEFAASCBKgwggSkAgEAAoIBAQDOZAWG5ChlBoqO'),
        words:
          'This is a private key (PKCS#8). It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. Its public key comes out of the file with “openssl pkey -in key.pem -pubout”, run where the file is kept.',
      },
      {
        given: 'MIIEvgIBADANBgkqhkiG9w0BAQEFAASCBKgwggSkAgEAAoIBAQDOZAWG5ChlBoqO',
        words:
          'This is a private key (PKCS#8). It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. Its public key comes out of the file with “openssl pkey -in key.pem -pubout”, run where the file is kept.',
      },
      {
        given: privatePem(
          'RSA PRIVATE KEY',
          'MIIEpAIBAAKCAQEAzmQFhuQoZQaKjuSFX2wCgKVVm+Q8ekMN5sWCNnl0UG04CyOz',
        ),
        words:
          'This is a private key (PKCS#1). It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. Its public key comes out of the file with “openssl pkey -in key.pem -pubout”, run where the file is kept.',
      },
      {
        given: privatePem(
          'RSA PRIVATE KEY',
          'Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,FB2B90D5CC77A936CC4795075BBFC429\n\nzmQFhuQoZQaK',
        ),
        words:
          'This is a private key (PEM). It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. Its public key comes out of the file with “openssl pkey -in key.pem -pubout”, run where the file is kept.',
      },
      {
        given: privatePem(
          'OPENSSH PRIVATE KEY',
          'b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAABFwAAAAdzc2gt',
        ),
        words:
          'This is a private key (OpenSSH). It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. Its public key comes out of the file with “ssh-keygen -y -f key”, run where the file is kept.',
      },
      {
        given: jwk.replace('}', ',"d":"bm90IGEgcmVhbCBrZXk"}'),
        words:
          'This is a private key (JWK). It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. Its public key is the same JSON without the members d, p, q, dp, dq and qi.',
      },
      {
        given: `PuTTY-User-Key-File-3: ssh-rsa\nEncryption: none\nPublic-Lines: 1\n${ssh}\nPrivate-Lines: 1\nAAAAgQ==\nPrivate-MAC: 00`,
        words:
          'This is a private key (PuTTY). It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. Its public key comes out of the file with “puttygen key.ppk -O public-openssh”, run where the file is kept.',
      },
      {
        given: xml.replace('</Exponent>', '</Exponent><D>bm90IGEgcmVhbCBrZXk=</D>'),
        words:
          'This is a private key (XML). It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. Its public key is the same XML with Modulus and Exponent alone.',
      },
    ],
    token: [
      {
        given: token,
        words:
          'This holds a token, a text that starts with eyJ. It has been taken out of the box, because whoever has a token can use it until it expires. Tokens are read on the page Tokens; this box takes a public key.',
      },
    ],
    'several-keys': [
      {
        given: `${pem}\n${wrapped('PUBLIC KEY', otherLine)}`,
        words: 'There are 2 different public keys here. Choose the one to read.',
      },
      {
        given: `{"keys":[${jwk},${jwk.replace('zmQF', 'zmQE')}]}`,
        words: 'There are 2 different public keys here. Choose the one to read.',
      },
    ],
    'encryption-key': [
      {
        given: jwk.replace('{', '{"use":"enc",'),
        words:
          'This key is marked for encryption (use or alg in its JSON). Signatures are checked with another one: paste the key that is marked "use":"sig" or not marked at all.',
      },
    ],
    'rsa-pss-key': [
      {
        given: wrapped('PUBLIC KEY', rsaPss),
        words:
          'This RSA key is reserved for RSA-PSS signatures (PS256), and RS256 cannot be checked with it. Make a pair without that restriction: openssl genpkey -algorithm RSA.',
      },
    ],
    'ec-key': [
      {
        given: wrapped('PUBLIC KEY', elliptic),
        words:
          'This is the public key of an elliptic curve (EC), for ES256 and its like. Tools on this page, and the chats they serve, use RSA keys.',
      },
      {
        given: ecJwk,
        words:
          'This is the public key of an elliptic curve (EC), for ES256 and its like. Tools on this page, and the chats they serve, use RSA keys.',
      },
      {
        given: wrapped('CERTIFICATE', otherCertificate),
        words:
          'This is the public key of an elliptic curve (EC), for ES256 and its like. Tools on this page, and the chats they serve, use RSA keys.',
      },
    ],
    'ed25519-key': [
      {
        given: wrapped('PUBLIC KEY', ed25519),
        words:
          'This is an Ed25519 public key, for EdDSA. Tools on this page, and the chats they serve, use RSA keys.',
      },
      {
        given: ed25519Ssh,
        words:
          'This is an Ed25519 public key, for EdDSA. Tools on this page, and the chats they serve, use RSA keys.',
      },
    ],
    'dsa-key': [
      {
        given: dsaSsh,
        words:
          'This is a DSA public key, a kind that is no longer used for new signatures. Tools on this page, and the chats they serve, use RSA keys.',
      },
    ],
    'other-key': [
      {
        given: wrapped('PUBLIC KEY', x25519),
        words:
          'This is a public key of another kind, such as those of PGP or for key agreement (X25519). Tools on this page, and the chats they serve, use RSA keys.',
      },
      {
        given: '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQGNBGc=\n-----END PGP PUBLIC KEY BLOCK-----',
        words:
          'This is a public key of another kind, such as those of PGP or for key agreement (X25519). Tools on this page, and the chats they serve, use RSA keys.',
      },
    ],
    'key-print': [
      {
        given: print,
        words:
          'This is a key or certificate as a program prints it to be looked at, in digits. Paste the file itself, which starts with -----BEGIN.',
      },
      {
        given: modulusPrint,
        words:
          'This is a key or certificate as a program prints it to be looked at, in digits. Paste the file itself, which starts with -----BEGIN.',
      },
    ],
    parameters: [
      {
        given: parameters,
        words:
          'These are parameters, from which keys are made, and not a key. Paste the public key, which starts with -----BEGIN PUBLIC KEY-----.',
      },
    ],
    'revocation-list': [
      {
        given: wrapped('X509 CRL', revocationList),
        words:
          'This is a list of revoked certificates (CRL), and not a key. Paste the certificate itself, which starts with -----BEGIN CERTIFICATE-----.',
      },
    ],
    'key-cut-short': [
      {
        given: line.slice(0, 352),
        words:
          'This key is cut short: 352 of 392 characters are here. Copy it again where it came from, from the first character to the last.',
      },
    ],
    'key-start-missing': [
      {
        given: line.slice(1),
        words:
          'The beginning of this key is missing: without header lines it starts with MII. Copy it again where it came from, from the first character to the last.',
      },
    ],
    'key-damaged': [
      {
        given: `${line.slice(0, 200)}A${line.slice(200)}`,
        words:
          'This looks like a key of which characters were changed, added or lost on the way. Copy it again where it came from, from the first character to the last.',
      },
    ],
    uuid: [
      {
        given: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
        words: 'This is a UUID, 36 characters with four hyphens: the name of something, and not a key.',
      },
    ],
    'web-address': [
      {
        given: 'https://assistant.example.com/.well-known/jwks.json',
        words: 'This is a web address. Open it yourself and paste what it shows: this page fetches nothing.',
      },
    ],
    fingerprint: [
      {
        given: 'SHA256:q83vq83vq83vq83vq83vq83vq83vq83vq83vq83vq80',
        words:
          'This is the fingerprint of a key, from which the key cannot be had. Paste the key itself to compare fingerprints.',
      },
      {
        given: 'ab:cd:ef:01:23:45:67:89:ab:cd:ef:01:23:45:67:89',
        words:
          'This is the fingerprint of a key, from which the key cannot be had. Paste the key itself to compare fingerprints.',
      },
    ],
    'hex-32': [
      {
        given: '9f0c4b7d2e615a38c1d09e4f7b263a58',
        words:
          'These are 32 hexadecimal digits, the form of an API key or of an MD5 fingerprint, and not a public key.',
      },
    ],
    'too-long': [
      {
        given: 'a key '.repeat(5000),
        words:
          'This text has 29999 characters, and a key has a few hundred. Paste the key alone, or the file that holds it.',
      },
    ],
    'too-small': [
      {
        given: small,
        words:
          'This RSA public key has 1024 bits; 2048 is the least that is safe. Make a pair of 2048 bits or more and replace it wherever it is saved.',
      },
    ],
    'modulus-even': [
      {
        given: evenModulus,
        words:
          'The modulus of this RSA key is an even number, which no real key has: it was changed on the way. Copy it again where it came from, from the first character to the last.',
      },
    ],
    'exponent-unusable': [
      {
        given: exponent1,
        words:
          'This RSA key has the exponent 1, with which signatures protect nothing. An exponent is odd and at least 3, nearly always 65537. Copy it again where it came from, from the first character to the last.',
      },
      {
        given: exponent65536,
        words:
          'This RSA key has the exponent 65536, with which signatures protect nothing. An exponent is odd and at least 3, nearly always 65537. Copy it again where it came from, from the first character to the last.',
      },
    ],
    'small-factor': [
      {
        given: factorKey,
        words:
          'The modulus of this RSA key can be divided by 7919, as that of no real key can: most likely characters of it were changed on the way. Copy it again where it came from, from the first character to the last.',
      },
    ],
    'roca-shape': [
      {
        given: rocaKey,
        words:
          'This RSA key has the mark of the faulty chips of 2017 (ROCA, CVE-2017-15361): its private key can be worked out from it. Never use it: make a new pair with another device or program.',
      },
    ],
    'primes-close': [
      {
        given: closeKey,
        words:
          'The two primes of this RSA key lie so close together that its private key can be worked out from it. Never use it: make a new pair with another device or program.',
      },
    ],
    'not-recognised': [
      {
        given: 'the key that the assistant shows',
        words:
          'This does not look like a key. A public key starts with -----BEGIN, MII, ssh-rsa or {"kty": and has some hundred characters.',
      },
    ],
  },
} satisfies Record<string, FieldExamples>;

/** Rows without an example, and the folder of the tests that prove them: this key must not be copied from here. */
export const provenElsewhere = { key: { 'published-key': 'test/domain/keys' } };
