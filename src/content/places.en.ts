/** Places in a console that no label names. */
export const places = {
  addressBar: 'address bar',
  chatIcon: 'Chat icon in the header',
  gear: 'Setup gear',
  transcript: 'a transcript',
  step: 'a step',
  action: 'your action',
  campaign: 'your campaign',
  chatApp: 'your chat app',
  environment: 'your environment',
  node: 'your node',
  profile: 'your profile',
  server: 'your server',
  publicKey: 'Public key of your pair',
} as const;
