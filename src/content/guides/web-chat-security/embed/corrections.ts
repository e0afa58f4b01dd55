import { words } from './corrections.en';

export type CorrectionId = (typeof mistakes)[number]['id'];

/** Mistakes in published samples: the part of the code that matters, and what to write in its place. */
const mistakes = [
  {
    id: 'response-for-text',
    sample: "event.identityToken = await fetch('/identity-token');",
    better: 'event.identityToken = await response.text();',
    source: 'assistant-token-renewal',
  },
  {
    id: 'development-host',
    sample: 'https://… .assistant.dev.watson.appdomain.cloud/…',
    better: 'https://web-chat.global.assistant.watson.appdomain.cloud/versions/8/WatsonAssistantChatEntry.js',
    source: 'web-chat-dev-host',
  },
  {
    id: 'ten-seconds',
    sample: "expiresIn: '10000ms'",
    better: 'expiresIn: 1800',
    source: 'assistant-web-chat-security',
  },
  {
    id: 'digits-as-text',
    sample: "expiresIn: '3600'",
    better: "expiresIn: 3600, or expiresIn: '1h'",
    source: 'jsonwebtoken-expires-in',
  },
  {
    id: 'token-while-off',
    sample: "identityToken: 'eyJ…',",
    better: "instance.on({ type: 'identityTokenExpired', handler: giveToken });",
    source: 'web-chat-client',
  },
  {
    id: 'destroy-first',
    sample: 'instance.destroy();\ninstance.destroySession();',
    better: 'await instance.destroySession();\ninstance.destroy();',
    source: 'web-chat-instance-methods',
  },
  {
    id: 'acr',
    sample: "acr: 'loa1'",
    better: "sub: 'visitor-7f3a91c2'",
    source: 'assistant-acr-dropped',
  },
  {
    id: 'render-first',
    sample: "instance.render();\ninstance.on({ type: 'identityTokenExpired', … });",
    better: "instance.on({ type: 'identityTokenExpired', handler: giveToken });\nawait instance.render();",
    source: 'web-chat-api-configuration',
  },
] as const;

export const corrections = mistakes.map((mistake) => ({ ...mistake, ...words[mistake.id] }));
