import type { Finding } from '../../../../domain/fields/reading';
import { snippetField, type SnippetSeen } from './snippet-field';
import { damagedFindings, doubtFindings, misplacedFindings, severalOf, type Box } from './snippet-findings';
import { listed } from '../../../../domain/text/counted';

const box: Box = {
  name: 'Chat Button Code',
  call: 'liveagent.showWhenOnline',
  copyIt:
    'Copy the whole Chat Button Code from the bottom of Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
};

const ownFindings: readonly Finding<SnippetSeen>[] = [
  {
    reason: 'deployment-code',
    is: 'identity',
    when: ({ snippet: { kinds, loadsScript } }) =>
      (kinds.has('deployment') && !kinds.has('button')) || (loadsScript && kinds.size === 0),
    words:
      'This is the Deployment Code, which belongs in the other box. The Chat Button Code stands at the bottom of Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
    source: 'derived-snippets',
    belongsIn: 'deploymentCode',
  },
  {
    reason: 'several-buttons',
    is: 'identity',
    when: ({ choices }) => choices.length > 0,
    words: ({ snippet }) =>
      `More than one button stands in this code: ${listed(severalOf(snippet, 'buttonId'))}. Choose the one that transfers should go to: its code is removed from the rest.`,
    source: 'derived-snippets',
  },
  {
    reason: 'too-many-buttons',
    is: 'identity',
    when: ({ snippet }) => severalOf(snippet, 'buttonId').length > 1,
    words: ({ snippet }) =>
      `More than one button stands in this code: ${listed(severalOf(snippet, 'buttonId'))}. Keep the code of the one that transfers should go to, and take the others out.`,
    source: 'derived-snippets',
  },
];

const incomplete: readonly Finding<SnippetSeen>[] = [
  {
    reason: 'deployment-in-button',
    is: 'miss',
    when: ({ snippet: { values } }) => values.buttonId === undefined && values.deploymentId !== undefined,
    words: `A Deployment ID, which starts with 572, stands where the Button ID belongs, which starts with 573. ${box.copyIt}`,
    source: 'derived-snippets',
  },
];

export const buttonCode = snippetField({
  findings: [
    ...misplacedFindings(box),
    ...ownFindings,
    ...damagedFindings(box, ['buttonId']),
    ...incomplete,
    ...doubtFindings(box),
  ],
  needs: ['buttonId'],
  several: 'several-buttons',
  recognised: 'Chat Button Code, with one Button ID.',
  otherwise: `This does not look like Chat Button Code, which calls liveagent.showWhenOnline or liveagent.startChat. ${box.copyIt}`,
  source: 'derived-snippets',
});
