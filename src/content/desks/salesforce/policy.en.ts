export const words = {
  name: 'Salesforce',
  files: {
    part: 'Files that an agent asks for',
    visitors: 'The chat works, but a file cannot be sent.',
    why: 'Files go straight to Salesforce, from web chat 7.7.0 on. The release notes name the host. The directive is our reading.',
  },
  remark:
    'No entry for salesforceliveagent.com is needed: the browser talks to the servers of the assistant, and they talk to Salesforce.',
} as const;
