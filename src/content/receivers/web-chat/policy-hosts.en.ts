const copySnippet = 'Copy your snippet from the Embed tab again.';

export const words = {
  'development-host': `This is a host for IBM’s own development. Two samples in its documentation load from it. ${copySnippet}`,
  'switched-off-host': `The loader under watsonplatform.net was switched off on 26 May 2021. ${copySnippet}`,
  'reference-host':
    'The table in the documentation does not have this host, but previews and the reference use it. It is added.',
} as const;
