import { listed } from '../text/locale';

interface OtherTarget {
  readonly other: string;
  readonly members: readonly string[];
  readonly service: string;
}

export const words = {
  'other-target': ({ other, members, service }: OtherTarget) =>
    `This looks like a token for ${other}: it has ${listed(members)}. It is read here as a token for ${service}. Choose ${other} to see its rules.`,
  'other-target-perhaps': ({ other, members, service }: OtherTarget) =>
    `This may be a token for ${other}: it has ${listed(members)}, and no claim that points elsewhere. If it is none for ${service}, choose ${other}.`,
};
