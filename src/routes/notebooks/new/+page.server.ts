import { descriptor } from '$lib/dataset/descriptor';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ version: descriptor.version });
