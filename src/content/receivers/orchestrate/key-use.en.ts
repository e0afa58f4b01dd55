export const words = {
  name: 'watsonx Orchestrate',
  box: 'The box is in Settings, on the tab Embedded Security. It takes PEM with its BEGIN and END lines. Every text of IBM’s has a key of 4096 bits. One of 2048 suits RS256 too, but no page says whether it is accepted.',
};
