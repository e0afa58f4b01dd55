/** What a policy does to the chat, what was added to it, and what is left to do. */
export const words = {
  'trusted-types':
    'require-trusted-types-for refuses the line of the snippet that gives the loader its address, because that address is plain text. Either the directive goes on pages with the chat, or your page gets a default policy of Trusted Types. Nothing was changed here: the decision is yours.',
  'sandbox-without-scripts':
    'sandbox without allow-scripts lets no script of the page run, so there is no chat either.',
  'sandbox-without-origin':
    'sandbox without allow-same-origin takes cookies and storage from the page. The chat keeps its session there. We did not try what it does without them.',
  /** `who`: the directive that decides. */
  causes: {
    'unsafe-inline-ignored': (who: string, silencer: string) =>
      `${who} has ${silencer}, and beside it browsers ignore 'unsafe-inline'.`,
    'inline-missing': (who: string) => `${who} has no 'unsafe-inline', so code in the page is blocked.`,
    'nonce-missing': (who: string) => `${who} has no nonce, so a nonce on the element has no effect.`,
    'hash-missing': (who: string) => `${who} does not have the hash of this script.`,
    'strict-dynamic': (who: string) =>
      `${who} has 'strict-dynamic', and beside it browsers ignore 'self' and every host. A script tag in the page needs the nonce.`,
    'host-missing': (who: string, what: string) => `${who} has no entry for ${what}.`,
    'entry-too-narrow': (who: string, entry: string, what: string) =>
      `${who} has ${entry}, which does not cover ${what}: scheme, port and path count too.`,
    'nothing-passes': (who: string) => `${who} lets nothing through.`,
  },
  fallback: (directive: string) => `default-src, which applies in place of ${directive},`,
  ownSite: 'your own site',
  nonce: 'a nonce',
  hash: 'a hash',
  /** `name`: of the directive. */
  left: {
    'strict-dynamic-tag': (name: string) =>
      `Put the nonce of each response on the script tag: ${name} has 'strict-dynamic', and beside it browsers ignore 'self' and every host.`,
    'strict-dynamic-host': (name: string) =>
      `${name} has 'strict-dynamic': what a script of yours adds to the page runs, and browsers ignore the hosts in the list. No host was added. Your snippet itself needs the nonce or its hash.`,
    'unsafe-inline-passed-over': (name: string) =>
      `'unsafe-inline' was not added to ${name}: browsers ignore it beside the nonce, the hash or 'strict-dynamic' there. Choose the nonce, and give it to the chat.`,
    'kept-unsafe-inline': (name: string, inline: 'script' | 'style') =>
      `${name} has 'unsafe-inline', which lets this through already. A nonce or a hash beside it would block every other inline ${inline} of your pages, so none was added. Remove 'unsafe-inline' once all of them have the nonce.`,
  },
} as const;
