/** What the page does with keys, for a terminal. OpenSSL 1.1.1 or later; test/components/keys/key-commands.test.ts runs them. */

export const makeCommands = `openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:3072 -out webchat-private.pem
openssl pkey -in webchat-private.pem -pubout -out webchat-public.pem

# the public key on one line, without BEGIN and END
openssl pkey -pubin -in webchat-public.pem -outform DER | openssl base64 -A

# its SHA-256 fingerprint
openssl pkey -pubin -in webchat-public.pem -outform DER | openssl dgst -sha256 -c

# the private key with a passphrase
openssl pkcs8 -topk8 -in webchat-private.pem -v2 aes-256-cbc -v2prf hmacWithSHA256 -iter 600000 -out webchat-private-encrypted.pem`;

export const readCommands = `# kind, size and exponent of a public key
openssl pkey -pubin -in public.pem -noout -text

# its SHA-256 fingerprint
openssl pkey -pubin -in public.pem -outform DER | openssl dgst -sha256 -c

# the public key in a certificate
openssl x509 -in certificate.pem -noout -pubkey

# the public key in a certificate request
openssl req -in request.pem -noout -pubkey

# an SSH key as PEM
ssh-keygen -e -m PKCS8 -f id_rsa.pub`;
