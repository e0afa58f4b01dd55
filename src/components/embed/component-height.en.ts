export const words = {
  /** What an empty box says. */
  such: (pixels: number) => `Such as ${String(pixels)}.`,
  both: (component: string, page: string) =>
    `Set the component to ${component} pixels, and the page in it to ${page}.`,
};
