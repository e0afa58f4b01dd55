import type { FieldExamples } from '../example';
import { keyPastes } from '../keys/key-pastes';
import { large, line, line3, unusual } from '../keys/sample-keys';

export const publicKeyExamples: FieldExamples = {
  clean: [{ given: keyPastes.clean[0], words: 'RSA public key, 2048 bits.', value: line, repairs: [] }],
  'pem-wrapped': [
    {
      given: keyPastes['pem-wrapped'][0],
      words: 'RSA public key, 2048 bits.',
      value: line,
      repairs: ['BEGIN and END lines taken out', '9 line breaks taken out'],
    },
    {
      given: keyPastes['pem-wrapped'][1],
      words: 'RSA public key, 2048 bits.',
      value: line,
      repairs: ['BEGIN or END line taken out', '8 line breaks taken out'],
    },
    {
      given: keyPastes['pem-wrapped'][2],
      words: 'RSA public key, 2048 bits.',
      value: line,
      repairs: ['BEGIN and END lines taken out', '9 Windows line breaks taken out'],
    },
    {
      given: keyPastes['pem-wrapped'][3],
      words: 'RSA public key, 2048 bits.',
      value: line,
      repairs: [
        'BEGIN and END lines taken out',
        'The name in front of the key taken out',
        '9 line breaks written as \\n taken out',
        '2 quotation marks taken out',
      ],
    },
    {
      given: keyPastes['pem-wrapped'][4],
      words: 'RSA public key, 2048 bits.',
      value: line,
      repairs: [
        'BEGIN and END lines taken out',
        '9 line breaks taken out',
        '1 invisible character taken out',
      ],
    },
    {
      given: keyPastes['pem-wrapped'][5],
      words: 'RSA public key, 2048 bits.',
      value: line,
      repairs: [
        'BEGIN and END lines taken out',
        'Missing or additional dashes of the BEGIN and END lines passed over',
        '9 line breaks taken out',
        '8 typographic dashes replaced by plain hyphens',
      ],
    },
    {
      given: keyPastes['pem-wrapped'][6],
      words: 'RSA public key, 2048 bits.',
      value: line,
      repairs: ['BEGIN and END lines taken out', 'Text around the key taken out', '6 line breaks taken out'],
    },
  ],
  'pkcs1-converted': [
    {
      given: keyPastes['pkcs1-converted'][0],
      words: 'RSA public key, 2048 bits.',
      value: line,
      repairs: [
        'Converted from PKCS#1, the form of BEGIN RSA PUBLIC KEY',
        'BEGIN and END lines taken out',
        '8 line breaks taken out',
      ],
    },
  ],
  'jwk-converted': [
    {
      given: keyPastes['jwk-converted'][0],
      words: 'RSA public key, 2048 bits.',
      value: line,
      repairs: ['Converted from a JSON Web Key'],
    },
  ],
  'jwks-converted': [
    {
      given: keyPastes['jwks-converted'][0],
      words: 'RSA public key, 2048 bits.',
      value: line,
      repairs: ['Taken out of a JSON Web Key Set and converted'],
    },
  ],
  'der-rewritten': [
    {
      given: keyPastes['der-rewritten'][0],
      words: 'RSA public key, 2048 bits.',
      value: line,
      repairs: ['Written in the strict form of DER'],
    },
  ],
  'base64-twice': [
    {
      given: keyPastes['base64-twice'][0],
      words: 'RSA public key, 2048 bits.',
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
      given: keyPastes['key-value'][0],
      words: 'RSA public key, 2048 bits.',
      value: line,
      repairs: ['The name in front of the key taken out'],
    },
  ],
  'surrounding-text': [
    {
      given: keyPastes['surrounding-text'][0],
      words: 'RSA public key, 2048 bits.',
      value: line,
      repairs: ['Text around the key taken out'],
    },
  ],
  base64url: [
    {
      given: keyPastes.base64url[0],
      words: 'RSA public key, 2048 bits.',
      value: line,
      repairs: ['The characters - and _ of base64url written as + and /'],
    },
  ],
  padding: [
    {
      given: keyPastes.padding[0],
      words: 'RSA public key, 2048 bits.',
      value: line,
      repairs: ['The = signs at the end put right'],
    },
  ],
  'literal-line-breaks': [
    {
      given: keyPastes['literal-line-breaks'][0],
      words: 'RSA public key, 2048 bits.',
      value: line,
      repairs: ['6 line breaks written as \\n taken out'],
    },
  ],
  'windows-line-breaks': [
    {
      given: keyPastes['windows-line-breaks'][0],
      words: 'RSA public key, 2048 bits.',
      value: line,
      repairs: ['6 Windows line breaks taken out'],
    },
  ],
  'line-breaks': [
    {
      given: keyPastes['line-breaks'][0],
      words: 'RSA public key, 2048 bits.',
      value: line,
      repairs: ['6 line breaks taken out'],
    },
  ],
  spaces: [
    {
      given: keyPastes.spaces[0],
      words: 'RSA public key, 2048 bits.',
      value: line,
      repairs: ['6 spaces taken out'],
    },
  ],
  'non-breaking-spaces': [
    {
      given: keyPastes['non-breaking-spaces'][0],
      words: 'RSA public key, 2048 bits.',
      value: line,
      repairs: ['6 non-breaking spaces taken out'],
    },
  ],
  'invisible-characters': [
    {
      given: keyPastes['invisible-characters'][0],
      words: 'RSA public key, 2048 bits.',
      value: line,
      repairs: ['6 invisible characters taken out'],
    },
  ],
  quotes: [
    {
      given: keyPastes.quotes[0],
      words: 'RSA public key, 2048 bits.',
      value: line,
      repairs: ['2 quotation marks taken out'],
    },
  ],
  'encoded-characters': [
    {
      given: keyPastes['encoded-characters'][0],
      words: 'RSA public key, 2048 bits.',
      value: line,
      repairs: ['10 characters written as a code, such as %2B, decoded'],
    },
  ],
  'trailing-punctuation': [
    {
      given: keyPastes['trailing-punctuation'][0],
      words: 'RSA public key, 2048 bits.',
      value: line,
      repairs: ['Punctuation at the end taken out'],
    },
  ],
  'other-characters': [
    {
      given: keyPastes['other-characters'][0],
      words: 'RSA public key, 2048 bits.',
      value: line,
      repairs: ['2 other characters taken out'],
    },
  ],

  'certificate-extracted': [
    {
      given: keyPastes['certificate-extracted'][0],
      words:
        'RSA public key, 2048 bits, taken out of a certificate. Whether the assistant signs with this one cannot be seen from here: compare it with the JWT key on the Web Chat set-up page.',
      value: line,
      repairs: ['Taken out of a certificate', 'BEGIN and END lines taken out', '19 line breaks taken out'],
    },
    {
      given: keyPastes['certificate-extracted'][1],
      words:
        'RSA public key, 2048 bits, taken out of a certificate. Whether the assistant signs with this one cannot be seen from here: compare it with the JWT key on the Web Chat set-up page.',
      value: line,
      repairs: [
        'Taken out of a certificate',
        'BEGIN and END lines taken out',
        'Text around the key taken out',
        '16 line breaks taken out',
      ],
    },
  ],
  'openssh-converted': [
    {
      given: keyPastes['openssh-converted'][0],
      words:
        'RSA public key, 2048 bits, converted from an SSH key. SSH keys are made for logging in to servers. Whether the assistant signs with this one cannot be seen from here: compare it with the JWT key on the Web Chat set-up page.',
      value: line,
      repairs: ['Converted from an SSH public key'],
    },
    {
      given: keyPastes['openssh-converted'][1],
      words:
        'RSA public key, 2048 bits, converted from an SSH key. SSH keys are made for logging in to servers. Whether the assistant signs with this one cannot be seen from here: compare it with the JWT key on the Web Chat set-up page.',
      value: line,
      repairs: ['Converted from an SSH public key', 'BEGIN and END lines taken out'],
    },
  ],
  'exponent-unusual': [
    {
      given: keyPastes['exponent-unusual'][0],
      words:
        'RSA public key, 2048 bits, with the exponent 3. Nearly all keys have 65537, and whether JWT Public Key takes another is not documented. Compare it with the JWT key on the Web Chat set-up page.',
      value: line3,
    },
  ],
  'key-large': [
    {
      given: keyPastes['key-large'][0],
      words:
        'RSA public key, 8704 bits. That is more than 8192, and whether JWT Public Key takes so large a key is not documented. Keys of 2048 to 4096 bits are usual.',
      value: large,
    },
  ],
  'other-operations': [
    {
      given: keyPastes['other-operations'][0],
      words:
        'This JSON Web Key says what it may be used for (key_ops), and verify is not in that list. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
    {
      given: keyPastes['other-operations'][1],
      words:
        'This JSON Web Key says what it may be used for (key_ops), and verify is not in that list. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
  ],
  'prototype-members': [
    {
      given: keyPastes['prototype-members'][0],
      words:
        'This JSON has a member such as __proto__, which no key has, and which can change what a program reads from it. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
    {
      given: keyPastes['prototype-members'][1],
      words:
        'This JSON has a member such as __proto__, which no key has, and which can change what a program reads from it. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
  ],
  'repeated-members': [
    {
      given: keyPastes['repeated-members'][0],
      words:
        'This JSON Web Key has a member twice, such as two n, and which one counts depends on the program that reads it. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
    {
      given: keyPastes['repeated-members'][1],
      words:
        'This JSON Web Key has a member twice, such as two n, and which one counts depends on the program that reads it. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
  ],
  'not-base64url': [
    {
      given: keyPastes['not-base64url'][0],
      words:
        'The modulus n or the exponent e of this JSON Web Key is not written in base64url, in which 65537 is AQAB: read as it is, it would be another key. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
    {
      given: keyPastes['not-base64url'][1],
      words:
        'The modulus n or the exponent e of this JSON Web Key is not written in base64url, in which 65537 is AQAB: read as it is, it would be another key. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
    {
      given: keyPastes['not-base64url'][2],
      words:
        'The modulus n or the exponent e of this JSON Web Key is not written in base64url, in which 65537 is AQAB: read as it is, it would be another key. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
    {
      given: keyPastes['not-base64url'][3],
      words:
        'The modulus n or the exponent e of this JSON Web Key is not written in base64url, in which 65537 is AQAB: read as it is, it would be another key. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
  ],
  'other-file': [
    {
      given: keyPastes['other-file'][0],
      words:
        'This is a zip archive, such as Word documents are, and not a key. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
  ],
  'kty-missing': [
    {
      given: keyPastes['kty-missing'][0],
      words:
        'RSA public key, 2048 bits, from JSON without kty, which libraries refuse as a JSON Web Key. Whether the assistant signs with this one cannot be seen from here: compare it with the JWT key on the Web Chat set-up page.',
      value: line,
    },
  ],
  'ssh-certificate': [
    {
      given: keyPastes['ssh-certificate'][0],
      words:
        'RSA public key, 2048 bits, taken out of an OpenSSH certificate, which is made for logging in to servers. Whether the assistant signs with this one cannot be seen from here: compare it with the JWT key on the Web Chat set-up page.',
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
      words: 'RSA public key, 2048 bits.',
      value: line,
      repairs: ['Converted from the two numbers, modulus and exponent'],
    },
    {
      given: keyPastes['numbers-converted'][1],
      words: 'RSA public key, 2048 bits.',
      value: line,
      repairs: ['Converted from the two numbers, modulus and exponent'],
    },
    {
      given: keyPastes['numbers-converted'][2],
      words: 'RSA public key, 2048 bits.',
      value: line,
      repairs: ['Converted from the two numbers, modulus and exponent'],
    },
  ],
  'blob-converted': [
    {
      given: keyPastes['blob-converted'][0],
      words: 'RSA public key, 2048 bits.',
      value: line,
      repairs: ['Converted from a Microsoft public key blob'],
    },
  ],
  'other-algorithm': [
    {
      given: keyPastes['other-algorithm'][0],
      words:
        'RSA public key, 2048 bits, marked for PS256 (alg) and not for RS256. Whether the assistant signs with this one cannot be seen from here: compare it with the JWT key on the Web Chat set-up page.',
      value: line,
    },
    {
      given: keyPastes['other-algorithm'][1],
      words:
        'RSA public key, 2048 bits, marked for RS512 (alg) and not for RS256. Whether the assistant signs with this one cannot be seen from here: compare it with the JWT key on the Web Chat set-up page.',
      value: line,
    },
    {
      given: keyPastes['other-algorithm'][2],
      words:
        'RSA public key, 2048 bits, marked for RS384 (alg) and not for RS256. Whether the assistant signs with this one cannot be seen from here: compare it with the JWT key on the Web Chat set-up page.',
      value: line,
    },
  ],
  'size-unusual': [
    {
      given: keyPastes['size-unusual'][0],
      words:
        'The size is unusual: keys are mostly made with 2048, 3072 or 4096 bits. Compare it with the JWT key on the Web Chat set-up page.',
      value: unusual,
    },
  ],

  'private-key': [
    {
      given: keyPastes['private-key'][0],
      words:
        'This is a private key (PKCS#8). It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. JWT Public Key takes the public key: copy the JWT key on the Web Chat set-up page, which starts with MII.',
    },
    {
      given: keyPastes['private-key'][1],
      words:
        'This is a private key (PKCS#8). It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. JWT Public Key takes the public key: copy the JWT key on the Web Chat set-up page, which starts with MII.',
    },
    {
      given: keyPastes['private-key'][2],
      words:
        'This is a private key (PKCS#8). It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. JWT Public Key takes the public key: copy the JWT key on the Web Chat set-up page, which starts with MII.',
    },
    {
      given: keyPastes['private-key'][3],
      words:
        'This is a private key (PKCS#1). It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. JWT Public Key takes the public key: copy the JWT key on the Web Chat set-up page, which starts with MII.',
    },
    {
      given: keyPastes['private-key'][4],
      words:
        'This is a private key (PEM). It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. JWT Public Key takes the public key: copy the JWT key on the Web Chat set-up page, which starts with MII.',
    },
    {
      given: keyPastes['private-key'][5],
      words:
        'This is a private key (encrypted PKCS#8). It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. JWT Public Key takes the public key: copy the JWT key on the Web Chat set-up page, which starts with MII.',
    },
    {
      given: keyPastes['private-key'][6],
      words:
        'This is a private key (EC). It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. JWT Public Key takes the public key: copy the JWT key on the Web Chat set-up page, which starts with MII.',
    },
    {
      given: keyPastes['private-key'][7],
      words:
        'This is a private key (DSA). It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. JWT Public Key takes the public key: copy the JWT key on the Web Chat set-up page, which starts with MII.',
    },
    {
      given: keyPastes['private-key'][8],
      words:
        'This is a private key (OpenSSH). It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. JWT Public Key takes the public key: copy the JWT key on the Web Chat set-up page, which starts with MII.',
    },
    {
      given: keyPastes['private-key'][9],
      words:
        'This is a private key (PuTTY). It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. JWT Public Key takes the public key: copy the JWT key on the Web Chat set-up page, which starts with MII.',
    },
    {
      given: keyPastes['private-key'][10],
      words:
        'This is a private key (JWK). It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. JWT Public Key takes the public key: copy the JWT key on the Web Chat set-up page, which starts with MII.',
    },
    {
      given: keyPastes['private-key'][11],
      words:
        'This is a private key (JWK). It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. JWT Public Key takes the public key: copy the JWT key on the Web Chat set-up page, which starts with MII.',
    },
    {
      given: keyPastes['private-key'][12],
      words:
        'This is a private key (JWK). It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. JWT Public Key takes the public key: copy the JWT key on the Web Chat set-up page, which starts with MII.',
    },
    {
      given: keyPastes['private-key'][13],
      words:
        'This is a private key (PKCS#12). It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. JWT Public Key takes the public key: copy the JWT key on the Web Chat set-up page, which starts with MII.',
    },
    {
      given: keyPastes['private-key'][14],
      words:
        'This is a private key (Java key store). It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. JWT Public Key takes the public key: copy the JWT key on the Web Chat set-up page, which starts with MII.',
    },
    {
      given: keyPastes['private-key'][15],
      words:
        'This is a private key (PKCS#8). It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. JWT Public Key takes the public key: copy the JWT key on the Web Chat set-up page, which starts with MII.',
    },
    {
      given: keyPastes['private-key'][16],
      words:
        'This is a private key (PKCS#8). It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. JWT Public Key takes the public key: copy the JWT key on the Web Chat set-up page, which starts with MII.',
    },
  ],
  'client-secret': [
    {
      given: keyPastes['client-secret'][0],
      words:
        'This holds a secret by its label or its form, such as a client secret, a password or an API token. It has been taken out of the box and is kept nowhere. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
    {
      given: keyPastes['client-secret'][1],
      words:
        'This holds a secret by its label or its form, such as a client secret, a password or an API token. It has been taken out of the box and is kept nowhere. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
  ],
  token: [
    {
      given: keyPastes.token[0],
      words:
        'This holds a token, a text that starts with eyJ. It has been taken out of the box, because whoever has a token can use it until it expires. JWT Public Key takes the key that tokens are checked with. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
    {
      given: keyPastes.token[1],
      words:
        'This holds a token, a text that starts with eyJ. It has been taken out of the box, because whoever has a token can use it until it expires. JWT Public Key takes the key that tokens are checked with. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
    {
      given: keyPastes.token[2],
      words:
        'This holds a token, a text that starts with eyJ. It has been taken out of the box, because whoever has a token can use it until it expires. JWT Public Key takes the key that tokens are checked with. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
  ],
  // The tutorial's key is kept as a fingerprint only; test/domain/keys proves the row with another key.
  'tutorial-sample-key': [],
  'too-small': [
    {
      given: keyPastes['too-small'][0],
      words:
        'This RSA public key has 1024 bits; 2048 is the least that is safe. If it is the sample of a tutorial, never use it: its private key is public. Otherwise make a pair of 2048 bits or more and paste its public key.',
    },
  ],
  'modulus-even': [
    {
      given: keyPastes['modulus-even'][0],
      words:
        'The modulus of this RSA key is an even number, which no real key has: it was changed on the way. Copy the JWT key on the Web Chat set-up page again, from the first character to the last.',
    },
  ],
  'exponent-unusable': [
    {
      given: keyPastes['exponent-unusable'][0],
      words:
        'This RSA key has the exponent 1, with which signatures protect nothing. An exponent is odd and at least 3, nearly always 65537. Copy the JWT key on the Web Chat set-up page again, from the first character to the last.',
    },
    {
      given: keyPastes['exponent-unusable'][1],
      words:
        'This RSA key has the exponent 65536, with which signatures protect nothing. An exponent is odd and at least 3, nearly always 65537. Copy the JWT key on the Web Chat set-up page again, from the first character to the last.',
    },
  ],
  'small-factor': [
    {
      given: keyPastes['small-factor'][0],
      words:
        'The modulus of this RSA key can be divided by 7919, as that of no real key can: most likely characters of it were changed on the way. Copy the JWT key on the Web Chat set-up page again, from the first character to the last.',
    },
  ],
  'roca-shape': [
    {
      given: keyPastes['roca-shape'][0],
      words:
        'This RSA key has the mark of the faulty chips of 2017 (ROCA, CVE-2017-15361): its private key can be worked out from it. Never use it: make a new pair with another device or program and paste its public key.',
    },
  ],
  'primes-close': [
    {
      given: keyPastes['primes-close'][0],
      words:
        'The two primes of this RSA key lie so close together that its private key can be worked out from it. Never use it: make a new pair with another program and paste its public key.',
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
        'Beside the key there is a long run of characters that was not read, and it may be part of a secret. The paste has been taken out of the box; it can be put back until you leave the page. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
  ],
  'modulus-in-digits': [
    {
      given: keyPastes['modulus-in-digits'][0],
      words:
        'The modulus n of this JSON Web Key is written in hexadecimal or decimal digits, and RFC 7518 asks for base64url: read as it is, it would be another key. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
  ],
  'several-keys': [
    {
      given: keyPastes['several-keys'][0],
      words:
        'There are 2 different public keys here, and JWT Public Key takes one. Paste the one that the assistant signs with: the JWT key on the Web Chat set-up page.',
    },
    {
      given: keyPastes['several-keys'][1],
      words:
        'There are 2 different public keys here, and JWT Public Key takes one. Paste the one that the assistant signs with: the JWT key on the Web Chat set-up page.',
    },
  ],
  'encryption-key': [
    {
      given: keyPastes['encryption-key'][0],
      words:
        'This key is marked for encryption. JWT Public Key takes the key that signatures are checked with. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
  ],
  'signing-request': [
    {
      given: keyPastes['signing-request'][0],
      words:
        'This is a certificate request (PKCS#10), which goes to a certificate authority. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
  ],
  'rsa-pss-key': [
    {
      given: keyPastes['rsa-pss-key'][0],
      words:
        'This RSA key is reserved for RSA-PSS signatures, and only RS256 is documented for JWT Public Key. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
  ],
  'ec-key': [
    {
      given: keyPastes['ec-key'][0],
      words:
        'This is the public key of an elliptic curve (EC). Only RSA keys are documented for JWT Public Key. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
    {
      given: keyPastes['ec-key'][1],
      words:
        'This is the public key of an elliptic curve (EC). Only RSA keys are documented for JWT Public Key. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
  ],
  'ed25519-key': [
    {
      given: keyPastes['ed25519-key'][0],
      words:
        'This is an Ed25519 public key. Only RSA keys are documented for JWT Public Key. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
    {
      given: keyPastes['ed25519-key'][1],
      words:
        'This is an Ed25519 public key. Only RSA keys are documented for JWT Public Key. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
  ],
  'dsa-key': [
    {
      given: keyPastes['dsa-key'][0],
      words:
        'This is a DSA public key. Only RSA keys are documented for JWT Public Key. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
  ],
  'other-key': [
    {
      given: keyPastes['other-key'][0],
      words:
        'This is a public key of another kind than RSA. Only RSA keys are documented for JWT Public Key. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
  ],
  'key-print': [
    {
      given: keyPastes['key-print'][0],
      words:
        'This is a key as OpenSSL prints it to be looked at, in pairs of digits. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
    {
      given: keyPastes['key-print'][1],
      words:
        'This is a key as OpenSSL prints it to be looked at, in pairs of digits. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
  ],
  parameters: [
    {
      given: keyPastes.parameters[0],
      words:
        'These are parameters that keys are made from, and not a key. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
  ],
  'revocation-list': [
    {
      given: keyPastes['revocation-list'][0],
      words:
        'This is a list of revoked certificates, and not a key. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
  ],
  'key-cut-short': [
    {
      given: keyPastes['key-cut-short'][0],
      words:
        'This key is cut short: 352 of 392 characters are here. Copy the JWT key on the Web Chat set-up page again, from the first character to the last.',
    },
  ],
  'key-start-missing': [
    {
      given: keyPastes['key-start-missing'][0],
      words:
        'The beginning of this key is missing: it starts with MII. Copy the JWT key on the Web Chat set-up page again, from the first character to the last.',
    },
  ],
  'key-damaged': [
    {
      given: keyPastes['key-damaged'][0],
      words:
        'This looks like a key of which characters were changed, added or lost on the way. Copy the JWT key on the Web Chat set-up page again, from the first character to the last.',
    },
  ],
  'consumer-delegation': [
    {
      given: 'CONSUMER_DELEGATION',
      words:
        'CONSUMER_DELEGATION stands in JWT Public Key when the account uses Consumer Delegation, another feature. Ask who set that up before you replace it. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
  ],
  uuid: [
    {
      given: keyPastes.uuid[0],
      words:
        'This has the form of an App key, which goes the other way: from LiveEngage to the Web Chat set-up page. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
  ],
  'hex-32': [
    {
      given: keyPastes['hex-32'][0],
      words:
        'This looks like a key from the API tab: 32 characters without hyphens, and not a public key. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
  ],
  'web-address': [
    {
      given: keyPastes['web-address'][0],
      words:
        'This is a web address, such as the Integration widget URL or a JWKS endpoint. JWT Public Key takes the key itself. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
  ],
  fingerprint: [
    {
      given: keyPastes.fingerprint[0],
      words:
        'This is the fingerprint of a key. JWT Public Key takes the key itself. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
    {
      given: keyPastes.fingerprint[1],
      words:
        'This is the fingerprint of a key. JWT Public Key takes the key itself. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
  ],
  'too-long': [
    {
      given: keyPastes['too-long'][0],
      words:
        'This text has 29999 characters, and a key has a few hundred. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
  ],
  'not-recognised': [
    {
      given: keyPastes['not-recognised'][0],
      words:
        'This does not look like a public key. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
  ],
};
