/** @type {import('prettier').Config} */
export default {
  printWidth: 110,
  singleQuote: true,
  overrides: [
    {
      files: '*.astro',
      options: {
        parser: 'astro',
        plugins: ['prettier-plugin-astro', 'prettier-plugin-tailwindcss'],
        tailwindStylesheet: './src/styles/site.css',
      },
    },
  ],
};
