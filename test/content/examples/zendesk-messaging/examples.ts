import { keyLines, type CrossExample, type FieldExamples } from '../example';

const id = 'app_5d2f0c81a94be7630f1e2d4c';

/** For the build and the tests only: no script of a page imports them. By field, then by reason. */
export const examples = {
  keyId: {
    clean: [{ given: id, verdict: 'ok', value: id }],
    'surrounding-space': [{ given: ` ${id}\n`, verdict: 'ok', value: id }],
    'label-prefix': [{ given: `kid: ${id}`, verdict: 'ok', value: id }],
    quotes: [{ given: `"${id}"`, verdict: 'ok', value: id }],
    'private-key': [
      {
        given:
          '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSj\n-----END PRIVATE KEY-----',
      },
    ],
    token: [
      { given: 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtaW5hIn0.c2lnbmF0dXJl' },
      { given: '{"token": "eyJhbGciOiJIUzI1NiJ9.eyJzY29wZSI6InVzZXIifQ.c2lnbmF0dXJl"}' },
      // The channel key of a mobile app.
      { given: 'eyJzZXR0aW5nc191cmwiOiJodHRwczovL2V4YW1wbGUuY29tL2EifQ==' },
    ],
    'unread-key-material': [{ given: keyLines }],
    'client-secret': [{ given: 'client_secret=1f2e3d4c5b6a7988' }],
    'public-key': [
      { given: '-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A\n-----END PUBLIC KEY-----' },
    ],
    'account-level-key': [{ given: 'act_5d2f0c81a94be7630f1e2d4c' }],
    'snippet-key': [{ given: '5b0e7c12-93d4-4f6a-8a21-7f0c4d9be385' }],
    'admin-address': [{ given: 'https://example.zendesk.com/admin' }],
    'bare-number-id': [{ given: '5d2f0c81a94be7630f1e2d4c' }],
    'chat-account-key': [{ given: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u' }],
    'chat-account-secret': [{ given: 'Zx-'.repeat(16) }],
    'key-id-short': [{ given: 'app_5d2f0c81a94b' }],
    'not-recognised': [{ given: 'production key' }],
  },
} satisfies Record<string, FieldExamples>;

export const crossExamples = {} satisfies Record<string, readonly CrossExample[]>;
