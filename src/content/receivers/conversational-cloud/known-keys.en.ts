export const words = {
  guideSample: 'the sample key of LivePerson’s implementation guide',
} as const;
