import { whenItExpires, whenMade } from '../../../domain/tokens/times.en';

/** Of an encrypted claim of several blocks. */
interface Blocks {
  readonly claim: string;
  readonly characters: number;
  readonly bytes: number;
}

export const words = {
  name: 'IBM watsonx Orchestrate',
  renewal:
    'The embedded chat fires authTokenNeeded, and your handler puts a fresh token into event.authToken. How long before exp it fires is not documented.',
  claims: {
    sub: 'The id of the person who chats, the same every time. IBM’s sample allows an e-mail address. An opaque id gives less away.',
    exp: `${whenItExpires} IBM’s sample keeps it to 7100 seconds after iat.`,
    iat: `${whenMade} The library adds it in each of IBM’s samples.`,
    context:
      'What your agent may know of the person, as a JSON object. The visitor can read it. The agent sees the names that its definition lists.',
    user_payload:
      'What the visitor may not read: a JSON object with sso_token, encrypted with IBM’s public key and written in base64.',
  },
  rows: {
    'iat-left-out':
      'The iat is left out. IBM’s samples always have one, and the lifetime is probably counted from it. Let the library set it.',
    'kid-not-read':
      'None of IBM’s samples sets a kid. The instance has one public key, so there is nothing to choose. You can leave it out.',
    'iss-not-read': 'The embedded chat does not ask for iss, and it can stay.',
    'aud-not-asked':
      'The embedded chat does not ask for aud. Make sure that the token is not meant for another service.',
    'context-not-object':
      'The context is not a JSON object. Write names and values in braces, such as {"tier": "gold"}.',
    'context-reserved':
      'A name in context begins with wxo_, and such names belong to the product. Choose another, such as customer_tier.',
    'desk-claim': 'This has external_id, the id of a person at another service. The embedded chat reads sub.',
  },
  blocks: ({ claim, characters, bytes }: Blocks) =>
    `The ${claim} has ${String(characters)} characters, which are ${String(bytes)} bytes and so several blocks of RSA. That the service joins them is our inference: IBM’s samples depend on it.`,
};
