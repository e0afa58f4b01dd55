import { listed } from '../text/locale';

export const words = {
  'other-target': ({
    other,
    claims,
    service,
  }: {
    other: string;
    claims: readonly string[];
    service: string;
  }) =>
    `This looks like a token for ${other}: it has the ${claims.length === 1 ? 'claim' : 'claims'} ${listed(claims)}. It is read here as a token for ${service}. Choose ${other} to see its rules.`,
};
