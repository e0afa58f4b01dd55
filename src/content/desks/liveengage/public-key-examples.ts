import type { FieldExamples } from '../../../domain/example';
import { token } from './sample-pastes';

/*
 * Long, because keys are. All of them are throw-away: made for this repository, protecting nothing. The private
 * ones end after a line or two, which is enough to be recognised and too little to be used.
 */

/** RSA, 2048 bits. The certificate, the JSON Web Key and the SSH key below hold the same numbers. */
const line =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAzmQFhuQoZQaKjuSFX2wCgKVVm+Q8ekMN5sWCNnl0UG04CyOzksffMZlV215O' +
  'sC+66ymy8jZgxMNDB0M4dR6vvUU0dDOkQDI2RSAnrwEERlsABIV4O5H/QRIi3/HR4XHUXYaXK1V8RF9aAiEvZ1L5Z60hn55cRbIzhHFh' +
  'F5x63sYcjJFW/NQPJXTesZu+lKem8qOIJcfRQOhMZab8S/GFaMEsQMWXAmxS8/TPfD5mp0OCKWMgFaoqQ1XdAzxMEJbXBH4uS9Wp/3T6' +
  'rbN3KmWWdLAtE0hk7yaI3/8lbJQj9UMzSx7bSG5BKAYD8jmbpWAk88seQQsTwQDuotrBgSGkKQIDAQAB';
const pem = wrapped('PUBLIC KEY', line);

const pkcs1 =
  'MIIBCgKCAQEAzmQFhuQoZQaKjuSFX2wCgKVVm+Q8ekMN5sWCNnl0UG04CyOzksffMZlV215OsC+66ymy8jZgxMNDB0M4dR6vvUU0dDOk' +
  'QDI2RSAnrwEERlsABIV4O5H/QRIi3/HR4XHUXYaXK1V8RF9aAiEvZ1L5Z60hn55cRbIzhHFhF5x63sYcjJFW/NQPJXTesZu+lKem8qOI' +
  'JcfRQOhMZab8S/GFaMEsQMWXAmxS8/TPfD5mp0OCKWMgFaoqQ1XdAzxMEJbXBH4uS9Wp/3T6rbN3KmWWdLAtE0hk7yaI3/8lbJQj9UMz' +
  'Sx7bSG5BKAYD8jmbpWAk88seQQsTwQDuotrBgSGkKQIDAQAB';

const certificate =
  'MIIDGTCCAgGgAwIBAgIUHnk3zcXXy8S0Q9H7xG4EzcLNHAkwDQYJKoZIhvcNAQELBQAwHDEaMBgGA1UEAwwRYXNzaXN0YW50LmV4YW1w' +
  'bGUwHhcNMjYxMTIyMTg1OTU4WhcNMzYxMTE5MTg1OTU4WjAcMRowGAYDVQQDDBFhc3Npc3RhbnQuZXhhbXBsZTCCASIwDQYJKoZIhvcN' +
  'AQEBBQADggEPADCCAQoCggEBAM5kBYbkKGUGio7khV9sAoClVZvkPHpDDebFgjZ5dFBtOAsjs5LH3zGZVdteTrAvuuspsvI2YMTDQwdD' +
  'OHUer71FNHQzpEAyNkUgJ68BBEZbAASFeDuR/0ESIt/x0eFx1F2GlytVfERfWgIhL2dS+WetIZ+eXEWyM4RxYRecet7GHIyRVvzUDyV0' +
  '3rGbvpSnpvKjiCXH0UDoTGWm/EvxhWjBLEDFlwJsUvP0z3w+ZqdDgiljIBWqKkNV3QM8TBCW1wR+LkvVqf90+q2zdypllnSwLRNIZO8m' +
  'iN//JWyUI/VDM0se20huQSgGA/I5m6VgJPPLHkELE8EA7qLawYEhpCkCAwEAAaNTMFEwHQYDVR0OBBYEFOSbLnxCEFoghy3XggvSThQQ' +
  'I1KSMB8GA1UdIwQYMBaAFOSbLnxCEFoghy3XggvSThQQI1KSMA8GA1UdEwEB/wQFMAMBAf8wDQYJKoZIhvcNAQELBQADggEBAEr6v1Q5' +
  'OexuIEUFPz41k5TdjnOeqh0o/wFin9iUlvUw28wS60Q2u/kcrQospu1ft7r9xnL/D61vBDkh5bEPh01K6IWdMW61m9MewOvEtdU2BOdD' +
  'Pe5shb2IHVXsdYDDSVZvJxdoFETaSWuCkbDR7iyDptw5AknLoDM+pBbhbKVa5Nkgc4bMB/gPdKyoz5eFyDj/xhPE0/CLJ48G9TnpRwqO' +
  'W25p4vYq8FYf3VPkqYRc51I1W34UTzEwi1LV+5va4acWAXzthh2taZHnXBs9/3EKDjWGnvmc8SoUCuAKRTvk3y08iQ9Jd/CNC1hRVhkL' +
  '0ib/8xAAWG7UYapZICetk/A=';

/** Of an EC key. */
const otherCertificate =
  'MIIBjjCCATOgAwIBAgIUdSXOWloXT/gBYlEY/czKBVZptVAwCgYIKoZIzj0EAwIwHDEaMBgGA1UEAwwRYXNzaXN0YW50LmV4YW1wbGUw' +
  'HhcNMjYxMTIyMTkwMDAzWhcNMzYxMTE5MTkwMDAzWjAcMRowGAYDVQQDDBFhc3Npc3RhbnQuZXhhbXBsZTBZMBMGByqGSM49AgEGCCqG' +
  'SM49AwEHA0IABLFDjddvWxWFc7cD5/o1Oxf3usIcAaFsELKFxMP0CH3+29yG2EIGJgjDcKBHEOgrNKuus0DJnDJu907kxxlTVBajUzBR' +
  'MB0GA1UdDgQWBBSosGtrdc1Avmtr2nga42XBnSnBAjAfBgNVHSMEGDAWgBSosGtrdc1Avmtr2nga42XBnSnBAjAPBgNVHRMBAf8EBTAD' +
  'AQH/MAoGCCqGSM49BAMCA0kAMEYCIQDniFFikQrYTMtbV8ro8SxtBqpvVmpaSZ5svK6bmwnxfwIhAN0U/OImRkkkaOFzZxVJC/koxYcm' +
  'U47FwH/P8fCjDNUP';

const request =
  'MIICYTCCAUkCAQAwHDEaMBgGA1UEAwwRYXNzaXN0YW50LmV4YW1wbGUwggEiMA0GCSqGSIb3DQEBAQUAA4IBDwAwggEKAoIBAQDOZAWG' +
  '5ChlBoqO5IVfbAKApVWb5Dx6Qw3mxYI2eXRQbTgLI7OSx98xmVXbXk6wL7rrKbLyNmDEw0MHQzh1Hq+9RTR0M6RAMjZFICevAQRGWwAE' +
  'hXg7kf9BEiLf8dHhcdRdhpcrVXxEX1oCIS9nUvlnrSGfnlxFsjOEcWEXnHrexhyMkVb81A8ldN6xm76Up6byo4glx9FA6ExlpvxL8YVo' +
  'wSxAxZcCbFLz9M98PmanQ4IpYyAVqipDVd0DPEwQltcEfi5L1an/dPqts3cqZZZ0sC0TSGTvJojf/yVslCP1QzNLHttIbkEoBgPyOZul' +
  'YCTzyx5BCxPBAO6i2sGBIaQpAgMBAAGgADANBgkqhkiG9w0BAQsFAAOCAQEAgFR0aRo8zDtfgEG8UghT4lX5o1nTue1C4904xaOAVWfO' +
  'Lit7oWYDJ+CSz/jF0JkMbZkFhbg1b6BIuw+FSrRzhw6Tcwh4oq/QlRpUQxzV5eidZ5nktxUV+zRkO2FC8A0ppfNh2UYXnMxRt1KDssYe' +
  'pLvM5gUgI9HHEsrmIPyIgXZ5/sTlwZUS2D+vYHm7qJBRrfYzKrQSs/UawBNul8shUoPkXYx1GqACGBD+DcQik9a8ZtK/Iz3Uw/Kjcr8E' +
  'wt/MRHYcFIb2MG5PZLLlWmQcGs7dbjfyoQfYa0l/D3bdqI+PqNSa/9IV8VaU7vpOW6pb3b8HfTM5lMgdOyiI7fkbrA==';

const modulus =
  'zmQFhuQoZQaKjuSFX2wCgKVVm-Q8ekMN5sWCNnl0UG04CyOzksffMZlV215OsC-66ymy8jZgxMNDB0M4dR6vvUU0dDOkQDI2RSAnrwEE' +
  'RlsABIV4O5H_QRIi3_HR4XHUXYaXK1V8RF9aAiEvZ1L5Z60hn55cRbIzhHFhF5x63sYcjJFW_NQPJXTesZu-lKem8qOIJcfRQOhMZab8' +
  'S_GFaMEsQMWXAmxS8_TPfD5mp0OCKWMgFaoqQ1XdAzxMEJbXBH4uS9Wp_3T6rbN3KmWWdLAtE0hk7yaI3_8lbJQj9UMzSx7bSG5BKAYD' +
  '8jmbpWAk88seQQsTwQDuotrBgSGkKQ';
const jwk = `{"kty":"RSA","e":"AQAB","n":"${modulus}"}`;
const ecJwk =
  '{"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}';

const ssh =
  'AAAAB3NzaC1yc2EAAAADAQABAAABAQDOZAWG5ChlBoqO5IVfbAKApVWb5Dx6Qw3mxYI2eXRQbTgLI7OSx98xmVXbXk6wL7rrKbLyNmDE' +
  'w0MHQzh1Hq+9RTR0M6RAMjZFICevAQRGWwAEhXg7kf9BEiLf8dHhcdRdhpcrVXxEX1oCIS9nUvlnrSGfnlxFsjOEcWEXnHrexhyMkVb8' +
  '1A8ldN6xm76Up6byo4glx9FA6ExlpvxL8YVowSxAxZcCbFLz9M98PmanQ4IpYyAVqipDVd0DPEwQltcEfi5L1an/dPqts3cqZZZ0sC0T' +
  'SGTvJojf/yVslCP1QzNLHttIbkEoBgPyOZulYCTzyx5BCxPBAO6i2sGBIaQp';

/** Other RSA keys: 2048 and 1024 bits. */
const otherLine =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA2yNoqeI2/DkGzuWFhoPYNHGZcRHm37fk8dU6e6WUcxOgTDnd3gsx+i+9lxzH' +
  'CVWzhWTPHgzkybfQm5A2pHIyLUUJRMIXYIxyy4EqkEDy61qabDMlONMApZ4oBH9gHPdnCzxLOdpusMy6uAHL34/DUw2XwddkxmhFhCAp' +
  'hS35Zz8vsP2e0hdmB4pVyvwiJfmAXIJe1orEaYT32GgNYe0gFpQCOq+nBsmhvHL2ovey1APIuuphKtdpcW5yZt2plKneXoh0ch4vXI/X' +
  'uMbKZ7JHnrpwiwpXyXN9eKQKzjG3NSVIuzCYxo9d1mbDc43zuy/curi1USgNabriGkFR5MgATQIDAQAB';
const small =
  'MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQCg+f/WFbeSRZrn6BAtjA06ryn3xsA5S01YbdqH913lvMgw57GFe+wYebRNMIfaYpYV' +
  '23QJvzxEyYRMf37EX2jG21MfbYtklQc5bGPRFSL7nO2nhOy6wFqavyr/qFdser/KA9mrTJdL56r/BRZqxGcnQSs8qYrJmE13eSIh2A8/' +
  'lwIDAQAB';

/** The first key with a number changed: the last byte of its modulus, or its exponent. */
const evenModulus = `${line.slice(0, -8)}KAIDAQAB`;
const exponent1 = jwk.replace('AQAB', 'AQ');
const exponent3 = jwk.replace('AQAB', 'Aw');
const exponent65536 = jwk.replace('AQAB', 'AQAA');
/** The first key with the exponent 3, and with its algorithm in a form that DER does not know. */
const line3 =
  'MIIBIDANBgkqhkiG9w0BAQEFAAOCAQ0AMIIBCAKCAQEAzmQFhuQoZQaKjuSFX2wCgKVVm+Q8ekMN5sWCNnl0UG04CyOzksffMZlV215O' +
  'sC+66ymy8jZgxMNDB0M4dR6vvUU0dDOkQDI2RSAnrwEERlsABIV4O5H/QRIi3/HR4XHUXYaXK1V8RF9aAiEvZ1L5Z60hn55cRbIzhHFh' +
  'F5x63sYcjJFW/NQPJXTesZu+lKem8qOIJcfRQOhMZab8S/GFaMEsQMWXAmxS8/TPfD5mp0OCKWMgFaoqQ1XdAzxMEJbXBH4uS9Wp/3T6' +
  'rbN3KmWWdLAtE0hk7yaI3/8lbJQj9UMzSx7bSG5BKAYD8jmbpWAk88seQQsTwQDuotrBgSGkKQIBAw==';
const withoutNull =
  'MIIBIDALBgkqhkiG9w0BAQEDggEPADCCAQoCggEBAM5kBYbkKGUGio7khV9sAoClVZvkPHpDDebFgjZ5dFBtOAsjs5LH3zGZVdteTrAv' +
  'uuspsvI2YMTDQwdDOHUer71FNHQzpEAyNkUgJ68BBEZbAASFeDuR/0ESIt/x0eFx1F2GlytVfERfWgIhL2dS+WetIZ+eXEWyM4RxYRec' +
  'et7GHIyRVvzUDyV03rGbvpSnpvKjiCXH0UDoTGWm/EvxhWjBLEDFlwJsUvP0z3w+ZqdDgiljIBWqKkNV3QM8TBCW1wR+LkvVqf90+q2z' +
  'dypllnSwLRNIZO8miN//JWyUI/VDM0se20huQSgGA/I5m6VgJPPLHkELE8EA7qLawYEhpCkCAwEAAQ==';

/** Keys whose modulus is one pattern over and over: 8704 bits, and 2280, a size that no generator offers. */
const large = `MIIEYjANBgkqhkiG9w0BAQEFAAOCBE8AMIIESgKCBEEA${'q83v'.repeat(362)}q80CAwEAAQ==`;
const unusual = `MIIBPzANBgkqhkiG9w0BAQEFAAOCASwAMIIBJwKCAR4A${'q83v'.repeat(95)}AgMBAAE=`;

const elliptic =
  'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEsUON129bFYVztwPn+jU7F/e6whwBoWwQsoXEw/QIff7b3IbYQgYmCMNwoEcQ6Cs0q66zQMmcMm73TuTHGVNUFg==';
const ed25519 = 'MCowBQYDK2VwAyEAk/7L3jX6oRBYFeYu5xWxb+0GXZ/PABjTWe1LTjKo69k=';
const ed25519Ssh = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMo7ta287undBtyeyUt13CC5s9WyogJXkpxqa3HIT9J8';
const x25519 = 'MCowBQYDK2VuAyEAZRR5lh4N/97d5JqlINP64UBVMiD2hAGapZaLcL5/MzU=';
const rsaPss =
  'MIIBIDALBgkqhkiG9w0BAQoDggEPADCCAQoCggEBALYmPYoDFgwhwJJDon2dgsltXVP25gfrj1+vZCmVjIb64DlyYaULvAxStDPyKVSX' +
  '7BYgvLbHUHpZIGRSYUxH8itHrMCjNjUTOKPcsVffWzGm+c3Bb0oqfJ4sRpPiPfns8tB1CB1K5U0LSwJAR4wVx8qaQsOsvqtVEM4flkH3' +
  '3uDfyq8l56m5pkbEJ8wco89xXQTSp0WQQTnkE1jao/3IgZ6eNOEExpLRJoNF6rV2sGr60o3uCqeWu5y3JH6Q4AGN5WZozs5zRcRmH7Zg' +
  '06rPk6hLqQXF5xrhl7scLVhuOwyr8uThS1bstM3s+oGv/sElEBdpYNmNT/TWMuZHU/5PqUkCAwEAAQ==';
const dsaSsh = 'ssh-dss AAAAB3NzaC1kc3MAAAAEf2s9kQAAAAQBAgME throw-away';

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

/** As OpenSSL writes it: lines of 64 characters. */
function wrapped(label: string, body: string): string {
  return `-----BEGIN ${label}-----\n${body.replaceAll(/.{1,64}/g, '$&\n')}-----END ${label}-----\n`;
}

function privatePem(label: string, beginning: string): string {
  return `-----BEGIN ${label}-----\n${beginning}\n-----END ${label}-----\n`;
}

/** The line with something after every 64 characters. */
function spread(between: string): string {
  return line.replaceAll(/.{64}/g, `$&${between}`);
}
