/** What somebody typed, short enough to be repeated. */
export const clip = (text: string): string =>
  text.length <= 80 ? text : `${text.slice(0, 79).toWellFormed()}…`;
