import { box, words } from './button-code.en';
import { snippetField, snippetRows, type SnippetSeen } from './snippet-field';
import { damagedFindings, doubtFindings, misplacedFindings, severalOf } from './snippet-findings';

const buttons = ({ snippet }: SnippetSeen) => ({ ids: severalOf(snippet, 'buttonId') });

const ownFindings = snippetRows([
  {
    reason: 'deployment-code',
    is: 'identity',
    when: ({ snippet: { kinds, loadsScript } }) =>
      (kinds.has('deployment') && !kinds.has('button')) || (loadsScript && kinds.size === 0),
    belongsIn: 'deploymentCode',
  },
  {
    reason: 'several-buttons',
    is: 'identity',
    when: ({ choices }) => choices.length > 0,
    about: buttons,
    source: 'derived-snippets',
  },
  {
    reason: 'too-many-buttons',
    is: 'identity',
    when: (seen) => buttons(seen).ids.length > 1,
    about: buttons,
    source: 'derived-snippets',
  },
])(words.rows);

const incomplete = snippetRows([
  {
    reason: 'deployment-in-button',
    is: 'miss',
    when: ({ snippet: { values } }) => values.buttonId === undefined && values.deploymentId !== undefined,
    source: 'derived-snippets',
  },
])(words.incomplete);

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
  words,
  source: 'derived-snippets',
});
