/** The board that shows what has grown old or stands on little, in English. */
export const freshness = {
  title: 'What needs work',
};
