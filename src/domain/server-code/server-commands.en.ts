/** Comments of the shell lines. */
export const words = {
  install: 'Install',
  selfTest: 'Print one token, to compare it with the public key',
  run: 'Run',
} as const;
