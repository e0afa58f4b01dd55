/** What people paste or write of the faults, and the one that comes first. */
export const asked = [
  ['internalCode 10', 'cloud-internal-code-10'],
  ['external window fails', 'cloud-external-window'],
  ['fails since the change to JWKS Endpoint', 'cloud-jwks-other-key'],
] as const;
