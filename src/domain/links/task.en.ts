/** What somebody may have come for. A link names it, and the guide shows the steps that belong to it. */
export const tasks = {
  'set-up': 'Set it up',
  'replace-key': 'Replace a key',
  secure: 'Secure it',
  check: 'Check what is set',
} as const;
