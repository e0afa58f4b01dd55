export const words = {
  continue: (guide: string, step: number, title: string) =>
    `Continue ${guide} at step\u00a0${String(step)}: ${title}`,
  done: (guide: string) => `${guide}: every step is done`,
};
