/** Of `SitePolicy.astro`. Where code is within a sentence, the parts around it are apart. */
export const words = {
  title: 'Write the policy of your site',
  byHand: {
    before: 'This is a sample: what a policy of',
    sample: 'and two more lines becomes for the web chat of today, with a nonce. Replace',
    after: 'in every response, and add what is listed below it to your own policy.',
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
    messages: {
      label: 'What the browser says that it blocked',
      hint: 'Console lines, or reports as JSON.',
    },
  },
  chat: 'Which chat?',
  inline: {
    legend: 'The snippet itself gets through',
    answers: {
      nonce: 'by a nonce',
      'own-file': 'as a file of my site',
      hash: 'by its hash',
      'unsafe-inline': "by 'unsafe-inline'",
    },
  },
  needsScript: { what: 'Making the hash here', instead: 'Or choose another of these ways.' },
  desk: 'Service desk',
  today: 'What your policy does to the chat today',
  blocked: 'What the messages ask for',
  form: 'Where it goes',
  header: {
    name: 'A header',
    words: 'Send it with every page that has the chat. Two policies are two lines, and a page obeys both.',
  },
  nginx: {
    name: 'nginx',
    before: 'Put it into the server block. A location that has',
    after: 'itself needs the line again.',
  },
  apache: {
    name: 'Apache',
    before: 'It needs',
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
      before: 'is 16 random bytes in base64, new in each response, in place of',
      attribute: '. Put the same value into the',
      after: 'attribute of the snippet’s script element.',
    },
    file: {
      name: 'A file of your site',
      before: 'needs no nonce for the snippet. The styles that the chat adds still need',
      in: 'in',
    },
    hash: {
      name: 'A hash',
      words: 'does the same for a snippet that stays in the page and never changes.',
    },
  },
} as const;
