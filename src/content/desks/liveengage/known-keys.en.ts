export const words = {
  tutorialSample: 'the sample key of LivePerson’s tutorial, which prints its private key too',
} as const;
