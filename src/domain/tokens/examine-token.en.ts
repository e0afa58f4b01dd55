import { listed } from '../text/locale';

export const words = {
  'other-target': ({
    other,
    members,
    service,
  }: {
    other: string;
    members: readonly string[];
    service: string;
  }) =>
    `This looks like a token for ${other}: it has ${listed(members)}. It is read here as a token for ${service}. Choose ${other} to see its rules.`,
};
