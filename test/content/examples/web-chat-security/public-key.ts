import { pemExamples } from '../keys/pem';
import { line } from '../keys/sample-keys';

export const publicKeyExamples = pemExamples({
  key: line,
  good: 'RSA public key, 2048 bits. Your server signs with the private key that belongs to it.',
  privateKey: (form) =>
    `This is a private key (${form}). It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. Your public key takes the public key: copy the public key that belongs to the private key on your server, which starts with -----BEGIN PUBLIC KEY-----.`,
  others: {
    'certificate-extracted':
      'RSA public key, 2048 bits, taken out of a certificate. Whether your server signs with this one cannot be seen from here: compare it with the public key that belongs to the private key on your server.',
    'openssh-converted':
      'RSA public key, 2048 bits, converted from an SSH key. SSH keys are made for logging in to servers. Whether your server signs with this one cannot be seen from here: compare it with the public key that belongs to the private key on your server.',
    'exponent-unusual':
      'RSA public key, 2048 bits, with the exponent 3. Nearly all keys have 65537, and whether Your public key takes another is not documented. Compare it with the public key that belongs to the private key on your server.',
    'key-large':
      'RSA public key, 8704 bits. That is more than 8192, and whether Your public key takes so large a key is not documented. Keys of 2048 to 4096 bits are usual.',
    'other-operations':
      'This JSON Web Key says what it may be used for (key_ops), and verify is not in that list. Copy the public key that belongs to the private key on your server, which starts with -----BEGIN PUBLIC KEY-----.',
    'prototype-members':
      'This JSON has a member such as __proto__, which no key has, and which can change what a program reads from it. Copy the public key that belongs to the private key on your server, which starts with -----BEGIN PUBLIC KEY-----.',
    'repeated-members':
      'This JSON Web Key has a member twice, such as two n, and which one counts depends on the program that reads it. Copy the public key that belongs to the private key on your server, which starts with -----BEGIN PUBLIC KEY-----.',
    'not-base64url':
      'The modulus n or the exponent e of this JSON Web Key is not written in base64url, in which 65537 is AQAB: read as it is, it would be another key. Copy the public key that belongs to the private key on your server, which starts with -----BEGIN PUBLIC KEY-----.',
    'other-file':
      'This is a zip archive, such as Word documents are, and not a key. Copy the public key that belongs to the private key on your server, which starts with -----BEGIN PUBLIC KEY-----.',
    'kty-missing':
      'RSA public key, 2048 bits, from JSON without kty, which libraries refuse as a JSON Web Key. Whether your server signs with this one cannot be seen from here: compare it with the public key that belongs to the private key on your server.',
    'ssh-certificate':
      'RSA public key, 2048 bits, taken out of an OpenSSH certificate, which is made for logging in to servers. Whether your server signs with this one cannot be seen from here: compare it with the public key that belongs to the private key on your server.',
    'private-members-blank':
      'Members of a private key (such as d) are in it by name, without their values. A public key has none of them.',
    'other-algorithm': [
      'RSA public key, 2048 bits, marked for PS256 (alg) and not for RS256. Whether your server signs with this one cannot be seen from here: compare it with the public key that belongs to the private key on your server.',
      'RSA public key, 2048 bits, marked for RS512 (alg) and not for RS256. Whether your server signs with this one cannot be seen from here: compare it with the public key that belongs to the private key on your server.',
      'RSA public key, 2048 bits, marked for RS384 (alg) and not for RS256. Whether your server signs with this one cannot be seen from here: compare it with the public key that belongs to the private key on your server.',
    ],
    'size-unusual':
      'The size is unusual: keys are mostly made with 2048, 3072 or 4096 bits. Compare it with the public key that belongs to the private key on your server.',
    'client-secret':
      'This holds a secret by its label or its form, such as a client secret, a password or an API token. It has been taken out of the box and is kept nowhere. Copy the public key that belongs to the private key on your server, which starts with -----BEGIN PUBLIC KEY-----.',
    token:
      'This holds a token, a text that starts with eyJ. It has been taken out of the box, because whoever has a token can use it until it expires. Your public key takes the key that tokens are checked with. Copy the public key that belongs to the private key on your server, which starts with -----BEGIN PUBLIC KEY-----.',
    'too-small':
      'This RSA public key has 1024 bits; 2048 is the least that is safe. If it is the sample of a tutorial, never use it: its private key is public. Otherwise make a pair of 2048 bits or more and paste its public key.',
    'modulus-even':
      'The modulus of this RSA key is an even number, which no real key has: it was changed on the way. Copy the public key that belongs to the private key on your server again, from the first character to the last.',
    'exponent-unusable': [
      'This RSA key has the exponent 1, with which signatures protect nothing. An exponent is odd and at least 3, nearly always 65537. Copy the public key that belongs to the private key on your server again, from the first character to the last.',
      'This RSA key has the exponent 65536, with which signatures protect nothing. An exponent is odd and at least 3, nearly always 65537. Copy the public key that belongs to the private key on your server again, from the first character to the last.',
    ],
    'small-factor':
      'The modulus of this RSA key can be divided by 7919, as that of no real key can: most likely characters of it were changed on the way. Copy the public key that belongs to the private key on your server again, from the first character to the last.',
    'roca-shape':
      'This RSA key has the mark of the faulty chips of 2017 (ROCA, CVE-2017-15361): its private key can be worked out from it. Never use it: make a new pair with another device or program and paste its public key.',
    'primes-close':
      'The two primes of this RSA key lie so close together that its private key can be worked out from it. Never use it: make a new pair with another program and paste its public key.',
    unread: [
      'Line 11 was not read: “Do not use this one, it was replaced”. The key was taken from beside it: paste the key alone, or compare it with where it comes from.',
      'Line 11 was not read. The key was taken from beside it: paste the key alone, or compare it with where it comes from.',
    ],
    'unread-key-material':
      'Beside the key there is a long run of characters that was not read, and it may be part of a secret. The paste has been taken out of the box; it can be put back until you leave the page. Copy the public key that belongs to the private key on your server, which starts with -----BEGIN PUBLIC KEY-----.',
    'modulus-in-digits':
      'The modulus n of this JSON Web Key is written in hexadecimal or decimal digits, and RFC 7518 asks for base64url: read as it is, it would be another key. Copy the public key that belongs to the private key on your server, which starts with -----BEGIN PUBLIC KEY-----.',
    'several-keys':
      'There are 2 different public keys here, and Your public key takes one. Paste the public key that belongs to the private key on your server, and leave the IBM provided public key out.',
    'encryption-key':
      'This key is marked for encryption. Your public key takes the key that signatures are checked with. Copy the public key that belongs to the private key on your server, which starts with -----BEGIN PUBLIC KEY-----.',
    'signing-request':
      'This is a certificate request (PKCS#10), which goes to a certificate authority. Copy the public key that belongs to the private key on your server, which starts with -----BEGIN PUBLIC KEY-----.',
    'rsa-pss-key':
      'This RSA key is reserved for RSA-PSS signatures, and only RS256 is documented for Your public key. Copy the public key that belongs to the private key on your server, which starts with -----BEGIN PUBLIC KEY-----.',
    'ec-key':
      'This is the public key of an elliptic curve (EC). Only RSA keys are documented for Your public key. Copy the public key that belongs to the private key on your server, which starts with -----BEGIN PUBLIC KEY-----.',
    'ed25519-key':
      'This is an Ed25519 public key. Only RSA keys are documented for Your public key. Copy the public key that belongs to the private key on your server, which starts with -----BEGIN PUBLIC KEY-----.',
    'dsa-key':
      'This is a DSA public key. Only RSA keys are documented for Your public key. Copy the public key that belongs to the private key on your server, which starts with -----BEGIN PUBLIC KEY-----.',
    'other-key':
      'This is a public key of another kind than RSA. Only RSA keys are documented for Your public key. Copy the public key that belongs to the private key on your server, which starts with -----BEGIN PUBLIC KEY-----.',
    'key-print':
      'This is a key as OpenSSL prints it to be looked at, in pairs of digits. Copy the public key that belongs to the private key on your server, which starts with -----BEGIN PUBLIC KEY-----.',
    parameters:
      'These are parameters that keys are made from, and not a key. Copy the public key that belongs to the private key on your server, which starts with -----BEGIN PUBLIC KEY-----.',
    'revocation-list':
      'This is a list of revoked certificates, and not a key. Copy the public key that belongs to the private key on your server, which starts with -----BEGIN PUBLIC KEY-----.',
    'key-cut-short':
      'This key is cut short: 352 of 392 characters are here. Copy the public key that belongs to the private key on your server again, from the first character to the last.',
    'key-start-missing':
      'The beginning of this key is missing: it starts with -----BEGIN PUBLIC KEY-----. Copy the public key that belongs to the private key on your server again, from the first character to the last.',
    'key-damaged':
      'This looks like a key of which characters were changed, added or lost on the way. Copy the public key that belongs to the private key on your server again, from the first character to the last.',
    uuid: 'This is a UUID, such as the integration ID, and not a key. Copy the public key that belongs to the private key on your server, which starts with -----BEGIN PUBLIC KEY-----.',
    'hex-32':
      'These are 32 hexadecimal digits, the form of an API key. Copy the public key that belongs to the private key on your server, which starts with -----BEGIN PUBLIC KEY-----.',
    'web-address':
      'This is a web address, such as that of a key set. Your public key takes the key itself. Copy the public key that belongs to the private key on your server, which starts with -----BEGIN PUBLIC KEY-----.',
    fingerprint:
      'This is the fingerprint of a key. Your public key takes the key itself. Copy the public key that belongs to the private key on your server, which starts with -----BEGIN PUBLIC KEY-----.',
    'too-long':
      'This text has 29999 characters, and a key has a few hundred. Copy the public key that belongs to the private key on your server, which starts with -----BEGIN PUBLIC KEY-----.',
    'not-recognised':
      'This does not look like a public key. Copy the public key that belongs to the private key on your server, which starts with -----BEGIN PUBLIC KEY-----.',
  },
});
