/** What a value was taken from. */
export const words = {
  'preview-link':
    'Taken from the preview link. Once security is on, visitors of such a link see a message instead of the web chat.',
  'api-address': 'Taken from the API address of the service instance.',
  'server-address': 'Taken from the address of the server.',
  'from-settings': 'Taken from the settings.',
  'from-code': 'Taken from the code.',
  'pinned-snippet': (version: string) =>
    `Taken from the snippet, which loads version ${version} of the web chat.`,
  'embed-snippet':
    'Taken from the snippet, which loads the latest version of the web chat. IBM advises a fixed major version, such as clientVersion: "8", and a test before each new one.',
} as const;
