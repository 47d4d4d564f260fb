import type { Reroute } from '@sveltejs/kit';
import { browser } from '$app/environment';

/** The address that the host had no page for; empty where it had one. */
const unknown = browser && 'unknown' in document.documentElement.dataset ? location.pathname : '';

/**
 * An unknown address may look like that of a page (`/elections/<id>/<id>/`): the host has answered already, so nothing is
 * asked for again.
 */
export const reroute: Reroute = ({ url }) =>
  unknown && url.pathname === unknown ? '/no-such-page/' : undefined;
