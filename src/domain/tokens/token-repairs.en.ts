import { repairs } from '../fields/fields.en';
import { counted } from '../text/locale';

/** By name: what was corrected. `times`: how often. */
export const words = {
  'base64-around': 'The base64 around the token removed: it was encoded once more',
  'digits-around': 'The digits of a dump turned back into the token that they represent',
  'code-fence': 'The marks of a code block removed',
  'header-line': 'The name of the header line removed',
  bearer: 'The word Bearer removed',
  'python-bytes': "The b'…' removed, which is how Python prints bytes: decode them before they are sent",
  'name-in-front': 'The name in front of the token removed',
  'surrounding-text': 'Text around the token removed',
  quotes: (times: number) => `${counted(times, 'quotation mark')} removed`,
  'trailing-punctuation': repairs['trailing-punctuation'],
  'joined-texts': (times: number) => `${counted(times, 'gap')} between pieces of text closed`,
  'log-prefixes': repairs['log-prefixes'],
  'reply-marks': (times: number) => `${counted(times, 'mark')} of a quoted e-mail removed`,
  'encoded-characters': (times: number) =>
    `${counted(times, 'character')} written as a code, such as %2E, decoded`,
  'literal-line-breaks': repairs['literal-line-breaks'],
  'line-breaks': (times: number) => `${counted(times, 'line break')} removed`,
  'non-breaking-spaces': (times: number) => `${counted(times, 'non-breaking space')} removed`,
  spaces: (times: number) => `${counted(times, 'space')} removed`,
  'invisible-characters': repairs['invisible-characters'],
  'other-marks': (times: number) => `${counted(times, 'other mark')} removed`,
  dots: (times: number) =>
    `${counted(times, 'typographic dot')} replaced by ${times === 1 ? 'a full stop' : 'full stops'}`,
  dashes: repairs.dashes,
  base64: (times: number) =>
    `${counted(times, 'character')} of plain base64, + or /, written as - or _ as in base64url`,
  padding: (times: number) => `${counted(times, '= sign')} at the end of a part removed: tokens have none`,
};
