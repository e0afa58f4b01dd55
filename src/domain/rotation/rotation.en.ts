import type { Answers, Question } from './rotation';

const unknown = 'I do not know';

interface QuestionWords<Answer extends string> {
  readonly legend: string;
  readonly answers: Readonly<Record<Answer, string>>;
  /** Read on from "Where". */
  readonly when: Readonly<Record<Answer, string>>;
}

export const questionWords: { readonly [Asked in Question]: QuestionWords<Answers[Asked]> } = {
  present: {
    legend: 'Is a key saved there already?',
    answers: { yes: 'Yes', no: 'No', unknown: unknown },
    when: {
      yes: 'one is saved there',
      no: 'none is saved there',
      unknown: 'nobody knows what is saved there',
    },
  },
  others: {
    legend: 'Does anything else use it?',
    answers: { nobody: 'No', others: 'Yes', unknown: unknown },
    when: { nobody: 'nothing else uses it', others: 'something else uses it', unknown: 'others may use it' },
  },
  signer: {
    legend: 'Who signs the tokens?',
    answers: { server: 'Our own server', assistant: 'The assistant' },
    when: { server: 'your own server signs', assistant: 'the assistant signs' },
  },
  why: {
    legend: 'Why is it replaced?',
    answers: { routine: 'It is due', leaked: 'It leaked, or may have' },
    when: { routine: 'it is due', leaked: 'it leaked or may have' },
  },
};

/** "Where it is due, and your own server signs": one list of alternatives for each question. */
export const where = (parts: readonly (readonly string[])[]) =>
  `Where ${parts.map((alternatives) => alternatives.join(' or ')).join(', and ')}`;
