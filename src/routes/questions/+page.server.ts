import { loadGallery } from '$lib/gallery/load-gallery.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ groups: await loadGallery() });
