/** What the sample of an integration widget says around the conversation. */
export const words = {
  title: 'Sample integration widget',
  description:
    'What an agent sees beside a conversation that an assistant has handed over: why the customer asked for a person, and what was said.',
  heading: 'Handed over by the assistant',
  summary: 'Summary',
  history: 'History',
  speakers: { customer: 'Customer', assistant: 'Assistant', agent: 'Agent' },
  sample: 'A sample widget, as agents see it.',
  back: (product: string) => `Back to ${product}`,
} as const;
