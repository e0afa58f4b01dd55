/** What each box says while it is empty. */
export const empty = {
  version: 'Empty: the script gets the newest major version that we know.',
  route: 'Empty: the script gets the path of the server samples in this guide.',
  liveHost: 'Enter the host of the live site, such as www.example.com.',
  testHost: 'Enter the host of the test site, such as test.example.com.',
  testIntegration: 'Enter the integration ID of the test site’s web chat.',
  testInstance: 'Empty: the same as for the live site.',
} as const;

export const rows = {
  'same-host':
    'This is the host of the live site. Each host has one web chat, so enter another, such as test.example.com.',
  'same-id':
    'This is also the integration ID of the live site, so both would write to one web chat. Each environment has its own ID.',
};

/** The fields of the guide that the script needs, by key. */
export const needed = {
  integrationId: 'Integration ID',
  region: 'Region',
  serviceInstanceId: 'Service instance ID',
} as const;

/** The names are links to the fields. */
export const missing = {
  before: 'The code has placeholders for: ',
  between: ', ',
  after: '. Fill in these fields.',
};
