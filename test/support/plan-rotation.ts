import {
  answersFor,
  conditionOf,
  holds,
  type Answers,
  type Move,
  type RotationPlace,
} from '../../src/domain/rotation/rotation';

/** What the page leaves of a place for these answers. */
export function planRotation(
  place: RotationPlace,
  answers: Answers,
): Pick<RotationPlace, 'gap' | 'moves' | 'rollBack'> {
  const given = answersFor(place.signers, new Map<string, string>(Object.entries(answers)));
  const keep = ({ only }: Pick<Move, 'only'>): boolean => holds(conditionOf(only), given);
  return {
    gap: place.gap.filter(keep),
    moves: place.moves.filter(keep),
    rollBack: place.rollBack.filter(keep),
  };
}
