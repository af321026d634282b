/** What an update says besides the time of the next one. */
export const UPDATE_FIELDS = ['symptom', 'impact', 'investigation'] as const;
export type UpdateField = (typeof UPDATE_FIELDS)[number];
export type UpdateFields = Readonly<Record<UpdateField, string>>;
