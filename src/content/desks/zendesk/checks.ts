import type { FieldCheck } from '../../../domain/fields/reading';
import { crossRows } from '../../../domain/fields/words';
import { words } from './checks.en';
import { accountKey } from './fields/account-key';
import { department } from './fields/department';
import { subdomain } from './fields/subdomain';

export const checks = { subdomain, accountKey, department } satisfies Record<string, FieldCheck>;

export const crossFindings = crossRows([
  {
    reason: 'same-as-account-key',
    verdict: 'warn',
    field: 'subdomain',
    when: ({ subdomain: name, accountKey: key }) => name !== undefined && name === key?.toLowerCase(),
    source: 'derived-zendesk',
  },
  {
    reason: 'same-as-subdomain',
    verdict: 'warn',
    field: 'department',
    when: ({ subdomain: name, department: team }) => name !== undefined && name === team?.toLowerCase(),
    source: 'derived-zendesk',
  },
])(words);
