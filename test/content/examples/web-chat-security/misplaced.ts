import { keyLines, type FieldExamples } from '../example';
import { historyKey, privateKey, publicKeyPem, token } from './sample-embeds';

/** What belongs in none of the boxes that take an id, a region or a snippet. */
export function misplacedExamples(apiKeys: readonly string[], deskIds: readonly string[]): FieldExamples {
  return {
    'private-key': [
      {
        given: privateKey,
      },
    ],
    token: [
      {
        given: token,
      },
    ],
    'unread-key-material': [{ given: keyLines }],
    'client-secret': [
      'client_secret=Made0Up0For0This0Test',
      'Authorization: Bearer made-up-made-up-made-up',
    ].map((given) => ({ given })),
    'session-history-key': [
      {
        given: historyKey,
      },
    ],
    'api-key': apiKeys.map((given) => ({ given })),
    'secret-like': [
      {
        given: 'Made0Up1Made2Up3Made4Up5Made6Up7Made8Up9Made',
      },
    ],
    'public-key': [
      {
        given: publicKeyPem,
      },
    ],
    'email-address': [{ given: 'admin@shop.example.com' }],
    'service-desk-id': deskIds.map((given) => ({ given })),
  };
}
