/** Ids that are mistaken for one of the three, by prefix; read off samples and from common knowledge. */
export const otherKinds = new Map([
  ['005', 'a user, such as an agent'],
  ['00G', 'a queue'],
  ['0C5', 'a skill, as far as we know'],
  ['04I', 'an Embedded Service deployment'],
  ['0Mj', 'another kind of deployment, of the newer messaging product'],
  ['00e', 'a profile'],
  ['500', 'a case'],
  ['570', 'a chat transcript'],
]);
