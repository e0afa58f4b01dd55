import { counted } from '../../text/locale';

const sample = 'Refused to connect to https://chat.example.com because …';

/** Of the box for what a browser said it blocked. */
export const words = {
  belongs: { what: 'a message of the browser’s console', example: sample },
  read: (count: number) => `${counted(count, 'message')} read.`,
  unread: 'Copy whole lines, in English, and fewer of them.',
  reportOnly: 'The browser only reported this, and blocked nothing.',
  'policy-here': 'This is a policy. Paste it into the box above, and here what the browser says of it.',
  'no-message': `No message about a blocked address was found. Copy the red lines of the browser’s console, such as ${sample}`,
} as const;
