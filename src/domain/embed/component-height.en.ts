const inPixels = (example: string) => `Enter a number of pixels, such as ${example}.`;
const byDefault = (example: string) => `The default is ${example}.`;

interface Height {
  readonly of: 'component' | 'page';
  /** The default, in pixels. */
  readonly example: string;
  /** Pixels of the component that its page cannot use. */
  readonly clipped: number;
}

export const wordsOf = ({ of, example, clipped }: Height) => ({
  belongs: { what: `the height of the ${of} in pixels`, example },
  recognised: '',
  otherwise: `This is not a number of pixels, such as ${example}.`,
  repairs: { unit: 'The unit removed' },
  rows: {
    'other-unit': `This has another unit. ${inPixels(example)}`,
    fraction: `This has a fraction. Enter a whole number of pixels, such as ${example}.`,
    'too-small':
      of === 'component'
        ? `This leaves no height for the page, because ${String(clipped)} pixels are clipped. ${byDefault(example)}`
        : `A page cannot have this height. ${byDefault(example)}`,
    'too-large': `This is higher than any screen. ${inPixels(example)}`,
  },
});
