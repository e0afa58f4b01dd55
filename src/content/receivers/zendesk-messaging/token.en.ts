import { whenItExpires, whenMade } from '../../../domain/tokens/times.en';

const id = 'user-7f3a91';

export const words = {
  name: 'Zendesk messaging',
  madeBy:
    'Your server makes these tokens with the shared secret of a messaging key. This page never asks for that secret, so it reads the header, the claims and the times, and not the signature.',
  renewal:
    'Zendesk asks your page for a token at sign-in and whenever it opens the session again. A token whose exp is past is refused, so the function of your page fetches a fresh one each time.',
  claims: {
    external_id: `Your own id of the person, as text of at most 255 characters, such as "${id}". It is unique within each brand.`,
    scope: 'What the token is for: always user.',
    exp: `${whenItExpires} It can be left out, and then the token works until its key is deleted.`,
    name: 'The name that agents see beside a conversation.',
    email: 'An e-mail address, which belongs to this person alone.',
    email_verified:
      'Whether you know that the address is theirs: true, without quotation marks. Otherwise the address does not identify anybody.',
    iat: `${whenMade} Messaging does not ask for it.`,
    jti: 'An id of this one token, for which messaging does not ask either.',
  },
  rows: {
    'kid-missing':
      'The header has no kid. Add the id of the messaging key, such as "kid":"app_5d2f0c81a94be7630f1e2d4c". Some libraries take it in an option of its own, called keyid or headers.',
    'kid-account-level':
      'The kid begins with act_, like the account keys of Sunshine Conversations in older code. Take the id of a key on the tab Messaging instead. The one in public code begins with app_.',
    'kid-unlike':
      'The kid is unlike the one id that we have seen: app_ and 24 characters of 0 to 9 and a to f. Check that it is the id of the key, and not its name or its secret.',
    'external-id-number': `The external_id is a number. Somebody got status 401 until it was text: put it in quotation marks, such as "${id}".`,
    'external-id-empty': `The external_id is empty. Fill in your own id of the person, such as "${id}".`,
    'external-id-long': ({ length }: { length: number }) =>
      `The external_id has ${String(length)} characters, and at most 255 are said to work. Use a shorter id of the person, such as ${id}.`,
    'scope-left-out': 'There is no scope. Add "scope":"user": without it, logins ended with status 401.',
    'scope-app-user':
      'The scope is appUser, as in kits of Sunshine Conversations of some years ago. Write "scope":"user".',
    'scope-other':
      'The scope is not user, the only value that messaging is known to take. Write "scope":"user".',
    'email-not-verified':
      'There is an email, but email_verified is not true. Then the address does not identify the person. Add "email_verified":true if you have checked it, or leave the address out.',
    'email-verified-text':
      'The email_verified is not true or false but something else, such as text. Write it without quotation marks: "email_verified":true.',
    'id-under-other-name': ({ name }: { name: string }) =>
      `The claim ${name} is not read for messaging. Put the id of the person into external_id, and leave ${name} out.`,
  },
};
