import { capital } from '../text/wording';
import { sayDistance, sayTime } from './times.en';

interface Meeting {
  readonly service: string;
  /** Seconds since 1970; left out where the token never expires. */
  readonly expires: number | undefined;
  /** The time of the sentence: near enough now to be true for a while. */
  readonly now: number;
  /** The signature was checked. */
  readonly isChecked: boolean;
}

export const words = {
  refused: (service: string, why: string) => `${capital(service)} will refuse this token. ${why}`,
  meets: ({ service, expires, now, isChecked }: Meeting) =>
    `This token meets the documented rules of ${service}` +
    (expires === undefined ? '' : ` until ${sayTime(expires)}, ${sayDistance(expires, now)}`) +
    (isChecked ? '.' : ', if its signature holds.'),
  fits: (isNamed: boolean) => `Its signature fits the key below${isNamed ? ' that it names (kid)' : ''}.`,
  more: (count: number) =>
    count === 1 ? 'One more remark is below.' : `${String(count)} more remarks are below.`,
};
