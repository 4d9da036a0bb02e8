import { FAILSAFE_SCHEMA, load, nullCoreTag } from "js-yaml";

/** Text and nothing: `3` can be a name and `2020` a date without quotation marks. */
const schema = FAILSAFE_SCHEMA.withTags(nullCoreTag);

/**
 * An anchor, an alias, a tag or another document may stand here, or text that was not UTF-8 or is a control character: the full reader
 * refuses them with a place.
 */
const unusual =
  /^(?:---|\.\.\.)|(?:^|[\s,:[{-])[&*!]\S|[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufffd\ufeff]/mu;

/**
 * Reads YAML that is in order, quickly and without places. Every scalar is text, as `parseYaml` has it. Undefined
 * when anything is wrong, unusual or left empty, which is for `parseYaml` to judge.
 */
export function readPlainYaml(text: string): unknown {
  if (unusual.test(text)) return undefined;
  try {
    const value = load(text, { schema });
    return hasNothing(value) ? undefined : value;
  } catch {
    return undefined;
  }
}

function hasNothing(value: unknown): boolean {
  return value === null || (typeof value === "object" && Object.values(value).some(hasNothing));
}
