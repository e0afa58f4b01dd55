import type { FieldExamples } from '../example';
import { keyPastes } from '../keys/key-pastes';
import { large, line, line3, unusual } from '../keys/sample-keys';

export const publicKeyExamples: FieldExamples = {
  clean: [{ given: keyPastes.clean[0], value: line, repairs: [] }],
  'pem-wrapped': [
    {
      given: keyPastes['pem-wrapped'][0],
      value: line,
      repairs: ['BEGIN and END lines removed', '9 line breaks removed'],
    },
    {
      given: keyPastes['pem-wrapped'][1],
      value: line,
      repairs: ['BEGIN or END line removed', 'line-breaks'],
    },
    {
      given: keyPastes['pem-wrapped'][2],
      value: line,
      repairs: ['BEGIN and END lines removed', '9 Windows line breaks removed'],
    },
    {
      given: keyPastes['pem-wrapped'][3],
      value: line,
      repairs: [
        'BEGIN and END lines removed',
        'The name in front of the key removed',
        '9 line breaks written as \\n removed',
        '2 quotation marks removed',
      ],
    },
    {
      given: keyPastes['pem-wrapped'][4],
      value: line,
      repairs: ['BEGIN and END lines removed', '9 line breaks removed', 'invisible-characters'],
    },
    {
      given: keyPastes['pem-wrapped'][5],
      value: line,
      repairs: ['BEGIN and END lines removed', 'pem-dashes', '9 line breaks removed', 'dashes'],
    },
    {
      given: keyPastes['pem-wrapped'][6],
      value: line,
      repairs: ['BEGIN and END lines removed', 'surrounding-text', '6 line breaks removed'],
    },
  ],
  'pkcs1-converted': [
    {
      given: keyPastes['pkcs1-converted'][0],
      value: line,
      repairs: ['pkcs1-converted', 'BEGIN and END lines removed', 'line-breaks'],
    },
  ],
  'jwk-converted': [
    {
      given: keyPastes['jwk-converted'][0],
      value: line,
      repairs: ['jwk-converted'],
    },
  ],
  'jwks-converted': [
    {
      given: keyPastes['jwks-converted'][0],
      value: line,
      repairs: ['Taken from a JSON Web Key Set and converted'],
    },
  ],
  'der-rewritten': [
    {
      given: keyPastes['der-rewritten'][0],
      value: line,
      repairs: ['der-rewritten'],
    },
  ],
  'base64-twice': [
    {
      given: keyPastes['base64-twice'][0],
      value: line,
      repairs: ['base64-twice', 'BEGIN and END lines removed', '9 line breaks removed'],
    },
  ],
  'key-value': [
    {
      given: keyPastes['key-value'][0],
      value: line,
      repairs: ['The name in front of the key removed'],
    },
  ],
  'surrounding-text': [
    {
      given: keyPastes['surrounding-text'][0],
      value: line,
      repairs: ['surrounding-text'],
    },
  ],
  base64url: [
    {
      given: keyPastes.base64url[0],
      value: line,
      repairs: ['base64url'],
    },
  ],
  padding: [
    {
      given: keyPastes.padding[0],
      value: line,
      repairs: ['padding'],
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
      repairs: ['encoded-characters'],
    },
  ],
  'trailing-punctuation': [
    {
      given: keyPastes['trailing-punctuation'][0],
      value: line,
      repairs: ['trailing-punctuation'],
    },
  ],
  'other-characters': [
    {
      given: keyPastes['other-characters'][0],
      value: line,
      repairs: ['2 other characters removed'],
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
        'surrounding-text',
        '16 line breaks removed',
      ],
    },
  ],
  'openssh-converted': [
    {
      given: keyPastes['openssh-converted'][0],
      value: line,
      repairs: ['openssh-converted'],
    },
    {
      given: keyPastes['openssh-converted'][1],
      value: line,
      repairs: ['openssh-converted', 'BEGIN and END lines removed'],
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
      repairs: ['numbers-converted'],
    },
    {
      given: keyPastes['numbers-converted'][1],
      value: line,
      repairs: ['numbers-converted'],
    },
    {
      given: keyPastes['numbers-converted'][2],
      value: line,
      repairs: ['numbers-converted'],
    },
  ],
  'blob-converted': [
    {
      given: keyPastes['blob-converted'][0],
      value: line,
      repairs: ['blob-converted'],
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
      given: keyPastes['private-key'][2],
    },
    {
      given: keyPastes['private-key'][3],
    },
    {
      given: keyPastes['private-key'][4],
    },
    {
      given: keyPastes['private-key'][5],
    },
    {
      given: keyPastes['private-key'][6],
    },
    {
      given: keyPastes['private-key'][7],
    },
    {
      given: keyPastes['private-key'][8],
    },
    {
      given: keyPastes['private-key'][9],
    },
    {
      given: keyPastes['private-key'][10],
    },
    {
      given: keyPastes['private-key'][11],
    },
    {
      given: keyPastes['private-key'][12],
    },
    {
      given: keyPastes['private-key'][13],
    },
    {
      given: keyPastes['private-key'][14],
    },
    {
      given: keyPastes['private-key'][15],
    },
    {
      given: keyPastes['private-key'][16],
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
    {
      given: keyPastes.token[1],
    },
    {
      given: keyPastes.token[2],
    },
  ],
  // The tutorial's key is kept as a fingerprint only; test/domain/keys proves the row with another key.
  'tutorial-sample-key': [],
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
  'signing-request': [
    {
      given: keyPastes['signing-request'][0],
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
  'consumer-delegation': [
    {
      given: 'CONSUMER_DELEGATION',
    },
  ],
  uuid: [
    {
      given: keyPastes.uuid[0],
    },
  ],
  'hex-32': [
    {
      given: keyPastes['hex-32'][0],
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
  'too-long': [
    {
      given: keyPastes['too-long'][0],
    },
  ],
  'not-recognised': [
    {
      given: keyPastes['not-recognised'][0],
    },
  ],
};
