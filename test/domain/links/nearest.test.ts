import { expect, test } from 'vitest';
import { nearestNames } from '../../../src/domain/links/nearest';

const known = [
  'deploy-web-chat',
  'deploy-zendesk',
  'deploy-zendesk-routing',
  'deploy-zendesk-secure',
  'deploy-salesforce-routing',
  'web-chat-security-encrypt',
];

test.each([
  [
    'watson-assistant-deploy-zendesk-routing-rules',
    ['deploy-zendesk-routing', 'deploy-salesforce-routing', 'deploy-zendesk'],
  ],
  ['assistant-web-chat-security', ['web-chat-security-encrypt']],
  ['assistant-deploy-web-chat-overview', []],
  ['ZENDESK', ['deploy-zendesk', 'deploy-zendesk-routing', 'deploy-zendesk-secure']],
  ['', []],
])('the names nearest to %j share the words that tell most', (name, nearest) => {
  expect(nearestNames(name, known)).toEqual(nearest);
});
