export const words = {
  name: 'Web chat security',
  console: 'the assistant',
  box: 'The box is on the Security tab, under Secure your web chat. It is documented for PEM with its BEGIN and END lines. The documentation makes keys of 2048 bits, and its samples keys of 4096, without naming a limit.',
};
