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
    },
  ],
  'same-as-subdomain': [
    {
      values: { subdomain: 'northwind-care', department: 'northwind-care' },
    },
  ],
} satisfies Record<string, readonly CrossExample[]>;
