export const words = {
  expired: 'Probably code 1011 or 1012, or the socket closes with 4401.',
  otherKey: 'One thread reports status 500 with code 9007.',
} as const;
