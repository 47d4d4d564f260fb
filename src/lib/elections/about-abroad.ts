/** Whether an event's title tells of polling abroad. */
export const isAboutAbroad = (title: string) => /\babroad\b/i.test(title);
