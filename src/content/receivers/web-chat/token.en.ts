import { whenItExpires, whenMade } from '../../../domain/tokens/times.en';

export const words = {
  name: 'the web chat',
  claims: {
    sub: 'The id of the person who chats, in visible ASCII. Use an opaque id that is the same for one person every time, not an e-mail address or a name. It cannot change during a session.',
    exp: `${whenItExpires} The web chat asks for a new one when less than 10 seconds are left.`,
    iat: `${whenMade} Most libraries add it. The web chat does not require it.`,
    iss: 'Who made the token, such as your domain. The classic page of the documentation requires it, and the newer page on security does not mention it. It does no harm.',
    user_payload:
      'What your assistant may know of the person: a JSON object, encrypted with the IBM provided public key and written in base64.',
    acr: 'Was loa1 during the beta. Not needed since July 2020.',
  },
  rows: {
    'acr-dropped':
      'The claim acr was needed during the beta and was dropped in July 2020, though a sample in the documentation still shows it. Leave it out.',
    'aud-not-read':
      'The documentation of the web chat does not name the claim aud. A token that has one may be made for another service.',
  },
};
