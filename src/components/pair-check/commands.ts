/**
 * The comparison of the page, for a terminal: OpenSSL 1.1.1 or later, with awk, cut and tr, which any Unix has.
 * test/components/pair-check/compare-commands.test.ts runs them.
 */
export const printOfSaved = `# the saved key, one line of base64 in saved.txt
openssl base64 -d -A -in saved.txt | openssl dgst -sha256 -c

# or with BEGIN and END lines in saved.pem
openssl pkey -pubin -in saved.pem -outform DER | openssl dgst -sha256 -c`;

export const printOfSigner = `# where the private key is
openssl pkey -in private.pem -pubout -outform DER | openssl dgst -sha256 -c`;

export const checkToken = `# the saved key with BEGIN and END lines
openssl base64 -d -A -in saved.txt | openssl pkey -pubin -inform DER -out saved.pem

# the token in token.txt: what was signed, and the signature
tr -d '\\r\\n' < token.txt | cut -d. -f1,2 | tr -d '\\n' > signed.txt
tr -d '\\r\\n' < token.txt | awk -F. '{ s = $3; while (length(s) % 4) s = s "="; print s }' |
  tr '_-' '/+' | openssl base64 -d -A > signature.bin

# says Verified OK if the saved key fits
openssl dgst -sha256 -verify saved.pem -signature signature.bin signed.txt`;
