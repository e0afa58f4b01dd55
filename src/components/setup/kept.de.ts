// Of kept.en.ts, 698178c2

export const putBack = 'Der vorige Stand ist wiederhergestellt.';
export const notKept = 'Der Browser hat es nicht gespeichert.';
