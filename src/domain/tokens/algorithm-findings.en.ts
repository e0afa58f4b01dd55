import { listed } from '../text/locale';
import { capital } from '../text/wording';

interface Algorithm {
  /** The alg of the token. */
  readonly given: string;
  /** The same in its right spelling. */
  readonly right: string;
  /** The service, and what it takes. */
  readonly name: string;
  readonly algorithms: readonly string[];
}

const signWith = (algorithm: string) => `Sign it with ${algorithm}.`;

export const words = {
  'alg-missing': ({ algorithms: [wanted = ''] }: Algorithm) =>
    `The header has no alg. Add the name of the algorithm: "alg":"${wanted}".`,
  'alg-not-text': ({ algorithms: [wanted = ''] }: Algorithm) =>
    `The alg is not a string. Write the name of the algorithm in quotation marks: "${wanted}".`,
  'alg-none': ({ algorithms: [wanted = ''] }: Algorithm) =>
    `The alg is none, so this token is not signed and anybody could have written it. ${signWith(wanted)}`,
  'alg-none-disguised': ({ given, algorithms: [wanted = ''] }: Algorithm) =>
    `The alg is ${given}, another spelling of none, so this token is not signed. Odd spellings are used to slip past a check. ${signWith(wanted)}`,
  'alg-spelling': ({ given, right }: Algorithm) => `The alg is ${given}. Capitals matter: write ${right}.`,
  'alg-unknown': ({ given, name, algorithms }: Algorithm) =>
    `The alg is ${given}, which is not an algorithm for signatures. ${capital(name)} accepts ${listed(algorithms)}.`,
  'alg-shared-secret': ({ given, name, algorithms }: Algorithm) =>
    `This token is signed with ${given}, for which both sides share one secret. ${capital(name)} accepts ${listed(algorithms)}. Never let a receiver use a public key as that secret: everybody has it.`,
  'alg-not-taken': ({ given, name, algorithms }: Algorithm) =>
    `This token is signed with ${given}, and ${name} accepts only ${listed(algorithms)}. Change the algorithm where the token is made.`,
  'alg-undocumented': ({ given, name, algorithms }: Algorithm) =>
    `This token is signed with ${given}. For ${name}, the documentation names only ${listed(algorithms)}. We could not confirm whether others work.`,
};
