import { rowById } from '$lib/dataset/lookup.server';
import { noteParts, noteWords, type NotePart } from './note-parts';

const publisherOf = (id: string) => rowById('sources', id)?.publisher;

/** A note of ours as a sentence that leads to the documents it names. */
export const linkedNote = (note: string): NotePart[] => noteParts(note, publisherOf);

/** A note of ours as a sentence that names documents by their publishers instead of their ids. */
export const plainNote = (note: string): string => noteWords(linkedNote(note));
