import type { ChatPolicy } from '../../../domain/csp/need';
import { words } from './policy.en';
import { readHost } from './policy-hosts';
import { webChatNeeds } from './policy-needs';

export const policy: ChatPolicy = {
  id: 'web-chat',
  name: words.name,
  choices: [
    {
      name: 'policyVersion',
      legend: words.version,
      answers: { newer: 'WatsonAssistantChatEntry.js', classic: 'loadWatsonAssistantChat.js' },
    },
    { name: 'policyHosts', ...words.hosts },
  ],
  boxes: [
    { name: 'policyOwnHost', ...words.ownHost, sample: 'https://chat-proxy.example.com', read: readHost },
    { name: 'policyAvatar', ...words.avatar, sample: 'https://cdn.example.com', read: readHost },
  ],
  boxesFor: words.boxesFor,
  isInline: true,
  hasDesks: true,
  domains: ['watson.appdomain.cloud', 'watsonplatform.net', 'assistant.watson.cloud.ibm.com'],
  needsOf: ({ inline, hash, region, chosen, given }) =>
    webChatNeeds({
      version: chosen['policyVersion'] === 'classic' ? 'classic' : 'newer',
      hosts: chosen['policyHosts'] === 'named' ? 'named' : 'documented',
      region,
      inline,
      ...(hash !== undefined && { hash }),
      ...(given['policyOwnHost'] !== undefined && { ownHost: given['policyOwnHost'] }),
      ...(given['policyAvatar'] !== undefined && { avatarHost: given['policyAvatar'] }),
    }),
  remarks: [],
};
