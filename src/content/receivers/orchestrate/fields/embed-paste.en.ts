export const words = {
  'embed-script': 'Taken from the embed script',
  'older-web-chat':
    'This belongs to the web chat of watsonx Assistant, which has an integrationID. Its guide is at /secure/. Copy the script that sets wxOConfiguration.',
  'not-in-script':
    'This script does not set the value, or code elsewhere sets it. Copy the whole script again after the agent is deployed.',
  'several-chats': 'This page sets the value more than once, and differently. Paste the script of one chat.',
  whole:
    'The value comes from the rest of the script. Copy the whole script again, as the page for the channel shows it.',
  'token-in-page':
    'This script has a fixed token in it, which ends soon and works for anyone who copies it. Have your server give the token instead.',
} as const;
