const example = 'Chat sign-in';

export const words = {
  belongs: { what: 'the name in the certificate', example },
  recognised: 'The certificate names it as its owner and its issuer.',
  otherwise: `A certificate takes a name of 1 to 64 characters on one line, such as ${example}.`,
};
