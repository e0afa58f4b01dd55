const noLauncher = 'No launcher appears.';
const noSetUp = 'The set-up of the chat cannot be loaded, so no launcher appears.';

/** What each need lets in, what visitors see where it is blocked, and why the chat needs it. */
export const words = {
  loader: {
    part: 'The loader script',
    visitors: noLauncher,
    why: {
      documented:
        'The snippet loads the web chat and its parts from here. The vendor’s table opens every host under watson.appdomain.cloud, while its pages name two.',
      named:
        'The snippet loads the web chat from here, and the web chat loads its parts from here. That the two named hosts are enough is our reading: send the policy as Content-Security-Policy-Report-Only first.',
    },
  },
  snippet: {
    nonce:
      'The script element of the snippet has the same value. The documentation covers what the web chat adds. That the snippet needs the nonce as well follows from the rules. A static site, whose pages are the same for all, cannot have one.',
  },
  connection: {
    part: 'Connections to the assistant',
    visitors: noSetUp,
    why: {
      named: 'The server of your region. A second region, as after a fail-over, needs an entry of its own.',
      documented: 'Set-up, messages and tokens are exchanged with the servers of your region.',
    },
  },
  styles: {
    part: 'The styles that it adds',
    visitors: 'The launcher and the window lose their layout.',
    why: {
      nonce:
        'The web chat puts the nonce on the style elements that it adds, if it gets the value as cspNonce.',
      other: 'The web chat adds style elements while it runs. Without a nonce, only this lets them in.',
    },
  },
  styleFiles: {
    part: 'Style sheets',
    visitors: 'Parts of the window may lose their layout.',
    why: 'The table lets in everything from these hosts. We did not see whether style sheets are among it.',
  },
  fonts: {
    part: 'Fonts',
    visitors: 'The text appears in another typeface.',
    why: 'The typeface of the chat.',
  },
  sampleFonts: {
    part: 'Fonts, as in the older sample',
    visitors: 'The text may appear in another typeface.',
    why: 'The sample beside the table still has this host, but the table does not. Leave it out if your console names no such font.',
  },
  images: {
    part: 'Pictures',
    visitors: 'Pictures of the chat stay empty.',
    why: 'No page of the vendor names img-src. Its table lets in pictures through default-src.',
  },
  frames: {
    part: 'Frames',
    visitors: 'Frames in an answer stay empty.',
    why: 'No page of the vendor names frame-src. Its table lets in frames through default-src. An answer that shows a page of yours in a frame needs that host too.',
  },
  ownScripts: {
    part: 'Scripts from the host you gave',
    visitors: noLauncher,
    why: 'Where webChatScriptPrefix or your snippet has another host, the scripts come from there.',
  },
  ownConnection: {
    part: 'Connections to the host you gave',
    visitors: noSetUp,
    why: 'Where assistantURLPrefix has another host, the messages go there.',
  },
  avatar: {
    part: 'The picture of the assistant',
    visitors: 'The place of the picture stays empty.',
    why: 'The picture is on a host of your choice, which no table can name.',
  },
} as const;
