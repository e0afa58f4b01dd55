/** `origin`: of what was blocked. `directive`: that has the say over it. `chat`: its name. */
export const words = {
  listed: (origin: string, directive: string, part: string) =>
    `${directive} blocks ${origin}. It is among what is added here: ${part}.`,
  unlisted: (origin: string, directive: string, chat: string) =>
    `${directive} blocks ${origin}. That host belongs to ${chat}, though no list of it has the host for this. It is added here.`,
  foreign: (origin: string, directive: string, chat: string) =>
    `${directive} blocks ${origin}, which is no host of ${chat} that we know. Nothing is added. Find out who asks for it, and add it yourself only if your page needs it.`,
  'no-directive': (origin: string) =>
    `${origin} was blocked, but the message does not say by which directive. Copy the whole message, from its first word to its last.`,
  'own-site': (directive: string) =>
    `${directive} blocks your own site. Add 'self' to it if the page needs that. Nothing is added here.`,
  scheme: (scheme: string, directive: string) =>
    `${directive} blocks an address that starts with ${scheme}, which any script of the page can make. Nothing is added: find the script that does.`,
  extension: (origin: string) =>
    `${origin} is an extension in a visitor’s browser. It is not a part of your page, so nothing has to be added.`,
  'other-directive': (origin: string, directive: string) =>
    `${directive} blocks ${origin}. No chat here needs that directive, so nothing is added.`,
  inline: {
    script:
      'An inline script is blocked. If it is the snippet, the policy here lets it in the way that you chose. Any other needs a nonce, a hash or a file of its own.',
    style:
      'An inline style is blocked. If the chat added it, the policy here lets it in. If not, find the element of your page that has it.',
    attribute:
      'An attribute with code or style, such as onload, is blocked. No nonce lets it in. Remove the attribute, and do the same in a script.',
    eval: "Something runs text as code, which is blocked without 'unsafe-eval'. No chat here is documented to need it, so nothing is added. Find the script that does it.",
    'trusted-types':
      'A script gave plain text where the policy asks for Trusted Types. No list of hosts changes that: the directive is require-trusted-types-for.',
  },
  part: 'What the browser blocked',
  why: (origin: string, chat: string) =>
    `${origin} belongs to ${chat}. The message names the directive, and we did not see it ourselves.`,
  visitors: 'A part of the chat may be missing.',
} as const;
