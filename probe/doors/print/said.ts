/** Says what stands in the sources in the person's language. */
export type Said = (english: string) => string;

export const asItStands: Said = (english) => english;
