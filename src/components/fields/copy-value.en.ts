import { counted } from '../../domain/text/locale';

export const words = {
  nothing: 'There is nothing to copy yet. The value must pass its check first.',
  length: (count: number) => counted(count, 'character'),
};
