import { whenMade } from '../../../domain/tokens/times.en';

const encrypted = 'from the encrypted payload that your server sends';

export const words = {
  madeBy:
    'The assistant makes these tokens, with the shared secret that you paste into it. Your server makes none, and this page never asks for the secret.',
  renewal:
    'The assistant makes the token for a connection, and exp is at most 7 minutes after iat. Your page provides none.',
  claims: {
    external_id:
      'The id of the person, in letters and digits, made by the assistant. It cannot be changed once a customer has one.',
    name: `The name that the agent sees, ${encrypted}.`,
    email: `The e-mail address that the agent sees, ${encrypted}.`,
    iat: `${whenMade} Clocks may differ by 2 minutes.`,
    exp: 'When the token expires, in seconds since 1970: at most 7 minutes after iat.',
  },
  rows: {
    'external-id-not-alphanumeric': 'The external_id takes only letters and digits, such as visitor7f3a91c2.',
  },
};
