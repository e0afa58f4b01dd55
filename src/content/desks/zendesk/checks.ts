import type { CrossFinding, FieldCheck } from '../../../domain/fields/reading';
import { accountKey } from './fields/account-key';
import { department } from './fields/department';
import { subdomain } from './fields/subdomain';

export const checks = { subdomain, accountKey, department } satisfies Record<string, FieldCheck>;

export const crossFindings: readonly CrossFinding[] = [
  {
    reason: 'same-as-account-key',
    verdict: 'warn',
    field: 'subdomain',
    when: ({ subdomain: name, accountKey: key }) => name !== undefined && name === key?.toLowerCase(),
    words:
      'The subdomain is the account key in small letters, so one may have been copied from the other. The subdomain stands in the address bar, in front of .zendesk.com, such as northwind-care.',
    source: 'derived-zendesk',
  },
  {
    reason: 'same-as-subdomain',
    verdict: 'warn',
    field: 'department',
    when: ({ subdomain: name, department: team }) => name !== undefined && name === team?.toLowerCase(),
    words:
      'The department has the same text as the subdomain of step 1. The subdomain names the account; a department is a team in it, such as Parcel desk.',
    source: 'derived-zendesk',
  },
];
