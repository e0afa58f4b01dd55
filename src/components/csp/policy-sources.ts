import { deskPolicies } from '../../content/desk-policies';
import type { ChatPlace, ChatPolicy, InlineWay } from '../../domain/csp/need';

const ways: readonly InlineWay[] = ['nonce', 'unsafe-inline'];

/** The keys of all sources that the tool may name, whatever is chosen. */
export function sourcesOf(chats: readonly ChatPolicy[]): ReadonlySet<string> {
  return new Set([
    ...chats.flatMap((chat) => [
      ...placesOf(chat).flatMap((place) => chat.needsOf(place).map(({ source }) => source)),
      ...chat.remarks.map(({ source }) => source),
    ]),
    ...deskPolicies.flatMap(({ needs, remarks }) => [...needs, ...remarks].map(({ source }) => source)),
  ]);
}

/** Each answer once, with the boxes empty and filled. */
function placesOf({ choices, boxes, host }: ChatPolicy): readonly ChatPlace[] {
  const answers = [
    {},
    ...choices.flatMap(({ name, answers }) => Object.keys(answers).map((value) => ({ [name]: value }))),
  ];
  const all = [...boxes, ...(host ? [{ name: 'policyHost', sample: host.sample }] : [])];
  const filled = Object.fromEntries(all.map(({ name, sample }) => [name, new URL(sample).origin]));
  return answers.flatMap((chosen) =>
    ways.flatMap((inline) => [
      { inline, region: '', chosen, given: {} },
      { inline, region: '', chosen, given: filled },
    ]),
  );
}
