import type { FieldExamples } from '../example';
import { historyKey, privateKey, publicKeyPem, token } from './sample-embeds';

interface Told {
  /** How to come by what belongs in the box. */
  readonly copyIt: string;
  readonly belongs: string;
}

/** What belongs in none of the boxes that take an id, a region or a snippet, and what they say of it. */
export function misplacedExamples(
  { copyIt, belongs }: Told,
  apiKeys: readonly string[],
  deskIds: readonly string[],
): FieldExamples {
  const cleared = 'It has been taken out of the box and is kept nowhere.';
  return {
    'private-key': [
      {
        given: privateKey,
        words: `This is a private key. ${cleared} If it was copied from anywhere but its own server, treat it as leaked and make a new pair. ${belongs}`,
      },
    ],
    token: [
      {
        given: token,
        words: `This holds a token, a text that starts with eyJ. It has been taken out of the box, because whoever has a token can use it until it expires. ${belongs}`,
      },
    ],
    'client-secret': [
      'client_secret=Made0Up0For0This0Test',
      'Authorization: Bearer made-up-made-up-made-up',
    ].map((given) => ({
      given,
      words: `This holds a secret by its label or its form, such as a client secret, a password or an API token. ${cleared} ${belongs.replace(', such as', ' alone, such as')}`,
    })),
    'session-history-key': [
      {
        given: historyKey,
        words: `This holds a session history key, parts with :: between them. ${cleared} It opens a visitor’s conversation without a token, so it is a secret. ${copyIt}`,
      },
    ],
    'api-key': apiKeys.map((given) => ({
      given,
      words: `This comes with an API key, or with what is labelled as one. ${cleared} Nothing on this page asks for an API key. ${copyIt}`,
    })),
    'secret-like': [
      {
        given: 'Made0Up1Made2Up3Made4Up5Made6Up7Made8Up9Made',
        words: `This is a run of 40 letters and digits or more, as API keys and other secrets are. ${cleared} ${copyIt}`,
      },
    ],
    'public-key': [
      {
        given: publicKeyPem,
        words: `This is a public key, which has a box of its own further down. ${copyIt}`,
      },
    ],
    'email-address': [{ given: 'admin@shop.example.com', words: `This is an e-mail address. ${copyIt}` }],
    'service-desk-id': deskIds.map((given) => ({
      given,
      words: `This has the form of an id or key of a service desk, which goes on the Live agent tab. ${copyIt}`,
    })),
  };
}
