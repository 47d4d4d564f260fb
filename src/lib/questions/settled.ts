/** Whether a number says what happened; planned and interim ones are shown, but neither compared nor summed. */
export const isSettled = (row: { status: string }) => row.status !== 'planned' && row.status !== 'interim';
