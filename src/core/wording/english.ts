/** A title within a sentence: "presence in Hong Kong". */
export const withinSentence = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);

/** A number with its noun: "1 story", "1,204 stories". */
export const count = (number: number, one: string, many: string): string =>
  `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
