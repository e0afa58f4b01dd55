import { dateLine } from './mistake-link.en';

const link = document.querySelector<HTMLAnchorElement>('a[data-mistake]');
const written = link?.href ?? '';

// The place on the page and the day go with the report. Nothing else of the address does: it may hold what is typed.
link?.addEventListener('click', () => {
  const place = document.getElementById(location.hash.slice(1)) ? location.hash : '';
  link.href = written + encodeURIComponent(`${place}\n${dateLine(new Date().toISOString().slice(0, 10))}`);
});
