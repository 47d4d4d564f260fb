import type { HandleClientError } from '@sveltejs/kit';

/** What the error page says. An unknown address is no fault of the page: only what is gets onto the console. */
export const handleError: HandleClientError = ({ error, status, message }) => {
  if (status !== 404) console.error(error);
  return { message };
};
