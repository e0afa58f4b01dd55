import type { CrossExample, FieldExamples } from '../example';
import { accountNumberExamples } from './account-number';
import { appKeyExamples } from './app-key';
import { publicKeyExamples } from './public-key';
import { widgetNameExamples } from './widget-name';
import { widgetUrlExamples } from './widget-url';

/** For the build and the tests only: no script of a page imports them. */
export const examples = {
  accountNumber: accountNumberExamples,
  publicKey: publicKeyExamples,
  appKey: appKeyExamples,
  widgetUrl: widgetUrlExamples,
  widgetName: widgetNameExamples,
} satisfies Record<string, FieldExamples>;

/** Rows without an example, and the folder of the tests that prove them: this key must not be copied from here. */
export const provenElsewhere = {
  publicKey: { 'tutorial-sample-key': 'test/domain/keys' },
};

export const crossExamples = {
  'first-block-of-app-key': [
    {
      values: { accountNumber: '71234560', appKey: '71234560-7a40-4d59-9e21-6b0c5d84a7f3' },
    },
  ],
  'same-as-account-number': [
    {
      values: { accountNumber: '71234560', widgetName: '71234560' },
    },
  ],
  'same-as-host': [
    {
      values: { widgetUrl: 'https://assistant.example.com/widget', widgetName: 'Assistant.example.com' },
    },
  ],
} satisfies Record<string, readonly CrossExample[]>;
