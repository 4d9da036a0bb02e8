import type { YAMLError } from "yaml";
import type { Fault } from "../core/fault.ts";
import { oneLine, quoted } from "./fault.ts";

/** What an error of the YAML parser means to whoever wrote the file. `text` is what was parsed. */
export function explainYamlError(error: YAMLError, text: string): Fault {
  const code = "yaml-syntax";
  const here = quoted(lineAt(text, error.pos[0]));
  if (/(?:^|\n)[ \t]*\t[ \t]*$/.test(text.slice(0, error.pos[0]))) {
    return { code, message: "a tab is used for indentation", fix: "indent with spaces" };
  }
  switch (error.code) {
    case "TAB_AS_INDENT":
      return { code, message: "a tab is used for indentation", fix: "indent with spaces" };
    case "MULTIPLE_DOCS":
      return {
        code,
        message: "a second document begins here",
        fix: "take the line --- out",
      };
    case "BLOCK_AS_IMPLICIT_KEY": {
      const deeper = deeperLine(error, text);
      if (deeper !== null) {
        return {
          code,
          message: `${quoted(lineAt(text, deeper))} is indented deeper than the keys above it`,
          fix: "line it up with them; if it goes on with the text above, put the whole text in quotation marks",
        };
      }
      return {
        code,
        message: `${here} can't be read as a value`,
        fix: 'put text that holds ": " in quotation marks',
      };
    }
    case "BAD_INDENT":
      return {
        code,
        message: `the YAML is broken: ${asPhrase(error.message)}`,
        fix: "line the keys of one entry up, and close every bracket",
      };
    case "MISSING_CHAR":
      if (!isUnclosedQuote(error)) break;
      return { code, message: "a quotation mark is never closed", fix: "close it" };
    case "RESOURCE_EXHAUSTION":
      return { code, message: "is nested too deep", fix: "check the brackets" };
    default:
  }
  if (error.message.includes("without - indicator")) {
    return {
      code,
      message: `${here} is indented less than the keys above it`,
      fix: "line it up with them",
    };
  }
  return {
    code,
    message: `the YAML is broken: ${asPhrase(error.message)}`,
    fix: `correct the line at ${here}`,
  };
}

/**
 * Where the line starts that the parser took for more of the value above it, since it is indented deeper than that
 * value's key; null when the value itself holds the colon.
 */
export function deeperLine(error: YAMLError, text: string): number | null {
  const [start] = error.pos;
  if (error.code !== "BLOCK_AS_IMPLICIT_KEY" || /:(?:\s|$)/.test(lineAt(text, start))) return null;
  const next = /\n\s*(?=[^\s:][^\n]*:(?:\s|$))/.exec(text.slice(start));
  return next === null ? null : start + next.index + next[0].length;
}

const lineAt = (text: string, offset: number): string => text.slice(offset).split("\n", 1)[0]!;

/** Whether a quotation mark is never closed; the parser notices it only at the end of the text. */
export const isUnclosedQuote = (error: YAMLError): boolean => error.message.startsWith("Missing closing");

const asPhrase = (message: string): string => oneLine(message.charAt(0).toLowerCase() + message.slice(1));
