import type { CrossFinding, FieldCheck } from '../../../domain/fields/reading';
import { accountNumber } from './fields/account-number';
import { appKey } from './fields/app-key';
import { publicKey } from './fields/public-key';
import { hostOf } from './fields/web-address';
import { widgetName } from './fields/widget-name';
import { widgetUrl } from './fields/widget-url';

export const checks = {
  accountNumber,
  publicKey,
  appKey,
  widgetUrl,
  widgetName,
} satisfies Record<string, FieldCheck>;

export const crossFindings: readonly CrossFinding[] = [
  {
    // A double click on an App key selects one block of it, and the first has 8 characters.
    reason: 'first-block-of-app-key',
    verdict: 'warn',
    field: 'accountNumber',
    when: ({ accountNumber: number, appKey: key }) => number !== undefined && key?.split('-')[0] === number,
    words:
      'The account number and the first block of the App key are the same, so one may have been copied from the other. Compare the account number with the first thing that you type on the LivePerson login page.',
    source: 'derived-samples',
  },
  {
    reason: 'same-as-account-number',
    verdict: 'warn',
    field: 'widgetName',
    when: ({ accountNumber: number, widgetName: name }) => number !== undefined && name === number,
    words:
      'The widget name is the account number, and agents would see a number. Choose a name that they will recognise, such as Watson Assistant.',
    source: 'liveperson-add-widgets',
  },
  {
    reason: 'same-as-host',
    verdict: 'warn',
    field: 'widgetName',
    when: ({ widgetUrl: address, widgetName: name }) =>
      address !== undefined && hostOf(address) === name?.toLowerCase(),
    words:
      'The widget name is the host of the Integration widget URL, and agents would see an address. Choose a name that they will recognise, such as Watson Assistant.',
    source: 'liveperson-add-widgets',
  },
];
