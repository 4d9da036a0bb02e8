/**
 * Word classes of Chinese: what the words of a class mean to the grammar in `src/core/extract/chinese`. Words are separated
 * by 、 or line ends and written in either script; `(a/b/)` stands for any of the alternatives. Where words overlap in a
 * text the longest from the left is taken, and a word may be in several classes.
 */
export type ChineseTable = Readonly<Record<string, string>>;
