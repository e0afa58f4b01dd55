// Tokens for the embedded chat: GET on the route below answers with a signed token as plain text.
import { constants, createPrivateKey, createPublicKey, publicEncrypt, sign } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const route = '/orchestrate-token';
// IBM's sample allows 7100 seconds at most.
const lifeInSeconds = 3600;
// Read at start, so that a wrong key shows now. The files are beside this one, and only the service reads them.
const privateKey = createPrivateKey(readFileSync('orchestrate-private.pem'));
const ibmKey = existsSync('ibm-public.pem') ? createPublicKey(readFileSync('ibm-public.pem')) : undefined;

/** Who is signed in, or nothing: ask the session of your own site here. */
function signedInVisitor(request) {
  return undefined; // { id: 'user-7f3a91', tier: 'gold', ssoToken: '…' }
}

function makeToken({ id, tier, ssoToken }) {
  const now = Math.floor(Date.now() / 1000);
  const claims = { sub: id, iat: now, exp: now + lifeInSeconds };
  // The visitor can read context. Names in it must not begin with wxo_.
  if (tier) claims.context = { tier };
  if (ssoToken && ibmKey) claims.user_payload = encrypt({ sso_token: ssoToken });
  const encode = (part) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const signed = [{ alg: 'RS256', typ: 'JWT' }, claims].map(encode).join('.');
  return signed + '.' + sign('RSA-SHA256', Buffer.from(signed), privateKey).toString('base64url');
}

/** OAEP with SHA-1, in as many blocks as it takes: 470 bytes each with a key of 4096 bits. */
function encrypt(payload) {
  const text = Buffer.from(JSON.stringify(payload));
  const most = ibmKey.asymmetricKeyDetails.modulusLength / 8 - 42;
  const blocks = [];
  for (let at = 0; at < text.length; at += most) {
    const padding = constants.RSA_PKCS1_OAEP_PADDING;
    blocks.push(publicEncrypt({ key: ibmKey, padding, oaepHash: 'sha1' }, text.subarray(at, at + most)));
  }
  return Buffer.concat(blocks).toString('base64');
}

function answer(request, response) {
  const visitor = request.url.split('?')[0] === route ? signedInVisitor(request) : undefined;
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' };
  response.writeHead(visitor ? 200 : 401, headers).end(visitor ? makeToken(visitor) : 'Nobody is signed in.');
}

if (process.argv.includes('--print-token')) {
  console.log(makeToken({ id: 'user-self-test', tier: 'gold', ssoToken: process.env.TEST_SSO_TOKEN }));
} else {
  createServer(answer).listen(Number(process.env.PORT ?? 3000), '127.0.0.1');
}
