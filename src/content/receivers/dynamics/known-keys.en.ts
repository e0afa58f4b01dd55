export const words = {
  sample: 'the sample key of Microsoft’s page on authentication settings',
} as const;
