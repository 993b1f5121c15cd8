/** States of the words on the rows of a list: how wide its column of names is, in CSS px. */
export const chipsScenarios: Record<string, { namesWidth: number }> = {
  chips: { namesWidth: 230 },
  'chips-shapes': { namesWidth: 140 },
};
