/** By name. `label`: of the value, such as "Button ID". */
export const repairs = {
  'eighteen-characters': (label: string) =>
    `${label}: the last three of its 18 characters checked and removed`,
  capitals: (label: string) => `${label}: its lost capitals restored from its last three characters`,
  'content-host': (label: string) => `${label}: the content host c. written as d., the host of the API`,
  'taken-out-of-program': 'Taken from the program that has it as a text',
};
