/** Of `SitePolicy.astro`. Where code is within a sentence, the parts around it are apart. */
export const words = {
  title: 'Write the policy of your site',
  byHand: {
    before: 'This is a sample: what a policy of',
    sample: 'and two more lines becomes for the web chat of today, with a nonce. Replace',
    after:
      'in every response, and add what is listed below it to your own policy. A site that sends no policy needs none of this for the chat to work.',
  },
  fields: {
    paste: {
      label: 'The policy that your site sends today',
      hint: 'A header, a meta element or the line of your server’s configuration. Leave this empty if there is none.',
    },
    snippet: {
      label: 'The snippet, with its script tags',
      hint: 'Exactly as it is in your page, from <script> to </script>. It is hashed here.',
    },
    ownHost: {
      label: 'Host of a proxy or of the loader',
      hint: 'Where servers.… or the script address of your snippet has another host, such as https://chat-proxy.example.com',
    },
    avatar: {
      label: 'Address of the assistant’s picture',
      hint: 'Such as https://cdn.example.com/avatar.png',
    },
  },
  version: 'Your snippet loads',
  inline: {
    legend: 'The snippet itself gets through',
    answers: {
      nonce: 'by a nonce',
      'own-file': 'as a file of my site',
      hash: 'by its hash',
      'unsafe-inline': "by 'unsafe-inline'",
    },
  },
  hosts: {
    legend: 'Hosts of the web chat',
    answers: { documented: 'all, as documented', named: 'only those that are named' },
  },
  needsScript: { what: 'Making the hash here', instead: 'Or choose another of these ways.' },
  desk: 'Service desk',
  others: 'A proxy, another host of the loader, a picture of the assistant',
  today: 'What your policy does to the chat today',
  form: 'Where it goes',
  header: {
    name: 'A header',
    words: 'Send it with every page that has the chat. Two policies are two lines, and a page obeys both.',
  },
  meta: {
    name: 'A meta element',
    before: 'Put it in the head, before the first script.',
    and: 'and',
    after: 'count only in a header, and are left out here.',
  },
  added: 'What was added, and why',
  nothing: 'Nothing was added: everything gets through already.',
  ways: {
    summary: 'How the snippet gets through, and what comes with it',
    nonce: {
      name: 'A nonce',
      before: 'is a random value, new in each response: 16 random bytes in base64 in place of',
      attribute: '. Put the same value into the',
      option: 'attribute of the snippet’s script element and into',
      after:
        'of the web chat’s options. A page that is stored and sent to many cannot have a nonce, so a static site cannot either.',
    },
    file: {
      name: 'A file of your site',
      before: 'needs no nonce for the snippet. The styles that the chat adds still need',
      in: 'in',
    },
    hash: {
      name: 'A hash',
      words:
        'does the same for a snippet that stays in the page and never changes. For the styles, the same applies as above.',
    },
    all: {
      name: "'unsafe-inline'",
      before: 'is in the vendor’s table. In',
      after: 'it lets injected scripts run too, which a policy is there to prevent.',
    },
    hosts: {
      name: 'Hosts.',
      before: 'The vendor’s table opens every host under',
      named: '. Its pages name two: that of the scripts, and',
      region:
        'with your region in front of the same domain. That these two are enough is our reading: try it with',
      after: 'first.',
    },
  },
} as const;
