import type { FieldExamples } from '../example';
import { keyPastes } from './key-pastes';
import { large, line, line3, unusual } from './sample-keys';

/** For the build and the tests only: no script of a page imports them. */
export const examples = {
  key: {
    clean: [
      {
        given: keyPastes.clean[0],
        value: line,
        repairs: [],
      },
    ],
    'pem-wrapped': [
      {
        given: keyPastes['pem-wrapped'][0],
        value: line,
        repairs: ['BEGIN and END lines removed', '9 line breaks removed'],
      },
      {
        given: keyPastes['pem-wrapped'][2],
        value: line,
        repairs: ['BEGIN and END lines removed', '9 Windows line breaks removed'],
      },
      {
        given: keyPastes['pem-wrapped'][5],
        value: line,
        repairs: [
          'BEGIN and END lines removed',
          'Missing or additional dashes of the BEGIN and END lines ignored',
          '9 line breaks removed',
          '8 typographic dashes written as -',
        ],
      },
      {
        given: keyPastes['pem-wrapped'][7],
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
        value: line,
        repairs: [
          'Converted from PKCS#1, the form of BEGIN RSA PUBLIC KEY',
          'BEGIN and END lines removed',
          '8 line breaks removed',
        ],
      },
      {
        given: keyPastes['pkcs1-converted'][1],
        value: line,
        repairs: ['Converted from PKCS#1, the form of BEGIN RSA PUBLIC KEY'],
      },
    ],
    'certificate-extracted': [
      {
        given: keyPastes['certificate-extracted'][0],
        value: line,
        repairs: ['Taken from a certificate', 'BEGIN and END lines removed', '19 line breaks removed'],
      },
      {
        given: keyPastes['certificate-extracted'][1],
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
        value: line,
        repairs: ['Converted from a JSON Web Key'],
      },
    ],
    'jwks-converted': [
      {
        given: keyPastes['jwks-converted'][0],
        value: line,
        repairs: ['Taken from a JSON Web Key Set and converted'],
      },
    ],
    'openssh-converted': [
      {
        given: keyPastes['openssh-converted'][0],
        value: line,
        repairs: ['Converted from an SSH public key'],
      },
      {
        given: keyPastes['openssh-converted'][1],
        value: line,
        repairs: ['Converted from an SSH public key', 'BEGIN and END lines removed'],
      },
      {
        given: keyPastes['openssh-converted'][2],
        value: line,
        repairs: ['Converted from an SSH public key', '5 line breaks removed'],
      },
    ],
    'xml-converted': [
      {
        given: keyPastes['xml-converted'][0],
        value: line,
        repairs: ['Converted from the XML form, RSAKeyValue'],
      },
    ],
    'hex-decoded': [
      {
        given: keyPastes['hex-decoded'][0],
        value: line,
        repairs: ['Hexadecimal digits decoded'],
      },
      {
        given: keyPastes['hex-decoded'][1],
        value: line,
        repairs: ['Hexadecimal digits decoded'],
      },
    ],
    'der-rewritten': [
      {
        given: keyPastes['der-rewritten'][0],
        value: line,
        repairs: ['Written in the strict form of DER'],
      },
    ],
    'base64-twice': [
      {
        given: keyPastes['base64-twice'][0],
        value: line,
        repairs: [
          'Base64 around the key file decoded',
          'BEGIN and END lines removed',
          '9 line breaks removed',
        ],
      },
    ],
    'key-value': [
      {
        given: keyPastes['key-value'][1],
        value: line,
        repairs: ['The name in front of the key removed', '2 quotation marks removed'],
      },
    ],
    'surrounding-text': [
      {
        given: keyPastes['surrounding-text'][0],
        value: line,
        repairs: ['Text around the key removed'],
      },
    ],
    base64url: [
      {
        given: keyPastes.base64url[0],
        value: line,
        repairs: ['The characters - and _ of base64url written as + and /'],
      },
    ],
    padding: [
      {
        given: keyPastes.padding[0],
        value: line,
        repairs: ['The = signs at the end corrected'],
      },
    ],
    'line-numbers': [
      {
        given: keyPastes['line-numbers'][0],
        value: line,
        repairs: ['7 line numbers removed', '6 line breaks removed'],
      },
    ],
    'literal-line-breaks': [
      {
        given: keyPastes['literal-line-breaks'][0],
        value: line,
        repairs: ['6 line breaks written as \\n removed'],
      },
    ],
    'windows-line-breaks': [
      {
        given: keyPastes['windows-line-breaks'][0],
        value: line,
        repairs: ['6 Windows line breaks removed'],
      },
    ],
    'line-breaks': [
      {
        given: keyPastes['line-breaks'][0],
        value: line,
        repairs: ['6 line breaks removed'],
      },
    ],
    spaces: [
      {
        given: keyPastes.spaces[0],
        value: line,
        repairs: ['6 spaces removed'],
      },
    ],
    'non-breaking-spaces': [
      {
        given: keyPastes['non-breaking-spaces'][0],
        value: line,
        repairs: ['6 non-breaking spaces removed'],
      },
    ],
    'invisible-characters': [
      {
        given: keyPastes['invisible-characters'][0],
        value: line,
        repairs: ['6 invisible characters removed'],
      },
      {
        given: keyPastes['invisible-characters'][1],
        value: line,
        repairs: ['6 invisible characters removed'],
      },
    ],
    quotes: [
      {
        given: keyPastes.quotes[0],
        value: line,
        repairs: ['2 quotation marks removed'],
      },
    ],
    'encoded-characters': [
      {
        given: keyPastes['encoded-characters'][0],
        value: line,
        repairs: ['10 characters written as a code, such as %2B, decoded'],
      },
    ],
    'trailing-punctuation': [
      {
        given: keyPastes['trailing-punctuation'][0],
        value: line,
        repairs: ['Punctuation at the end removed'],
      },
    ],
    'other-characters': [
      {
        given: keyPastes['other-characters'][0],
        value: line,
        repairs: ['2 other characters removed'],
      },
    ],
    'exponent-unusual': [
      {
        given: keyPastes['exponent-unusual'][0],
        value: line3,
      },
    ],
    'key-large': [
      {
        given: keyPastes['key-large'][0],
        value: large,
      },
    ],
    'other-operations': [
      {
        given: keyPastes['other-operations'][0],
      },
      {
        given: keyPastes['other-operations'][1],
      },
    ],
    'prototype-members': [
      {
        given: keyPastes['prototype-members'][0],
      },
      {
        given: keyPastes['prototype-members'][1],
      },
    ],
    'repeated-members': [
      {
        given: keyPastes['repeated-members'][0],
      },
      {
        given: keyPastes['repeated-members'][1],
      },
    ],
    'not-base64url': [
      {
        given: keyPastes['not-base64url'][0],
      },
      {
        given: keyPastes['not-base64url'][1],
      },
      {
        given: keyPastes['not-base64url'][2],
      },
      {
        given: keyPastes['not-base64url'][3],
      },
    ],
    'other-file': [
      {
        given: keyPastes['other-file'][0],
      },
    ],
    'kty-missing': [
      {
        given: keyPastes['kty-missing'][0],
        value: line,
      },
    ],
    'ssh-certificate': [
      {
        given: keyPastes['ssh-certificate'][0],
        value: line,
      },
    ],
    'private-members-blank': [
      {
        given: keyPastes['private-members-blank'][0],
        value: line,
      },
    ],
    'numbers-converted': [
      {
        given: keyPastes['numbers-converted'][0],
        value: line,
        repairs: ['Converted from the two numbers, modulus and exponent'],
      },
      {
        given: keyPastes['numbers-converted'][1],
        value: line,
        repairs: ['Converted from the two numbers, modulus and exponent'],
      },
      {
        given: keyPastes['numbers-converted'][2],
        value: line,
        repairs: ['Converted from the two numbers, modulus and exponent'],
      },
    ],
    'blob-converted': [
      {
        given: keyPastes['blob-converted'][0],
        value: line,
        repairs: ['Converted from a Microsoft public key blob'],
      },
    ],
    'other-algorithm': [
      {
        given: keyPastes['other-algorithm'][0],
        value: line,
      },
      {
        given: keyPastes['other-algorithm'][1],
        value: line,
      },
      {
        given: keyPastes['other-algorithm'][2],
        value: line,
      },
    ],
    'size-unusual': [
      {
        given: keyPastes['size-unusual'][0],
        value: unusual,
      },
    ],
    'private-key': [
      {
        given: keyPastes['private-key'][0],
      },
      {
        given: keyPastes['private-key'][1],
      },
      {
        given: keyPastes['private-key'][3],
      },
      {
        given: keyPastes['private-key'][4],
      },
      {
        given: keyPastes['private-key'][17],
      },
      {
        given: keyPastes['private-key'][18],
      },
      {
        given: keyPastes['private-key'][19],
      },
      {
        given: keyPastes['private-key'][20],
      },
    ],
    'client-secret': [
      {
        given: keyPastes['client-secret'][0],
      },
      {
        given: keyPastes['client-secret'][1],
      },
    ],
    token: [
      {
        given: keyPastes.token[0],
      },
    ],
    unread: [
      {
        given: keyPastes.unread[0],
        value: line,
      },
      {
        given: keyPastes.unread[1],
        value: line,
      },
    ],
    'unread-key-material': [
      {
        given: keyPastes['unread-key-material'][0],
      },
    ],
    'modulus-in-digits': [
      {
        given: keyPastes['modulus-in-digits'][0],
      },
    ],
    'several-keys': [
      {
        given: keyPastes['several-keys'][0],
      },
      {
        given: keyPastes['several-keys'][1],
      },
    ],
    'encryption-key': [
      {
        given: keyPastes['encryption-key'][0],
      },
    ],
    'rsa-pss-key': [
      {
        given: keyPastes['rsa-pss-key'][0],
      },
    ],
    'ec-key': [
      {
        given: keyPastes['ec-key'][0],
      },
      {
        given: keyPastes['ec-key'][1],
      },
      {
        given: keyPastes['ec-key'][2],
      },
    ],
    'ed25519-key': [
      {
        given: keyPastes['ed25519-key'][0],
      },
      {
        given: keyPastes['ed25519-key'][1],
      },
    ],
    'dsa-key': [
      {
        given: keyPastes['dsa-key'][0],
      },
    ],
    'other-key': [
      {
        given: keyPastes['other-key'][0],
      },
      {
        given: keyPastes['other-key'][1],
      },
    ],
    'key-print': [
      {
        given: keyPastes['key-print'][0],
      },
      {
        given: keyPastes['key-print'][1],
      },
    ],
    parameters: [
      {
        given: keyPastes.parameters[0],
      },
    ],
    'revocation-list': [
      {
        given: keyPastes['revocation-list'][0],
      },
    ],
    'key-cut-short': [
      {
        given: keyPastes['key-cut-short'][0],
      },
    ],
    'key-start-missing': [
      {
        given: keyPastes['key-start-missing'][0],
      },
    ],
    'key-damaged': [
      {
        given: keyPastes['key-damaged'][0],
      },
    ],
    uuid: [
      {
        given: keyPastes.uuid[0],
      },
    ],
    'web-address': [
      {
        given: keyPastes['web-address'][0],
      },
    ],
    fingerprint: [
      {
        given: keyPastes.fingerprint[0],
      },
      {
        given: keyPastes.fingerprint[1],
      },
    ],
    'hex-32': [
      {
        given: keyPastes['hex-32'][0],
      },
    ],
    'too-long': [
      {
        given: keyPastes['too-long'][0],
      },
    ],
    'too-small': [
      {
        given: keyPastes['too-small'][0],
      },
    ],
    'modulus-even': [
      {
        given: keyPastes['modulus-even'][0],
      },
    ],
    'exponent-unusable': [
      {
        given: keyPastes['exponent-unusable'][0],
      },
      {
        given: keyPastes['exponent-unusable'][1],
      },
    ],
    'small-factor': [
      {
        given: keyPastes['small-factor'][0],
      },
    ],
    'roca-shape': [
      {
        given: keyPastes['roca-shape'][0],
      },
    ],
    'primes-close': [
      {
        given: keyPastes['primes-close'][0],
      },
    ],
    'not-recognised': [
      {
        given: keyPastes['not-recognised'][0],
      },
    ],
  },
} satisfies Record<string, FieldExamples>;

/** Rows without an example, and the folder of the tests that prove them: this key must not be copied from here. */
export const provenElsewhere = { key: { 'published-key': 'test/domain/keys' } };
