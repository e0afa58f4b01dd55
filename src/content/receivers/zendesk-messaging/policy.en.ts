/** Of the form for a policy of a site with this chat. */
export const words = {
  name: 'Zendesk messaging',
  account: {
    label: 'Address of your Zendesk account',
    hint: 'Such as https://acme.zendesk.com. Leave it empty to let in every account, as Zendesk’s list does.',
    other:
      'This is no host under zendesk.com. An account with a domain of its own has one there too: enter that one. This one is added unchanged.',
  },
  loader: {
    part: 'The script of the Web Widget',
    visitors: 'The messenger does not appear.',
    why: 'The snippet loads it from static.zdassets.com. Zendesk’s list has every host of that domain.',
  },
  settings: {
    part: 'Connections to the settings of the widget',
    visitors: 'The messenger cannot read its settings, so it does not appear.',
    why: 'The settings come from ekr.zdassets.com, and Zendesk’s list has every host of that domain.',
  },
  accountConnection: {
    part: 'Connections to your account',
    visitors: 'The messenger opens, but no conversation starts.',
    why: {
      every: 'Zendesk lists the host with https and with wss, and a socket passes only by the second.',
      own: 'An older copy of the list has your own address in place of every account. The newest has not.',
    },
  },
  conversation: {
    part: 'Connections for the conversation',
    visitors: 'Messages are not sent, or none arrive.',
    why: 'Messaging runs on Sunshine Conversations, whose hosts are under smooch.io.',
  },
  styles: {
    part: 'The style elements of the messenger',
    visitors: 'The messenger loses its layout.',
    why: 'Zendesk lists this and no nonce for styles.',
  },
  images: {
    part: 'Pictures in the messenger',
    visitors: 'Pictures of agents and in messages stay empty.',
    why: 'Zendesk lists these hosts for pictures.',
  },
  ownImages: {
    part: 'Pictures that the messenger makes in the page',
    visitors: 'Previews of files and some icons stay empty.',
    why: 'Zendesk lists both schemes for pictures.',
  },
  sounds: {
    part: 'Sounds of the messenger',
    visitors: 'No sound when a message arrives.',
    why: 'Zendesk lists this host for sounds.',
  },
  fonts: {
    part: 'Fonts in the messenger',
    visitors: 'The messenger may show another typeface.',
    why: 'Zendesk’s list lets them in through default-src. Whether there are any, we did not see.',
  },
  remarks: {
    narrower:
      'Zendesk puts every host into default-src, and so lets scripts in from all of them. Here each is only where its purpose is clear, which is our reading.',
    others:
      'Zendesk lists https://*.twilio.com and wss://voice-js.roaming.twilio.com too, probably for calls. Its entry for error reports has two asterisks, which browsers cannot read. Neither was added.',
    nonce:
      'Zendesk recommends a policy with a nonce, on the script tag of the snippet. It promises nothing for any other policy.',
  },
} as const;
