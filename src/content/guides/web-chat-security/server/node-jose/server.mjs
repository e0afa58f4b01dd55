// Identity tokens for the web chat: GET on the route below answers with a signed token as plain text.
import crypto from 'node:crypto';
// begin: key-from-file or payload
import { readFileSync } from 'node:fs';
// end
import { createServer } from 'node:http';
import { SignJWT } from 'jose';

const issuer = 'www.example.com'; // setting: issuer
const route = '/identity-token'; // setting: route
// Short, since a token that got away works until it ends. The web chat asks for the next one by itself.
const lifeInSeconds = 1800; // setting: life
// begin: key-from-environment
const privateKeyVariable = 'WEBCHAT_PRIVATE_KEY'; // setting: key-variable
// end
// begin: key-from-file
const privateKeyFile = 'webchat-private.pem'; // setting: key-file
// end
// begin: payload
const ibmPublicKeyFile = 'ibm-public.pem'; // setting: ibm-key-file
// end
const port = Number(process.env.PORT ?? 3000);

// Read at start: a wrong key shows now, and not to the first visitor.
const privateKey = readPrivateKey();
// begin: payload
const ibmPublicKey = readIbmPublicKey();
// end

/** Who is signed in: { id, name, email }, or nothing. The id is opaque and stays the same for one person. */
function signedInVisitor(request) {
  // Ask the session of your own site here.
  // begin: session
  return undefined;
  // end
}

// begin: guests
/** A visitor who is not signed in keeps a random id in a cookie, or each page view would count as a new person. */
function guest(request, response) {
  const kept = /(?:^|; ?)webchat_visitor=([\w-]{1,64})(?:;|$)/.exec(request.headers.cookie ?? '');
  const id = kept?.[1] ?? crypto.randomBytes(16).toString('base64url');
  // 45 days. Secure needs https; browsers let localhost through.
  const attributes = 'HttpOnly; Secure; SameSite=Lax; Path=/; Max-Age=3888000';
  response.setHeader('Set-Cookie', `webchat_visitor=${id}; ${attributes}`);
  return { sub: `guest-${id}`, name: 'Guest', email: `guest-${id.slice(0, 8)}@example.com` };
}

// end
function visitorOf(request, response) {
  const person = signedInVisitor(request);
  if (person) return { sub: `user-${person.id}`, name: person.name, email: person.email };
  // begin: guests
  return guest(request, response);
  // end
}

async function makeToken(visitor) {
  if (!/^[!-~]+$/.test(visitor.sub)) throw new Error('The id has characters beyond visible ASCII.');
  const claims = {};
  // begin: payload
  claims.user_payload = encryptPayload(visitor);
  // end
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT' })
    .setIssuer(issuer)
    .setSubject(visitor.sub)
    .setIssuedAt(now)
    .setExpirationTime(now + lifeInSeconds)
    .sign(privateKey);
}

// begin: payload
/** What your assistant may know of the visitor; nobody between here and the service can read it. */
function encryptPayload(visitor) {
  const payload = Buffer.from(JSON.stringify({ name: visitor.name, email: visitor.email }));
  const most = ibmPublicKey.asymmetricKeyDetails.modulusLength / 8 - 42;
  if (payload.length > most) {
    throw new Error(`user_payload has ${payload.length} bytes, and this key encrypts up to ${most}.`);
  }
  // SHA-1 within OAEP, because the service reads it so. It does not weaken the signature.
  const padding = crypto.constants.RSA_PKCS1_OAEP_PADDING;
  return crypto.publicEncrypt({ key: ibmPublicKey, padding, oaepHash: 'sha1' }, payload).toString('base64');
}

// end
async function answer(request, response) {
  if (request.url.split('?')[0] !== route) return send(response, 404, 'Nothing is here.');
  if (request.method !== 'GET') return send(response, 405, 'Ask with GET.', { Allow: 'GET' });
  const visitor = visitorOf(request, response);
  if (!visitor) return send(response, 401, 'Nobody is signed in.');
  return send(response, 200, await makeToken(visitor));
}

function send(response, status, text, headers = {}) {
  // no-store: a token that is kept on the way would go to another visitor, or come back when it has ended.
  const always = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' };
  response.writeHead(status, { ...always, ...headers }).end(text);
}

const server = createServer((request, response) => {
  answer(request, response).catch((error) => {
    console.error(`No token was made: ${error.message}`);
    send(response, 500, 'The token could not be made.');
  });
});

if (process.argv.includes('--print-token')) {
  console.log(await makeToken({ sub: 'user-self-test', name: 'Self-test', email: 'self-test@example.com' }));
} else {
  server.listen(port, '127.0.0.1', () => {
    console.log(`Identity tokens at http://127.0.0.1:${server.address().port}${route}`);
  });
}

function readPrivateKey() {
  // begin: key-from-environment
  // Many settings pages turn line breaks into the two characters \n.
  const pem = (process.env[privateKeyVariable] ?? '').replaceAll('\\n', '\n');
  return privateKeyIn(pem, `The environment variable ${privateKeyVariable}`);
  // end
  // begin: key-from-file
  return privateKeyIn(textOf(privateKeyFile), `The file ${privateKeyFile}`);
  // end
}

function privateKeyIn(pem, where) {
  const form = 'an RSA private key without a passphrase, which starts with -----BEGIN PRIVATE KEY-----';
  if (pem === '') stop(`${where} is missing or empty. It needs ${form}.`);
  try {
    const key = crypto.createPrivateKey(pem);
    if (key.asymmetricKeyType === 'rsa' && key.asymmetricKeyDetails.modulusLength >= 2048) return key;
  } catch {
    // Said below, without what the key's own text would add.
  }
  return stop(`${where} has no key that can sign here. It needs ${form}, of 2048 bits or more.`);
}

// begin: payload
function readIbmPublicKey() {
  const pem = textOf(ibmPublicKeyFile);
  try {
    if (pem.includes('BEGIN PUBLIC KEY')) return crypto.createPublicKey(pem);
  } catch {
    // Said below.
  }
  return stop(
    `The file ${ibmPublicKeyFile} needs the IBM provided public key, with its BEGIN and END lines.`,
  );
}

// end
// begin: key-from-file or payload
function textOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

// end
function stop(words) {
  console.error(words);
  process.exit(1);
}
