export const words = {
  otherUse: 'Another service',
  purpose: 'What the key is for',
  size: 'Size',
  bits: (size: number) => `${String(size)} bits`,
  form: 'Form of the public key',
  receiver: 'Who receives the token',
  place: 'Where the key is saved',
  life: 'Lifetime of the token',
  lifeHint: 'A number of seconds, or a number with its unit, such as 10m or 1h.',
  playLife: 'Lifetime of a token',
  playHandler: 'Your handler, when asked',
  playClock: 'Your server’s clock',
} as const;
