import { failed, ok } from "../core/fault.ts";
import { quoted } from "./fault.ts";
import { field } from "./fields.ts";

const name = String.raw`-?[A-Za-z_\u0080-\uffff][\w\u0080-\uffff-]*`;
const attribute = String.raw`\[${name}(?:[*^$~|]?=(?:"[^"\\]*"|'[^'\\]*'|[\w-]+))?\]`;
const compound = new RegExp(String.raw`^(?=.)(?:\*|${name})?(?:#${name}|\.${name}|${attribute})*$`);

/**
 * CSS that picks elements of a page: elements, classes, ids and attributes, one within (a space) or directly within
 * (`>`) another, several apart by commas. Pseudo-classes are left out: what they pick shifts with the page.
 */
export const selector = field("a CSS selector such as main .policy", (given) => {
  const isGood = partsOf(given).every((part) => part !== "" && compound.test(part));
  return isGood && given.length <= 200
    ? ok(given)
    : failed(
        "bad-selector",
        `${quoted(given)} is not a selector that can be used`,
        "write elements, .classes, #ids and [attributes], such as main .policy > table",
      );
});

/** The compound selectors of a list, split at commas, spaces and `>` that are in no brackets; empty where one lacks. */
function partsOf(given: string): string[] {
  const bare = given.replaceAll(/\[[^\]]*\]/g, (within) => within.replaceAll(/[ ,>]/g, "_"));
  return bare.split(/\s*[>,]\s*|\s+/);
}
