/** Of the form for a policy of a site with this chat. */
export const words = {
  name: 'Salesforce Enhanced Chat',
  host: {
    label: 'Address of the chat’s site',
    hint: 'The third value of init in your snippet, such as https://acme.my.site.com/ESWchat. scrt2URL follows from it. Leave it empty to let in every such site.',
    server: 'This is scrt2URL. The chat’s site has the same name in front of my.site.com, so both are added.',
    org: 'This is the address of your organisation. The chat’s site has the same name in front of my.site.com, and that is added.',
    other:
      'This is no host under my.site.com. It is added unchanged, as for a domain of your own, and beside it every host under my.salesforce-scrt.com.',
  },
  loader: {
    part: 'The script bootstrap.min.js',
    visitors: 'The chat button does not appear.',
    why: 'The snippet loads it from the chat’s site.',
  },
  connection: {
    part: 'Connections to the messaging server',
    visitors: 'The chat button may show, but nothing is sent.',
    why: 'The snippet hands over this host as scrt2URL. Salesforce names no directive for it, and we did not watch it.',
  },
  frames: {
    part: 'Frames of the chat’s site',
    visitors: 'The chat window may stay empty.',
    why: 'The window is probably a page of the chat’s site. We did not see one.',
  },
  styleFiles: {
    part: 'Style sheets of the chat’s site',
    visitors: 'The chat button may lose its look.',
    why: 'The script probably loads its style sheet from beside itself. We did not see it load.',
  },
  styles: {
    part: 'The style elements of the chat button',
    visitors: 'The chat button may be out of place.',
    why: 'We did not see whether the script adds style elements. No option for a nonce is documented.',
  },
  images: {
    part: 'Pictures of the chat’s site',
    visitors: 'The icon of the chat button may be missing.',
    why: 'Its icon probably comes from the chat’s site, which we did not watch.',
  },
  onload:
    'The snippet calls initEmbeddedMessaging from an onload attribute, which neither a nonce nor a hash lets in. Remove the attribute, and call the function from your own script when the load event comes.',
  remark:
    'Salesforce publishes no policy for other sites. Send this one as Content-Security-Policy-Report-Only first, and paste what the console says into the box for messages.',
} as const;
