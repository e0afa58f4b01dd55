export const words = {
  name: 'Dynamics 365',
  console: 'the Customer Service admin center',
  box: 'The box takes an address of yours and not the key. The address answers with this PEM text, without a log-in. Microsoft’s recipe makes 2048 bits. Whether larger keys work is not documented.',
};
