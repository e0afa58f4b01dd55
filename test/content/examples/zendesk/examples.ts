import type { CrossExample, FieldExamples } from '../example';
import { accountKeyExamples } from './account-key';
import { departmentExamples } from './department';
import { subdomainExamples } from './subdomain';

/** For the build and the tests only: no script of a page imports them. */
export const examples = {
  subdomain: subdomainExamples,
  accountKey: accountKeyExamples,
  department: departmentExamples,
} satisfies Record<string, FieldExamples>;

export const crossExamples = {
  'same-as-account-key': [
    {
      values: {
        subdomain: 'q7mz2vkc9tfxb41lrwpns8hyjd6gae3u',
        accountKey: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u',
      },
      words:
        'The subdomain is the account key in small letters, so one may have been copied from the other. The subdomain stands in the address bar, in front of .zendesk.com, such as northwind-care.',
    },
  ],
  'same-as-subdomain': [
    {
      values: { subdomain: 'northwind-care', department: 'northwind-care' },
      words:
        'The department has the same text as the subdomain of step 1. The subdomain names the account; a department is a team in it, such as Parcel desk.',
    },
  ],
} satisfies Record<string, readonly CrossExample[]>;
