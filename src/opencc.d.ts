declare module "opencc-js/dict/TSCharacters" {
  /** `traditional simplified` pairs, separated by `|`; the first candidate of each character. */
  const pairs: string;
  export default pairs;
}
