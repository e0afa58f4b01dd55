import { words } from './commands.en';

/**
 * The comparison of the page, for a terminal: OpenSSL 1.1.1 or later, with awk, cut and tr, which any Unix has.
 * test/components/pair-check/compare-commands.test.ts runs them.
 */
export const printOfSaved = `# ${words.savedLine}
openssl base64 -d -A -in saved.txt | openssl dgst -sha256 -c

# ${words.savedPem}
openssl pkey -pubin -in saved.pem -outform DER | openssl dgst -sha256 -c`;

export const printOfSigner = `# ${words.signer}
openssl pkey -in private.pem -pubout -outform DER | openssl dgst -sha256 -c`;

export const checkToken = `# ${words.toPem}
openssl base64 -d -A -in saved.txt | openssl pkey -pubin -inform DER -out saved.pem

# ${words.token}
tr -d '\\r\\n' < token.txt | cut -d. -f1,2 | tr -d '\\n' > signed.txt
tr -d '\\r\\n' < token.txt | awk -F. '{ s = $3; while (length(s) % 4) s = s "="; print s }' |
  tr '_-' '/+' | openssl base64 -d -A > signature.bin

# ${words.verify}
openssl dgst -sha256 -verify saved.pem -signature signature.bin signed.txt`;
