export const words = {
  'same-as-integration':
    'This is the integration ID again. Copy the service instance ID: it is the value of serviceInstanceID in the snippet, and follows /instances/ in the API address of the instance.',
  'subscription-copied-twice':
    'This is the integration ID or the service instance ID again. Leave the box empty unless the snippet has a subscriptionID.',
  'same-as-own-key':
    'This is your own public key again. IBM cannot read what is encrypted with it. Copy the IBM provided public key, which is next to Your public key on the Security tab.',
};
