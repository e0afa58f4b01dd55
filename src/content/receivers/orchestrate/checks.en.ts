export const words = {
  'crn-of-another':
    'The crn has another account or instance than this orchestrationID. Copy both from one script.',
  'same-agent-twice':
    'This is the agentId again. Copy agentEnvironmentId, or leave the box empty for the draft of the agent.',
  'own-key-again':
    'This is your own public key again, so IBM could not read what you encrypt. Copy the key that IBM made.',
} as const;
