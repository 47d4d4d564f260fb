import { release } from '$lib/dataset/release.server';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = () => ({ release: release() });
