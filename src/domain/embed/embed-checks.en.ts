export const version = {
  belongs: { what: 'a version of the web chat', example: '8 or 8.11.1' },
  recognised: (text: string) =>
    text.includes('.')
      ? `Version ${text}.`
      : `The newest release of version ${text}. It never moves to the next major version.`,
  otherwise: 'Enter a version of the web chat, such as 8 or 8.11.1.',
  rows: {
    'moves-by-itself':
      'latest moves to the next major version on the day it comes out. Enter a major version, such as 8, and test before you change to the next one.',
    'before-handler':
      'Before web chat 3.2.0 a page needed identityToken as well: the handler alone was not enough. Choose a newer version, such as 8.',
    'older-major':
      'This is an older major version. We could not verify that the address with the version in its path serves it, so try it on a test page.',
    'not-a-version':
      'This does not look like a version of the web chat. Enter one to three numbers with full stops, such as 8 or 8.11.1, or latest.',
  },
};

export const route = {
  belongs: { what: 'the path of your token route', example: '/identity-token' },
  recognised: 'On the same site as the page.',
  otherwise: 'Enter a path on your site that starts with a slash, such as /identity-token.',
  rows: {
    'other-origin':
      'This contains a host. Enter only the path, such as /identity-token. The route must be on the same site as the page, or the browser does not send the session cookie.',
    'no-slash':
      'Without a slash at the start, the browser looks for the path next to each page. Enter it from the root of the site, such as /identity-token.',
  },
};

export const host = {
  belongs: { what: 'the host of your site', example: 'www.example.com' },
  recognised: 'The script compares it with the host in the address bar, without the port.',
  otherwise: 'Enter the host of a site, such as www.example.com.',
  rows: {
    'whole-address': 'This is a whole address. Enter only the host, such as www.example.com.',
    port: 'The script does not compare the port. Enter only the host, such as localhost.',
    wildcard:
      'The script compares each host as a whole, so a star matches nothing. Enter one host, such as www.example.com.',
    'not-ascii':
      'Browsers know this host in its ASCII form, which starts with xn--. Open the site, and copy location.hostname from the browser’s console.',
  },
};

export const id = {
  belongs: { what: 'an ID from the embed script', example: '5b0e7c12-93d4-4f6a-8a21-7f0c4d9be385' },
  recognised: 'Has the form of an ID. The form does not show which one it is.',
  otherwise:
    'This does not look like an ID: five groups of digits and the letters a to f, with hyphens between them, such as 5b0e7c12-93d4-4f6a-8a21-7f0c4d9be385. Copy it from the embed script of that environment.',
};
