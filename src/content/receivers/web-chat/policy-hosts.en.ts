const example = 'Enter an address such as https://chat-proxy.example.com.';

export const words = {
  'no-web-address': `This is not a web address. ${example}`,
  'not-https': `This is not https. A secured page loads nothing else. ${example}`,
  secret: `This contains a key, a token or another secret. It was removed from the box and is not kept. ${example}`,
  host: (origin: string) => `${origin} is added where it is needed.`,
  'development-host':
    'This is a host for IBM’s own development. Two samples in its documentation load from it. Copy your snippet from the Embed tab again.',
  'switched-off-host':
    'The loader under watsonplatform.net was switched off on 26 May 2021. Copy your snippet from the Embed tab again.',
  'reference-host':
    'The table in the documentation does not have this host, but previews and the reference use it. It is added.',
} as const;
