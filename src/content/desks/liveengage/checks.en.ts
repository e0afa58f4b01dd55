const chooseName = 'Choose a name that they will recognise, such as Watson Assistant.';

export const words = {
  'first-block-of-app-key':
    'The account number is the same as the first block of the App key, so one may be a copy of the other. Compare it with the account number that you enter first on the LivePerson login page.',
  'same-as-account-number': `The widget name is the account number, so agents would see a number. ${chooseName}`,
  'same-as-host': `The widget name is the host of the Integration widget URL, so agents would see an address. ${chooseName}`,
};
