import { listed } from '../../../../domain/text/locale';
import { otherBox, othersRemoved, type Box } from './snippet-findings.en';

export const box: Box = {
  name: 'Chat Button Code',
  call: 'liveagent.showWhenOnline',
  copyIt:
    'Copy the whole Chat Button Code from the bottom of Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
};

interface Several {
  readonly ids: readonly string[];
}

const several = ({ ids }: Several) => `This contains more than one button: ${listed(ids)}.`;

export const words = {
  recognised: 'Chat Button Code, with one Button ID.',
  otherwise: `This does not look like Chat Button Code, which calls liveagent.showWhenOnline or liveagent.startChat. ${box.copyIt}`,
  rows: {
    'deployment-code': `This is the Deployment Code. ${otherBox} ${box.copyIt}`,
    'several-buttons': (about: Several) => `${several(about)} Choose the one for transfers. ${othersRemoved}`,
    'too-many-buttons': (about: Several) =>
      `${several(about)} Keep the code of the one for transfers, and remove the others.`,
  },
  incomplete: {
    'deployment-in-button': `This has a Deployment ID, which starts with 572, in the place of the Button ID, which starts with 573. ${box.copyIt}`,
  },
};
