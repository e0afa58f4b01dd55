import { sayNumber } from '../text/locale';
interface Refused {
  readonly claim: string;
  readonly service: string;
  /** The form that the claim has. */
  readonly example: string;
  /** Characters. */
  readonly most: number;
}

/** By reason. */
export const words = {
  'claim-missing': ({ claim, service }: Refused) =>
    `${claim} is empty, and ${service} requires it. Enter a value, or use the example.`,
  'claim-too-long': ({ claim, most }: Refused) =>
    `${claim} is too long for a token. Enter at most ${sayNumber(most)} characters.`,
  'claim-not-json': ({ claim, example }: Refused) =>
    `${claim} takes JSON, and this is not JSON. Enter it in this form: ${example}`,
};

/** What belongs in the control of a claim. */
export const belongs = (claim: string) => ({ what: `a value for ${claim}`, example: 'the one in its hint' });
