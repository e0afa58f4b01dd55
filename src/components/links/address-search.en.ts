import { counted } from '../../domain/text/locale';

export const found = (count: number) => `${counted(count, 'address', 'addresses')}.`;
