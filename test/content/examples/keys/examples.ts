import type { FieldExamples } from '../example';
import { keyPastes } from './key-pastes';
import { large, line, line3, unusual } from './sample-keys';

/** For the build and the tests only: no script of a page imports them. */
export const examples = {
  key: {
    clean: [
      {
        given: keyPastes.clean[0],
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: [],
      },
    ],
    'pem-wrapped': [
      {
        given: keyPastes['pem-wrapped'][0],
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['BEGIN and END lines removed', '9 line breaks removed'],
      },
      {
        given: keyPastes['pem-wrapped'][2],
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['BEGIN and END lines removed', '9 Windows line breaks removed'],
      },
      {
        given: keyPastes['pem-wrapped'][5],
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: [
          'BEGIN and END lines removed',
          'Missing or additional dashes of the BEGIN and END lines passed over',
          '9 line breaks removed',
          '8 typographic dashes replaced by plain hyphens',
        ],
      },
      {
        given: keyPastes['pem-wrapped'][7],
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: [
          'BEGIN and END lines removed',
          '9 line breaks removed',
          '10 spaces removed',
          '10 other characters removed',
        ],
      },
      {
        given: keyPastes['pem-wrapped'][8],
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: [
          'BEGIN and END lines removed',
          'The name in front of the key removed',
          '8 line breaks written as \\n removed',
          '18 quotation marks removed',
          'Punctuation at the end removed',
        ],
      },
      {
        given: keyPastes['pem-wrapped'][9],
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: [
          'BEGIN and END lines removed',
          'The name in front of the key removed',
          '9 line breaks removed',
          '38 spaces removed',
        ],
      },
    ],
    'pkcs1-converted': [
      {
        given: keyPastes['pkcs1-converted'][0],
        words:
          'RSA public key, 2048 bits, converted from PKCS#1. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: [
          'Converted from PKCS#1, the form of BEGIN RSA PUBLIC KEY',
          'BEGIN and END lines removed',
          '8 line breaks removed',
        ],
      },
      {
        given: keyPastes['pkcs1-converted'][1],
        words:
          'RSA public key, 2048 bits, converted from PKCS#1. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['Converted from PKCS#1, the form of BEGIN RSA PUBLIC KEY'],
      },
    ],
    'certificate-extracted': [
      {
        given: keyPastes['certificate-extracted'][0],
        words:
          'RSA public key, 2048 bits, taken from a certificate. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['Taken from a certificate', 'BEGIN and END lines removed', '19 line breaks removed'],
      },
      {
        given: keyPastes['certificate-extracted'][1],
        words:
          'RSA public key, 2048 bits, taken from a certificate. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: [
          'Taken from a certificate',
          'BEGIN and END lines removed',
          'Text around the key removed',
          '16 line breaks removed',
        ],
      },
    ],
    'request-extracted': [
      {
        given: keyPastes['request-extracted'][0],
        words:
          'RSA public key, 2048 bits, taken from a certificate request. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: [
          'Taken from a certificate request',
          'BEGIN and END lines removed',
          '15 line breaks removed',
        ],
      },
    ],
    'jwk-converted': [
      {
        given: keyPastes['jwk-converted'][0],
        words:
          'RSA public key, 2048 bits, converted from a JSON Web Key. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['Converted from a JSON Web Key'],
      },
    ],
    'jwks-converted': [
      {
        given: keyPastes['jwks-converted'][0],
        words:
          'RSA public key, 2048 bits, taken from a JSON Web Key Set. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['Taken from a JSON Web Key Set and converted'],
      },
    ],
    'openssh-converted': [
      {
        given: keyPastes['openssh-converted'][0],
        words:
          'RSA public key, 2048 bits, converted from an SSH key. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['Converted from an SSH public key'],
      },
      {
        given: keyPastes['openssh-converted'][1],
        words:
          'RSA public key, 2048 bits, converted from an SSH key. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['Converted from an SSH public key', 'BEGIN and END lines removed'],
      },
      {
        given: keyPastes['openssh-converted'][2],
        words:
          'RSA public key, 2048 bits, converted from an SSH key. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['Converted from an SSH public key', '5 line breaks removed'],
      },
    ],
    'xml-converted': [
      {
        given: keyPastes['xml-converted'][0],
        words:
          'RSA public key, 2048 bits, converted from XML. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['Converted from the XML form, RSAKeyValue'],
      },
    ],
    'hex-decoded': [
      {
        given: keyPastes['hex-decoded'][0],
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['Hexadecimal digits decoded'],
      },
      {
        given: keyPastes['hex-decoded'][1],
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['Hexadecimal digits decoded'],
      },
    ],
    'der-rewritten': [
      {
        given: keyPastes['der-rewritten'][0],
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['Written in the strict form of DER'],
      },
    ],
    'base64-twice': [
      {
        given: keyPastes['base64-twice'][0],
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: [
          'Base64 around the key file taken off',
          'BEGIN and END lines removed',
          '9 line breaks removed',
        ],
      },
    ],
    'key-value': [
      {
        given: keyPastes['key-value'][1],
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['The name in front of the key removed', '2 quotation marks removed'],
      },
    ],
    'surrounding-text': [
      {
        given: keyPastes['surrounding-text'][0],
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['Text around the key removed'],
      },
    ],
    base64url: [
      {
        given: keyPastes.base64url[0],
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['The characters - and _ of base64url written as + and /'],
      },
    ],
    padding: [
      {
        given: keyPastes.padding[0],
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['The = signs at the end put right'],
      },
    ],
    'line-numbers': [
      {
        given: keyPastes['line-numbers'][0],
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['7 line numbers removed', '6 line breaks removed'],
      },
    ],
    'literal-line-breaks': [
      {
        given: keyPastes['literal-line-breaks'][0],
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['6 line breaks written as \\n removed'],
      },
    ],
    'windows-line-breaks': [
      {
        given: keyPastes['windows-line-breaks'][0],
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['6 Windows line breaks removed'],
      },
    ],
    'line-breaks': [
      {
        given: keyPastes['line-breaks'][0],
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['6 line breaks removed'],
      },
    ],
    spaces: [
      {
        given: keyPastes.spaces[0],
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['6 spaces removed'],
      },
    ],
    'non-breaking-spaces': [
      {
        given: keyPastes['non-breaking-spaces'][0],
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['6 non-breaking spaces removed'],
      },
    ],
    'invisible-characters': [
      {
        given: keyPastes['invisible-characters'][0],
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['6 invisible characters removed'],
      },
      {
        given: keyPastes['invisible-characters'][1],
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['6 invisible characters removed'],
      },
    ],
    quotes: [
      {
        given: keyPastes.quotes[0],
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['2 quotation marks removed'],
      },
    ],
    'encoded-characters': [
      {
        given: keyPastes['encoded-characters'][0],
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['10 characters written as a code, such as %2B, decoded'],
      },
    ],
    'trailing-punctuation': [
      {
        given: keyPastes['trailing-punctuation'][0],
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['Punctuation at the end removed'],
      },
    ],
    'other-characters': [
      {
        given: keyPastes['other-characters'][0],
        words:
          'RSA public key, 2048 bits. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['2 other characters removed'],
      },
    ],
    'exponent-unusual': [
      {
        given: keyPastes['exponent-unusual'][0],
        words:
          'RSA public key, 2048 bits, with the exponent 3. Nearly all keys have 65537, and some programs take no other.',
        value: line3,
      },
    ],
    'key-large': [
      {
        given: keyPastes['key-large'][0],
        words:
          'RSA public key, 8704 bits. That is more than 8192, which many programs refuse. Keys of 2048 to 4096 bits are usual.',
        value: large,
      },
    ],
    'other-operations': [
      {
        given: keyPastes['other-operations'][0],
        words:
          'This JSON Web Key says what it may be used for (key_ops), and verify is not in that list. Paste the key that signatures are checked with.',
      },
      {
        given: keyPastes['other-operations'][1],
        words:
          'This JSON Web Key says what it may be used for (key_ops), and verify is not in that list. Paste the key that signatures are checked with.',
      },
    ],
    'prototype-members': [
      {
        given: keyPastes['prototype-members'][0],
        words:
          'This JSON has a member such as __proto__, which no key has, and which can change what a program reads from it. Take it out, and find out who put it there.',
      },
      {
        given: keyPastes['prototype-members'][1],
        words:
          'This JSON has a member such as __proto__, which no key has, and which can change what a program reads from it. Take it out, and find out who put it there.',
      },
    ],
    'repeated-members': [
      {
        given: keyPastes['repeated-members'][0],
        words:
          'This JSON Web Key has a member twice, such as two n, and which one counts depends on the program that reads it. Paste the key as its owner published it.',
      },
      {
        given: keyPastes['repeated-members'][1],
        words:
          'This JSON Web Key has a member twice, such as two n, and which one counts depends on the program that reads it. Paste the key as its owner published it.',
      },
    ],
    'not-base64url': [
      {
        given: keyPastes['not-base64url'][0],
        words:
          'The modulus n or the exponent e of this JSON Web Key is not written in base64url, in which 65537 is AQAB: read as it is, it would be another key. Let the program that wrote it write base64url, or paste the key as PEM.',
      },
      {
        given: keyPastes['not-base64url'][1],
        words:
          'The modulus n or the exponent e of this JSON Web Key is not written in base64url, in which 65537 is AQAB: read as it is, it would be another key. Let the program that wrote it write base64url, or paste the key as PEM.',
      },
      {
        given: keyPastes['not-base64url'][2],
        words:
          'The modulus n or the exponent e of this JSON Web Key is not written in base64url, in which 65537 is AQAB: read as it is, it would be another key. Let the program that wrote it write base64url, or paste the key as PEM.',
      },
      {
        given: keyPastes['not-base64url'][3],
        words:
          'The modulus n or the exponent e of this JSON Web Key is not written in base64url, in which 65537 is AQAB: read as it is, it would be another key. Let the program that wrote it write base64url, or paste the key as PEM.',
      },
    ],
    'other-file': [
      {
        given: keyPastes['other-file'][0],
        words:
          'This is a zip archive, such as Word documents are, and not a key. Open it, and paste the key that is in it as text.',
      },
    ],
    'kty-missing': [
      {
        given: keyPastes['kty-missing'][0],
        words:
          'RSA public key, 2048 bits, from JSON without kty, which libraries refuse as a JSON Web Key. Where one is asked for, add "kty":"RSA".',
        value: line,
      },
    ],
    'ssh-certificate': [
      {
        given: keyPastes['ssh-certificate'][0],
        words:
          'RSA public key, 2048 bits, taken from an OpenSSH certificate, which is made for logging in to servers.',
        value: line,
      },
    ],
    'private-members-blank': [
      {
        given: keyPastes['private-members-blank'][0],
        words:
          'Members of a private key (such as d) are in it by name, without their values. A public key has none of them.',
        value: line,
      },
    ],
    'numbers-converted': [
      {
        given: keyPastes['numbers-converted'][0],
        words:
          'RSA public key, 2048 bits, converted from its two numbers. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['Converted from the two numbers, modulus and exponent'],
      },
      {
        given: keyPastes['numbers-converted'][1],
        words:
          'RSA public key, 2048 bits, converted from its two numbers. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['Converted from the two numbers, modulus and exponent'],
      },
      {
        given: keyPastes['numbers-converted'][2],
        words:
          'RSA public key, 2048 bits, converted from its two numbers. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['Converted from the two numbers, modulus and exponent'],
      },
    ],
    'blob-converted': [
      {
        given: keyPastes['blob-converted'][0],
        words:
          'RSA public key, 2048 bits, converted from a Microsoft blob. Signatures of its owner are checked with it (RS256), and anyone may have it.',
        value: line,
        repairs: ['Converted from a Microsoft public key blob'],
      },
    ],
    'other-algorithm': [
      {
        given: keyPastes['other-algorithm'][0],
        words:
          'RSA public key, 2048 bits, marked for PS256 (alg). RS256 is what the chats here take: have tokens signed with it, or paste the key that is marked "alg":"RS256".',
        value: line,
      },
      {
        given: keyPastes['other-algorithm'][1],
        words:
          'RSA public key, 2048 bits, marked for RS512 (alg). RS256 is what the chats here take: have tokens signed with it, or paste the key that is marked "alg":"RS256".',
        value: line,
      },
      {
        given: keyPastes['other-algorithm'][2],
        words:
          'RSA public key, 2048 bits, marked for RS384 (alg). RS256 is what the chats here take: have tokens signed with it, or paste the key that is marked "alg":"RS256".',
        value: line,
      },
    ],
    'size-unusual': [
      {
        given: keyPastes['size-unusual'][0],
        words:
          'The size is unusual: keys are mostly made with 2048, 3072 or 4096 bits. If a signature does not match, compare the key with its source.',
        value: unusual,
      },
    ],
    'private-key': [
      {
        given: keyPastes['private-key'][0],
        words:
          'This is a private key (PKCS#8). It was removed from the box and is not kept. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. Its public key comes out of the file with “openssl pkey -in key.pem -pubout”, run where the file is kept.',
      },
      {
        given: keyPastes['private-key'][1],
        words:
          'This is a private key (PKCS#8). It was removed from the box and is not kept. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. Its public key comes out of the file with “openssl pkey -in key.pem -pubout”, run where the file is kept.',
      },
      {
        given: keyPastes['private-key'][3],
        words:
          'This is a private key (PKCS#1). It was removed from the box and is not kept. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. Its public key comes out of the file with “openssl pkey -in key.pem -pubout”, run where the file is kept.',
      },
      {
        given: keyPastes['private-key'][4],
        words:
          'This is a private key (PEM). It was removed from the box and is not kept. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. Its public key comes out of the file with “openssl pkey -in key.pem -pubout”, run where the file is kept.',
      },
      {
        given: keyPastes['private-key'][17],
        words:
          'This is a private key (OpenSSH). It was removed from the box and is not kept. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. Its public key comes out of the file with “ssh-keygen -y -f key”, run where the file is kept.',
      },
      {
        given: keyPastes['private-key'][18],
        words:
          'This is a private key (JWK). It was removed from the box and is not kept. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. Its public key is the same JSON without the members d, p, q, dp, dq and qi.',
      },
      {
        given: keyPastes['private-key'][19],
        words:
          'This is a private key (PuTTY). It was removed from the box and is not kept. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. Its public key comes out of the file with “puttygen key.ppk -O public-openssh”, run where the file is kept.',
      },
      {
        given: keyPastes['private-key'][20],
        words:
          'This is a private key (XML). It was removed from the box and is not kept. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. Its public key is the same XML with Modulus and Exponent alone.',
      },
    ],
    'client-secret': [
      {
        given: keyPastes['client-secret'][0],
        words:
          'This looks like a secret, such as a client secret, a password or an API token. It was removed from the box and is not kept. Paste the public key alone.',
      },
      {
        given: keyPastes['client-secret'][1],
        words:
          'This looks like a secret, such as a client secret, a password or an API token. It was removed from the box and is not kept. Paste the public key alone.',
      },
    ],
    token: [
      {
        given: keyPastes.token[0],
        words:
          'This contains a token, a text that starts with eyJ. It was removed from the box, because anyone who has a token can use it until it expires. Tokens are read on the page Tokens; this box takes a public key.',
      },
    ],
    unread: [
      {
        given: keyPastes.unread[0],
        words:
          'Line 11 was not read: “Do not use this one, it was replaced”. The key was taken from beside it: paste the key alone, or compare it with where it comes from.',
        value: line,
      },
      {
        given: keyPastes.unread[1],
        words:
          'Line 11 was not read. The key was taken from beside it: paste the key alone, or compare it with where it comes from.',
        value: line,
      },
    ],
    'unread-key-material': [
      {
        given: keyPastes['unread-key-material'][0],
        words:
          'Beside the key there is a long run of characters that was not read, and it may be part of a secret. The paste was removed from the box; it can be put back until you leave the page. Paste the public key alone.',
      },
    ],
    'modulus-in-digits': [
      {
        given: keyPastes['modulus-in-digits'][0],
        words:
          'The modulus n of this JSON Web Key is written in hexadecimal or decimal digits, and RFC 7518 asks for base64url: read as it is, it would be another key. Let the program that wrote it write base64url, or paste the key as PEM.',
      },
    ],
    'several-keys': [
      {
        given: keyPastes['several-keys'][0],
        words: 'There are 2 different public keys here. Choose the one to read.',
      },
      {
        given: keyPastes['several-keys'][1],
        words: 'There are 2 different public keys here. Choose the one to read.',
      },
    ],
    'encryption-key': [
      {
        given: keyPastes['encryption-key'][0],
        words:
          'This key is marked for encryption (use or alg in its JSON). Signatures are checked with another one: paste the key that is marked "use":"sig" or not marked at all.',
      },
    ],
    'rsa-pss-key': [
      {
        given: keyPastes['rsa-pss-key'][0],
        words:
          'This RSA key is reserved for RSA-PSS signatures (PS256), and RS256 cannot be checked with it. Make a pair without that restriction: openssl genpkey -algorithm RSA.',
      },
    ],
    'ec-key': [
      {
        given: keyPastes['ec-key'][0],
        words:
          'This is the public key of an elliptic curve (EC), for ES256 and its like. Tools on this page, and the chats they serve, use RSA keys.',
      },
      {
        given: keyPastes['ec-key'][1],
        words:
          'This is the public key of an elliptic curve (EC), for ES256 and its like. Tools on this page, and the chats they serve, use RSA keys.',
      },
      {
        given: keyPastes['ec-key'][2],
        words:
          'This is the public key of an elliptic curve (EC), for ES256 and its like. Tools on this page, and the chats they serve, use RSA keys.',
      },
    ],
    'ed25519-key': [
      {
        given: keyPastes['ed25519-key'][0],
        words:
          'This is an Ed25519 public key, for EdDSA. Tools on this page, and the chats they serve, use RSA keys.',
      },
      {
        given: keyPastes['ed25519-key'][1],
        words:
          'This is an Ed25519 public key, for EdDSA. Tools on this page, and the chats they serve, use RSA keys.',
      },
    ],
    'dsa-key': [
      {
        given: keyPastes['dsa-key'][0],
        words:
          'This is a DSA public key, a kind that is no longer used for new signatures. Tools on this page, and the chats they serve, use RSA keys.',
      },
    ],
    'other-key': [
      {
        given: keyPastes['other-key'][0],
        words:
          'This is a public key of another kind, such as those of PGP or for key agreement (X25519). Tools on this page, and the chats they serve, use RSA keys.',
      },
      {
        given: keyPastes['other-key'][1],
        words:
          'This is a public key of another kind, such as those of PGP or for key agreement (X25519). Tools on this page, and the chats they serve, use RSA keys.',
      },
    ],
    'key-print': [
      {
        given: keyPastes['key-print'][0],
        words:
          'This is a key or certificate as a program prints it to be looked at, in digits. Paste the file itself, which starts with -----BEGIN.',
      },
      {
        given: keyPastes['key-print'][1],
        words:
          'This is a key or certificate as a program prints it to be looked at, in digits. Paste the file itself, which starts with -----BEGIN.',
      },
    ],
    parameters: [
      {
        given: keyPastes.parameters[0],
        words:
          'These are parameters, from which keys are made, and not a key. Paste the public key, which starts with -----BEGIN PUBLIC KEY-----.',
      },
    ],
    'revocation-list': [
      {
        given: keyPastes['revocation-list'][0],
        words:
          'This is a list of revoked certificates (CRL), and not a key. Paste the certificate itself, which starts with -----BEGIN CERTIFICATE-----.',
      },
    ],
    'key-cut-short': [
      {
        given: keyPastes['key-cut-short'][0],
        words:
          'This key is cut short: 352 of 392 characters are here. Copy it again where it came from, from the first character to the last.',
      },
    ],
    'key-start-missing': [
      {
        given: keyPastes['key-start-missing'][0],
        words:
          'The beginning of this key is missing: without header lines it starts with MII. Copy it again where it came from, from the first character to the last.',
      },
    ],
    'key-damaged': [
      {
        given: keyPastes['key-damaged'][0],
        words:
          'This looks like a key of which characters were changed, added or lost on the way. Copy it again where it came from, from the first character to the last.',
      },
    ],
    uuid: [
      {
        given: keyPastes.uuid[0],
        words: 'This is a UUID, 36 characters with four hyphens: the name of something, and not a key.',
      },
    ],
    'web-address': [
      {
        given: keyPastes['web-address'][0],
        words: 'This is a web address. Open it yourself and paste what it shows: this page fetches nothing.',
      },
    ],
    fingerprint: [
      {
        given: keyPastes.fingerprint[0],
        words:
          'This is the fingerprint of a key, from which the key cannot be had. Paste the key itself to compare fingerprints.',
      },
      {
        given: keyPastes.fingerprint[1],
        words:
          'This is the fingerprint of a key, from which the key cannot be had. Paste the key itself to compare fingerprints.',
      },
    ],
    'hex-32': [
      {
        given: keyPastes['hex-32'][0],
        words:
          'These are 32 hexadecimal digits, the form of an API key or of an MD5 fingerprint, and not a public key.',
      },
    ],
    'too-long': [
      {
        given: keyPastes['too-long'][0],
        words:
          'This text has 29999 characters, and a key has a few hundred. Paste the key alone, or the file that holds it.',
      },
    ],
    'too-small': [
      {
        given: keyPastes['too-small'][0],
        words:
          'This RSA public key has 1024 bits; 2048 is the least that is safe. Make a pair of 2048 bits or more and replace it wherever it is saved.',
      },
    ],
    'modulus-even': [
      {
        given: keyPastes['modulus-even'][0],
        words:
          'The modulus of this RSA key is an even number, which no real key has: it was changed on the way. Copy it again where it came from, from the first character to the last.',
      },
    ],
    'exponent-unusable': [
      {
        given: keyPastes['exponent-unusable'][0],
        words:
          'This RSA key has the exponent 1, with which signatures protect nothing. An exponent is odd and at least 3, nearly always 65537. Copy it again where it came from, from the first character to the last.',
      },
      {
        given: keyPastes['exponent-unusable'][1],
        words:
          'This RSA key has the exponent 65536, with which signatures protect nothing. An exponent is odd and at least 3, nearly always 65537. Copy it again where it came from, from the first character to the last.',
      },
    ],
    'small-factor': [
      {
        given: keyPastes['small-factor'][0],
        words:
          'The modulus of this RSA key can be divided by 7919, as that of no real key can: most likely characters of it were changed on the way. Copy it again where it came from, from the first character to the last.',
      },
    ],
    'roca-shape': [
      {
        given: keyPastes['roca-shape'][0],
        words:
          'This RSA key has the mark of the faulty chips of 2017 (ROCA, CVE-2017-15361): its private key can be worked out from it. Never use it: make a new pair with another device or program.',
      },
    ],
    'primes-close': [
      {
        given: keyPastes['primes-close'][0],
        words:
          'The two primes of this RSA key lie so close together that its private key can be worked out from it. Never use it: make a new pair with another device or program.',
      },
    ],
    'not-recognised': [
      {
        given: keyPastes['not-recognised'][0],
        words:
          'This does not look like a key. A public key starts with -----BEGIN, MII, ssh-rsa or {"kty": and has some hundred characters.',
      },
    ],
  },
} satisfies Record<string, FieldExamples>;

/** Rows without an example, and the folder of the tests that prove them: this key must not be copied from here. */
export const provenElsewhere = { key: { 'published-key': 'test/domain/keys' } };
