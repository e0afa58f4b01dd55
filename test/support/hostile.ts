/** Whatever may try to become markup or script, in the places where a value can be. */
export const hostile = [
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "'-alert(1)-'",
  'javascript:alert(1)',
  'https://example.com/"><img src=x onerror=alert(1)>',
  '{{constructor.constructor("alert(1)")()}}',
  '</textarea><script>alert(1)</script>',
  '71234560<img src=x onerror=alert(1)>',
  '${alert(1)}',
];

/** Names that every object has, and characters that are half, unseen or none. */
export const odd = [
  '__proto__',
  'constructor',
  '{"__proto__": {"value": "<img src=x onerror=alert(1)>"}}',
  '__proto__=<img src=x onerror=alert(1)>',
  'a\u0000b',
  'a\ud800b',
  '\udc00',
  '\u202e71234560\u202c',
  '\u2066<img src=x onerror=alert(1)>\u2069',
  '%00',
  '&#x110000;',
  String.raw`\u{110000}`,
];

/** What is repeated to a long paste: one for each way in which a pattern could take quadratic time. */
export const pieces = [
  ...['a', 'A', '7', ' ', '\n', '-', '–', '.', ',', '/', '"', '<', '{', '=', '\u200b', '\u00a0', '🤖', 'é'],
  ...[
    'a ',
    '7 ',
    '7-',
    '7.',
    ' a\n',
    '<a href="',
    '<a ',
    '&amp;',
    'https://',
    'https://a.b/ ',
    'BEGIN',
    'a@',
    '@.',
  ],
  ...[
    'eyJ',
    'eyJhbGciOiJSUzI1NiJ9.',
    'MII',
    'MIIEvQIBADANBgkq',
    '-----BEGIN ',
    '-----BEGIN PRIVATE KEY-----',
  ],
  ...[
    '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
    '"kty":"d":',
    'ssh-rsa ',
    '\\n',
    '/account/',
    'Account number: ',
  ],
  ...hostile,
];
