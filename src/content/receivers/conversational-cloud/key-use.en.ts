export const words = {
  name: 'LivePerson Conversational Cloud',
  console: 'the Management Console',
  box: 'JWT Public Key takes one line of base64, without BEGIN and END lines. With JWKS Endpoint, LivePerson fetches your keys from an https address of yours instead, and several can be there at a time. LivePerson makes keys of 2048 bits; no limit is documented.',
};
