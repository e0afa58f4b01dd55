import type { FieldExamples } from '../../../domain/example';
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
} from '../../keys/sample-keys';
import { token } from './sample-pastes';

export const publicKeyExamples: FieldExamples = {
  clean: [{ given: line, words: 'RSA public key, 2048 bits.', value: line, repairs: [] }],
  'pem-wrapped': [
    {
      given: pem,
      words: 'RSA public key, 2048 bits.',
      value: line,
      repairs: ['BEGIN and END lines taken out', '9 line breaks taken out'],
    },
    {
      given: pem.replace('-----BEGIN PUBLIC KEY-----\n', ''),
      words: 'RSA public key, 2048 bits.',
      value: line,
      repairs: ['BEGIN or END line taken out', '8 line breaks taken out'],
    },
    {
      given: pem.replaceAll('\n', '\r\n'),
      words: 'RSA public key, 2048 bits.',
      value: line,
      repairs: ['BEGIN and END lines taken out', '9 Windows line breaks taken out'],
    },
    {
      given: `PUBLIC_KEY="${pem.replaceAll('\n', String.raw`\n`)}"`,
      words: 'RSA public key, 2048 bits.',
      value: line,
      repairs: [
        'BEGIN and END lines taken out',
        'The name in front of the key taken out',
        '8 line breaks written as \\n taken out',
        '2 quotation marks taken out',
      ],
    },
    {
      given: `\ufeff${pem}`,
      words: 'RSA public key, 2048 bits.',
      value: line,
      repairs: [
        'BEGIN and END lines taken out',
        '9 line breaks taken out',
        '1 invisible character taken out',
      ],
    },
    {
      given: pem.replaceAll('--', '—'),
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
      given: `writing RSA key\n${pem}`,
      words: 'RSA public key, 2048 bits.',
      value: line,
      repairs: ['BEGIN and END lines taken out', 'Text around the key taken out', '6 line breaks taken out'],
    },
  ],
  'pkcs1-converted': [
    {
      given: wrapped('RSA PUBLIC KEY', pkcs1),
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
      given: jwk,
      words: 'RSA public key, 2048 bits.',
      value: line,
      repairs: ['Converted from a JSON Web Key'],
    },
  ],
  'jwks-converted': [
    {
      given: `{"keys":[${jwk},${ecJwk}]}`,
      words: 'RSA public key, 2048 bits.',
      value: line,
      repairs: ['Taken out of a JSON Web Key Set and converted'],
    },
  ],
  'der-rewritten': [
    {
      given: withoutNull,
      words: 'RSA public key, 2048 bits.',
      value: line,
      repairs: ['Written in the strict form of DER'],
    },
  ],
  'base64-twice': [
    {
      given: btoa(pem),
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
      given: `export JWT_KEY=${line}`,
      words: 'RSA public key, 2048 bits.',
      value: line,
      repairs: ['The name in front of the key taken out'],
    },
  ],
  'surrounding-text': [
    {
      given: `Our key is\n${line}\nfor the chat`,
      words: 'RSA public key, 2048 bits.',
      value: line,
      repairs: ['Text around the key taken out'],
    },
  ],
  base64url: [
    {
      given: line.replaceAll('+', '-').replaceAll('/', '_'),
      words: 'RSA public key, 2048 bits.',
      value: line,
      repairs: ['The characters - and _ of base64url written as + and /'],
    },
  ],
  padding: [
    {
      given: `${line}==`,
      words: 'RSA public key, 2048 bits.',
      value: line,
      repairs: ['The = signs at the end put right'],
    },
  ],
  'literal-line-breaks': [
    {
      given: spread(String.raw`\n`),
      words: 'RSA public key, 2048 bits.',
      value: line,
      repairs: ['6 line breaks written as \\n taken out'],
    },
  ],
  'windows-line-breaks': [
    {
      given: spread('\r\n'),
      words: 'RSA public key, 2048 bits.',
      value: line,
      repairs: ['6 Windows line breaks taken out'],
    },
  ],
  'line-breaks': [
    {
      given: spread('\n'),
      words: 'RSA public key, 2048 bits.',
      value: line,
      repairs: ['6 line breaks taken out'],
    },
  ],
  spaces: [
    { given: spread(' '), words: 'RSA public key, 2048 bits.', value: line, repairs: ['6 spaces taken out'] },
  ],
  'non-breaking-spaces': [
    {
      given: spread('\u00a0'),
      words: 'RSA public key, 2048 bits.',
      value: line,
      repairs: ['6 non-breaking spaces taken out'],
    },
  ],
  'invisible-characters': [
    {
      given: spread('\u200b'),
      words: 'RSA public key, 2048 bits.',
      value: line,
      repairs: ['6 invisible characters taken out'],
    },
  ],
  quotes: [
    {
      given: `“${line}”`,
      words: 'RSA public key, 2048 bits.',
      value: line,
      repairs: ['2 quotation marks taken out'],
    },
  ],
  'encoded-characters': [
    {
      given: encodeURIComponent(line),
      words: 'RSA public key, 2048 bits.',
      value: line,
      repairs: ['10 characters written as a code, such as %2B, decoded'],
    },
  ],
  'trailing-punctuation': [
    {
      given: `${line}.`,
      words: 'RSA public key, 2048 bits.',
      value: line,
      repairs: ['Punctuation at the end taken out'],
    },
  ],
  'other-characters': [
    {
      given: `<${line}>`,
      words: 'RSA public key, 2048 bits.',
      value: line,
      repairs: ['2 other characters taken out'],
    },
  ],

  'certificate-extracted': [
    {
      given: wrapped('CERTIFICATE', certificate),
      words:
        'RSA public key, 2048 bits, taken out of a certificate. Whether the assistant signs with this one cannot be seen from here: compare it with the JWT key on the Web Chat set-up page.',
      value: line,
      repairs: ['Taken out of a certificate', 'BEGIN and END lines taken out', '19 line breaks taken out'],
    },
    {
      given: wrapped('CERTIFICATE', certificate) + wrapped('CERTIFICATE', otherCertificate),
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
      given: `ssh-rsa ${ssh} throw-away`,
      words:
        'RSA public key, 2048 bits, converted from an SSH key. SSH keys are made for logging in to servers. Whether the assistant signs with this one cannot be seen from here: compare it with the JWT key on the Web Chat set-up page.',
      value: line,
      repairs: ['Converted from an SSH public key'],
    },
    {
      given: `---- BEGIN SSH2 PUBLIC KEY ----\nComment: "throw-away"\n${ssh}\n---- END SSH2 PUBLIC KEY ----`,
      words:
        'RSA public key, 2048 bits, converted from an SSH key. SSH keys are made for logging in to servers. Whether the assistant signs with this one cannot be seen from here: compare it with the JWT key on the Web Chat set-up page.',
      value: line,
      repairs: ['Converted from an SSH public key', 'BEGIN and END lines taken out'],
    },
  ],
  'exponent-unusual': [
    {
      given: exponent3,
      words:
        'RSA public key, 2048 bits, with the exponent 3. Nearly all keys have 65537, and whether JWT Public Key takes another is not documented. Compare it with the JWT key on the Web Chat set-up page.',
      value: line3,
    },
  ],
  'key-large': [
    {
      given: large,
      words:
        'RSA public key, 8704 bits. That is more than 8192, and whether JWT Public Key takes so large a key is not documented. Keys of 2048 to 4096 bits are usual.',
      value: large,
    },
  ],
  'size-unusual': [
    {
      given: unusual,
      words:
        'RSA public key, 2280 bits. Keys are made with 2048, 3072 or 4096 bits, so a part of this one may be missing. Compare it with the JWT key on the Web Chat set-up page.',
      value: unusual,
    },
  ],

  'private-key': [
    {
      given: privatePem('PRIVATE KEY', 'MIIEvgIBADANBgkqhkiG9w0BAQEFAASCBKgwggSkAgEAAoIBAQDOZAWG5ChlBoqO'),
      words:
        'This is a private key (PKCS#8). It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. JWT Public Key takes the public key: copy the JWT key on the Web Chat set-up page, which starts with MII.',
    },
    {
      given: 'MIIEvgIBADANBgkqhkiG9w0BAQEFAASCBKgwggSkAgEAAoIBAQDOZAWG5ChlBoqO',
      words:
        'This is a private key (PKCS#8). It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. JWT Public Key takes the public key: copy the JWT key on the Web Chat set-up page, which starts with MII.',
    },
    {
      given: privatePem('PRIVATE KEY', 'MC4CAQAwBQYDK2VwBCIEIFpwH83ut6VMf8QK'),
      words:
        'This is a private key (PKCS#8). It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. JWT Public Key takes the public key: copy the JWT key on the Web Chat set-up page, which starts with MII.',
    },
    {
      given: privatePem(
        'RSA PRIVATE KEY',
        'MIIEpAIBAAKCAQEAzmQFhuQoZQaKjuSFX2wCgKVVm+Q8ekMN5sWCNnl0UG04CyOz',
      ),
      words:
        'This is a private key (PKCS#1). It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. JWT Public Key takes the public key: copy the JWT key on the Web Chat set-up page, which starts with MII.',
    },
    {
      given: privatePem(
        'RSA PRIVATE KEY',
        'Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,FB2B90D5CC77A936CC4795075BBFC429\n\nzmQFhuQoZQaK',
      ),
      words:
        'This is a private key (PEM). It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. JWT Public Key takes the public key: copy the JWT key on the Web Chat set-up page, which starts with MII.',
    },
    {
      given: privatePem(
        'ENCRYPTED PRIVATE KEY',
        'MIIFLTBXBgkqhkiG9w0BBQ0wSjApBgkqhkiG9w0BBQwwHAQIOZseQH44s0kCAggA',
      ),
      words:
        'This is a private key (encrypted PKCS#8). It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. JWT Public Key takes the public key: copy the JWT key on the Web Chat set-up page, which starts with MII.',
    },
    {
      given: privatePem('EC PRIVATE KEY', 'MHcCAQEEIFLa5X8JswtJyuOw6Y0dFoDqzhBg'),
      words:
        'This is a private key (EC). It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. JWT Public Key takes the public key: copy the JWT key on the Web Chat set-up page, which starts with MII.',
    },
    {
      given: privatePem('DSA PRIVATE KEY', `MIIDTwIBAAKBgQDH${'q83v'.repeat(42)}qwIVAMerq83vq83vq83v`),
      words:
        'This is a private key (DSA). It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. JWT Public Key takes the public key: copy the JWT key on the Web Chat set-up page, which starts with MII.',
    },
    {
      given: privatePem(
        'OPENSSH PRIVATE KEY',
        'b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAABFwAAAAdzc2gtcn',
      ),
      words:
        'This is a private key (OpenSSH). It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. JWT Public Key takes the public key: copy the JWT key on the Web Chat set-up page, which starts with MII.',
    },
    {
      given:
        'PuTTY-User-Key-File-3: ssh-rsa\nEncryption: none\nComment: throw-away\nPrivate-Lines: 1\nAAAAgQ',
      words:
        'This is a private key (PuTTY). It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. JWT Public Key takes the public key: copy the JWT key on the Web Chat set-up page, which starts with MII.',
    },
    {
      given: '{"kty":"RSA","e":"AQAB","n":"zmQFhuQoZQaKjuSF","d":"q83vq83vq83v"}',
      words:
        'This is a private key (JWK). It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. JWT Public Key takes the public key: copy the JWT key on the Web Chat set-up page, which starts with MII.',
    },
    {
      given: `{"keys":[${jwk},{"kty":"RSA","e":"AQAB","n":"zmQFhuQoZQaKjuSF","d":"q83vq83vq83v"}]}`,
      words:
        'This is a private key (JWK). It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. JWT Public Key takes the public key: copy the JWT key on the Web Chat set-up page, which starts with MII.',
    },
    {
      given: '{"kty":"oct","k":"q83vq83vq83v"}',
      words:
        'This is a private key (JWK). It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. JWT Public Key takes the public key: copy the JWT key on the Web Chat set-up page, which starts with MII.',
    },
    {
      given: 'MIIJ7wIBAzCCCaUGCSqGSIb3DQEHAaCCCZYEggmSMIIJjjCC',
      words:
        'This is a private key (PKCS#12). It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. JWT Public Key takes the public key: copy the JWT key on the Web Chat set-up page, which starts with MII.',
    },
    {
      given: '/u3+7QAAAAIAAAABAAAAAQABawAAAaIEoSfQAAAFATCCBP0w',
      words:
        'This is a private key (Java key store). It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. JWT Public Key takes the public key: copy the JWT key on the Web Chat set-up page, which starts with MII.',
    },
    {
      given: btoa(
        privatePem('PRIVATE KEY', 'MIIEvgIBADANBgkqhkiG9w0BAQEFAASCBKgwggSkAgEAAoIBAQDOZAWG5ChlBoqO'),
      ),
      words:
        'This is a private key (PKCS#8). It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. JWT Public Key takes the public key: copy the JWT key on the Web Chat set-up page, which starts with MII.',
    },
    {
      given: `${pem}\n${privatePem('PRIVATE KEY', 'MIIEvgIBADANBgkqhkiG9w0BAQEFAASCBKgwggSkAgEAAoIBAQDOZAWG5ChlBoqO')}`,
      words:
        'This is a private key (PKCS#8). It has been taken out of the box and is kept nowhere. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. JWT Public Key takes the public key: copy the JWT key on the Web Chat set-up page, which starts with MII.',
    },
  ],
  token: [
    {
      given: token,
      words:
        'This holds a token, a text that starts with eyJ. It has been taken out of the box, because whoever has a token can use it until it expires. JWT Public Key takes the key that tokens are checked with. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
    {
      given: `Authorization: Bearer ${token}`,
      words:
        'This holds a token, a text that starts with eyJ. It has been taken out of the box, because whoever has a token can use it until it expires. JWT Public Key takes the key that tokens are checked with. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
    {
      given: token.replace('.', '.\n'),
      words:
        'This holds a token, a text that starts with eyJ. It has been taken out of the box, because whoever has a token can use it until it expires. JWT Public Key takes the key that tokens are checked with. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
  ],
  // The tutorial's key is kept as a fingerprint only; test/domain/keys proves the row with another key.
  'tutorial-sample-key': [],
  'too-small': [
    {
      given: small,
      words:
        'This RSA public key has 1024 bits; 2048 is the least that is safe. If it is the sample of a tutorial, never use it: its private key is public. Otherwise make a pair of 2048 bits or more and paste its public key.',
    },
  ],
  'modulus-even': [
    {
      given: evenModulus,
      words:
        'The modulus of this RSA key is an even number, which no real key has: it was changed on the way. Copy the JWT key on the Web Chat set-up page again, from the first character to the last.',
    },
  ],
  'exponent-unusable': [
    {
      given: exponent1,
      words:
        'This RSA key has the exponent 1, with which signatures protect nothing. An exponent is odd and at least 3, nearly always 65537. Copy the JWT key on the Web Chat set-up page again, from the first character to the last.',
    },
    {
      given: exponent65536,
      words:
        'This RSA key has the exponent 65536, with which signatures protect nothing. An exponent is odd and at least 3, nearly always 65537. Copy the JWT key on the Web Chat set-up page again, from the first character to the last.',
    },
  ],
  'small-factor': [
    {
      given: factorKey,
      words:
        'The modulus of this RSA key can be divided by 7919, as that of no real key can: most likely characters of it were changed on the way. Copy the JWT key on the Web Chat set-up page again, from the first character to the last.',
    },
  ],
  'roca-shape': [
    {
      given: rocaKey,
      words:
        'This RSA key has the mark of the faulty chips of 2017 (ROCA, CVE-2017-15361): its private key can be worked out from it. Never use it: make a new pair with another device or program and paste its public key.',
    },
  ],
  'primes-close': [
    {
      given: closeKey,
      words:
        'The two primes of this RSA key lie so close together that its private key can be worked out from it. Never use it: make a new pair with another program and paste its public key.',
    },
  ],
  'several-keys': [
    {
      given: `${pem}\n${wrapped('PUBLIC KEY', otherLine)}`,
      words:
        'There are 2 different public keys here, and JWT Public Key takes one. Paste the one that the assistant signs with: the JWT key on the Web Chat set-up page.',
    },
    {
      given: `{"keys":[${jwk},${jwk.replace('zmQF', 'zmQE')}]}`,
      words:
        'There are 2 different public keys here, and JWT Public Key takes one. Paste the one that the assistant signs with: the JWT key on the Web Chat set-up page.',
    },
  ],
  'encryption-key': [
    {
      given: jwk.replace('{', '{"use":"enc",'),
      words:
        'This key is marked for encryption. JWT Public Key takes the key that signatures are checked with. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
  ],
  'signing-request': [
    {
      given: wrapped('CERTIFICATE REQUEST', request),
      words:
        'This is a certificate request (PKCS#10), which goes to a certificate authority. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
  ],
  'rsa-pss-key': [
    {
      given: wrapped('PUBLIC KEY', rsaPss),
      words:
        'This RSA key is reserved for RSA-PSS signatures, and only RS256 is documented for JWT Public Key. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
  ],
  'ec-key': [
    {
      given: wrapped('PUBLIC KEY', elliptic),
      words:
        'This is the public key of an elliptic curve (EC). Only RSA keys are documented for JWT Public Key. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
    {
      given: ecJwk,
      words:
        'This is the public key of an elliptic curve (EC). Only RSA keys are documented for JWT Public Key. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
  ],
  'ed25519-key': [
    {
      given: wrapped('PUBLIC KEY', ed25519),
      words:
        'This is an Ed25519 public key. Only RSA keys are documented for JWT Public Key. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
    {
      given: ed25519Ssh,
      words:
        'This is an Ed25519 public key. Only RSA keys are documented for JWT Public Key. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
  ],
  'dsa-key': [
    {
      given: dsaSsh,
      words:
        'This is a DSA public key. Only RSA keys are documented for JWT Public Key. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
  ],
  'other-key': [
    {
      given: wrapped('PUBLIC KEY', x25519),
      words:
        'This is a public key of another kind than RSA. Only RSA keys are documented for JWT Public Key. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
  ],
  'key-print': [
    {
      given: print,
      words:
        'This is a key as OpenSSL prints it to be looked at, in pairs of digits. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
    {
      given: modulusPrint,
      words:
        'This is a key as OpenSSL prints it to be looked at, in pairs of digits. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
  ],
  parameters: [
    {
      given: parameters,
      words:
        'These are parameters that keys are made from, and not a key. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
  ],
  'revocation-list': [
    {
      given: wrapped('X509 CRL', revocationList),
      words:
        'This is a list of revoked certificates, and not a key. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
  ],
  'key-cut-short': [
    {
      given: line.slice(0, 352),
      words:
        'This key is cut short: 352 of 392 characters are here. Copy the JWT key on the Web Chat set-up page again, from the first character to the last.',
    },
  ],
  'key-start-missing': [
    {
      given: line.slice(1),
      words:
        'The beginning of this key is missing: it starts with MII. Copy the JWT key on the Web Chat set-up page again, from the first character to the last.',
    },
  ],
  'key-damaged': [
    {
      given: `${line.slice(0, 200)}A${line.slice(200)}`,
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
      given: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      words:
        'This has the form of an App key, which goes the other way: from LiveEngage to the Web Chat set-up page. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
  ],
  'hex-32': [
    {
      given: '9f0c4b7d2e615a38c1d09e4f7b263a58',
      words:
        'This looks like a key from the API tab: 32 characters without hyphens, and not a public key. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
  ],
  'web-address': [
    {
      given: 'https://assistant.example.com/.well-known/jwks.json',
      words:
        'This is a web address, such as the Integration widget URL or a JWKS endpoint. JWT Public Key takes the key itself. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
  ],
  fingerprint: [
    {
      given: 'SHA256:q83vq83vq83vq83vq83vq83vq83vq83vq83vq83vq80',
      words:
        'This is the fingerprint of a key. JWT Public Key takes the key itself. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
    {
      given: 'ab:cd:ef:01:23:45:67:89:ab:cd:ef:01:23:45:67:89',
      words:
        'This is the fingerprint of a key. JWT Public Key takes the key itself. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
  ],
  'too-long': [
    {
      given: 'a key '.repeat(5000),
      words:
        'This text has 29999 characters, and a key has a few hundred. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
  ],
  'not-recognised': [
    {
      given: 'the key that the assistant shows',
      words:
        'This does not look like a public key. Copy the JWT key on the Web Chat set-up page, one line that starts with MII.',
    },
  ],
};
