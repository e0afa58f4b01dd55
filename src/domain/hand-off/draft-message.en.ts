import { enumerate } from '../text/locale';

/** A text for mail or chat. `title`: of the guide; `who`: the role. */
export const words = {
  results: (title: string, who: string) => `Here is what I have for “${title}”, the part of the ${who}.`,
  task: (title: string, who: string, minutes: number) =>
    `“${title}” needs somebody with your access. This is the part of the ${who}, about ${String(minutes)} minutes.`,
  byFile:
    'Open the guide, choose “Hand over a part”, and open the attached file there. It contains no secret:',
  byLink: 'Open this link. It contains no secret, and nothing in it is sent to a server:',
  compare: (labels: readonly string[]) =>
    `Before you use it, compare with me, by phone or face to face: ${enumerate(labels)}. The page shows what to read out.`,
};
