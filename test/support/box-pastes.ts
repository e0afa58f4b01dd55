import { allGuides } from '../../src/content/registry';
import type { FieldExamples } from '../content/examples/example';
import { keyFile, makeToken } from './made-token';

interface ExampleModule {
  readonly examples: Readonly<Record<string, FieldExamples>>;
}
const modules = import.meta.glob<ExampleModule>('../content/examples/*/examples.ts', {
  eager: true,
});

/** The examples of a field, by reason. */
export function examplesOf(box: string): FieldExamples {
  const [page = '', key = ''] = box.split('/');
  const home =
    allGuides
      .find(({ guide }) => guide.id === page)
      ?.home.split('/')
      .at(-1) ?? page;
  const found = Object.entries(modules).find(([path]) => path.endsWith(`/${home}/examples.ts`));
  return found?.[1].examples[key] ?? {};
}

/** What is tried in each box: the clean value of every field, and things that no box is for. */
export const strays: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    allGuides.flatMap(({ guide }) =>
      Object.keys(guide.fields).map((key) => {
        const [clean] = examplesOf(`${guide.id}/${key}`)['clean'] ?? [];
        return [`clean ${guide.id}/${key}`, clean?.given ?? ''] as const;
      }),
    ),
  ),
  'white space': ' \n\t ',
  'a word': 'Support',
  'a sentence': 'Where do I find this?',
  'a number': '42',
  'a UUID': '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
  '32 hex digits': '3f2b8c1e7a404d599e216b0c5d84a7f3',
  'a host': 'www.example.com',
  'an address': 'https://www.example.com/help?topic=chat#start',
  'an e-mail address': 'ada@example.com',
  'a path': '/identity-token',
  JSON: '{"name": "Ada"}',
  markup: '<img src=x onerror=alert(1)>',
  'a short token': 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln',
  'a path with a short token': '/identity-token?token=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln',
  'a token': makeToken({ sub: 'visitor-1', iat: 1_795_356_309, exp: 1_795_356_909 }),
  'a token in an address': `https://www.example.com/callback?token=${makeToken({ sub: 'visitor-1' })}`,
  'a header with a token': `Authorization: Bearer ${makeToken({ sub: 'visitor-1' })}`,
  'an encrypted token': `eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkEyNTZHQ00ifQ.${'abcd'.repeat(20)}.MDEyMzQ1Njc4OWFi.c2VjcmV0.MDEyMzQ1Njc4OWFiY2RlZg`,
  'a private key': keyFile('rsa-2048.pkcs8.pem'),
  'a private key without its header': keyFile('rsa-2048.pkcs8.txt'),
  'a private JWK': keyFile('rsa-2048.jwk-private.json'),
  'a PuTTY key': keyFile('rsa-2048.putty-v3.ppk'),
  'a public key': keyFile('rsa-2048.spki.pem'),
  'a certificate': keyFile('rsa-2048.certificate.pem'),
};

/** Pastes for the boxes that have no file of examples. */
export const ownPastes: Readonly<Record<string, readonly string[]>> = {
  'links/back': ['https://cloud.ibm.com/docs/watson-assistant?topic=watson-assistant-deploy-web-chat'],
  'keys/passphrase': [
    '',
    'short',
    'four words picked at random',
    'schön lang genug',
    ' spaces around it ',
    'a\nb',
    'x'.repeat(1024),
  ],
  'token/payload': [
    '{"name": "Ada", "email": "ada@example.com"}',
    '{}',
    '[1, 2]',
    '"text"',
    'null',
    "{'name': 'Ada'}",
    '{“name”: “Ada”}',
    '{"name": "Ada",}',
    '{"name": "Ada"',
    'name: Ada',
    `{"name": "${'Ada '.repeat(100)}"}`,
  ],
  'token/life': [
    '10m',
    '1h',
    '600',
    '"600"',
    '0',
    '-5m',
    '1.5h',
    '10 minutes',
    '7d',
    '30s',
    '1795356309',
    '1795356309000',
    '600000',
    'PT10M',
    'soon',
    '1h30m',
  ],
  'secure/policyPaste': [
    "default-src 'self'; img-src *",
    "Content-Security-Policy-Report-Only: default-src 'self'",
    "img-src 'self'; img-src *",
    "img-src 'self'; image-src *",
    "img-src 'none' https:",
    'img-src https://a.example/x?y',
    "script-src 'nonce-r4nd0m' https:",
    'script-src self',
    "script-src 'self', https://cdn.example.com",
    `img-src ${'https://a.example '.repeat(2000)}`,
    'X-Frame-Options: DENY',
    "default-src 'self'\nWhere do I find the rest of this?",
    'const csp = `default-src ${own}; img-src *`;',
    "res.setHeader('Content-Security-Policy', policyOf(request));",
    'Refused to load the image because it violates the following Content Security Policy directive: "img-src https:".',
    '| Host | Context |\n| https://a.example | img-src, script-src |',
  ],
  'secure/policySnippet': [
    '<script>alert(1)</script>',
    '<script src="a.js"></script>',
    'alert(1)',
    '<script>\r\n  chat();\r\n</script>',
    '<script>open',
  ],
  'secure/policyMessages': [
    `Refused to load the script 'https://b.example/x.js' because it violates the following Content Security Policy directive: "script-src 'self'".`,
    'Content Security Policy: The page’s settings blocked the loading of a resource at https://b.example/x.js (“script-src”).',
    '[Report Only] Refused to connect to https://b.example/ because it does not appear in the connect-src directive of the Content Security Policy.',
    '{"csp-report":{"blocked-uri":"inline","effective-directive":"style-src-elem"}}',
    'Refused to do something new, which violates the following Content Security Policy directive: "img-src \'self\'".',
    "script-src 'self'",
    'Failed to load resource',
  ],
  'secure/policyHost': [
    'https://us-south.watson-orchestrate.cloud.ibm.com',
    'https://api.dl.watson-orchestrate.ibm.com/instances/1',
    'https://acme.my.site.com/ESWchat',
    'https://acme--uat.sandbox.my.salesforce-scrt.com',
    'acme.my.salesforce.com',
    'https://acme.zendesk.com',
    'https://chat.acme.example',
    'http://acme.zendesk.com',
  ],
  'secure/policyOwnHost': [
    'https://chat-proxy.example.com/path',
    'chat-proxy.example.com:8443',
    'https://x.assistant.dev.watson.appdomain.cloud/a.js',
    'https://assistant-web.watsonplatform.net/x',
    'https://web-chat.global.assistant.watson.cloud.ibm.com',
    'http://a.example',
    'https://a.example; script-src *',
    'localhost',
  ],
  'secure/embedVersion': ['8', ' "8.11.1"', 'latest', '3.1.9', '2', '3', '3.2.0', 'v8', '^8.0.0', '../8'],
  'secure/embedRoute': [
    '/identity-token',
    '/api/chat/token?site=de',
    'https://api.example.com/token',
    '//api.example.com/token',
    '/\\api.example.com',
    'identity-token',
    '/a b',
    '/',
  ],
  'secure/embedLiveHost': [
    'www.example.com',
    'localhost',
    'https://www.example.com/',
    'localhost:3000',
    '*.example.com',
    'bücher.example',
    'xn--bcher-kva.example',
    '-example',
    `${'a'.repeat(63)}.${'b'.repeat(63)}.example`,
  ],
  'secure/embedTestIntegration': [
    '5b0e7c12-93d4-4f6a-8a21-7f0c4d9be385',
    '5b0e7c12',
    '“5B0E7C12-93D4-4F6A-8A21-7F0C4D9BE385”',
  ],
  'secure/serverIssuer': [
    'www.example.com',
    'https://shop.example/',
    ' “Shop”\u200b\n',
    'ada@example.com',
    'https://shop.example/help?x=1',
  ],
  'secure/serverLife': [
    '30',
    ' 60 minutes ',
    '9',
    '61',
    '1800',
    '1800000',
    '10000ms',
    '1h',
    '7.5',
    '0',
    'soon',
    '-30',
  ],
  'secure/serverVariable': [
    'CHAT_KEY_2',
    '${CHAT_KEY}',
    'chat_key',
    '2KEY',
    'keys/webchat-private.pem',
    'NEXT_PUBLIC_CHAT_KEY',
    'PORT',
  ],
  'secure/serverFile': [
    'webchat-private.pem',
    '/etc/webchat/key.pem',
    String.raw`C:\keys\webchat.pem`,
    'https://shop.example/key.pem',
    '~/key.pem',
    '/var/www/html/key.pem',
    'webchat-public.pem',
    'abcdefghij/'.repeat(91),
  ],
  'transfer/responseOnline': [
    'One moment.',
    'x'.repeat(321),
    'Your <? name ?>',
    'Write to care@example.com, #1',
  ],
  'transfer/responseToAgent': ['Asked twice.', 'x'.repeat(321), 'Your <? name ?>', 'x'.repeat(30_000)],
  'transfer/responseTarget': ['Sales - EMEA', 'Sales #1', '<? name ?>'],
  'identity/identityEmail': ['mina.okafor@example.com', 'mina', 'mina@'],
  'identity/identityVisitor': ['7f3a9c21', 'x'.repeat(56), 'x'.repeat(57), 'a b', 'ä'],
  'heights/componentHeight': [
    '400',
    '400px',
    ' 400 pixels',
    '20',
    '21',
    '9999',
    '10000',
    '100%',
    '300.5',
    '-5',
    'high',
  ],
};
