export const words = {
  box: 'The box takes one line of base64, without BEGIN and END lines. LivePerson’s instructions make keys of 2048 bits. No limit is published. Make a key pair only if your own server signs: the assistant’s set-up page already has a key.',
};
