import { invitation } from './record-field.en';
import { recordField } from './record-field';

export const buttonId = recordField({
  key: 'buttonId',
  example: '5735f0000004TuV',
  labels: ['Button ID', 'Chat button ID', 'buttonId', 'button_id'],
  source: 'derived-snippets',
  extra: [
    {
      reason: 'invitation',
      is: 'identity',
      when: ({ pasted }) => pasted.includes('liveagent_invite_button_'),
      words: invitation,
      source: 'derived-snippets',
    },
  ],
});
