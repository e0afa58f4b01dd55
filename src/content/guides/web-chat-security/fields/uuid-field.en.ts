import { hyphensElsewhere, partOfUuid } from '../../../../domain/fields/uuids.en';
import { isRegion } from './region.en';
import { characters } from '../../../../domain/fields/pasted.en';
import { sample } from '../../../../domain/fields/fields.en';
import { counted } from '../../../../domain/text/locale';

interface Box {
  /** "integration ID" */
  readonly label: string;
  /** The option that holds it: "integrationID". */
  readonly option: string;
  readonly example: string;
}

export const recognised = {
  integrationId:
    'Has the form of an integration ID. The IDs of assistants, environments, skills and service instances look the same, so check that it comes from integrationID in the snippet on the Embed tab.',
  serviceInstanceId:
    'Has the form of a service instance ID. Compare it with the ID after /instances/ in the API address of the instance.',
};

export const wordsOf = ({ label, option, example }: Box) => {
  const from = `Copy ${option} from the snippet on the Embed tab of the web chat, or the whole snippet`;
  const copyIt = `${from}: 36 characters with four hyphens, such as ${example}.`;
  return {
    belongs: { what: `the ${label}`, example, copyIt },
    otherwise: `This does not look like the ${label}. ${copyIt}`,
    rows: {
      'region-here': `${isRegion} ${copyIt}`,
      'several-ids': `This has more than one ID, and nothing says which one is the ${label}. Paste it alone, or the whole snippet.`,
      'web-address': `This is a web address without ${option} in it. ${copyIt}`,
      'text-around': `The text around this ID does not say what it is. Paste the ${label} alone, or the whole snippet.`,
      'all-zeros': `Every digit is 0: this is an empty placeholder, not an ID. ${copyIt}`,
      'cut-short': ({ length }: { length: number }) =>
        `${partOfUuid(length)} ${from}, from the first character to the last, such as ${example}.`,
      'too-long': ({ length }: { length: number }) => `${characters(length)} ${copyIt}`,
      'hyphens-elsewhere': hyphensElsewhere(`The ${label}`, example),
      'letters-beyond-f': ({ letters }: { letters: number }) =>
        `This ID has ${counted(letters, 'letter')} beyond f, perhaps O for 0 or l for 1. The ${label} has only 0 to 9 and a to f, such as ${example}.`,
      sample: sample(copyIt),
      'without-hyphens': `This came without hyphens, so they were added. A subscription ID has 32 such characters too and keeps them without hyphens, so compare this with ${option} in the snippet on the Embed tab.`,
    },
  };
};
