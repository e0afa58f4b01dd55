import type { FieldCheck } from '../../../domain/fields/reading';
import { crossRows } from '../../../domain/fields/words';
import { words } from './checks.en';
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

export const crossFindings = crossRows([
  {
    // A double click on an App key selects one block of it, and the first has 8 characters.
    reason: 'first-block-of-app-key',
    verdict: 'warn',
    field: 'accountNumber',
    when: ({ accountNumber: number, appKey: key }) => number !== undefined && key?.split('-')[0] === number,
    source: 'derived-samples',
  },
  {
    reason: 'same-as-account-number',
    verdict: 'warn',
    field: 'widgetName',
    when: ({ accountNumber: number, widgetName: name }) => number !== undefined && name === number,
    source: 'liveperson-add-widgets',
  },
  {
    reason: 'same-as-host',
    verdict: 'warn',
    field: 'widgetName',
    when: ({ widgetUrl: address, widgetName: name }) =>
      address !== undefined && hostOf(address) === name?.toLowerCase(),
    source: 'liveperson-add-widgets',
  },
])(words);
