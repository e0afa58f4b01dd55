export const noCause = 'no cause given';
