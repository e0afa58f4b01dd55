const visitors = 'A transfer says that nobody is available, on your site only.';

export const words = {
  name: 'Zendesk',
  sdk: {
    part: 'The Chat Web SDK',
    visitors,
    why: 'On a transfer the web chat adds a script tag for it, without a nonce. List the host, unless you use strict-dynamic.',
  },
  scripts: {
    part: 'Scripts that the SDK loads',
    visitors,
    why: 'Zendesk lists all of this domain for its classic widget. We did not see which hosts the SDK uses.',
  },
  connection: {
    part: 'Connections to Zendesk Chat',
    visitors,
    why: 'Zendesk lists both for its classic widget. A socket needs the entry with wss: one with https does not let it in.',
  },
  remarks: {
    account:
      'If the console still names a blocked address, it may be that of your account: https:// and wss:// with your subdomain and .zendesk.com. Zendesk lists it for the classic widget.',
    pictures: 'The host of the agents’ pictures is not documented. It may need an entry in img-src.',
  },
} as const;
