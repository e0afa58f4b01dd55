const unseen = 'No page of IBM names a policy, and we did not watch a page with the chat.';

/** Of the form for a policy of a site with this chat. */
export const words = {
  name: 'watsonx Orchestrate',
  host: {
    label: 'hostURL of your snippet',
    hint: 'Such as https://us-south.watson-orchestrate.cloud.ibm.com. Leave it empty to let in every region.',
    api: 'This host answers the API. It is added without api. in front, as the snippet has it.',
    other: 'This is no host of IBM’s cloud. It is added unchanged, as for an installation of your own.',
  },
  loader: {
    part: 'The script wxoLoader.js',
    visitors: 'The embedded chat does not appear.',
    why: 'The snippet loads it from hostURL.',
  },
  connection: {
    part: 'Connections to Orchestrate',
    visitors: 'The launcher may show, but no conversation starts.',
    why: `Messages probably go to the host of the loader. ${unseen}`,
  },
  styles: {
    part: 'The style elements of the embedded chat',
    visitors: 'The embedded chat may lose its layout.',
    why: `A chat like this adds style elements, and no option for a nonce is documented. We did not see it add one.`,
  },
  fonts: {
    part: 'Fonts of the embedded chat',
    visitors: 'Another typeface may show.',
    why: 'We did not see where its fonts come from: probably from where the loader is.',
  },
  images: {
    part: 'Pictures of the embedded chat',
    visitors: 'Some pictures may stay empty.',
    why: 'We did not see its pictures, which probably lie beside the loader.',
  },
  remark:
    'IBM publishes no list of hosts for this chat. Send the policy as Content-Security-Policy-Report-Only first, and paste what the console says into the box for messages.',
} as const;
