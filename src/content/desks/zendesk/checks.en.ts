export const words = {
  'same-as-account-key':
    'The subdomain is the account key in small letters, so one may be a copy of the other. Copy the subdomain from the address bar, before .zendesk.com, such as northwind-care.',
  'same-as-subdomain':
    'The department is the same as the subdomain of step 1. The subdomain names the account. A department is a team in it, such as Parcel desk.',
};
