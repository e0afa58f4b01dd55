export const dateLine = (day: string) => `Date: ${day}`;
