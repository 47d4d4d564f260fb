/** What is shown of a notebook that is written: its text, what it comes to, or both. */
export type Sight = 'both' | 'write' | 'read';
