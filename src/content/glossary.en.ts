import type { TermGroup, TermId } from './glossary';

/** `also`: other names, in consoles and elsewhere, which the search knows. `forms`: how a guide writes it beside its name. */
interface TermWords {
  readonly name: string;
  readonly says: string;
  readonly also?: readonly string[];
  readonly forms?: readonly string[];
}

const groups = {
  keys: 'Keys',
  tokens: 'Tokens',
  chat: 'Web chat and service desks',
  site: 'This site',
} as const satisfies Record<TermGroup, string>;

const terms: Readonly<Record<TermId, TermWords>> = {
  certificate: {
    name: 'certificate',
    says: 'A public key with a name and dates, signed by whoever issued it. Its text starts with `BEGIN CERTIFICATE`.',
    also: ['X.509'],
    forms: ['certificates'],
  },
  'ephemeral-key-pair': {
    name: 'ephemeral key pair',
    says: 'A key pair that this site makes for a test and does not keep. Do not use it in production.',
    also: ['temporary key pair', 'throw-away key pair'],
    forms: ['ephemeral key pairs'],
  },
  fingerprint: {
    name: 'fingerprint',
    says: 'A short code for a public key: the SHA-256 digest of its DER form. Equal keys have equal fingerprints.',
    also: ['key digest', 'SHA-256 fingerprint'],
    forms: ['fingerprints'],
  },
  jwk: {
    name: 'JWK',
    says: 'A key written as a JSON object, with members such as `kty`, `n` and `e`.',
    also: ['JSON Web Key'],
    forms: ['JWKs'],
  },
  jwks: {
    name: 'JWKS',
    says: 'A JSON object with a list of keys, under `keys`. A token names one of them by its `kid`.',
    also: ['JSON Web Key Set', 'key set'],
  },
  'key-pair': {
    name: 'key pair',
    says: 'A private key and its public key. The private key signs tokens, and the public key checks them.',
    forms: ['key pairs'],
  },
  pem: {
    name: 'PEM',
    says: 'A text form of keys and certificates: base64 between a `BEGIN` line and an `END` line.',
  },
  'private-key': {
    name: 'private key',
    says: 'The secret key of a pair. It signs tokens on your server. Never paste it into a console or a web page.',
    also: ['secret key', 'signing key'],
    forms: ['private keys'],
  },
  'public-key': {
    name: 'public key',
    says: 'The key of a pair that you may share. It checks signatures, and cannot make them.',
    also: ['JWT Public Key', 'verification key'],
    forms: ['public keys'],
  },
  thumbprint: {
    name: 'thumbprint',
    says: 'The digest of a JWK: a hash, such as SHA-256, of its required members in a fixed order. It differs from the fingerprint.',
    also: ['JWK thumbprint'],
    forms: ['thumbprints'],
  },
  aud: {
    name: 'aud',
    says: 'The claim that names who may accept the token.',
    also: ['audience'],
  },
  claim: {
    name: 'claim',
    says: 'A name and a value in a token, such as `sub` and the ID of a user.',
    also: ['JWT claim', 'payload'],
    forms: ['claims'],
  },
  exp: {
    name: 'exp',
    says: 'The claim that says when the token expires, in seconds since 1970. From then on it must not be accepted.',
    also: ['expiration time', 'expiry'],
  },
  header: {
    name: 'header',
    says: 'The first part of a token, in JSON. It names the signature algorithm in `alg`, and may name the key in `kid`.',
    also: ['JOSE header', 'token header'],
  },
  iat: {
    name: 'iat',
    says: 'The claim that says when the token was issued, in seconds since 1970.',
    also: ['issued at'],
  },
  iss: {
    name: 'iss',
    says: 'The claim that names who issued the token.',
    also: ['issuer'],
  },
  jwt: {
    name: 'JWT',
    says: 'A signed text that carries claims. It has three parts, with full stops between them: header, claims and signature.',
    also: ['JSON Web Token', 'identity token', 'token'],
    forms: ['JWTs', 'identity token', 'identity tokens'],
  },
  kid: {
    name: 'kid',
    says: 'The value in the header of a token that names the key to check it with.',
    also: ['key ID'],
  },
  lifetime: {
    name: 'lifetime',
    says: 'The time for which a token is valid: from its `iat` to its `exp`.',
    also: ['expiry', 'validity'],
    forms: ['lifetimes'],
  },
  signature: {
    name: 'signature',
    says: 'The last part of a token, made with the key of the signer. If the header or the claims change, it does not fit.',
    forms: ['signatures'],
  },
  sub: {
    name: 'sub',
    says: 'The claim that names whom the token is about. For the web chat this is the ID of the user.',
    also: ['subject', 'user ID'],
  },
  'user-payload': {
    name: 'user_payload',
    says: 'A claim of the web chat for private data about a user. Your server encrypts it with the IBM provided public key.',
    also: ['encrypted payload'],
  },
  'account-number': {
    name: 'account number',
    says: 'The number of an account at LivePerson. Agents enter it when they log in.',
    also: ['account ID', 'Brand ID', 'site ID'],
    forms: ['account numbers'],
  },
  agent: {
    name: 'agent',
    says: 'A person who answers customers in a service desk.',
    also: ['human agent', 'live agent'],
    forms: ['agents'],
  },
  'agent-workspace': {
    name: 'agent workspace',
    says: 'The pages of a service desk in which agents answer customers. Zendesk has a product named Agent Workspace.',
    also: ['agent area'],
    forms: ['agent’s workspace', 'agents’ workspace'],
  },
  'app-key': {
    name: 'App key',
    says: 'The identifier of a Mobile App source in LiveEngage. The key of the same name on the API tab is another one.',
    also: ['app installation id', 'appInstallationId', 'application key'],
  },
  'content-security-policy': {
    name: 'Content-Security-Policy',
    says: 'A response header that lists what a page may load, run and connect to.',
    also: ['CSP', 'allowlist', 'site policy'],
    forms: ['Content Security Policy'],
  },
  deployment: {
    name: 'deployment',
    says: 'A place on a website where Salesforce Chat can appear. Its ID is in the deployment code.',
    also: ['Chat deployment', 'deployment ID'],
    forms: ['deployments'],
  },
  directive: {
    name: 'directive',
    says: 'One rule of a Content-Security-Policy: a name, such as `script-src`, and the sources that it allows.',
    also: ['policy directive'],
    forms: ['directives'],
  },
  'embed-script': {
    name: 'embed script',
    says: 'The code from the Embed tab that adds the web chat to a page.',
    also: ['embed code', 'embed snippet', 'script tag'],
    forms: ['embed scripts'],
  },
  integration: {
    name: 'integration',
    says: 'A connection from the assistant to a channel or a service, such as the web chat on a website.',
    also: ['channel'],
    forms: ['integrations'],
  },
  nonce: {
    name: 'nonce',
    says: 'A random value that a server makes anew for each response. A policy can allow the scripts that carry it.',
    forms: ['nonces'],
  },
  'service-desk': {
    name: 'service desk',
    says: 'A product in which people answer customers, such as LiveEngage, Zendesk or Salesforce.',
    also: ['contact centre', 'help desk'],
    forms: ['service desks'],
  },
  transfer: {
    name: 'transfer',
    says: 'The step from the assistant to a person: the conversation goes to an agent of the service desk.',
    also: ['escalation', 'hand-over'],
    forms: ['transfers'],
  },
  widget: {
    name: 'widget',
    says: 'A page from the assistant that LiveEngage shows in a frame beside the conversation of an agent.',

    forms: ['agent widget', 'agent widgets', 'integration widget'],
  },
  field: {
    name: 'field',
    says: 'A box on this site that takes one value and checks it as you paste it.',
    also: ['box', 'input'],
  },
  'hand-off': {
    name: 'hand-off',
    says: 'A part of a guide that you send to a colleague, as a link or a file. It contains no secret.',
    also: ['hand over a part'],
  },
  message: {
    name: 'message',
    says: 'The answer of a field: what it found in your paste, and what to do.',
    also: ['finding', 'verdict'],
  },
  receiver: {
    name: 'receiver',
    says: 'Who takes a key or a token, such as the web chat or a service desk. Each has its own rules.',
    also: ['recipient'],
  },
  record: {
    name: 'record',
    says: 'The page with every value that you set up, where it goes, and what proves each step.',
    also: ['summary'],
  },
};

export const words = {
  name: 'Glossary',
  title: 'Glossary',
  description:
    'What the terms of the guides mean: keys, tokens, web chat and service desks, each in a sentence or two, with its source.',
  lede: (count: number) =>
    `${String(count)} terms of the guides and tools. A dotted line below a word in a guide leads here.`,
  also: 'Also called',
  own: 'A word of this site. See',
  groups,
  terms,
} as const;
