import { recordField } from './record-field';

export const buttonId = recordField({
  key: 'buttonId',
  example: '5735f0000004TuV',
  copyIt:
    'It stands in the Chat Button Code, under Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
  labels: ['Button ID', 'Chat button ID', 'buttonId', 'button_id'],
  source: 'derived-snippets',
  extra: [
    {
      reason: 'invitation',
      is: 'identity',
      when: ({ pasted }) => pasted.includes('liveagent_invite_button_'),
      words:
        'This is the id of an automated invitation. It starts with 573 as a button’s does, and is not a button’s. Take the Button ID from the Chat Button Code of a button, such as 5735f0000004TuV.',
      source: 'derived-snippets',
    },
  ],
});
