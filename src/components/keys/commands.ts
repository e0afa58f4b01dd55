/** What the page does with keys, for a terminal. OpenSSL 1.1.1 or later; test/components/keys/key-commands.test.ts runs them. */
import { words } from './commands.en';

export const makeCommands = `openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:3072 -out webchat-private.pem
openssl pkey -in webchat-private.pem -pubout -out webchat-public.pem

# ${words.oneLine}
openssl pkey -pubin -in webchat-public.pem -outform DER | openssl base64 -A

# ${words.fingerprint}
openssl pkey -pubin -in webchat-public.pem -outform DER | openssl dgst -sha256 -c

# ${words.passphrase}
openssl pkcs8 -topk8 -in webchat-private.pem -v2 aes-256-cbc -v2prf hmacWithSHA256 -iter 600000 -out webchat-private-encrypted.pem`;

export const readCommands = `# ${words.look}
openssl pkey -pubin -in public.pem -noout -text

# ${words.fingerprint}
openssl pkey -pubin -in public.pem -outform DER | openssl dgst -sha256 -c

# ${words.fromCertificate}
openssl x509 -in certificate.pem -noout -pubkey

# ${words.fromRequest}
openssl req -in request.pem -noout -pubkey

# ${words.fromSsh}
ssh-keygen -e -m PKCS8 -f id_rsa.pub`;
