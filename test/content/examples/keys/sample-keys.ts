/*
 * Long, because keys are. All of them are throw-away: made for this repository, protecting nothing. The private
 * ones end after a line or two, which is enough to be recognised and too little to be used.
 */

/** RSA, 2048 bits. The certificate, the JSON Web Key and the SSH key below hold the same numbers. */
export const line =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAzmQFhuQoZQaKjuSFX2wCgKVVm+Q8ekMN5sWCNnl0UG04CyOzksffMZlV215O' +
  'sC+66ymy8jZgxMNDB0M4dR6vvUU0dDOkQDI2RSAnrwEERlsABIV4O5H/QRIi3/HR4XHUXYaXK1V8RF9aAiEvZ1L5Z60hn55cRbIzhHFh' +
  'F5x63sYcjJFW/NQPJXTesZu+lKem8qOIJcfRQOhMZab8S/GFaMEsQMWXAmxS8/TPfD5mp0OCKWMgFaoqQ1XdAzxMEJbXBH4uS9Wp/3T6' +
  'rbN3KmWWdLAtE0hk7yaI3/8lbJQj9UMzSx7bSG5BKAYD8jmbpWAk88seQQsTwQDuotrBgSGkKQIDAQAB';
export const pem = wrapped('PUBLIC KEY', line);

export const pkcs1 =
  'MIIBCgKCAQEAzmQFhuQoZQaKjuSFX2wCgKVVm+Q8ekMN5sWCNnl0UG04CyOzksffMZlV215OsC+66ymy8jZgxMNDB0M4dR6vvUU0dDOk' +
  'QDI2RSAnrwEERlsABIV4O5H/QRIi3/HR4XHUXYaXK1V8RF9aAiEvZ1L5Z60hn55cRbIzhHFhF5x63sYcjJFW/NQPJXTesZu+lKem8qOI' +
  'JcfRQOhMZab8S/GFaMEsQMWXAmxS8/TPfD5mp0OCKWMgFaoqQ1XdAzxMEJbXBH4uS9Wp/3T6rbN3KmWWdLAtE0hk7yaI3/8lbJQj9UMz' +
  'Sx7bSG5BKAYD8jmbpWAk88seQQsTwQDuotrBgSGkKQIDAQAB';

export const certificate =
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
export const otherCertificate =
  'MIIBjjCCATOgAwIBAgIUdSXOWloXT/gBYlEY/czKBVZptVAwCgYIKoZIzj0EAwIwHDEaMBgGA1UEAwwRYXNzaXN0YW50LmV4YW1wbGUw' +
  'HhcNMjYxMTIyMTkwMDAzWhcNMzYxMTE5MTkwMDAzWjAcMRowGAYDVQQDDBFhc3Npc3RhbnQuZXhhbXBsZTBZMBMGByqGSM49AgEGCCqG' +
  'SM49AwEHA0IABLFDjddvWxWFc7cD5/o1Oxf3usIcAaFsELKFxMP0CH3+29yG2EIGJgjDcKBHEOgrNKuus0DJnDJu907kxxlTVBajUzBR' +
  'MB0GA1UdDgQWBBSosGtrdc1Avmtr2nga42XBnSnBAjAfBgNVHSMEGDAWgBSosGtrdc1Avmtr2nga42XBnSnBAjAPBgNVHRMBAf8EBTAD' +
  'AQH/MAoGCCqGSM49BAMCA0kAMEYCIQDniFFikQrYTMtbV8ro8SxtBqpvVmpaSZ5svK6bmwnxfwIhAN0U/OImRkkkaOFzZxVJC/koxYcm' +
  'U47FwH/P8fCjDNUP';

export const request =
  'MIICYTCCAUkCAQAwHDEaMBgGA1UEAwwRYXNzaXN0YW50LmV4YW1wbGUwggEiMA0GCSqGSIb3DQEBAQUAA4IBDwAwggEKAoIBAQDOZAWG' +
  '5ChlBoqO5IVfbAKApVWb5Dx6Qw3mxYI2eXRQbTgLI7OSx98xmVXbXk6wL7rrKbLyNmDEw0MHQzh1Hq+9RTR0M6RAMjZFICevAQRGWwAE' +
  'hXg7kf9BEiLf8dHhcdRdhpcrVXxEX1oCIS9nUvlnrSGfnlxFsjOEcWEXnHrexhyMkVb81A8ldN6xm76Up6byo4glx9FA6ExlpvxL8YVo' +
  'wSxAxZcCbFLz9M98PmanQ4IpYyAVqipDVd0DPEwQltcEfi5L1an/dPqts3cqZZZ0sC0TSGTvJojf/yVslCP1QzNLHttIbkEoBgPyOZul' +
  'YCTzyx5BCxPBAO6i2sGBIaQpAgMBAAGgADANBgkqhkiG9w0BAQsFAAOCAQEAgFR0aRo8zDtfgEG8UghT4lX5o1nTue1C4904xaOAVWfO' +
  'Lit7oWYDJ+CSz/jF0JkMbZkFhbg1b6BIuw+FSrRzhw6Tcwh4oq/QlRpUQxzV5eidZ5nktxUV+zRkO2FC8A0ppfNh2UYXnMxRt1KDssYe' +
  'pLvM5gUgI9HHEsrmIPyIgXZ5/sTlwZUS2D+vYHm7qJBRrfYzKrQSs/UawBNul8shUoPkXYx1GqACGBD+DcQik9a8ZtK/Iz3Uw/Kjcr8E' +
  'wt/MRHYcFIb2MG5PZLLlWmQcGs7dbjfyoQfYa0l/D3bdqI+PqNSa/9IV8VaU7vpOW6pb3b8HfTM5lMgdOyiI7fkbrA==';

export const modulus =
  'zmQFhuQoZQaKjuSFX2wCgKVVm-Q8ekMN5sWCNnl0UG04CyOzksffMZlV215OsC-66ymy8jZgxMNDB0M4dR6vvUU0dDOkQDI2RSAnrwEE' +
  'RlsABIV4O5H_QRIi3_HR4XHUXYaXK1V8RF9aAiEvZ1L5Z60hn55cRbIzhHFhF5x63sYcjJFW_NQPJXTesZu-lKem8qOIJcfRQOhMZab8' +
  'S_GFaMEsQMWXAmxS8_TPfD5mp0OCKWMgFaoqQ1XdAzxMEJbXBH4uS9Wp_3T6rbN3KmWWdLAtE0hk7yaI3_8lbJQj9UMzSx7bSG5BKAYD' +
  '8jmbpWAk88seQQsTwQDuotrBgSGkKQ';
export const jwk = `{"kty":"RSA","e":"AQAB","n":"${modulus}"}`;
export const xml = `<RSAKeyValue><Modulus>${modulus.replaceAll('-', '+').replaceAll('_', '/')}==</Modulus><Exponent>AQAB</Exponent></RSAKeyValue>`;
/** The first key as `xxd -p` writes its DER. */
export const hex = Array.from(atob(line), (character) =>
  character.charCodeAt(0).toString(16).padStart(2, '0'),
).join('');
export const ecJwk =
  '{"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}';

export const ssh =
  'AAAAB3NzaC1yc2EAAAADAQABAAABAQDOZAWG5ChlBoqO5IVfbAKApVWb5Dx6Qw3mxYI2eXRQbTgLI7OSx98xmVXbXk6wL7rrKbLyNmDE' +
  'w0MHQzh1Hq+9RTR0M6RAMjZFICevAQRGWwAEhXg7kf9BEiLf8dHhcdRdhpcrVXxEX1oCIS9nUvlnrSGfnlxFsjOEcWEXnHrexhyMkVb8' +
  '1A8ldN6xm76Up6byo4glx9FA6ExlpvxL8YVowSxAxZcCbFLz9M98PmanQ4IpYyAVqipDVd0DPEwQltcEfi5L1an/dPqts3cqZZZ0sC0T' +
  'SGTvJojf/yVslCP1QzNLHttIbkEoBgPyOZulYCTzyx5BCxPBAO6i2sGBIaQp';

/** The same in an OpenSSH certificate, by an authority that is none. */
export const sshCertificate = btoa(
  [
    stringOf('ssh-rsa-cert-v01@openssh.com') + stringOf('nonce') + atob(ssh).slice(11),
    '\0'.repeat(8) + '\0\0\0\x01' + stringOf('throw-away') + stringOf(''),
    '\0'.repeat(8) +
      '\xff'.repeat(8) +
      stringOf('').repeat(3) +
      stringOf('authority') +
      stringOf('signature'),
  ].join(''),
);
/** The same as .NET exports it, its modulus from the last byte to the first. */
export const blob = btoa(
  `\x06\x02\0\0\0\xa4\0\0RSA1\0\x08\0\0\x01\0\x01\0${[...binaryOf(modulus)].toReversed().join('')}`,
);
/** The same in the numbers that Python and Java print. */
export const decimal = BigInt(
  `0x${Array.from(binaryOf(modulus), (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('')}`,
).toString();

/** Other RSA keys: 2048 and 1024 bits. */
export const otherLine =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA2yNoqeI2/DkGzuWFhoPYNHGZcRHm37fk8dU6e6WUcxOgTDnd3gsx+i+9lxzH' +
  'CVWzhWTPHgzkybfQm5A2pHIyLUUJRMIXYIxyy4EqkEDy61qabDMlONMApZ4oBH9gHPdnCzxLOdpusMy6uAHL34/DUw2XwddkxmhFhCAp' +
  'hS35Zz8vsP2e0hdmB4pVyvwiJfmAXIJe1orEaYT32GgNYe0gFpQCOq+nBsmhvHL2ovey1APIuuphKtdpcW5yZt2plKneXoh0ch4vXI/X' +
  'uMbKZ7JHnrpwiwpXyXN9eKQKzjG3NSVIuzCYxo9d1mbDc43zuy/curi1USgNabriGkFR5MgATQIDAQAB';
export const small =
  'MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQCg+f/WFbeSRZrn6BAtjA06ryn3xsA5S01YbdqH913lvMgw57GFe+wYebRNMIfaYpYV' +
  '23QJvzxEyYRMf37EX2jG21MfbYtklQc5bGPRFSL7nO2nhOy6wFqavyr/qFdser/KA9mrTJdL56r/BRZqxGcnQSs8qYrJmE13eSIh2A8/' +
  'lwIDAQAB';

/** The first key with a number changed: the last byte of its modulus, or its exponent. */
export const evenModulus = `${line.slice(0, -8)}KAIDAQAB`;
export const exponent1 = jwk.replace('AQAB', 'AQ');
export const exponent3 = jwk.replace('AQAB', 'Aw');
export const exponent65536 = jwk.replace('AQAB', 'AQAA');
/** The first key with the exponent 3, and with its algorithm in a form that DER does not know. */
export const line3 =
  'MIIBIDANBgkqhkiG9w0BAQEFAAOCAQ0AMIIBCAKCAQEAzmQFhuQoZQaKjuSFX2wCgKVVm+Q8ekMN5sWCNnl0UG04CyOzksffMZlV215O' +
  'sC+66ymy8jZgxMNDB0M4dR6vvUU0dDOkQDI2RSAnrwEERlsABIV4O5H/QRIi3/HR4XHUXYaXK1V8RF9aAiEvZ1L5Z60hn55cRbIzhHFh' +
  'F5x63sYcjJFW/NQPJXTesZu+lKem8qOIJcfRQOhMZab8S/GFaMEsQMWXAmxS8/TPfD5mp0OCKWMgFaoqQ1XdAzxMEJbXBH4uS9Wp/3T6' +
  'rbN3KmWWdLAtE0hk7yaI3/8lbJQj9UMzSx7bSG5BKAYD8jmbpWAk88seQQsTwQDuotrBgSGkKQIBAw==';
export const withoutNull =
  'MIIBIDALBgkqhkiG9w0BAQEDggEPADCCAQoCggEBAM5kBYbkKGUGio7khV9sAoClVZvkPHpDDebFgjZ5dFBtOAsjs5LH3zGZVdteTrAv' +
  'uuspsvI2YMTDQwdDOHUer71FNHQzpEAyNkUgJ68BBEZbAASFeDuR/0ESIt/x0eFx1F2GlytVfERfWgIhL2dS+WetIZ+eXEWyM4RxYRec' +
  'et7GHIyRVvzUDyV03rGbvpSnpvKjiCXH0UDoTGWm/EvxhWjBLEDFlwJsUvP0z3w+ZqdDgiljIBWqKkNV3QM8TBCW1wR+LkvVqf90+q2z' +
  'dypllnSwLRNIZO8miN//JWyUI/VDM0se20huQSgGA/I5m6VgJPPLHkELE8EA7qLawYEhpCkCAwEAAQ==';

/** Sound keys of 8704 bits, and of 2280, a size that no generator offers. */
export const large =
  'MIIEYjANBgkqhkiG9w0BAQEFAAOCBE8AMIIESgKCBEEA78OE+Zd+RA5oX4VKEkrko6fbG5RkfUtdcerzQmd2nWwAFeSOppv0ITx9Qd8d' +
  'GgPEtRformlm7nm+Vy28oX/dG9W/iUUyWVkMSo019JI5RraynEKHHe9sgrJJy0APxUsgZ0ZVqLB0mJuF9Joh+V3kf4FSQMp7VaKcnsFx' +
  '1zUJWrJBYkkTelE1aJVRnuINQeAMlqCn0Ge4Md/Z1R55w3uv4/mRZha2GCpdw5d0xOmPHeq/EyN+JRqZXUT7KokcsgjIfqDRKEPOCdbp' +
  'Z49JLmZW/OD9Xy0l3/sVVany+F3RpbZOwoUYArdj2ZruoYaGF4uDHoWtmgCzS9GFugFeKnZd17wbb5OjhecLeUvuWFUlEo6ZYuGYFqD2' +
  'sya9w326aqapxfyPufoOGuCd7+rTtqHt7yDAEhItUMu8dTKlADSMVxxk1vb0m4e2zQFkczNubU9dTHWwQ3nI9liKCCESU2AD688KzaG5' +
  'O8oytZKnHXAjmRcgMNzq3jcSmbPnWZFoK22bGYnigYsqHZ2Bu5AOkiBicLZyBJ4e8hNAhcAQGQ50LRzcqGeyQNDiF8G6Es4H9t/M1ptg' +
  'E5fvTqC33JuMfKuDB5d/qvLomSeXrjv+v8vdcVcH22kTP1LR4x/ke1m1iayofFMkArNDP3c/BzsE/n1c5xUJrB2pCsX0zpdwbi9NPNc9' +
  '2zoZpFHupjHMZV8sYdtctBM5Xt44dSh8TnfoPwnViwOrWh1yIFHsRhc5E820QMoWgA0dJYIf9MSnLQhizJ59EKmOAmZlkPTo8XEh441p' +
  'yaR2nP2b1GO8kwbW51yC+Mkoa2ce1R9pJX/QGSZ6Xy97IWqH4kSj0HAwhjV9cg3lIM3+/YZ9enwYnv6Bj9EXW2rQH637ryK+SvXOYznT' +
  'z8ihP0N8VihGFa4UF+vliHog4XO4nhFB9+3AD3i6Fg+qSR7Mvv1WK9zKY4a6/XPGsYu+ReB3MOxAYzUhFfEZAUGfnWWLZ9z0eo107cW8' +
  'KzbZUja6jlY4kUhUOFOm+Mtf85iBd9eGqjs2YXYcJoT+VijVJpvhW7+0cW2Aa9U3/B+FTcN2P0x2yqwE13jpKuiDn/wiMkqNXmu/OvkM' +
  'K9SQ8GKiaalYxsjv+f4uDEdQPa9i9jclfKv0zjeLyiyv5OChldDsvAgwql2tDILHZC8XMBe11++D+SlfnlNx4cgSGZb5gnlbXaRp6pRU' +
  'ORHEOmsacYCm4cq5EEQ8leXV8t/waf5Wazfh8Ssnl5mFE6MCj8lF26pvRqvgJ2NTkiKj1nO7cCrCvMw+3lwJmqir0WasRaKD93dDBDwF' +
  '81oLLEtd3GavuML4VrAfDkgMNk0J9ThwNipi01Ag4GGaY0abjmrT503N7mqhW+54VwX+gfFjD/4ZIZjmIrj1tHIDDCsmBEmSkX1//ymk' +
  'zA/uQcxuVUYzhbth3M4Upvo1HEtfq+ZOhdr4K7sCAwEAAQ==';
export const unusual =
  'MIIBPzANBgkqhkiG9w0BAQEFAAOCASwAMIIBJwKCAR4Ao1hO+Tos8Z/Q/MwpI3pHrG6qh3bA4ct9qp0/izHY8ivL1RkiL8eA3CbpcGB8' +
  '04B/er7KbQF4o3d42bUdsZzTNvRk1xhmP1kEiuIA80LVLATONp5lsW8XSSd8PKdSrFPo8mYcIeAx8dgn28+OJL1Prdywtg57GpeLswM+' +
  '9oDsLSzGfr7ib4ykELEq0UqpQfaKbwWyOrYybLBpY3tdvoDfBrQ0/Nh0vXyEFXkjadW540Fea4Lc3fJyvcUf4mOWwSWrSLteM06HtepV' +
  'L+8SP5JXYn58GzIt3Kf8099qsYQ99l8qRS/N0eCi6Hi1wgXG+60z9suwdsW9jCz92dVKTy5e2rook+LVpjS8LDeITD1w4dLUxSbaku8N' +
  'IF495jPNAgMBAAE=';

/** Unsound keys of 2048 bits: divisible by 7919, of the ROCA shape, of two neighbouring primes. */
export const factorKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAvYXhOLYs2OAdAnvypnJZGZvFWf0fEwJkestbUUdOFxvWIRZL9M8R5dsEWd2Y' +
  'duhBwfdDjrLw+Fm7Tda2QWec5VJTaCZ7TUh3HRpAfNbZXuYegnSVycS3bczQ/MGbU8s1UtDx6Lexxyoj+6y1F/7DP5+o0fbFqc8Yu039' +
  '5ONw9N9agG9bNr/rkvvMBYR6XsrDCIgGJG6T2D2Yh2nD1MgFqGPphfD3nTyHqEdULjfWqFQIZrEwfLTdyv7XBuZ3ETlyFAp5uyl+ib6P' +
  'wjg+nleCO0wh9kpEMFV7KK/ejXoAcwPSMMTt+ddNUsHOn6IlgzEgUD0oTXwFsgey9jdmQByXxwIDAQAB';
export const rocaKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAu9ZYrcR2x7PYX6+9cWZyQHHYW+3Fn3z3RR83KyqaEgAjPR3F/FDqcsQSC79v' +
  'wr7bvRNelxUiK7Zmq7iL54F5NDAiEgwvv6eRTqKAMzXbu2YAasL9La+anYebAa86jOBd5tgF5gR5DRaiN37re3bQH1Y8wb8q8aseqeqW' +
  'i0K0lPatNzdMSCW0EO0CYTlbleIAEmwxBENxXw2WY1PhGkdEh2cC28QZ7MjoC1nS4Wuop9pNreePEe+83McLF8t/msUyHltR/l2/aYaY' +
  '/ZYGE08aw5aZERD/5awTTcQOfW8LTuSY5kz0+CgFK9Yx+SgEV1xuPk5Tl56nOFLnfelLe34JWQIDAQAB';
export const closeKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAmUBVzt0vyZfDOUpFEbhBMyp1nkFZvjT3MkjKddwetZq1+y2VyL1bC2mMzxnc' +
  'ERGvFPuOzKARavPNdTBWj8UeJzXKkh1MYB8wRJF8EKhe5xPNQ/y9xYdvHEkKeBsG4gY3ilzY4OX8KfMO/O68Sz4T41Q9fxNR6tkuL99k' +
  'IEmCFB5Gz7C7TnMdJzm8ZX2ow/LCaR/izeF5f6nZq7jqkRvppXngreWO1zIVJDAGyO6/ygB5cyil8zCGGHGFX5RpWDlR6HEGsx/sP6H2' +
  '96FeMwtnk1XQaoIPLsiX9yjG9PDdGFm+Nmvg8i/ue8d+nuS8IOn232nbX3InAXQ6JDeMzWgUlwIDAQAB';

export const elliptic =
  'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEsUON129bFYVztwPn+jU7F/e6whwBoWwQsoXEw/QIff7b3IbYQgYmCMNwoEcQ6Cs0q66zQMmcMm73TuTHGVNUFg==';
export const ed25519 = 'MCowBQYDK2VwAyEAk/7L3jX6oRBYFeYu5xWxb+0GXZ/PABjTWe1LTjKo69k=';
export const ed25519Ssh = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMo7ta287undBtyeyUt13CC5s9WyogJXkpxqa3HIT9J8';
export const x25519 = 'MCowBQYDK2VuAyEAZRR5lh4N/97d5JqlINP64UBVMiD2hAGapZaLcL5/MzU=';
export const rsaPss =
  'MIIBIDALBgkqhkiG9w0BAQoDggEPADCCAQoCggEBALYmPYoDFgwhwJJDon2dgsltXVP25gfrj1+vZCmVjIb64DlyYaULvAxStDPyKVSX' +
  '7BYgvLbHUHpZIGRSYUxH8itHrMCjNjUTOKPcsVffWzGm+c3Bb0oqfJ4sRpPiPfns8tB1CB1K5U0LSwJAR4wVx8qaQsOsvqtVEM4flkH3' +
  '3uDfyq8l56m5pkbEJ8wco89xXQTSp0WQQTnkE1jao/3IgZ6eNOEExpLRJoNF6rV2sGr60o3uCqeWu5y3JH6Q4AGN5WZozs5zRcRmH7Zg' +
  '06rPk6hLqQXF5xrhl7scLVhuOwyr8uThS1bstM3s+oGv/sElEBdpYNmNT/TWMuZHU/5PqUkCAwEAAQ==';
export const dsaSsh = 'ssh-dss AAAAB3NzaC1kc3MAAAAEf2s9kQAAAAQBAgME throw-away';

/** What OpenSSL prints of the first key, the beginning of it; a curve; a list of revoked certificates. */
export const print =
  'Public-Key: (2048 bit)\nModulus:\n    00:ce:64:05:86:e4:28:65:06:8a:8e:e4:85:5f:6c:\n    02:80:a5:55:9b:e4:3c:7a\nExponent: 65537 (0x10001)\n';
export const modulusPrint =
  'Modulus=CE640586E42865068A8EE4855F6C0280A5559BE43C7A430DE6C582367974506D380B23B392C7DF319955DB5E\n';
export const parameters = '-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n';
export const revocationList =
  'MIIBdzBhMA0GCSqGSIb3DQEBCwUAMBwxGjAYBgNVBAMTEWFzc2lzdGFudC5leGFtcGxlFw0yNjExMjIyMTUyMjVaFw0yNzAyMjAyMTUy' +
  'MjVaMBQwEgIBARcNMjYxMTIyMjE1MjI1WjANBgkqhkiG9w0BAQsFAAOCAQEA0vz9wrUybCXZXmi+68bafWB7gU3XXW0uR4g57L4F1+ME' +
  '9nPQHlNHtcjDcowrJaHnmIVm4tWp5fQt2A+sLF06mkCkoKBzhTwiw3t913ffzUQRxI94xLwduADuxbuz/6UsM3vlX+LdumotgbkxAj0G' +
  '249rTq/fBlz1pE30nK3ALKh1RkmkeNiqaY9d32JA0lEq/DBNqMmy3NlW5BtBG5HJFhE6ebWg5WXH0bqRNv1XCURqxRmWjE9we1ovucje' +
  'gS/ie4uOP6rhB3vJ19b045bSw07bFnWqOwTfMnCLYOL2t+mmzUSH234iVBCaSntkJJCS89e5pzFDk3pgLcGxVIQhfQ==';

/** A string in the wire form of SSH: its length in four bytes, and its letters. */
function stringOf(text: string): string {
  return `\0\0\0${String.fromCharCode(text.length)}${text}`;
}

function binaryOf(base64url: string): string {
  return atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
}

/** As OpenSSL writes it: lines of 64 characters. */
export function wrapped(label: string, body: string): string {
  return `-----BEGIN ${label}-----\n${body.replaceAll(/.{1,64}/g, '$&\n')}-----END ${label}-----\n`;
}

export function privatePem(label: string, beginning: string): string {
  return `-----BEGIN ${label}-----\n${beginning}\n-----END ${label}-----\n`;
}

/** The line with something after every 64 characters. */
export function spread(between: string): string {
  return line.replaceAll(/.{64}/g, `$&${between}`);
}
