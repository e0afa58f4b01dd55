/** `tried`: what the tests ran the sample with; empty where they did not run it. */
export const triedWith = (tried: string) =>
  tried === '' ? 'We have not compiled or run this.' : `The tests of this site run it with ${tried}.`;
